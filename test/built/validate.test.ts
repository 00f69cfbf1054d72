import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answered } from '../../src/calibration/validation/answers.js';
import type { Validation } from '../../src/cli/validate/validation.js';
import { inclusim, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());

const small = fileURLToPath(new URL('../../calibrations/small.yaml', import.meta.url));
const path = (...names: string[]): string => join(place.folder, ...names);
const few = ['--truths', '20', '--studies', '4', '--answers', '0', '--quiet'];

describe('A calibration on three trials and 50 points', () => {
  let first = '';
  beforeAll(() => {
    expect(inclusim(place.folder, 'calibrate', small, '--out', 'small', '--quiet')).toMatchObject({ code: 0, note: '' });
    for (const [name, choice] of [['frail', 'structure: frailty'], ['stairs', 'controls: usual-care-staircase']] as const) {
      place.file(`${name}.yaml`, `${choice}\n${readFileSync(small, 'utf8').replace(/^points: .*/m, 'points: { first: 20, second: 0, third: 0 }').replace('draws: 50', 'draws: 10')}`);
      expect(inclusim(place.folder, 'calibrate', `${name}.yaml`, '--out', name, '--quiet')).toMatchObject({ code: 0, note: '' });
    }
    const { code, out, note } = inclusim(place.folder, 'validate', small, '--calibration', 'small', '--out', 'validation', '--truths', '20', '--studies', '4', '--answers', '2', '--rival', 'frail', 'stairs', '--quiet');
    expect([code, note]).toEqual([0, '']);
    first = out;
  }, 600_000);

  test('leaves pictures of what was learned and of what is not told apart', () => {
    expect(readdirSync(path('small', 'charts')).sort()).toEqual(['pairs-plot', 'prior-posterior'].flatMap((id) => [`${id}.csv`, `${id}.png`, `${id}.svg`, `${id}.vl.json`]));
  });

  test('is validated: predictions of trials left out, rivals, known truths and patterns, in 80 columns', () => {
    expect(first).toMatch(/^· 80 % intervals hold \d of 6 arms that were left out \(p [\d.]+\)$/m);
    expect(first).toMatch(/^· log score [+−][\d.]+ ± [\d.]+ against know-nothing$/m);
    expect(first).toMatch(/^· ranks of known truths are (even in all 6 parameters|uneven in)/m);
    expect(first).toMatch(/^· \d+ of 25 patterns pass/m);
    expect(first.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('leaves a page whose numbers are those of its data', () => {
    expect(readdirSync(path('validation')).sort()).toEqual(['VALIDATION.md', 'answers.csv', 'charts', 'left-out.csv', 'patterns.csv', 'validation.json']);
    const { leftOut, ranks } = JSON.parse(readFileSync(path('validation', 'validation.json'), 'utf8')) as { leftOut: { id: string; arms: { events: number; probabilities: Record<string, number> }[] }[]; ranks: { counts: number[] }[] };
    expect(leftOut.map(({ id }) => id)).toEqual(['reme2019-norway', 'sveinsdottir2020-seed', 'bejerholm2017-ies']);
    for (const { arms } of leftOut) for (const { probabilities } of arms) expect(Object.values(probabilities).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
    for (const { counts } of ranks) expect(counts.reduce((sum, each) => sum + each, 0)).toBe(20);
    const page = readFileSync(path('validation', 'VALIDATION.md'), 'utf8');
    expect(page).toMatch(/^\| reme2019-norway \| ips \| 83\/227 \| 37 \| \d+ \(\d+ to \d+\) \| [01]\.\d\d \| -?\d\.\d\d/m);
    expect(page).not.toMatch(/undefined|NaN/);
  });

  test('says what scenarios and levers answer under the prior, the posterior and another structure', () => {
    const { answers } = JSON.parse(readFileSync(path('validation', 'validation.json'), 'utf8')) as Pick<Validation, 'answers'>;
    const scenarios = readdirSync(fileURLToPath(new URL('../../scenarios', import.meta.url))).filter((name) => name.endsWith('.yaml'));
    expect(answers).toMatchObject({ draws: 2, perDraw: 2, structure: 'both', rivals: [{ name: 'frail', structure: 'frailty', points: 20 }] });
    expect(answers?.questions.filter(({ kind }) => kind === 'scenario').map(({ id }) => `${id}.yaml`)).toEqual(scenarios.sort());
    expect(answers?.questions.filter(({ kind }) => kind === 'lever')).toHaveLength(10);
    for (const { prior, posterior, rivals, ratio } of answers?.questions ?? []) {
      expect([prior, posterior, ...rivals].every(({ median, low }) => Math.abs(median) < 1 && low === null)).toBe(true);
      expect([rivals.length, ratio]).toEqual([1, null]);
    }
    const [{ prior, posterior, rivals: [rival] }] = answers?.questions.filter(({ id }) => id === 'ips-vs-usual-care') as [Answered];
    expect(new Set([prior.median, posterior.median, rival?.median]).size).toBe(3);
    expect(readFileSync(path('validation', 'VALIDATION.md'), 'utf8')).toMatch(/^\| caseload, lever \| 10 → 40 clients a post \| [+−]?[\d.]+ \| [+−]?[\d.]+ \| – \| [+−]?[\d.]+ \| – \|$/m);
    expect(readFileSync(path('validation', 'answers.csv'), 'utf8').split('\n')).toHaveLength((scenarios.length + 10) * 3 + 2);
  });

  test('says what changes where every control is another one', () => {
    const { refits } = JSON.parse(readFileSync(path('validation', 'validation.json'), 'utf8')) as Pick<Validation, 'refits'>;
    expect(refits).toMatchObject([{ name: 'stairs', controls: 'usual-care-staircase', comparison: { question: 'ips-vs-usual-care' } }]);
    expect(refits[0]?.parameters.map((each) => each.path)).toEqual(['parameters.search.contacts', 'parameters.invitation.intercept', 'parameters.invitation.stigma', 'parameters.offer.frailty']);
    expect(first).toMatch(/^· stairs: \d of 4 parameters move by a posterior standard deviation or more/m);
    expect(readFileSync(path('validation', 'VALIDATION.md'), 'utf8')).toContain('**stairs**: the control of every trial is `usual-care-staircase`');
  });

  test('keeps its structure where it is run', () => {
    place.file('frail-run.yaml', 'weeks: 8\nreplications: 2\npopulation: { size: 40 }\narms:\n  one: {}\n  two: {}\n');
    expect(inclusim(place.folder, 'run', 'frail-run.yaml', '--posterior', 'frail/posterior.json', '--out', 'frail-run', '--quiet')).toMatchObject({ code: 0, note: '' });
    expect(readFileSync(path('frail-run', 'report.html'), 'utf8')).toContain('structure frailty');
  });

  test('is the same whatever the number of threads', () => {
    const { out } = inclusim(place.folder, 'validate', small, '--calibration', 'small', '--truths', '10', '--studies', '2', '--answers', '0', '--quiet', '--json', '--workers', '1');
    expect(inclusim(place.folder, 'validate', small, '--calibration', 'small', '--truths', '10', '--studies', '2', '--answers', '0', '--quiet', '--json', '--workers', '2').out).toBe(out);
  });

  test('can be run with its posterior', () => {
    place.file('tiny.yaml', 'weeks: 8\nreplications: 40\npopulation: { size: 40 }\narms:\n  one: { services: [ { id: team, programme: ips, staff: { count: 2, caseload: 20 } } ] }\n  two: {}\nreport: { measures: [everCompetitive] }\n');
    const { code, out, note } = inclusim(place.folder, 'run', 'tiny.yaml', '--posterior', 'small/posterior.json', '--out', 'run', '--quiet');
    expect([code, note]).toEqual([0, '']);
    expect(out).toContain('parameters');
    expect(existsSync(path('run', 'posterior.json'))).toBe(true);
  });

  test.each([
    ['a folder without a calibration', ['--calibration', 'nowhere'], /nowhere: holds no finished calibration/],
    ['the calibration of another file', ['--calibration', 'small'], /small: is of another calibration/],
  ])('is refused where there is %s', (_, args, message) => {
    place.file('other.yaml', readFileSync(small, 'utf8').replace('title:', 'seed: 3\ntitle:'));
    const { code, note } = inclusim(place.folder, 'validate', 'other.yaml', ...args, ...few);
    expect(code).toBe(2);
    expect(note).toMatch(message);
  });

  test.each([
    ['holds no calibration', ['--rival', 'nowhere'], /^✖ --rival nowhere: holds no finished calibration; expected a folder that `inclusim calibrate` left\.$/m],
    ['has the name of another', ['--rival', 'frail', './frail'], /^✖ --rival: found two folders named frail, expected names that tell them apart\.$/m],
  ])('is not held against a rival whose folder %s', (_, args, message) => {
    const { code, note } = inclusim(place.folder, 'validate', small, '--calibration', 'small', ...args, ...few);
    expect(code).toBe(2);
    expect(note).toMatch(message);
  });
});
