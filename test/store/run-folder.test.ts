import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { DiskError, explainDiskError } from '../../src/store/disk-error.js';
import { openRunFolder } from '../../src/store/run-folder.js';
import { fingerprint, runFolderName } from '../../src/store/run-name.js';

const top = mkdtempSync(join(tmpdir(), 'inclusim-store-'));
let place = top;
let number = 0;
beforeEach(() => {
  place = join(top, String(number++));
  mkdirSync(place);
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('the folder of a run', () => {
  test('has its name only when it is whole', async () => {
    const path = join(place, 'output', 'a', 'run');
    const folder = await openRunFolder(path, false);
    await folder.write('charts/x.csv', ['a\n', 'b\n']);
    expect(existsSync(path)).toBe(false);
    expect(await folder.finish()).toBe(path);
    expect(readFileSync(join(path, 'charts', 'x.csv'), 'utf8')).toBe('a\nb\n');
    expect(readdirSync(join(place, 'output', 'a'))).toEqual(['run']);
  });

  test('leaves nothing when it is discarded, not even the folders above it', async () => {
    const folder = await openRunFolder(join(place, 'output', 'a', 'run'), false);
    await folder.write('x', 'text');
    await folder.discard();
    expect(readdirSync(place)).toEqual([]);
  });

  test('leaves the folders above it when others are in them', async () => {
    const first = await openRunFolder(join(place, 'output', 'a', 'one'), false);
    const second = await openRunFolder(join(place, 'output', 'a', 'two'), false);
    await second.write('x', 'text');
    await second.finish();
    await first.discard();
    expect(readdirSync(join(place, 'output', 'a'))).toEqual(['two']);
  });

  test('of the same name as another run is numbered', async () => {
    const names = [];
    for (let run = 0; run < 2; run++) {
      const folder = await openRunFolder(join(place, 'run'), false);
      await folder.write('x', 'text');
      names.push(await folder.finish());
    }
    expect(names).toEqual([join(place, 'run'), join(place, 'run-2')]);
  });

  test('that was asked for may be there if it is empty, and stays when the run fails', async () => {
    const path = join(place, 'mine');
    mkdirSync(path);
    const failed = await openRunFolder(path, true);
    await failed.write('x', 'text');
    await failed.discard();
    expect(readdirSync(path)).toEqual([]);
    const folder = await openRunFolder(path, true);
    await folder.write('x', 'text');
    await folder.write('charts/y', 'text');
    await folder.finish();
    expect(readdirSync(path).sort()).toEqual(['charts', 'x']);
  });

  test('that was asked for is refused when it holds something or is a file', async () => {
    writeFileSync(join(place, 'file'), '');
    await expect(openRunFolder(place, true)).rejects.toMatchObject({ name: 'DiskError', isWrongInput: true, message: expect.stringContaining('is not empty') });
    await expect(openRunFolder(join(place, 'file'), true)).rejects.toMatchObject({ isWrongInput: true, message: expect.stringContaining('is a file') });
    await expect(openRunFolder(join(place, 'file', 'below'), true)).rejects.toMatchObject({ isWrongInput: true });
  });

  test('says what to do when the disk is full or may not be written', () => {
    for (const code of ['ENOSPC', 'EACCES', 'EROFS', 'EDQUOT']) {
      const error = explainDiskError(Object.assign(new Error(code), { code }), 'output/a');
      expect(error).toBeInstanceOf(DiskError);
      expect((error as DiskError).message).toMatch(/^output\/a\ncould not be written: .*--out DIR\.$/);
      expect((error as DiskError).isWrongInput).toBe(false);
    }
    const other = new Error('other');
    expect(explainDiskError(other, 'output/a')).toBe(other);
  });
});

describe('the name of a run', () => {
  const identity = { yaml: 'title: x\n', seed: 1, version: '0.1.0' };

  test('tells scenario, time and identity, and has no colon', () => {
    expect(runFolderName('my-region', new Date('2026-11-22T21:30:05.123Z'), identity)).toBe(join('output', 'my-region', `2026-11-22T213005Z-${fingerprint(identity)}`));
  });

  test('changes with scenario, seed and version; the number 1 and the text "1" are two seeds', () => {
    const all = [identity, { ...identity, yaml: 'title: y\n' }, { ...identity, seed: 2 }, { ...identity, seed: '1' }, { ...identity, version: '0.1.1' }];
    expect(new Set(all.map(fingerprint)).size).toBe(all.length);
    expect(fingerprint(identity)).toMatch(/^[0-9a-f]{8}$/);
  });
});
