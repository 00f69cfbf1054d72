import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import { saturationEffects } from '../../src/displacement/effects.js';
import { createSaturation, openedTo, type Saturated } from '../../src/displacement/saturation.js';
import { inProcess, replicate } from '../../src/replicate.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { ipsTeam, smallWorld, type Part } from '../support/scenarios.js';

const replications = 20;
const offered = { arm: 1, against: 0, service: 'ips-team' };

function region(competition: boolean, more: Part = {}): Scenario {
  return smallWorld({
    replications, weeks: 52, population: { size: 300, shareOfAdults: 0.1 }, labourMarket: { competition: { on: competition } },
    arms: { none: {}, ips: { services: [{ ...ipsTeam, staff: { count: 15, caseload: 20 } }] } },
  }, more);
}

function lived(scenario: Scenario, shares: readonly number[]): Saturated[][] {
  const live = createSaturation(scenario, offered, shares);
  return Array.from({ length: replications }, (_, replication) => live(replication));
}

describe('A service that is open to everybody, without competition', () => {
  it('gives the plain comparison to the bit', async () => {
    const scenario = region(false);
    const { comparison: { differences } } = compare(scenario, await replicate(scenario, { workers: 1, spawn: inProcess }));
    const [effect] = saturationEffects([1], lived(scenario, [1]), { paired: true, scale: 1 });
    for (const measure of ['everCompetitive', 'weeksWorked'] as const) {
      const { arm: _, against: __, measure: ___, ...plain } = differences.find((each) => each.measure === measure)!;
      expect(effect!.everybody[measure]).toEqual(plain);
    }
    expect(effect).toMatchObject({ offered: 1, everOthers: null, weeksOthers: null, lossOfMembers: { mean: 0 }, lossOfUnemployed: { mean: 0 }, displaced: 0 });
    expect(effect!.net).toEqual(effect!.gain);
  });

  it('leaves the arm itself as it is at a share of 1', () => {
    const { arms } = region(false);
    expect(openedTo(arms[1]!, 'ips-team', 1)).toBe(arms[1]);
  });
});

describe('A service that is open to some', () => {
  it('changes nothing for the others where nobody competes and no employer is met by both', () => {
    const quiet = { parameters: { search: { own: 0 } } };
    for (const [half] of lived(region(false, quiet), [0.5])) expect(half!.others).toMatchObject({ everCompetitive: 0, weeksWorked: 0 });
  });

  it('is open to about that share, to the same people at each larger share, and reaches nobody else', () => {
    const shares = [0.25, 0.5, 1];
    const histories = lived(region(false), shares);
    const share = (at: number) => histories.reduce((sum, each) => sum + each[at]!.offered.people, 0) / histories.reduce((sum, each) => sum + each[at]!.offered.people + each[at]!.others.people, 0);
    expect(share(0)).toBeCloseTo(0.25, 1);
    expect(share(1)).toBeCloseTo(0.5, 1);
    expect(share(2)).toBe(1);
    for (const [quarter, half] of histories) expect(half!.offered.people).toBeGreaterThanOrEqual(quarter!.offered.people);
  });
});

describe('With competition', () => {
  it('other unemployed people lose weeks, more of them the more are offered the service, and the net is smaller than the gain', () => {
    const [some, all] = saturationEffects([0.3, 1], lived(region(true), [0.3, 1]), { paired: true, scale: 1 });
    expect(some!.lossOfUnemployed.mean).toBeGreaterThan(0);
    expect(all!.lossOfUnemployed.mean).toBeGreaterThan(some!.lossOfUnemployed.mean);
    for (const { gain, lossOfMembers, lossOfUnemployed, net, displaced } of [some!, all!]) {
      expect(net.mean).toBeCloseTo(gain.mean - lossOfMembers.mean - lossOfUnemployed.mean, 9);
      expect(net.mean).toBeLessThan(gain.mean);
      expect(displaced).toBeCloseTo(1 - net.mean / gain.mean, 9);
    }
  });
});
