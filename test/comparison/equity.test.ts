import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import { erreygersIndex } from '../../src/comparison/equity.js';
import { inProcess, replicate } from '../../src/replicate.js';
import { smallWorld } from '../support/scenarios.js';

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
