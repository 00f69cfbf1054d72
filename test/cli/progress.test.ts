import { describe, expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.js';
import { fakeTerminal } from './fake.js';

function watch(options: { readonly isLive: boolean; readonly columns?: number }, steps: readonly (readonly [at: number, done: number, target: number, each?: number])[]): string {
  const terminal = fakeTerminal(options);
  let now = 0;
  const progress = createProgress(terminal, 'fake', 2, () => now);
  for (const [at, done, target, each = 1] of steps) {
    now = at * 1000;
    progress.timed(1, each);
    progress.show(done, target);
  }
  progress.end();
  return terminal.written.note;
}

describe('progress', () => {
  test('is one line drawn again on a terminal, removed at the end', () => {
    expect(watch({ isLive: true }, [[1, 10, 80]])).toBe('\r\u001b[Kfake: 10 of about 80 replications · about 35 s left\r\u001b[K');
  });

  test('is never wider than the terminal', () => {
    expect(watch({ isLive: true, columns: 20 }, [[1, 10, 80]])).toContain('\r\u001b[Kfake: 10 of about 8\r');
  });

  test('is a plain line now and then elsewhere, without escapes', () => {
    const note = watch({ isLive: false }, [[1, 10, 80], [31, 40, 80], [32, 41, 80]]);
    expect(note).toBe('fake: 40 of about 80 replications · about 20 s left\n');
  });

  test('a run of more than ten minutes says so once, and how to shorten it', () => {
    const note = watch({ isLive: false }, [[15, 1, 200, 15], [30, 2, 200, 15]]);
    expect(note.match(/will take about 25 min \(about 200 replications\)/g)).toHaveLength(1);
    expect(note).toContain('--replications N makes it shorter');
  });

  test('a run of nine minutes does not', () => {
    expect(watch({ isLive: false }, [[5, 1, 100, 10]])).toBe('');
  });
});
