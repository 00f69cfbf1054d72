import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diskDoors, readScenarioFile } from '../../src/cli/doors.js';

const folder = mkdtempSync(join(tmpdir(), 'inclusim-doors-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('the door to the disk', () => {
  test('reads a text', () => {
    expect(readScenarioFile(file('a.yaml', 'title: æøå\n'))).toEqual({ text: 'title: æøå\n' });
  });

  test('a file that is not there is missing; others are refused', () => {
    expect(readScenarioFile(join(folder, 'none.yaml'))).toMatchObject({ isMissing: true });
    expect(readScenarioFile(join(file('b.yaml', ''), 'c.yaml'))).toMatchObject({ isMissing: true });
    expect(readScenarioFile(folder)).toEqual({ problem: expect.stringMatching(/^is a folder/) });
    expect(readScenarioFile('/dev/null')).toEqual({ problem: expect.stringMatching(/^is not an ordinary file/) });
  });

  test('a pipe is refused at once, without waiting for somebody to write into it', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(readScenarioFile(join(folder, 'pipe'))).toEqual({ problem: expect.stringMatching(/^is not an ordinary file/) });
  });

  test('a megabyte is read, a byte more is not', () => {
    expect(readScenarioFile(file('full.yaml', '#'.repeat(1_000_000)))).toHaveProperty('text');
    expect(readScenarioFile(file('over.yaml', '#'.repeat(1_000_001)))).toEqual({ problem: expect.stringMatching(/^is 1\.0 MB/) });
  });

  test('what is not UTF-8 is refused', () => {
    expect(readScenarioFile(file('latin.yaml', Uint8Array.of(0x74, 0xe6, 0x74)))).toEqual({ problem: expect.stringContaining('UTF-8'), hint: expect.any(String), at: { line: 1, column: 2 } });
    expect(readScenarioFile(file('cut.yaml', Uint8Array.of(0x0a, 0xc3, 0xa6, 0xc3)))).toMatchObject({ at: { line: 2, column: 2 } });
  });

  test('a link may be named, but what it extends may not lead out of the folder', () => {
    const outside = file('outside.yaml', 'title: outside\n');
    mkdirSync(join(folder, 'inner'));
    symlinkSync(outside, join(folder, 'inner', 'link.yaml'));
    writeFileSync(join(folder, 'inner', 'own.yaml'), 'title: own\n');
    const top = join(folder, 'inner', 'link.yaml');
    expect(diskDoors(top).read(top)).toHaveProperty('text');
    const { read, readShipped } = diskDoors(join(folder, 'inner', 'own.yaml'));
    expect(read(top)).toEqual({ problem: expect.stringMatching(/^is a link that leads out/) });
    expect(read(join(folder, 'inner', 'own.yaml'))).toHaveProperty('text');
    expect(readShipped('../package.json')).toEqual({ problem: expect.any(String) });
  });
});
