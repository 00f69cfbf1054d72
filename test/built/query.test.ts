import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, inclusim, small, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());
const read = (...path: string[]): Buffer => readFileSync(join(place.folder, ...path));

describe('a run with --people', () => {
  const tables = ['people.csv', 'people.parquet'];
  beforeAll(() => {
    place.file('small.yaml', small);
    expect(inclusim(place.folder, 'run', 'small.yaml', '--people', '--workers', '1', '--out', 'with')).toMatchObject({ code: 0, note: '' });
    expect(inclusim(place.folder, 'run', 'small.yaml', '--workers', '2', '--out', 'without')).toMatchObject({ code: 0, note: '' });
  });

  test('leaves a table of people beside what every run leaves, and changes nothing else', () => {
    const others = readdirSync(join(place.folder, 'without')).filter((file) => /\.(csv|parquet)$/.test(file) && file !== 'columns.csv');
    expect(others).toEqual(['draws.csv', 'draws.parquet', 'equity.csv', 'replications.csv', 'replications.parquet', 'subgroups.csv', 'weeks.csv', 'weeks.parquet']);
    expect(readdirSync(join(place.folder, 'with')).filter((file) => !readdirSync(join(place.folder, 'without')).includes(file))).toEqual(tables);
    for (const file of others) expect(read('with', file).equals(read('without', file)), file).toBe(true);
    const header = read('with', 'people.csv').toString().split('\n')[0]!.split(',');
    const dictionary = read('with', 'columns.csv').toString().split('\n').filter((line) => line.startsWith('people.csv')).map((line) => line.split(',')[1]);
    expect(dictionary).toEqual(header);
  });

  test('leaves the same bytes with any number of workers, and says how to repeat itself', () => {
    expect(inclusim(place.folder, 'run', 'small.yaml', '--people', '--workers', '2', '--out', 'again').code).toBe(0);
    for (const file of tables) expect(read('again', file).equals(read('with', file)), file).toBe(true);
    expect(JSON.parse(read('again', 'provenance.json').toString())).toMatchObject({ asked: 'inclusim run small.yaml --out again --people', command: 'inclusim run scenario.yaml --people --posterior posterior.json' });
  });

  test('has people of whom the measures of each replication are the means', () => {
    const { code, out, note } = inclusim(place.folder, 'query', 'with', `
      SELECT arm, replication, avg(weeksWorked) - any_value(value) AS apart, count(weeksWorked) - any_value(n) AS missing
      FROM people JOIN (FROM replications WHERE measure = 'weeksWorked') USING (arm, replication) GROUP BY ALL`, '--json');
    expect({ code, note }).toEqual({ code: 0, note: '' });
    const pairs = JSON.parse(out) as { apart: number; missing: number }[];
    expect(pairs).toHaveLength(48);
    for (const { apart, missing } of pairs) {
      expect(Math.abs(apart)).toBeLessThan(1e-9);
      expect(missing).toBe(0);
    }
  });
});

describe('inclusim query', () => {
  test('prints help and faults of use in words', () => {
    const { code, out } = inclusim(place.folder, 'query', '--help');
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(inclusim(place.folder, 'query')).toMatchObject({ code: 2, out: '', note: expect.stringContaining('Neither run nor SQL was given') });
    expect(inclusim(place.folder, 'query', 'with', 'SELEC 1')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/^✖ The SQL was refused:\n {2}Parser Error/) });
  });

  test('ends quietly when nobody reads on', () => {
    const { stdout } = spawnSync('sh', ['-c', `'${process.execPath}' '${bin}' query with "FROM people, range(20)" --csv 2> fault | head -n 1; cat fault`], { cwd: place.folder, encoding: 'utf8' });
    expect(stdout).toMatch(/^arm,replication,person,[^\n]*\n$/);
  });
});
