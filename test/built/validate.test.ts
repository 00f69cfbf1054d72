import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());

const small = fileURLToPath(new URL('../../calibrations/small.yaml', import.meta.url));
const path = (...names: string[]): string => join(place.folder, ...names);
const few = ['--truths', '20', '--studies', '4', '--quiet'];

describe('A calibration on three trials and 50 points', () => {
  let first = '';
  beforeAll(() => {
    expect(inclusim(place.folder, 'calibrate', small, '--out', 'small', '--quiet')).toMatchObject({ code: 0, note: '' });
    const { code, out, note } = inclusim(place.folder, 'validate', small, '--calibration', 'small', '--out', 'validation', ...few);
    expect([code, note]).toEqual([0, '']);
    first = out;
  });

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
    expect(readdirSync(path('validation')).sort()).toEqual(['VALIDATION.md', 'charts', 'left-out.csv', 'patterns.csv', 'validation.json']);
    const { leftOut, ranks } = JSON.parse(readFileSync(path('validation', 'validation.json'), 'utf8')) as { leftOut: { id: string; arms: { events: number; probabilities: Record<string, number> }[] }[]; ranks: { counts: number[] }[] };
    expect(leftOut.map(({ id }) => id)).toEqual(['reme2019-norway', 'sveinsdottir2020-seed', 'bejerholm2017-ies']);
    for (const { arms } of leftOut) for (const { probabilities } of arms) expect(Object.values(probabilities).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
    for (const { counts } of ranks) expect(counts.reduce((sum, each) => sum + each, 0)).toBe(20);
    const page = readFileSync(path('validation', 'VALIDATION.md'), 'utf8');
    expect(page).toMatch(/^\| reme2019-norway \| ips \| 83\/227 \| 37 \| \d+ \(\d+ to \d+\) \| [01]\.\d\d \| -?\d\.\d\d/m);
    expect(page).not.toMatch(/undefined|NaN/);
  });

  test('is the same whatever the number of threads', () => {
    const { out } = inclusim(place.folder, 'validate', small, '--calibration', 'small', '--truths', '10', '--studies', '2', '--quiet', '--json', '--workers', '1');
    expect(inclusim(place.folder, 'validate', small, '--calibration', 'small', '--truths', '10', '--studies', '2', '--quiet', '--json', '--workers', '2').out).toBe(out);
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
});
