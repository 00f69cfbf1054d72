import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import { erreygersIndex } from '../../src/comparison/equity.js';
import { inProcess, replicate } from '../../src/replicate.js';
import { seriesColumns } from '../../src/outcomes/activities.js';
import type { Replications } from '../../src/outcomes/replication.js';
import { noHistories } from '../support/histories.js';
import { laidOver, scenarioOf, small, smallWorld } from '../support/scenarios.js';

describe('The index of inequality of a share', () => {
  it('is 1 where only the more advantaged half has it, -1 where only the other half does, and 0 where all have it alike', () => {
    expect(erreygersIndex([{ people: 50, having: 0 }, { people: 50, having: 50 }])).toBe(1);
    expect(erreygersIndex([{ people: 50, having: 50 }, { people: 50, having: 0 }])).toBe(-1);
    expect(erreygersIndex([{ people: 30, having: 12 }, { people: 50, having: 20 }, { people: 20, having: 8 }])).toBeCloseTo(0, 15);
  });

  it('is four times the mean times the concentration index', () => {
    // Shares of people .2, .5, .3 with ranks .1, .45, .85; with the outcome .1, .2, .4: mean .24, C = 2 / .24 (.2*.1*.1 + .5*.2*.45 + .3*.4*.85) - 1 = .241667.
    expect(erreygersIndex([{ people: 20, having: 2 }, { people: 50, having: 10 }, { people: 30, having: 12 }])).toBeCloseTo(4 * 0.24 * (2 / 0.24 * (0.002 + 0.045 + 0.102) - 1), 12);
  });

  it('has the other sign for those without the outcome, and does not see empty groups', () => {
    const groups = [{ people: 20, having: 2 }, { people: 50, having: 10 }, { people: 30, having: 12 }];
    expect(erreygersIndex(groups.map(({ people, having }) => ({ people, having: people - having })))).toBeCloseTo(-erreygersIndex(groups), 12);
    expect(erreygersIndex([{ people: 0, having: 0 }, ...groups])).toBe(erreygersIndex(groups));
    expect(erreygersIndex([])).toBe(0);
  });
});

describe('What groups gain', () => {
  const groups = [{ by: '', level: '' }, { by: 'region', level: 'urban' }, { by: 'region', level: 'rural' }];
  const scenario = scenarioOf(laidOver(small, { weeks: 2, arms: { usual: {}, ips: {} }, compareWith: 'usual', report: { measures: ['everCompetitive'], by: ['region'] } }));
  const t = 4.302652729911275;

  /** People in work in town and country, of 60 and `rural`, by replication and arm. */
  function written(rural: number): Replications {
    const work = [[[12, 4], [18, 8]], [[15, 4], [18, 12]], [[18, 4], [18, 16]]] as const;
    return {
      arms: ['usual', 'ips'], measures: ['everCompetitive', 'staffYears'], groups, columns: seriesColumns, horizon: 2,
      rows: work.map((arms, replication) => arms.map(([town, country], arm) => ({
        arm, replication, sums: Float64Array.from([town + country, 1, town, 1, country, 1]), counts: Float64Array.from([60 + rural, 1, 60, 1, rural, 1]), weeks: new Float64Array(3 * seriesColumns.length), ...noHistories(2),
      }))),
    };
  }

  it('is the difference of their means, with the error of paired differences', () => {
    const { subgroups } = compare(scenario, written(40));
    const gainOf = (arm: string, level: string) => subgroups.find((each) => each.arm === arm && each.level === level && each.measure === 'everCompetitive')!.gain;
    // Country: .1, .2 and .3 more; town: .1, .05 and 0.
    expect(gainOf('ips', 'rural')).toEqual({ difference: expect.closeTo(0.2, 12), simulationError: expect.closeTo((t * 0.1) / Math.sqrt(3), 9), parameters: null });
    expect(gainOf('ips', 'urban')).toMatchObject({ difference: expect.closeTo(0.05, 12), simulationError: expect.closeTo((t * 0.05) / Math.sqrt(3), 9) });
    expect(gainOf('usual', 'rural')).toBeNull();
  });

  it('is not told where fewer than ten people stand behind it', () => {
    const told = (rural: number) => compare(scenario, written(rural)).subgroups.filter(({ gain }) => gain !== null).map(({ level }) => level);
    expect([told(10), told(9)]).toEqual([['urban', 'rural'], ['urban']]);
  });

  it('moves the index within each replication', () => {
    const { equity } = compare(scenario, written(40));
    const [usual, ips] = equity.filter(({ measure }) => measure === 'everCompetitive');
    // 8 / 100 (.2 town - .3 country): .096, .144, .192 and .096, 0, -.096.
    expect(usual).toMatchObject({ arm: 'usual', by: 'region', index: expect.closeTo(0.144, 12), simulationError: expect.closeTo((t * 0.048) / Math.sqrt(3), 9), change: null });
    expect(ips).toMatchObject({ arm: 'ips', index: expect.closeTo(0, 12), change: { index: expect.closeTo(-0.144, 12), simulationError: expect.closeTo((t * 0.144) / Math.sqrt(3), 9), parameters: null } });
  });
});

describe('The spread of gains in a run', () => {
  const services = [{ id: 'ips-team', programme: 'ips', staff: { count: 6, caseload: 20 }, seat: 'clinic' }];
  const scenario = smallWorld({
    replications: 60, clinic: { treatmentFirst: 1 }, report: { measures: ['everCompetitive'], by: ['severity', 'sex'] },
    arms: { none: {}, 'by-chance': { services, clinic: { accuracy: 0 } }, 'sickest-held-back': { services, clinic: { accuracy: 1 } } },
  });

  it('is told for groupings with an order alone, against the reference arm', async () => {
    const { equity } = compare(scenario, await replicate(scenario, { workers: 1, spawn: inProcess }));
    expect(new Set(equity.map(({ by }) => by))).toEqual(new Set(['severity']));
    expect(equity.map(({ measure, arm }) => `${measure} ${arm}`)).toEqual(['everCompetitive', 'neverReached'].flatMap((measure) => ['none', 'by-chance', 'sickest-held-back'].map((arm) => `${measure} ${arm}`)));
    expect(equity.filter(({ arm }) => arm === 'none').every(({ change }) => change === null)).toBe(true);
  });

  it('goes to those with milder illness where the sickest are held back', async () => {
    const { equity } = compare(scenario, await replicate(scenario, { workers: 1, spawn: inProcess }));
    const found = (arm: string, measure: string) => equity.find((each) => each.arm === arm && each.measure === measure)!;
    const never = { chance: found('by-chance', 'neverReached'), sickest: found('sickest-held-back', 'neverReached') };
    expect(never.sickest.index! + never.sickest.simulationError!).toBeLessThan(never.chance.index! - never.chance.simulationError!);
    expect(found('sickest-held-back', 'everCompetitive').change!.index!).toBeGreaterThan(found('by-chance', 'everCompetitive').change!.index!);
  });
});
