import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programmes } from '../../src/catalogue/catalogue.js';
import type { RunComparison } from '../../src/cli/compare/data.js';
import type { Comparison } from '../../src/comparison/comparison.js';
import { inclusim, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());

const arms = {
  'usual-care': '  usual-care: {}\n',
  ips: '  ips: { services: [ { id: team, programme: ips, staff: { count: 1.5, caseload: 20 }, offeredTo: cohort } ] }\n',
  aps: '  aps: { services: [ { id: firm, programme: aps, staff: { count: 4, caseload: 6 }, offeredTo: cohort } ] }\n',
};
const scenario = (...ids: (keyof typeof arms)[]): string => `title: A small scenario
weeks: 12
seed: 7
replications: 6
population: { size: 60 }
services: [ { id: office, programme: usual-care-staircase, staff: { count: 2, norm: 40 } } ]
arms:
${ids.map((id) => arms[id]).join('')}report: { measures: [everCompetitive, competitiveAt@6, weeksWorked, firstTenure, netCost] }
`;

function run(name: string, text: string, ...options: string[]): void {
  place.file(`${name}.yaml`, text);
  expect(inclusim(place.folder, 'run', `${name}.yaml`, '--quiet', '--out', name, ...options).code).toBe(0);
}

const read = (...path: string[]): string => readFileSync(join(place.folder, ...path), 'utf8');
const compared = (...runs: string[]): RunComparison => JSON.parse(inclusim(place.folder, 'compare', ...runs, '--json').out) as RunComparison;

beforeAll(() => {
  run('all', scenario('usual-care', 'ips', 'aps'));
  run('one', scenario('usual-care', 'ips'));
  run('other', scenario('aps'));
  run('reseeded', scenario('usual-care', 'aps'), '--seed', '8', '--replications', '5');
});

describe('compare', () => {
  test('finds across runs what one run with all arms finds', () => {
    const { differences, arms: levels } = JSON.parse(read('all', 'comparison.json')) as Comparison;
    const { differences: found, arms: side } = compared('one', 'other');
    const close = (a: number | null, b: number | null) => (a === null || b === null ? expect(a).toBe(b) : expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(b))));
    const same = found.filter(({ measure }) => measure !== 'staffYears');
    expect(same).toHaveLength(10);
    for (const { arm, measure, difference, simulationError, paired } of same) {
      const once = differences.find((each) => each.arm === arm.split(':')[1] && each.measure === measure)!;
      close(difference, once.difference);
      close(simulationError, once.simulationError);
      expect(paired).toBe(true);
      close(side[arm]!.measures[measure]!.mean, levels[once.arm]!.measures[measure]!.mean);
    }
  });

  test('says why runs are independent groups, and prints within 80 columns', () => {
    const { code, out, note } = inclusim(place.folder, 'compare', 'one', 'reseeded');
    expect({ code, note }).toEqual({ code: 0, note: '' });
    expect(out.replaceAll('\n', ' ')).toContain('* Compared with one:usual-care as independent groups, because the seeds differ (7 and 8): reseeded:usual-care and reseeded:aps.');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('takes the newest run of a scenario, and names runs of one scenario by their place', () => {
    expect(inclusim(place.folder, 'run', 'one.yaml', '--quiet').code).toBe(0);
    const { runs, differences } = compared(join('output', 'one'), 'one');
    expect(runs.map(({ name }) => name)).toEqual(['1', '2']);
    expect(differences.filter(({ arm }) => arm === '2:usual-care').every(({ difference }) => difference === 0 || difference === null)).toBe(true);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['another horizon', (text) => text.replace('weeks: 12', 'weeks: 13'), /people are followed for 13 weeks, there 12 weeks/],
    ['another cohort', (text) => `${text}cohort: { eligible: [wantsWork] }\n`, /people are counted who are wantsWork, there notCompetitivelyEmployed, wantsWork/],
    ['a measure missing', (text) => text.replace('@6', '@5'), /it did not ask for competitiveAt@6; name it in its report\.measures/],
    ['another currency', (text) => `${text}country: denmark\n`, /money is in \w+, prices of \d+, there NOK, prices of \d+/],
  ])('refuses runs with %s', (name, change, message) => {
    const folder = name.replaceAll(' ', '-');
    run(folder, change(scenario('usual-care')));
    const { code, out, note } = inclusim(place.folder, 'compare', 'one', folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(note).toMatch(message);
    expect(note).not.toMatch(/at .*\.js:\d+/);
  });

  test('refuses a run whose table is missing, or of another run', () => {
    run('spoilt', scenario('usual-care'), '--replications', '3');
    writeFileSync(join(place.folder, 'spoilt', 'replications.csv'), read('other', 'replications.csv'));
    expect(inclusim(place.folder, 'compare', 'one', 'spoilt')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/holds files of two runs: replications\.csv has the arms aps/) });
    rmSync(join(place.folder, 'spoilt', 'replications.csv'));
    expect(inclusim(place.folder, 'compare', 'one', 'spoilt')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/replications\.csv is missing/) });
  });
});

