import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, small, workPlace, type Ended } from './program.js';
import { violations, type Schema } from './schema.js';

const place = workPlace();
afterAll(() => place.remove());
const schema = JSON.parse(readFileSync(new URL('../../docs/comparison.schema.json', import.meta.url), 'utf8')) as Schema;

const stable = ['scenario.yaml', 'comparison.json', 'replications.csv', 'replications.parquet', 'subgroups.csv', 'equity.csv', 'weeks.csv', 'weeks.parquet', 'columns.csv', 'draws.csv', 'draws.parquet', 'posterior.json'];
const charts = [
  'employment-over-time', 'time-to-first-job', 'job-survival', 'differences', 'activities', 'flows', 'hundred-people', 'by-subgroup', 'waiting-and-load', 'fidelity', 'employer-stigma',
].flatMap((id) => ['csv', 'png', 'svg', 'vl.json'].map((ending) => `charts/${id}.${ending}`));
const read = (folder: string, file: string): Buffer => readFileSync(join(place.folder, folder, file));

describe('inclusim run', () => {
  let printed: Ended;
  let folder: string;
  beforeAll(() => {
    place.file('small.yaml', small);
    printed = inclusim(place.folder, 'run', 'small.yaml', '--workers', '1');
    folder = join('output', 'small', readdirSync(join(place.folder, 'output', 'small'))[0]!);
  });

  test('prints the comparison on stdout, nothing on stderr, and no escapes into a pipe', () => {
    expect(printed).toMatchObject({ code: 0, note: '' });
    expect(printed.out).not.toContain('\u001b');
    for (const words of ['A small scenario', '24 paired replications', 'usual-care', 'staff-years', 'too few draws', 'Simulation error', 'report.html']) expect(printed.out).toContain(words);
    expect(printed.out).toContain(`Saved ${folder}/`);
    expect(printed.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('leaves a folder with all that belongs to a run, and nothing beside it', () => {
    expect(folder).toMatch(/^output\/small\/\d{4}-\d\d-\d\dT\d{6}Z-[0-9a-f]{8}$/);
    expect(readdirSync(join(place.folder, 'output', 'small'))).toHaveLength(1);
    const files = readdirSync(join(place.folder, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file !== 'charts');
    expect(files.sort()).toEqual([...stable, ...charts, 'result.json', 'provenance.json', 'report.html'].sort());
    for (const file of files) expect(read(folder, file).length, file).toBeGreaterThan(50);
    expect(read(folder, 'report.html').toString()).not.toMatch(/(src|href)="https?:/);
  });

  test('tables have a line for each arm, replication and measure or week', () => {
    const lines = (file: string) => read(folder, file).toString().trimEnd().split('\n');
    const measures = new Set(lines('replications.csv').slice(1).map((line) => line.split(',')[2])).size;
    expect(lines('replications.csv')).toHaveLength(1 + 2 * 24 * measures);
    expect(lines('weeks.csv')).toHaveLength(1 + 2 * 24 * 27);
    const header = lines('weeks.csv')[0]!.split(',');
    const dictionary = lines('columns.csv').filter((line) => line.startsWith('weeks.csv')).map((line) => line.split(',')[1]);
    expect(dictionary).toEqual(header);
  });

  test('comparison.json keeps its schema, and the schema describes every key', () => {
    const comparison = JSON.parse(read(folder, 'comparison.json').toString()) as object;
    expect(violations(comparison, schema)).toEqual([]);
    expect(violations({ ...comparison, extra: 1 }, schema)).toEqual(['$.extra is not described']);
    expect(violations({ ...comparison, weeks: -1 }, schema)).toEqual(['$.weeks is below 1']);
    const undescribed = (each: Schema): string[] => Object.entries((each['properties'] ?? {}) as Record<string, Schema>)
      .flatMap(([key, value]) => [...(typeof value['description'] === 'string' ? [] : [key]), ...undescribed(value)]);
    expect([schema, ...Object.values(schema['$defs'] as Record<string, Schema>)].flatMap(undescribed)).toEqual([]);
  });

  test('--json prints one document: comparison.json and the folder', () => {
    const { code, out, note } = inclusim(place.folder, 'run', 'small.yaml', '--json', '--out', 'as-json');
    const document = JSON.parse(out) as Record<string, unknown>;
    expect({ code, note, folder: document['folder'] }).toEqual({ code: 0, note: '', folder: 'as-json' });
    expect(violations(document, schema)).toEqual([]);
    const { folder: _, ...comparison } = document;
    expect(comparison).toEqual(JSON.parse(read('as-json', 'comparison.json').toString()));
    expect(existsSync(join(place.folder, 'as-json', 'report.html'))).toBe(true);
  });

  test('several files give a list', () => {
    place.file('other.yaml', small.replace('seed: 7', 'seed: eight'));
    const { out } = inclusim(place.folder, 'run', 'small.yaml', 'other.yaml', '--json', '--replications', '2');
    const documents = JSON.parse(out) as { readonly scenario: string; readonly seed: unknown; readonly replications: number }[];
    expect(documents.map(({ scenario, seed, replications }) => [scenario, seed, replications])).toEqual([['small', 7, 2], ['other', 'eight', 2]]);
  });

  test.each(['2', '4'])('%s workers leave the same bytes as one', (workers) => {
    const out = `with-${workers}`;
    expect(inclusim(place.folder, 'run', 'small.yaml', '--workers', workers, '--out', out).code).toBe(0);
    for (const file of [...stable, ...charts, 'result.json']) expect(read(out, file).equals(read(folder, file)), file).toBe(true);
    const withoutTimes = (name: string) => read(name, 'report.html').toString().replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|<td>[\d.,]+ s<\/td>|<dd>[\d.,]+ s<\/dd>/g, '');
    expect(withoutTimes(out)).toBe(withoutTimes(folder));
  });

  test('the scenario.yaml of a run, run in its folder, leaves the same bytes', () => {
    expect(inclusim(join(place.folder, folder), 'run', 'scenario.yaml', '--out', '../../../again').note).toBe('');
    for (const file of stable) expect(read('again', file).toString(), file).toBe(read(folder, file).toString());
  });

  test('another seed gives other numbers, and is what the folder says', () => {
    inclusim(place.folder, 'run', 'small.yaml', '--seed', 'other', '--out', 'other-seed');
    expect(read('other-seed', 'replications.csv').equals(read(folder, 'replications.csv'))).toBe(false);
    expect(JSON.parse(read('other-seed', 'provenance.json').toString())).toMatchObject({ seed: 'other', replications: 24, asked: 'inclusim run small.yaml --seed other --out other-seed', command: 'inclusim run scenario.yaml --posterior posterior.json' });
    expect(read('other-seed', 'scenario.yaml').toString()).toContain('seed: other');
  });
});

describe('inclusim', () => {
  test('check says what the file is, and what running it takes', () => {
    const { code, out, note } = inclusim(place.folder, 'check', 'small.yaml');
    expect({ code, note }).toEqual({ code: 0, note: '' });
    expect(out).toMatch(/^✔ small\.yaml: A small scenario\n {2}2 arms · 100 people · 26 weeks · 24 replications · about .* on \d+ cores?\s+(· )?about \d+ MB of memory/);
  });

  test('check --complete prints every value, and where it comes from', () => {
    const { out } = inclusim(place.folder, 'check', 'small.yaml', '--complete');
    for (const line of [/^weeks: 26 +# small\.yaml:3$/m, /^services\[team\]\.staff\.overhead: 0\.3 +# programme ips$/m, /^country: "norway" +# default$/m]) expect(out).toMatch(line);
  });

  test('--version and --help end well and fit into 80 columns', () => {
    expect(inclusim(place.folder, '--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    for (const args of [['--help'], ['run', '--help'], ['merge', '--help'], ['check', '--help'], ['programmes', '--help'], ['evidence', '--help'], ['trial', '--help'], ['calibrate', '--help'], ['validate', '--help'], ['sensitivity', '--help'], ['sweep', '--help'], ['staff', '--help'], ['mix', '--help'], ['explore', '--help'], ['explain', '--help'], ['charts', '--help'], ['report', '--help'], ['help', 'run']]) {
      const { code, out } = inclusim(place.folder, ...args);
      expect(code).toBe(0);
      expect(out).toContain('Examples:');
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });
});
