import { describe, expect, it } from 'vitest';
import { createAppender, type AppendedFile } from '../../../src/store/journal/append.js';

const frame = (number: number, length = 10) => ({ kind: 3, number, payload: new Uint8Array(length).fill(number) });

/** A file in memory; what is done to it waits for `let` where `isSlow`. `most` bytes fit. */
function fakeFile(most = Infinity) {
  const done: string[] = [];
  let bytes = Buffer.alloc(0);
  let goOn: () => void = () => undefined;
  let held: Promise<void> | undefined;
  const file: AppendedFile = {
    async write(piece, offset, length, position) {
      const fitting = Math.min(length, most - position);
      if (fitting <= 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      done.push('write');
      bytes = Buffer.concat([bytes.subarray(0, position), piece.subarray(offset, offset + fitting)]);
      return { bytesWritten: fitting };
    },
    async datasync() {
      done.push('sync');
      await held;
    },
    async truncate(length) {
      bytes = bytes.subarray(0, length);
    },
  };
  return { file, done, bytes: () => bytes, hold: () => (held = new Promise((resolve) => (goOn = resolve))), release: () => { held = undefined; goOn(); } };
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('Appending', () => {
  it('puts all that waits while the disk is busy into one write and one sync, in order', async () => {
    const { file, done, bytes, hold, release } = fakeFile();
    const appender = createAppender(file, 0, 1);
    void hold();
    const first = appender.append([frame(1)]);
    await turns();
    const later = [2, 3, 4].map((number) => appender.append([frame(number), frame(number + 10)]));
    await turns();
    expect(done).toEqual(['write', 'sync']);
    release();
    expect(await first).toEqual([0]);
    expect(await Promise.all(later)).toEqual([[34, 68], [102, 136], [170, 204]]);
    expect(done).toEqual(['write', 'sync', 'write', 'sync']);
    expect(bytes()).toHaveLength(7 * 34);
  });

  it('says that records are kept only after the sync', async () => {
    const { file, hold, release } = fakeFile();
    const appender = createAppender(file, 0, 1);
    void hold();
    let isKept = false;
    const kept = appender.append([frame(1)]).then(() => (isKept = true));
    await turns();
    expect(isKept).toBe(false);
    release();
    await kept;
    expect(isKept).toBe(true);
  });

  it('on a full disk keeps what was kept, cuts off what was written in part, and refuses all that follows', async () => {
    const { file, bytes } = fakeFile(100);
    const appender = createAppender(file, 0, 1);
    await appender.append([frame(1), frame(2)]);
    const whole = Buffer.from(bytes());
    await expect(appender.append([frame(3), frame(4)])).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(bytes().equals(whole)).toBe(true);
    for (const number of [5, 6]) await expect(appender.append([frame(number, 0)])).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(appender.drain()).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(bytes().equals(whole)).toBe(true);
  });
});
