import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inclusim, small, started, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());
place.file('small.yaml', small);

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
};
const hasBegun = (): boolean => readdirSync(place.folder).includes('output');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a run that is stopped', () => {
  test.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('by %s before its first replication ends with exit code %d, says so, and leaves no folder', async (signal, exitCode) => {
    place.file('slow.yaml', small.replace('size: 100', 'size: 400000'));
    const { child, ended } = started(place.folder, 'run', 'slow.yaml', '--workers', '1', '--quiet');
    await until(hasBegun);
    child.kill(signal);
    expect(await ended).toEqual({ code: exitCode, out: '', note: 'Stopped before it was done; nothing was saved.\n' });
    rmSync(join(place.folder, 'slow.yaml'));
    expect(readdirSync(place.folder)).toEqual(['small.yaml']);
  });

  test('by a second SIGINT ends at once and leaves no run', async () => {
    const { child, ended } = started(place.folder, 'run', 'small.yaml', '--replications', '100000');
    await until(hasBegun);
    child.kill('SIGINT');
    child.kill('SIGINT');
    await pause(2);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130, out: '' });
    expect(readdirSync(place.folder, { recursive: true, encoding: 'utf8' }).filter((path) => /Z-[0-9a-f]+$/.test(path))).toEqual([]);
    rmSync(join(place.folder, 'output'), { recursive: true, force: true });
  });

  test('by a closed pipe ends quietly', async () => {
    const both = started(place.folder, 'run', 'small.yaml', 'small.yaml', '--replications', '2');
    both.child.stdout?.destroy();
    expect(await both.ended).toMatchObject({ code: 0, note: '' });
    const help = started(place.folder, 'run', '--help');
    help.child.stdout?.destroy();
    expect(await help.ended).toMatchObject({ code: 0, note: '' });
  });
});

describe('a folder that cannot be written', () => {
  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('below output/ ends with exit code 1, and with 2 where --out names it', () => {
    mkdirSync(join(place.folder, 'locked'));
    chmodSync(join(place.folder, 'locked'), 0o555);
    place.file('small.yaml', small);
    expect(inclusim(join(place.folder, 'locked'), 'run', '../small.yaml')).toMatchObject({ code: 1, note: expect.stringContaining('you may not write there') });
    expect(inclusim(place.folder, 'run', 'small.yaml', '--out', 'locked/run')).toMatchObject({ code: 2, note: expect.stringContaining('you may not write there') });
  });

  test.skipIf(process.platform !== 'linux')('by anybody ends with exit code 2', () => {
    expect(inclusim(place.folder, 'run', 'small.yaml', '--out', '/sys/inclusim')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/^✖ \/sys\/inclusim\ncould not be written: .* --out DIR\.$/m) });
  });

  test('because a part of its path is a file ends with exit code 2', () => {
    expect(inclusim(place.folder, 'run', 'small.yaml', '--out', 'small.yaml/run')).toMatchObject({ code: 2, out: '', note: expect.stringContaining('small.yaml') });
  });
});
