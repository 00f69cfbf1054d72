import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import { changeOfYield, saturationEffects } from '../../src/displacement/effects.js';
import { createSaturation, openedTo, type Saturated } from '../../src/displacement/saturation.js';
import { seriesColumns } from '../../src/outcomes/activities.js';
import { inProcess, replicate } from '../../src/replicate.js';
import { createRun } from '../../src/run.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { ipsTeam, smallWorld, type Part } from '../support/scenarios.js';

const replications = 20;
const weeks = 52;
const offered = { arm: 1, against: 0, service: 'ips-team' };
const compared = { paired: true, scale: 1, weeks };

function region(competition: boolean, more: Part = {}): Scenario {
  return smallWorld({
    replications, weeks, population: { size: 300, shareOfAdults: 0.1 }, labourMarket: { competition: { on: competition } },
    arms: { none: {}, ips: { services: [{ ...ipsTeam, staff: { count: 15, caseload: 20 } }] } },
  }, more);
}

function lived(scenario: Scenario, shares: readonly number[], count = replications): Saturated[][] {
  const live = createSaturation(scenario, offered, shares);
  return Array.from({ length: count }, (_, replication) => live(replication));
}

describe('A service that is open to everybody, without competition', () => {
  it('gives the plain comparison to the bit, and takes from nobody', async () => {
    const scenario = region(false);
    const { comparison: { differences } } = compare(scenario, await replicate(scenario, { workers: 1, spawn: inProcess }));
    const [effect] = saturationEffects([1], lived(scenario, [1]), compared);
    for (const measure of ['everCompetitive', 'weeksWorked'] as const) {
      const { arm: _, against: __, measure: ___, ...plain } = differences.find((each) => each.measure === measure)!;
      expect(effect!.everybody[measure]).toEqual(plain);
    }
    const nothing = { mean: 0, simulationError: 0 };
    expect(effect).toMatchObject({ offered: 1, everOthers: null, jobsOthers: null, lossOfMembers: nothing, lossOfOthers: nothing, displaced: nothing });
    expect(effect!.net).toEqual(effect!.gain);
    expect(effect!.everOffered!.mean).toBeCloseTo(effect!.everybody.everCompetitive.difference!, 12);
  });

  it('gains as many job weeks as the weekly series say', () => {
    const scenario = region(false);
    const inJobs = (arm: number): number => {
      const row = createRun(scenario, arm)(3);
      return Array.from({ length: weeks }, (_, week) => row.weeks[(week + 1) * seriesColumns.length + seriesColumns.indexOf('competitive')]!).reduce((sum, each) => sum + each, 0);
    };
    expect(lived(scenario, [1], 4)[3]![0]!.offered.jobWeeks).toBe(inJobs(1) - inJobs(0));
  });

  it('leaves the arm itself as it is at a share of 1', () => {
    const { arms } = region(false);
    expect(openedTo(arms[1]!, 'ips-team', 1)).toBe(arms[1]);
  });
});

