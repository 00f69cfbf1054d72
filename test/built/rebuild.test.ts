import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, small, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());

const files = (folder: string): string[] => readdirSync(join(place.folder, folder), { recursive: true, encoding: 'utf8' }).sort();
const read = (...path: string[]): Buffer => readFileSync(join(place.folder, ...path));
const remove = (...path: string[]): void => rmSync(join(place.folder, ...path), { recursive: true });
const same = (one: string, other: string, all: readonly string[]): void => {
  for (const file of all.filter((each) => each !== 'charts')) expect(read(one, file).equals(read(other, file)), file).toBe(true);
};
/** A copy of the run to spoil. */
const copy = (name: string): string => {
  cpSync(join(place.folder, 'before'), join(place.folder, name), { recursive: true });
  return name;
};

let run: string;
beforeAll(() => {
  // An arm like the reference has differences of exactly 0; few people leave groups of fewer than ten.
  place.file('small.yaml', small.replace('  ips:', '  nothing-else: {}\n  ips:').replace('by: [severity]', 'by: [severity, sex]'));
  expect(inclusim(place.folder, 'run', 'small.yaml', '--quiet').code).toBe(0);
  run = join('output', 'small', readdirSync(join(place.folder, 'output', 'small'))[0]!);
  cpSync(join(place.folder, run), join(place.folder, 'before'), { recursive: true });
});

