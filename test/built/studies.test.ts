import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SensitivityResult } from '../../src/sensitivity/analyse.js';
import type { SweepResult } from '../../src/sensitivity/sweep/result.js';
import { inclusim, small, started, workPlace, type Ended } from './program.js';
import { violations, type Schema } from './schema.js';

const place = workPlace();
afterAll(() => place.remove());
beforeAll(() => { place.file('small.yaml', small); });

const path = (...names: string[]): string => join(place.folder, ...names);
const read = (...names: string[]): string => readFileSync(path(...names), 'utf8');
const schemaOf = (name: string): Schema => JSON.parse(readFileSync(new URL(`../../docs/${name}.schema.json`, import.meta.url), 'utf8')) as Schema;
const parsed = (...names: string[]): Record<string, unknown> => JSON.parse(read(...names)) as Record<string, unknown>;
const quiet = ['--yes', '--quiet'];
const two = ['--over', 'parameters.search.contacts', '--over', 'services[team].staff.caseload=4..30'];
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Stops the command once some points are kept, then lets it go on; returns how it ended. */
async function interruptedAndResumed(folder: string, ...args: string[]): Promise<{ readonly stopped: Ended; readonly ended: Ended }> {
  const { child, ended } = started(place.folder, ...args, '--out', folder);
  const journal = path(`.${folder}.unfinished`, 'journal');
  while (child.exitCode === null && !(existsSync(journal) && statSync(journal).size > 2000)) await pause(5);
  child.kill('SIGINT');
  const stopped = await ended;
  return { stopped, ended: inclusim(place.folder, ...args, '--out', folder, '--resume') };
}

describe('inclusim sensitivity', () => {
  test('says what it will cost, and begins only when somebody agreed', () => {
    const { code, note } = inclusim(place.folder, 'sensitivity', 'small.yaml', ...two);
    expect(code).toBe(2);
    expect(note).toMatch(/^✖ 5 points of 2 inputs, 40 replications each in 2 arms: 400 runs, about .* threads?\.\n {2}Nobody can be asked here whether to begin; say so with --yes:\n {4}inclusim sensitivity small\.yaml --over .* --yes\n$/);
    expect(existsSync(path('output'))).toBe(false);
  });

  test('leaves a tornado with tables, a picture and a page, whatever the number of threads', () => {
    const { code, out } = inclusim(place.folder, 'sensitivity', 'small.yaml', ...two, ...quiet, '--replications', '4', '--out', 'tornado');
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).toMatch(/^What is not known of .* moves the answer most: [+−]/m);
    expect(readdirSync(path('tornado')).sort()).toEqual(['charts', 'journal', 'points.csv', 'posterior.json', 'provenance.json', 'report.html', 'scenario.yaml', 'sensitivity.csv', 'sensitivity.json']);
    expect(readdirSync(path('tornado/charts')).sort()).toEqual(['tornado.csv', 'tornado.png', 'tornado.svg', 'tornado.vl.json']);
    const again = inclusim(place.folder, 'sensitivity', 'small.yaml', ...two, ...quiet, '--replications', '4', '--out', 'one', '--workers', '1', '--json');
    const { folder, ...result } = JSON.parse(again.out) as SensitivityResult & { folder: string };
    expect([folder, result]).toEqual(['one', JSON.parse(read('tornado/sensitivity.json'))]);
    expect(result.outcomes.map(({ of }) => of)).toEqual(['difference', 'ips', 'usual-care']);
    expect(read('tornado/points.csv').trimEnd().split('\n')).toHaveLength(6);
  });

  test('leaves data that keep their schema, whatever the method', () => {
    for (const [method, rows] of [['morris', '4'], ['sobol', '4']] as const) expect(inclusim(place.folder, 'sensitivity', 'small.yaml', ...two, ...quiet, '--method', method, '--rows', rows, '--out', `${method}-few`).code).toBe(0);
    for (const folder of ['tornado', 'morris-few', 'sobol-few']) expect(violations(parsed(folder, 'sensitivity.json'), schemaOf('sensitivity')), folder).toEqual([]);
    expect(violations({ ...parsed('tornado', 'sensitivity.json'), method: 'guess', extra: 1 }, schemaOf('sensitivity'))).toEqual(['$.extra is not described', '$.method is none of tornado, morris, sobol']);
  });

  test('can be made again from within its own folder', () => {
    const { command } = JSON.parse(read('tornado/provenance.json')) as { command: string };
    const args = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, inQuotes, plain]) => inQuotes ?? plain ?? '').slice(1);
    const { code, out } = inclusim(path('tornado'), ...args.filter((arg, at) => arg !== '--out' && args[at - 1] !== '--out'), '--quiet', '--json', '--out', 'again');
    expect(code).toBe(0);
    const { folder: _, ...result } = JSON.parse(out) as SensitivityResult & { folder: string };
    expect(result).toEqual(JSON.parse(read('tornado/sensitivity.json')));
  });

  test.each([['morris', '6', 'moves the answer most: by'], ['sobol', '12', 'står for']])('interrupted and resumed, %s gives the same result to the bit', async (method, rows, words) => {
    const args = ['sensitivity', 'small.yaml', '--method', method, '--rows', rows, ...two, ...quiet, '--language', method === 'sobol' ? 'nb' : 'en'];
    const whole = inclusim(place.folder, ...args, '--out', `${method}-whole`);
    expect(whole.code).toBe(0);
    expect(whole.out).toContain(words);
    const { stopped, ended } = await interruptedAndResumed(`${method}-resumed`, ...args);
    expect(stopped.code).toBe(130);
    expect(stopped.note).toMatch(/points? (is|are) kept; continue with: inclusim sensitivity small\.yaml .* --resume --yes/);
    expect(ended.code).toBe(0);
    for (const file of ['sensitivity.json', 'sensitivity.csv', 'points.csv', `charts/${method === 'sobol' ? 'sobol-indices' : method}.svg`]) expect(read(`${method}-resumed`, file)).toBe(read(`${method}-whole`, file));
  });

  test.each([
    [['--over', 'parameters.search.onw'], /no arm has it; expected the path of a number; did you mean "parameters\.search\.own"\?/],
    [['--over', 'services[team].staff.caseload=0..20'], /--over gives a scenario that is not allowed:\n {2}services\[1\]\.staff\.caseload 0 is not a number from 1/],
    [['--over', 'weeks=10..20'], /all arms share it/], [['--over', 'a=1..'], /expected a path, or a path and a range/],
    [['--method', 'fast'], /expected one of tornado, morris, sobol/], [['--measure', 'everCompetitiv'], /did you mean "everCompetitive"\?/], [['--measure', 'competitiveAt@40'], /expected a week up to 26/],
    [['--arm', 'usual-care'], /expected one of ips/], [['--rows', '9'], /a tornado has none/], [['--all', '--over', 'parameters.search.own'], /expected one of both/],
    [['--resume', '--out', 'nothing'], /holds nothing unfinished/],
  ])('refuses %j', (args, message) => {
    const { code, note } = inclusim(place.folder, 'sensitivity', 'small.yaml', ...args, ...quiet);
    expect(note).toMatch(message);
    expect(code).toBe(2);
  });
});