describe('A service that is open to some', () => {
  it('changes nothing for the others where nobody competes and no employer is met by both', () => {
    const quiet = { parameters: { search: { own: 0 } } };
    for (const [half] of lived(region(false, quiet), [0.5])) expect(half!.others).toMatchObject({ everCompetitive: 0, jobWeeks: 0 });
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

  it('keeps its own lot, and shares out posts and places with it', () => {
    const some = region(false, { arms: { none: {}, ips: { services: [{ ...ipsTeam, openShare: 0.5, places: 30 }] } } });
    const [service] = openedTo(some.arms[1]!, 'ips-team', 0.5).epochs[0]!.scenario.services;
    expect(service).toMatchObject({ openShare: 0.25, places: 15, staff: { count: ipsTeam.staff.count / 2 } });
  });
});

describe('With competition', () => {
  it('other unemployed people lose jobs, more of them the more are offered the service, and the net is smaller than the gain', () => {
    const [some, all] = saturationEffects([0.3, 1], lived(region(true), [0.3, 1]), compared);
    expect(some!.lossOfOthers.mean).toBeGreaterThan(0);
    expect(all!.lossOfOthers.mean).toBeGreaterThan(some!.lossOfOthers.mean);
    for (const { gain, lossOfMembers, lossOfOthers, net, displaced } of [some!, all!]) {
      expect(net.mean).toBeCloseTo(gain.mean - lossOfMembers.mean - lossOfOthers.mean, 9);
      expect(net.mean).toBeLessThan(gain.mean);
      expect(displaced!.mean).toBeCloseTo(1 - net.mean / gain.mean, 9);
    }
  });

  /** Vacancies are a fixed number, filled within a week, and nobody who gets a job loses it. */
  const fixed = {
    labourMarket: { competition: { on: true, creation: 0, elasticity: 0, vacancyWeeks: 1, crowding: 0 } },
    parameters: { search: { own: 0 }, job: { ending: 0, layoff: 0, temporary: 0 }, mortality: { rate: 0, retirement: 100 } },
  };

  it('every job is taken from somebody where jobs are a fixed number', () => {
    const [half, all] = saturationEffects([0.5, 1], lived(region(true, fixed), [0.5, 1]), compared);
    for (const { displaced, gain, net } of [half!, all!]) {
      // Not exactly 1: an employer who waits no longer for somebody on sick leave gives the job back to others a week later.
      expect(Math.abs(displaced!.mean - 1)).toBeLessThan(0.003);
      expect(gain.mean).toBeGreaterThan(0.05);
      expect(Math.abs(net.mean)).toBeLessThan(0.003 * gain.mean);
    }
  });

  it('counts people of the scenario who are not followed among those who lose', () => {
    const scenario = region(true, { population: { employed: 0.2 }, cohort: { at: 'start', eligible: ['severe'] } });
    const histories = lived(scenario, [1], 6);
    const [effect] = saturationEffects([1], histories, compared);
    const rest = histories.map(([each]) => each!.restWeeks);
    expect(rest.some((each) => each !== 0)).toBe(true);
    const perMember = histories.map(([each]) => (each!.displacedWeeks - each!.restWeeks) / weeks / (each!.offered.people + each!.others.people));
    expect(effect!.lossOfOthers.mean).toBeCloseTo(perMember.reduce((sum, each) => sum + each, 0) / perMember.length, 12);
  });
});

describe('What is made of histories', () => {
  /** A history of 100 members: offered to 40, who gain so many weeks; others lose so many. */
  const history = (gain: number, members: number, displaced: number): Saturated => ({
    offered: { people: 40, everCompetitive: 8, jobWeeks: gain }, others: { people: 60, everCompetitive: -3, jobWeeks: -members }, restWeeks: 0, displacedWeeks: displaced,
    with: [{ sum: 10, count: 100 }, { sum: 500, count: 100 }], without: [{ sum: 8, count: 100 }, { sum: 300, count: 100 }],
  });

  it('is for each member, on average over weeks, and a ratio of means', () => {
    const [effect] = saturationEffects([0.4], [[history(936, 52, 104)], [history(1040, 52, 312)], [history(1144, 52, 208)]], compared);
    const { offered: share, everOffered, everOthers, jobsOffered, jobsOthers, gain, lossOfMembers, lossOfOthers, net } = effect!;
    expect(gain.parameters).toBeNull();
    const rounded = (values: readonly number[]) => values.map((each) => each.toFixed(12));
    expect(rounded([share, ...[everOffered!, everOthers!, jobsOffered!, jobsOthers!, gain, lossOfMembers, lossOfOthers, net].map((each) => each.mean)])).toEqual(rounded([0.4, 0.2, -0.05, 0.5, -1 / 60, 0.2, 0.01, 0.04, 0.15]));
    expect(effect!.displaced!.mean).toBeCloseTo(0.25, 12);
    // Leaving each history out, by hand; 4.303 is Student's t with 2 degrees of freedom.
    const left = [(7 + 5) / (20 + 22), (3 + 5) / (18 + 22), (3 + 7) / (18 + 20)];
    const middle = left.reduce((sum, each) => sum + each, 0) / 3;
    const error = Math.sqrt((2 / 3) * left.reduce((sum, each) => sum + (each - middle) ** 2, 0));
    expect(effect!.displaced!.simulationError!).toBeCloseTo(4.302652729911275 * error, 9);
  });

  it('has no share of a gain that is not clear of 0, and no change of yield with one share', () => {
    expect(saturationEffects([0.4], [[history(520, 0, 52)], [history(-520, 0, 52)], [history(0, 0, 52)]], compared)[0]!.displaced).toBeNull();
    expect(changeOfYield([[history(520, 0, 0)], [history(520, 0, 0)]], compared)).toBeNull();
    expect(changeOfYield([[history(520, 0, 0), history(416, 0, 0)], [history(1040, 0, 0), history(832, 0, 0)]], compared)!.mean).toBeCloseTo(-0.075, 12);
  });

  it('says what draws of the parameters leave open of the share that others lose', () => {
    const histories = Array.from({ length: 60 }, (_, k) => [history(1000 + 20 * Math.floor(k / 2) + (k % 2), 0, (1000 + 20 * Math.floor(k / 2)) * (0.2 + Math.floor(k / 2) / 150))]);
    const { parameters, mean } = saturationEffects([0.4], histories, { ...compared, perDraw: 2 })[0]!.displaced!;
    expect(parameters![0]).toBeCloseTo(0.2, 1);
    expect(parameters![1]).toBeCloseTo(0.4, 1);
    expect(mean).toBeGreaterThan(parameters![0]);
    expect(saturationEffects([0.4], histories.slice(0, 30), { ...compared, perDraw: 2 })[0]!.displaced!.parameters).toBeNull();
  });
});