describe('diff', () => {
  test('finds no difference between a file and its run', () => {
    expect(inclusim(place.folder, 'diff', 'one.yaml', 'one')).toMatchObject({ code: 0, note: '', out: expect.stringMatching(/^Nothing differs: one\.yaml and one have the same values/) });
  });

  test('tells what an arm changes, also between a run and a file', () => {
    const { code, out } = inclusim(place.folder, 'diff', 'one#usual-care', 'all.yaml#ips');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}services\.team: new\n {4}programme: ips\n {4}staff\.count: 1\.5 full-time posts$/m);
  });
});

describe('new', () => {
  test('writes for every programme what check finds nothing in', () => {
    const files = Object.keys(programmes).map((programme) => {
      const against = programme === 'usual-care-staircase' ? 'ips' : 'usual-care-staircase';
      expect(inclusim(place.folder, 'new', `new-${programme}`, '--programme', programme, '--against', against, '--people', '400')).toMatchObject({ code: 0, note: '' });
      return `new-${programme}.yaml`;
    });
    const { code, out, note } = inclusim(place.folder, 'check', ...files);
    expect({ code, note }).toEqual({ code: 0, note: '' });
    expect(out.match(/^✔/gm)).toHaveLength(files.length);
    expect(out).not.toContain('!');
  });

  test('does not wait for answers where nobody can type them; what it writes runs', () => {
    expect(inclusim(place.folder, 'new', 'mine', '--people', '60', '--weeks', '13')).toMatchObject({ code: 0, note: '', out: expect.stringMatching(/^Wrote mine\.yaml\./) });
    expect(inclusim(place.folder, 'run', 'mine.yaml', '--quiet', '--replications', '3', '--out', 'mine').code).toBe(0);
    expect(existsSync(join(place.folder, 'mine', 'report.html'))).toBe(true);
  });

  test('writes over nothing', () => {
    const before = read('one.yaml');
    expect(inclusim(place.folder, 'new', 'one')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/^✖ one\.yaml is there already and was left as it is\./) });
    expect(read('one.yaml')).toBe(before);
  });
});

describe('wrong usage of diff, new and compare ends with exit code 2 and says how it goes:', () => {
  test.each([
    [['diff', 'one.yaml'], /Missing required argument 'B'/],
    [['diff', 'one.yaml', 'none.yaml'], /^none\.yaml\n✖ is not there/],
    [['diff', 'one.yaml#ips', 'all.yaml'], /all\.yaml has 3 arms and none was named/],
    [['new', 'not-there', '--programme', 'isp'], /--programme: found "isp".*\n {2}Did you mean ips\?/],
    [['new', 'no/not-there'], /the folder no is not there/],
    [['compare'], /No run was named/],
    [['compare', 'one'], /One run was named; expected two or more/],
    [['compare', 'one', 'none'], /none is not there/],
  ])('inclusim %j', (args, message) => {
    const { code, out, note } = inclusim(place.folder, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(note).toMatch(message);
    expect(note).not.toMatch(/at .*\.js:\d+/);
    expect(readdirSync(place.folder)).not.toContain('not-there.yaml');
  });
});