describe('inclusim sweep', () => {
  const caseload = 'services[team].staff.caseload';
  const sweep = (values: string, out: string, ...more: string[]): Ended => inclusim(place.folder, 'sweep', 'small.yaml', '--over', `${caseload}=${values}`, ...quiet, '--replications', '3', '--out', out, ...more);
  /** Lines of a table without the number of the setting. */
  const lines = (folder: string): string[] => read(folder, 'sweep.csv').trimEnd().split('\n').slice(1).map((line) => line.replace(/^\d+,/, ''));

  test.each([[[]], [['--independent']]])('leaves a table to which a further value adds lines and changes none (%j)', (more) => {
    const name = more.length > 0 ? 'own' : 'shared';
    expect(sweep('4,30', `${name}-few`, ...more).code).toBe(0);
    expect(sweep('4,12,30', `${name}-more`, ...more).code).toBe(0);
    expect(lines(`${name}-more`).filter((line) => !line.startsWith('12,'))).toEqual(lines(`${name}-few`));
    expect(lines(`${name}-few`)).toHaveLength(2 * 2 * 4);
  });

  test('has the same table as Parquet, a picture and a page', async () => {
    const bytes = readFileSync(path('shared-more/sweep.parquet'));
    const rows = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) });
    expect(rows.map((row) => [row[caseload], row['arm'], row['measure'], row['mean']].join())).toEqual(lines('shared-more').map((line) => line.split(',').slice(0, 4).join()));
    expect(readdirSync(path('shared-more/charts')).sort()).toEqual(['sweep.csv', 'sweep.png', 'sweep.svg', 'sweep.vl.json']);
    expect(read('shared-more/report.html')).toContain('How does the answer change with team caseload?');
  });

  test('leaves data that keep their schema, of values and of a sample', () => {
    expect(inclusim(place.folder, 'sweep', 'small.yaml', '--over', `${caseload}=4..30`, '--design', 'sobol', '--points', '2', ...quiet, '--replications', '2', '--out', 'sample').code).toBe(0);
    for (const folder of ['shared-more', 'sample']) expect(violations(parsed(folder, 'sweep.json'), schemaOf('sweep')), folder).toEqual([]);
    expect(violations({ ...parsed('sample', 'sweep.json'), runs: 0 }, schemaOf('sweep'))).toEqual(['$.runs is below 1']);
  });

  test('interrupted and resumed gives the same table, also of words and of what all arms share', async () => {
    const args = ['sweep', 'small.yaml', '--over', 'weeks=26,30,34', '--over', 'services[office].seat=clinic,welfareOffice', ...quiet, '--replications', '3'];
    const whole = inclusim(place.folder, ...args, '--out', 'words');
    expect(whole.code).toBe(0);
    expect(whole.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const { stopped, ended } = await interruptedAndResumed('words-resumed', ...args);
    expect([stopped.code, ended.code]).toEqual([130, 0]);
    expect(read('words-resumed/sweep.csv')).toBe(read('words/sweep.csv'));
    expect(new Set((JSON.parse(read('words/sweep.json')) as SweepResult).cells.map(({ values }) => values.join()))).toHaveProperty('size', 6);
  });

  test.each([
    [['--over', 'a=1'], /no arm has it/], [['--over', 'population.size'], /expected a path with values or a range/], [['--over', 'population.size=10..20'], /found a range, expected values/],
    [['--over', 'population.size=10,20', '--design', 'sobol'], /found values, expected a range/], [['--over', 'population.size=-4,20'], /not allowed:\n {2}population\.size -4 is not/],
    [['--over', 'population.size=100,200', '--points', '5'], /has as many as its values give/], [[], /Required option '--over/],
  ])('refuses %j', (args, message) => {
    const { code, note } = inclusim(place.folder, 'sweep', 'small.yaml', ...args, ...quiet);
    expect(note).toMatch(message);
    expect(code).toBe(2);
  });
});
