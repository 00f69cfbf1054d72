import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { publishedTrials } from '../../src/catalogue/evidence/published.js';
import { mine } from '../trial/mine.js';
import { inclusim, started, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());

const path = (...names: string[]): string => join(place.folder, ...names);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const posteriorOf = (folder: string): string => readFileSync(path(folder, 'posterior.json'), 'utf8');

function calibration(changes: object = {}): string {
  return stringify({
    seed: 7, trials: ['sveinsdottir2020-seed', 'oshima2014-japan'], patterns: [],
    parameters: [{ path: 'parameters.search.contacts' }, { path: 'parameters.invitation.intercept' }],
    points: { first: 24, second: 8, third: 8 }, particles: 100, moves: 3, draws: 20, ...changes,
  });
}

const quiet = ['--quiet', '--workers', '2'];

describe('inclusim calibrate', () => {
  let text = '';
  beforeAll(() => {
    place.file('mine.yaml', mine({ ips: { events: 12 } }));
    place.file('copy.yaml', stringify(publishedTrials.find(({ id }) => id === 'oshima2014-japan')!));
    place.file('small.yaml', calibration());
    const { code, out, note } = inclusim(place.folder, 'calibrate', 'small.yaml', '--out', 'whole', ...quiet);
    expect([code, note]).toEqual([0, '']);
    text = out;
  });

  test('prints each parameter before and after, and each arm as observed, emulated and simulated anew, within 80 columns', () => {
    expect(text).toMatch(/^search\.contacts +[\d.]+ ± [\d.]+ +[\d.]+ ± [\d.]+ +\d+ %$/m);
    expect(text).toMatch(/^sveinsdottir2020-seed control +8 +\d+ +\d+ ± [\d.]+$/m);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('leaves a posterior that says what it was made from, its journal, and tables', () => {
    expect(readdirSync(path('whole')).sort()).toEqual(expect.arrayContaining(['arms.csv', 'calibration.json', 'journal', 'parameters.csv', 'posterior.json']));
    const posterior = JSON.parse(posteriorOf('whole')) as { made: object; parameters: { path: string }[]; draws: { weight: number; values: number[] }[] };
    expect(posterior.made).toMatchObject({ seed: 7, trials: ['sveinsdottir2020-seed', 'oshima2014-japan'], points: 40, structure: 'both' });
    expect(posterior.parameters.map((parameter) => parameter.path)).toEqual(['parameters.search.contacts', 'parameters.invitation.intercept']);
    expect(posterior.draws).toHaveLength(20);
    expect(posterior.draws.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  test('gives the same posterior with one thread, and for a copy of a trial in a file', () => {
    expect(inclusim(place.folder, 'calibrate', 'small.yaml', '--out', 'one', '--quiet', '--workers', '1').code).toBe(0);
    expect(posteriorOf('one')).toBe(posteriorOf('whole'));
    place.file('copied.yaml', calibration({ trials: ['sveinsdottir2020-seed'], files: ['copy.yaml'] }));
    expect(inclusim(place.folder, 'calibrate', 'copied.yaml', '--out', 'copied', ...quiet)).toMatchObject({ code: 0 });
    expect(posteriorOf('copied')).toBe(posteriorOf('whole'));
  });

  test('killed again and again at whatever moment, and resumed, gives the same posterior to the bit', async () => {
    const journal = path('.killed.unfinished', 'journal');
    const sizeOf = (): number => (existsSync(journal) ? statSync(journal).size : 0);
    for (const wait of [0, 120, 37, 260]) {
      const before = sizeOf();
      const { child, ended } = started(place.folder, 'calibrate', 'small.yaml', '--out', 'killed', ...quiet, ...(before > 0 ? ['--resume'] : []));
      while (sizeOf() <= before + 200 && child.exitCode === null) await pause(5);
      await pause(wait);
      child.kill('SIGKILL');
      await ended;
      expect(existsSync(path('killed', 'posterior.json'))).toBe(false);
    }
    expect(inclusim(place.folder, 'calibrate', 'small.yaml', '--out', 'killed', '--resume', ...quiet)).toMatchObject({ code: 0, note: '' });
    expect(posteriorOf('killed')).toBe(posteriorOf('whole'));
    expect(existsSync(path('.killed.unfinished'))).toBe(false);
  });

  test('stopped by Ctrl-C keeps its points and says how to go on; another calibration cannot go on in its place', async () => {
    const journal = path('.stopped.unfinished', 'journal');
    const { child, ended } = started(place.folder, 'calibrate', 'small.yaml', '--out', 'stopped', ...quiet);
    while (!existsSync(journal) || statSync(journal).size < 1500) await pause(5);
    child.kill('SIGINT');
    expect((await ended).note).toMatch(/\d+ points are kept; continue with: inclusim calibrate small\.yaml --out stopped --resume/);
    for (const change of [{ seed: 5 }, { moves: 4 }]) {
      place.file('other.yaml', calibration(change));
      expect(inclusim(place.folder, 'calibrate', 'other.yaml', '--out', 'stopped', '--resume', ...quiet)).toMatchObject({ code: 2, note: expect.stringContaining('is of another calibration') });
    }
    expect(inclusim(place.folder, 'calibrate', 'small.yaml', '--out', 'stopped', '--resume', ...quiet).code).toBe(0);
    expect(posteriorOf('stopped')).toBe(posteriorOf('whole'));
  });

  test.each([
    ['a trial that is not there', { trials: ['oshima2014'] }, /wrong\.yaml:\d+:\d+\n✖ .*"oshima2014" is not a published trial here/],
    ['a trial that has not reported', { files: ['unreported.yaml'] }, /holds mine, whose arm ips has no count of events/],
    ['a file outside', { files: ['../mine.yaml'] }, /leads out of the folder of the calibration/],
    ['a file that is not there', { files: ['nowhere.yaml'] }, /nowhere\.yaml\n✖ is not there/],
    ['a parameter that is none', { parameters: [{ path: 'parameters.search.contact' }] }, /wrong\.yaml:\d+:\d+\n✖ .*did you mean "parameters\.search\.contacts"/s],
    ['a prior beyond the range of the schema', { parameters: [{ path: 'parameters.search.contacts', most: 5 }] }, /expected a range\s+within 0 to 2/],
    ['an unknown key', { point: 5 }, /wrong\.yaml:\d+:\d+\n✖ .*point/],
    ['too few points', { points: { first: 3 } }, /points\.first 3 is not a whole number from 10 to/],
  ])('refuses %s with exit code 2 and leaves nothing', (_, changes, message) => {
    place.file('unreported.yaml', mine());
    place.file('wrong.yaml', calibration(changes));
    const { code, out, note } = inclusim(place.folder, 'calibrate', 'wrong.yaml', '--out', 'wrong', ...quiet);
    expect([code, out]).toEqual([2, '']);
    expect(note).toMatch(message);
    expect(existsSync(path('wrong'))).toBe(false);
    expect(existsSync(path('.wrong.unfinished'))).toBe(false);
  });

  test.each([
    ['more events than people', { ips: { events: 99 } }, /events/],
    ['a missing definition', { outcome: { measure: 'everCompetitive' } }, /definition/],
    ['an unknown programme', { ips: { events: 12, services: [{ id: 'team', programme: 'ipss', staff: { count: 2, caseload: 20 } }] } }, /ipss/],
    ['an outcome past the follow-up', { ips: { events: 12 }, outcome: { definition: 'In a job', measure: 'competitiveAt@80' } }, /lies past the follow-up of 52 weeks/],
  ])('refuses a trial with %s, with its line', (_, changes, message) => {
    place.file('bad-trial.yaml', mine(changes));
    place.file('wrong.yaml', calibration({ files: ['bad-trial.yaml'] }));
    const { code, note } = inclusim(place.folder, 'calibrate', 'wrong.yaml', '--out', 'wrong', ...quiet);
    expect(code).toBe(2);
    expect(note).toMatch(/bad-trial\.yaml:\d+:\d+/);
    expect(note).toMatch(message);
    expect(existsSync(path('wrong'))).toBe(false);
  });
});
