import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { takeLock, type LockDoors } from '../../src/store/lock.js';
import { thisMachine } from '../../src/store/process-identity.js';

const top = mkdtempSync(join(tmpdir(), 'inclusim-lock-'));
afterAll(() => rmSync(top, { recursive: true }));
let folder = top;
let number = 0;
beforeEach(() => {
  folder = join(top, String(number++));
  mkdirSync(folder);
});

/** A machine on which processes live since a moment, by their numbers. */
const machine = (living: Readonly<Record<number, string | null>>, host = 'here'): LockDoors => ({
  host, processes: { isAlive: (pid) => pid in living, began: (pid) => living[pid] ?? null },
});
const left = (owner: object): void => writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 77, began: 'boot:100', host: 'here', since: '2026-11-22T21:30:00.000Z', ...owner }));
const take = (doors: LockDoors = machine({ [process.pid]: 'boot:5' })) => takeLock(folder, 'output/x', doors);
const inUse = (words: string) => ({ name: 'DiskError', isWrongInput: true, message: expect.stringContaining(words) });

describe('The lock of a folder', () => {
  it('is had by one at a time, and is free again when it is released', async () => {
    const lock = await take();
    await expect(take()).rejects.toMatchObject(inUse(`output/x is in use: process ${process.pid} has been filling it since `));
    lock.release();
    (await take()).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is had by one of many that ask at once, whether the last owner released it or died', async () => {
    for (const isDead of [false, true]) {
      if (isDead) left({});
      const taken = (await Promise.allSettled(Array.from({ length: 20 }, () => take()))).filter(({ status }) => status === 'fulfilled');
      expect(taken).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(['lock']);
      rmSync(join(folder, 'lock'));
    }
  });

  it('is broken when its owner is dead, or when another process has its number now', async () => {
    left({});
    (await take()).release();
    left({});
    (await take(machine({ 77: 'boot:200' }))).release();
    left({});
    (await take(machine({ 77: 'next boot:100' }))).release();
  });

  it('is not broken when its owner lives, or when the system does not tell since when', async () => {
    left({});
    await expect(take(machine({ 77: 'boot:100' }))).rejects.toMatchObject(inUse('process 77 has been filling it since 2026-11-22T21:30:00.000Z.\n  Wait until that has ended, or stop it; then try again.'));
    await expect(take(machine({ 77: null }))).rejects.toMatchObject(inUse('process 77'));
    left({ began: null });
    await expect(take(machine({ 77: 'boot:100' }))).rejects.toMatchObject(inUse('process 77'));
  });

  it('is never broken when it is from another machine or cannot be read; the message says what to do', async () => {
    left({ host: 'elsewhere' });
    await expect(take()).rejects.toMatchObject(inUse(`on the machine elsewhere took it at 2026-11-22T21:30:00.000Z, and from here nobody can tell whether it still runs.\n  If nothing fills it any more, remove ${join(folder, 'lock')} and try again.`));
    const damaged = '{"pid":';
    writeFileSync(join(folder, 'lock'), damaged);
    await expect(take()).rejects.toMatchObject(inUse('its lock cannot be read'));
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(damaged);
  });

  it.skipIf(process.platform !== 'linux')('knows when this process began, and that one that never was is dead', () => {
    expect(thisMachine.began(process.pid)).toMatch(/^[0-9a-f-]{36}:\d+$/);
    expect(thisMachine.began(process.pid)).toBe(thisMachine.began(process.pid));
    expect(thisMachine.began(process.ppid)).not.toBe(thisMachine.began(process.pid));
    expect([thisMachine.isAlive(process.pid), thisMachine.isAlive(2 ** 30)]).toEqual([true, false]);
  });
});
