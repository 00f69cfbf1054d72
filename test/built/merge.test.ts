import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, small, workPlace } from './program.js';
import { expectAlike } from './runs.js';

const place = workPlace();
afterAll(() => place.remove());
place.file('tiny.yaml', small.replace('weeks: 26', 'weeks: 8').replace('size: 100', 'size: 40').replace('@13', '@8').replace('24', '8'));
const path = (...names: string[]): string => join(place.folder, ...names);
const parts = ['part-1', 'part-2', 'part-3'];

beforeAll(() => {
  expect(inclusim(place.folder, 'run', 'tiny.yaml', '--out', 'whole', '--quiet').code).toBe(0);
  parts.forEach((out, k) => expect(inclusim(place.folder, 'run', 'tiny.yaml', '--part', `${k + 1}/3`, '--out', out, '--workers', String(k + 1)).code).toBe(0));
});

describe('the parts of a run', () => {
  test('put together in any order are the run in one go', () => {
    const { code, out, note } = inclusim(place.folder, 'merge', 'part-3', 'part-1', 'part-2', '--out', 'together');
    expect({ code, note }).toEqual({ code: 0, note: '' });
    expect(out).toContain('Saved together/');
    expectAlike(path('whole'), path('together'));
    expect(JSON.parse(readFileSync(path('together', 'provenance.json'), 'utf8'))).toMatchObject({ parts: 3, replications: 8, asked: 'inclusim merge part-3 part-1 part-2 --out together' });
    expect(parts.map((part) => readdirSync(path(part)).sort())).toEqual(parts.map(() => ['journal', 'part.json', 'posterior.json', 'scenario.yaml']));
  });

  test('say which replications they are, and are known when they are finished', () => {
    const again = inclusim(place.folder, 'run', 'tiny.yaml', '--part', '2/3', '--resume', 'part-2');
    expect(again).toMatchObject({ code: 0, note: 'part-2 is finished already; nothing was simulated.\n', out: expect.stringMatching(/^Part 2 of 3 of tiny: replications 2 to 4 · .*\n\nSaved part-2\/\n/) });
    const { out } = inclusim(place.folder, 'run', 'tiny.yaml', '--part', '2/3', '--resume', 'part-2', '--json');
    expect(JSON.parse(out)).toMatchObject({ scenario: 'tiny', part: { number: 2, of: 3 }, first: 2, replications: 3, folder: 'part-2' });
  });

  test('made with --people hold no table yet; together they leave the table of people that the run in one go leaves', () => {
    expect(inclusim(place.folder, 'run', 'tiny.yaml', '--people', '--out', 'whole-people', '--quiet').code).toBe(0);
    const named = [1, 2].map((number) => `people-${number}`);
    named.forEach((out, k) => expect(inclusim(place.folder, 'run', 'tiny.yaml', '--people', '--part', `${k + 1}/2`, '--out', out).code).toBe(0));
    expect(named.map((part) => readdirSync(path(part)).sort())).toEqual(named.map(() => ['journal', 'part.json', 'posterior.json', 'scenario.yaml']));
    expect(inclusim(place.folder, 'run', 'tiny.yaml', '--people', '--part', '2/2', '--resume', 'people-2')).toMatchObject({ code: 0, note: 'people-2 is finished already; nothing was simulated.\n' });
    expect(inclusim(place.folder, 'merge', ...named, '--out', 'people-together')).toMatchObject({ code: 0, note: '' });
    expectAlike(path('whole-people'), path('people-together'));
    expect(readdirSync(path('people-together'))).toEqual(expect.arrayContaining(['people.csv', 'people.parquet']));
    expect(JSON.parse(readFileSync(path('people-together', 'provenance.json'), 'utf8'))).toMatchObject({ parts: 2, command: 'inclusim run scenario.yaml --people --posterior posterior.json' });
  });

  test.each([['compare', 'whole', 'part-1'], ['charts', 'part-1'], ['report', 'part-1'], ['query', 'part-1', 'FROM weeks']])('are no runs for %s, which says what to do', (...args) => {
    expect(inclusim(place.folder, ...args)).toMatchObject({ code: 2, out: '', note: '✖ part-1 is a part of a run, not a whole one.\n  Put all parts together: inclusim merge part-1 …\n' });
  });
});

describe('parts that cannot be put together end with exit code 2, say why, and leave no run:', () => {
  beforeAll(() => {
    inclusim(place.folder, 'run', 'tiny.yaml', '--part', '2/3', '--out', 'other-seed', '--seed', '8');
    inclusim(place.folder, 'run', 'tiny.yaml', '--part', '2/4', '--out', 'of-four');
    inclusim(place.folder, 'run', 'tiny.yaml', '--part', '2/3', '--out', 'with-people', '--people');
    for (const copy of ['changed', 'damaged', 'cut-off']) cpSync(path('part-2'), path(copy), { recursive: true });
    writeFileSync(path('changed', 'scenario.yaml'), readFileSync(path('changed', 'scenario.yaml'), 'utf8').replace('size: 40', 'size: 41'));
    const bytes = readFileSync(path('damaged', 'journal'));
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(path('damaged', 'journal'), bytes);
    writeFileSync(path('cut-off', 'journal'), readFileSync(path('part-2', 'journal')).subarray(0, -9));
  });

  test.each([
    ['one missing', ['part-1', 'part-3'], /^✖ Part 2 of 3 is missing; found 2\.\n.*--part 2\/3/],
    ['one twice', ['part-1', 'part-2', 'part-2', 'part-3'], /^✖ Part 2 of 3 was named twice: part-2 and part-2\.\n/],
    ['of another seed', ['part-1', 'other-seed', 'part-3'], /^✖ other-seed is a part of another run than part-1: found the seed 8; expected the seed 7\./],
    ['of which one keeps people', ['part-1', 'with-people', 'part-3'], /^✖ with-people is a part of another run than part-1: found a run with --people; expected a run without --people\.\n.*all of them with --people or none/],
    ['of another division', ['part-1', 'of-four', 'part-3'], /^✖ of-four is one of 4 parts, part-1 one of 3\./],
    ['a whole run', ['part-1', 'whole', 'part-3'], /^✖ whole is not the folder of a part: part\.json is not there/],
    ['with another scenario', ['part-1', 'changed', 'part-3'], /^✖ changed\/scenario\.yaml is not the scenario that the part was run with/],
    ['damaged in the middle', ['part-1', 'damaged', 'part-3'], /^✖ damaged\/journal is damaged \(byte \d+ to \d+\): replication \d cannot be read\.\n.*--part 2\/3/],
    ['cut off', ['part-1', 'cut-off', 'part-3'], /^✖ cut-off\/journal is damaged \(its last \d+ bytes\): replication \d cannot be read/],
  ] as const)('%s', (_, folders, message) => {
    const { code, out, note } = inclusim(place.folder, 'merge', ...folders, '--out', 'not-there');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(note).toMatch(message);
    expect(readdirSync(place.folder, { encoding: 'utf8' }).filter((name) => name.includes('not-there'))).toEqual([]);
  });

  test('into a folder that holds something', () => {
    expect(inclusim(place.folder, 'merge', ...parts, '--out', 'whole')).toMatchObject({ code: 2, out: '', note: expect.stringContaining('--out whole is not empty') });
    rmSync(path('changed'), { recursive: true });
  });
});
