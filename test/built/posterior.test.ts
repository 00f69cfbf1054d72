import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.js';
import type { Provenance } from '../../src/store/provenance.js';
import { smallPosterior } from '../support/posterior.js';
import { inclusim, small, started, workPlace } from './program.js';
import { expectAlike } from './runs.js';
import { violations, type Schema } from './schema.js';

const place = workPlace();
afterAll(() => { place.remove(); });
place.file('tiny.yaml', small.replace('weeks: 26', 'weeks: 8').replace('size: 100', 'size: 40').replace('@13', '@8').replace('replications: 24', 'replications: 60'));
place.file('posterior.json', JSON.stringify(smallPosterior()));
const path = (...names: string[]): string => join(place.folder, ...names);
const run = (...more: string[]) => inclusim(place.folder, 'run', 'tiny.yaml', '--quiet', '--posterior', 'posterior.json', ...more);
const read = (...names: string[]): string => readFileSync(path(...names), 'utf8');
const expectSame = (one: string, other: string, names: readonly string[]) => { for (const name of names) expect(read(one, name) === read(other, name), name).toBe(true); };
const comparisonAt = (folder: string) => JSON.parse(read(folder, 'comparison.json')) as Comparison;

beforeAll(() => {
  expect(run('--out', 'one', '--workers', '1')).toMatchObject({ code: 0, note: '' });
});

describe('a run that draws its parameters', () => {
  test('leaves the same bytes with two workers', () => {
    expect(run('--out', 'two', '--workers', '2')).toMatchObject({ code: 0, note: '' });
    expectAlike(path('one'), path('two'));
  });

  test('leaves the same bytes when it is killed and continued', async () => {
    const { child, ended } = started(place.folder, 'run', 'tiny.yaml', '--quiet', '--posterior', 'posterior.json', '--out', 'killed');
    while (child.exitCode === null && !readdirSync(place.folder).includes('.killed.unfinished')) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 600));
    child.kill('SIGKILL');
    await ended;
    expect(run('--out', 'killed', '--resume').code).toBe(0);
    expectAlike(path('one'), path('killed'));
  });

  test('leaves the same bytes in parts', () => {
    for (const part of ['1/3', '2/3', '3/3']) expect(run('--part', part, '--out', `part-${part[0]}`).code).toBe(0);
    expect(inclusim(place.folder, 'merge', 'part-1', 'part-2', 'part-3', '--out', 'merged')).toMatchObject({ code: 0 });
    expectAlike(path('one'), path('merged'));
  });

  test('is repeated from its own folder by the command that it names', () => {
    const { command, posterior } = JSON.parse(read('one', 'provenance.json')) as { command: string; posterior: unknown };
    expect(command).toBe('inclusim run scenario.yaml --posterior posterior.json');
    expect(posterior).toEqual({ from: 'posterior.json', version: 'small', hash: expect.stringMatching(/^[0-9a-f]{64}$/), draws: 30 });
    expect(inclusim(path('one'), ...command.split(' ').slice(1), '--out', '../again', '--quiet')).toMatchObject({ code: 0, note: '' });
    expectSame('again', 'one', ['comparison.json', 'scenario.yaml', 'posterior.json', 'draws.csv', 'replications.csv', 'weeks.csv']);
  });

  test('tells each replication’s draw, two by two, in draws.csv', () => {
    const lines = read('one', 'draws.csv').trim().split('\n').slice(1).map((line) => line.split(','));
    expect(lines).toHaveLength(60 * 3);
    for (const [replication, draw, parameter, value] of lines) {
      expect(lines[6 * Math.floor(Number(replication) / 2)]![1]).toBe(draw);
      const { parameters, draws } = smallPosterior();
      expect(Number(value)).toBe(draws[Number(draw)]!.values[parameters.findIndex((each) => each.path === parameter)]);
    }
  });

  test('says what is not known about the parameters, in numbers and words', () => {
    const comparison = comparisonAt('one');
    const schema = JSON.parse(readFileSync(new URL('../../docs/comparison.schema.json', import.meta.url), 'utf8')) as Schema;
    expect(violations(comparison, schema)).toEqual([]);
    const found = comparison.differences.find(({ measure }) => measure === 'everCompetitive')!;
    expect(comparison.posterior).toMatchObject({ draws: 30, perDraw: 2 });
    expect(found.parameters![0]).toBeLessThan(found.difference!);
    expect(found.parameters![1]).toBeGreaterThan(found.difference!);
    expect(found.ahead).toBeGreaterThan(0);
    expect(found.variance).toEqual({ parameters: expect.any(Number), chance: expect.any(Number) });
    const { out } = run('--out', 'one', '--resume');
    expect(out).toContain('(95 %,');
    expect(out).not.toContain('not included');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const report = read('one', 'report.html');
    expect(report).toContain('With the parameters as uncertain as the evidence leaves them');
    expect(report).toMatch(/It is above 0 with \d+ of 30 sets of parameters/);
    expect(report).toContain('30 of them were simulated');
    expect(report).not.toContain('parameters not included');
    expect(report).not.toContain('Uncertainty about the parameters is not included');
  });

  test('is another run than one without a posterior, or with another', () => {
    expect(inclusim(place.folder, 'run', 'tiny.yaml', '--out', 'one', '--resume').note).toContain('found the posterior');
    place.file('other.json', JSON.stringify({ ...smallPosterior(), version: 'other' }));
    expect(inclusim(place.folder, 'run', 'tiny.yaml', '--posterior', 'other.json', '--out', 'one', '--resume')).toMatchObject({ code: 2 });
  });

  test('gives what a scenario gives that sets the values of a draw itself', () => {
    const lines = read('one', 'replications.csv').split('\n');
    const draw = Number(read('one', 'draws.csv').split('\n').find((line) => line.startsWith('40,'))!.split(',')[1]);
    const [own, contacts, intercept] = smallPosterior().draws[draw]!.values;
    place.file('set.yaml', `${read('tiny.yaml')}parameters: { search: { own: ${own}, contacts: ${contacts} }, offer: { intercept: ${intercept} } }\n`);
    expect(inclusim(place.folder, 'run', 'set.yaml', '--no-posterior', '--quiet', '--out', 'set').code).toBe(0);
    const of = (all: readonly string[]) => all.filter((line) => /,4[01],/.test(line));
    expect(of(lines)).toEqual(of(read('set', 'replications.csv').split('\n')));
    expect(lines).not.toEqual(read('set', 'replications.csv').split('\n'));
  });
});