describe('charts and report of a run', () => {
  test('are made again to the byte from what it left', () => {
    remove(run, 'charts');
    remove(run, 'report.html');
    const charts = inclusim(place.folder, 'charts', join('output', 'small'));
    expect(charts).toMatchObject({ code: 0, note: `Newest run in output/small: ${run}\n` });
    expect(charts.out).toMatch(new RegExp(`^Saved ${run}/charts/\n {2}employment-over-time · `));
    expect(existsSync(join(place.folder, run, 'report.html'))).toBe(false);
    expect(inclusim(place.folder, 'report', run)).toEqual({ code: 0, note: '', out: `Saved ${run}/report.html\n` });
    expect(files(run)).toEqual(files('before'));
    same(run, 'before', files('before'));
  });

  test('take the place of those that are there; other files stay', () => {
    const folder = copy('written-over');
    writeFileSync(join(place.folder, folder, 'report.html'), 'old');
    writeFileSync(join(place.folder, folder, 'charts', 'differences.svg'), 'old');
    writeFileSync(join(place.folder, folder, 'charts', 'notes.txt'), 'mine');
    for (const command of ['charts', 'report']) expect(inclusim(place.folder, command, folder).code).toBe(0);
    same(folder, 'before', files('before'));
    expect(files(folder).filter((file) => !files('before').includes(file))).toEqual(['charts/notes.txt']);
  });

  test('--language and --out give them in another language elsewhere; the run stays as it is', () => {
    const inside = (folder: string) => files(folder).filter((file) => file.startsWith('charts/') || file === 'report.html');
    for (const command of ['charts', 'report']) {
      expect(inclusim(place.folder, command, run, '--language', 'nb', '--out', 'paa/norsk')).toMatchObject({ code: 0, note: '', out: expect.stringMatching(/^Lagret paa\/norsk\//) });
      expect(inclusim(place.folder, command, run, '--language', 'en', '--out', 'english').code).toBe(0);
    }
    expect(files('paa/norsk').filter((file) => file !== 'charts')).toEqual(inside('before'));
    expect(read('paa/norsk', 'report.html').toString()).toContain('<html lang="nb">');
    expect(read('paa/norsk', 'charts', 'activities.svg').equals(read('before', 'charts', 'activities.svg'))).toBe(false);
    same('english', 'before', inside('before'));
    same(run, 'before', files('before'));
  });

  test('--unfolded shows each of the sixteen main activities, and leaves other charts as they are', () => {
    expect(inclusim(place.folder, 'charts', run, '--unfolded', '--out', 'unfolded')).toMatchObject({ code: 0, note: '' });
    const column = (folder: string, file: string, at: number) => new Set(read(folder, 'charts', file).toString().trimEnd().split('\n').slice(1).map((line) => line.split(',')[at]));
    for (const [file, at] of [['activities.csv', 2], ['flows.csv', 3], ['flows.csv', 4]] as const) {
      expect(column('unfolded', file, at).size, file).toBe(16);
      expect(column('before', file, at).size, file).toBe(8);
    }
    expect(read('unfolded', 'charts', 'differences.svg').equals(read('before', 'charts', 'differences.svg'))).toBe(true);
  });

  test('two runs: the one that began last is the newest', () => {
    inclusim(place.folder, 'run', 'small.yaml', '--quiet', '--replications', '2');
    const newest = readdirSync(join(place.folder, 'output', 'small')).sort().at(-1)!;
    expect(inclusim(place.folder, 'report', 'output/small', '--out', 'newest').note).toBe(`Newest run in output/small: output/small/${newest}\n`);
    same(join('output', 'small', newest), 'newest', ['report.html']);
  });
});

describe('a run that is not whole ends with exit code 2, says what is wrong, and writes nothing:', () => {
  const spoilt: Readonly<Record<string, readonly [spoil: (folder: string) => void, message: RegExp]>> = {
    'a file missing': [(folder) => remove(folder, 'result.json'), /not a whole run: result\.json is missing/],
    'a file cut off': [(folder) => writeFileSync(join(place.folder, folder, 'result.json'), read(folder, 'result.json').subarray(0, 20_000)), /result\.json:1:\d+ is cut off/],
    'damaged JSON': [(folder) => place.file(join(folder, 'comparison.json'), '{\n  "schema": nothing\n}\n'), /comparison\.json:2:13 is damaged: found "nothing/],
    'a newer format': [(folder) => place.file(join(folder, 'result.json'), '{"schema":"inclusim-result-9"}'), /was left by a newer inclusim: its format is inclusim-result-9/],
    'a wrong scenario': [(folder) => place.file(join(folder, 'scenario.yaml'), 'weeks: 0\n'), /scenario\.yaml:1:8\n✖ weeks 0 is not/],
    'the scenario of another run': [(folder) => place.file(join(folder, 'scenario.yaml'), small), /holds files of two runs: scenario\.yaml has the arms usual-care, ips over 26 weeks, comparison\.json/],
  };
  test.each(Object.entries(spoilt))('%s', (name, [spoil, message]) => {
    const folder = copy(name.replaceAll(' ', '-'));
    spoil(folder);
    for (const command of ['charts', 'report']) {
      const { code, out, note } = inclusim(place.folder, command, folder, '--out', 'not-there');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(note).toMatch(message);
      expect(note).not.toMatch(/at .*\.js:\d+/);
      expect(existsSync(join(place.folder, 'not-there'))).toBe(false);
    }
  });
});

describe('a folder that cannot be written', () => {
  test('because it is a file, or holds a file in the way, leaves everything as it was', () => {
    expect(inclusim(place.folder, 'report', run, '--out', 'small.yaml')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/^✖ small\.yaml\ncould not be written: a file has the name of a folder/) });
    mkdirSync(join(place.folder, 'in-the-way'));
    place.file('in-the-way/charts', 'mine');
    expect(inclusim(place.folder, 'charts', run, '--out', 'in-the-way')).toMatchObject({ code: 1, out: '', note: expect.stringContaining('could not be written: a file has the name of a folder') });
    expect(files('in-the-way')).toEqual(['charts']);
  });

  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('because it is locked is told, with the way out', () => {
    const folder = copy('locked');
    chmodSync(join(place.folder, folder), 0o555);
    expect(inclusim(place.folder, 'report', folder)).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/you may not write there\. .*--out DIR/) });
    chmodSync(join(place.folder, folder), 0o755);
  });
});