describe('a posterior that cannot be used', () => {
  test.each<[string, string, RegExp]>([
    ['is not JSON', 'schema: 1', /^✖ bad\.json:1:1 is not JSON/],
    ['names no parameter of the model', JSON.stringify(smallPosterior()).replaceAll('search.own', 'search.owm'), /bad\.json.*\n {2}parameters\[0\]\.path: found "parameters\.search\.owm"/],
    ['has a value out of range', JSON.stringify(smallPosterior()).replace('[1.5,', '[15,'), /draws\[0\]\.values\[0\]: found 15 for parameters\.search\.own, expected a number from 0 to 3/],
    ['has weights that do not sum to 1', JSON.stringify(smallPosterior()).replace('"weight":0.1,', '"weight":0.2,'), /draws: found weights that sum to/],
    ['has a draw of the wrong length', JSON.stringify(smallPosterior()).replace('[1.5,0.5,-1.1]', '[1.5,0.5]'), /draws\[0\]\.values: found 2 numbers, expected 3/],
  ])('because it %s is refused with exit code 2, the file and the place', (_, content, message) => {
    place.file('bad.json', content);
    const { code, out, note } = inclusim(place.folder, 'run', 'tiny.yaml', '--posterior', 'bad.json', '--out', 'bad');
    expect([code, out]).toEqual([2, '']);
    expect(note).toMatch(message);
  });

});

test('the posterior that comes with the program is drawn from where none is named, as where its file is, also before a scenario', () => {
  const shipped = fileURLToPath(new URL('../../calibrations/posterior.json', import.meta.url));
  for (const [name, ...args] of [['bare'], ['asked', '--posterior'], ['named', '--posterior', shipped]]) expect(inclusim(place.folder, 'run', ...args, 'tiny.yaml', '--quiet', '--out', name!)).toMatchObject({ code: 0, note: '' });
  expectAlike(path('bare'), path('asked'));
  const [bare, named] = ['bare', 'named'].map((name) => JSON.parse(read(name, 'provenance.json')) as Provenance);
  expect([bare!.posterior, named!.posterior]).toEqual([{ ...bare!.posterior, from: 'shipped' }, { ...bare!.posterior, from: shipped }]);
  expectSame('named', 'bare', ['comparison.json', 'scenario.yaml', 'draws.csv', 'replications.csv', 'weeks.csv']);
  expect(JSON.parse(read('named', 'posterior.json'))).toEqual(JSON.parse(read('bare', 'posterior.json')));
  expect(comparisonAt('bare').posterior).toMatchObject({ perDraw: 2 });
});

test('without a posterior a run says that parameters are not included, and leaves nothing of one', () => {
  expect(inclusim(place.folder, 'run', 'tiny.yaml', '--quiet', '--no-posterior', '--out', 'plain')).toMatchObject({ code: 0, out: expect.stringContaining('parameters not') });
  expect(inclusim(path('plain'), 'run', 'scenario.yaml', '--quiet', '--out', '../plainer').code).toBe(0);
  // What a file left open stands in scenario.yaml as set, so the report tells other sources of the same values.
  expectSame('plainer', 'plain', ['comparison.json', 'scenario.yaml', 'replications.csv', 'weeks.csv']);
  expect(readdirSync(path('plain')).filter((name) => /posterior|draws/.test(name))).toEqual([]);
  expect(Object.keys(comparisonAt('plain'))).not.toContain('posterior');
});

test('runs whose parameters were drawn are not compared with runs whose were not, and their draws can be asked for in SQL', () => {
  expect(inclusim(place.folder, 'compare', 'one', 'plain')).toMatchObject({ code: 2, note: expect.stringContaining('parameters are as they are written, there drawn from the posterior') });
  expect(inclusim(place.folder, 'query', 'one', 'SELECT count(DISTINCT replication) AS n FROM draws', '--csv')).toMatchObject({ code: 0, out: 'n\n60\n' });
});
