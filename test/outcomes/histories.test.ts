import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import { activities } from '../../src/outcomes/activities.js';
import { employerGroups, stigmaClasses } from '../../src/outcomes/attitudes.js';
import { flowWeeks } from '../../src/outcomes/flows.js';
import { spellKinds } from '../../src/outcomes/spells.js';
import { live, ofEmployers, replicationsOf } from '../support/living.js';
import { ipsTeam, laidOver, scenarioOf, small } from '../support/scenarios.js';

const scenario = scenarioOf(laidOver(small, { weeks: 52, replications: 3, population: { size: 150, employed: 0.2, wantsWork: 0.8 }, services: [ipsTeam] }));
const replications = replicationsOf(scenario);
const { survival, flows, lives, comparison } = compare(scenario, replications);
const arm = replications.arms[0]!;
const row = replications.rows[0]![0]!;
const total = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);
const counted = (measure: string) => row.counts[replications.measures.indexOf(measure)]!;
const summed = (measure: string) => row.sums[replications.measures.indexOf(measure)]!;
const seriesAt = (week: number) => Array.from(row.weeks.subarray(week * replications.columns.length, week * replications.columns.length + activities.length));

describe('Spells', () => {
  const lengths = scenario.horizon + 1;
  const of = (kind: number, part: 0 | 1) => row.spells.subarray((2 * kind + part) * lengths, (2 * kind + part + 1) * lengths);

  it('until a first job are as many as there are members, and end for those who ever got one', () => {
    expect(spellKinds).toEqual(['firstJob', 'firstJobKept']);
    expect(total(of(0, 0)) + total(of(0, 1))).toBe(counted('everCompetitive'));
    expect(total(of(0, 0))).toBe(summed('everCompetitive'));
    expect(total(of(0, 0))).toBeGreaterThan(10);
  });

  it('in a first job add up to its weeks, and some are seen to end', () => {
    const weeks = (part: 0 | 1) => total(of(1, part).map((jobs, length) => jobs * length));
    expect(weeks(0) + weeks(1)).toBe(summed('firstTenure'));
    expect(total(of(1, 0)) + total(of(1, 1))).toBe(counted('firstTenure'));
    expect(total(of(1, 0))).toBeGreaterThan(2);
  });

  it('give a curve that ends at the share who never got a job, where nobody dies', () => {
    const immortal = scenarioOf(laidOver(small, { parameters: { mortality: { rate: 0, retirement: 100 } }, services: [ipsTeam] }));
    const { survival: curves, comparison: { arms } } = compare(immortal, replicationsOf(immortal));
    const [id, result] = Object.entries(arms)[0]!;
    expect(1 - curves.arms[id]!.firstJob.survival.at(-1)!).toBeCloseTo(result.measures['everCompetitive']!.mean!, 12);
  });

  it('have a power only where there is an arm to test and everybody is simulated', () => {
    expect(survival.logRank).toEqual([]);
    const powerAt = (scale: number) => {
      const two = scenarioOf(laidOver(small, { population: { scale }, arms: { without: {}, 'with-ips': { services: [ipsTeam] } } }));
      return compare(two, replicationsOf(two)).survival.logRank[0]!.power;
    };
    expect(powerAt(1)).toBeGreaterThanOrEqual(0);
    expect(powerAt(0.5)).toBeNull();
  });
});

describe('Flows', () => {
  it('are looked at from the start to the end in even steps of months', () => {
    expect([78, 52, 104, 156, 26, 8, 1, 520].map(flowWeeks)).toEqual([[0, 26, 52, 78], [0, 13, 26, 39, 52], [0, 26, 52, 78, 104], [0, 52, 104, 156], [0, 9, 17, 26], [0, 4, 8], [0, 1], [0, 261, 520]]);
  });

  it('leave each activity with as many people as the weekly series has before, and reach as many as it has after', () => {
    const kinds = activities.length;
    flowWeeks(scenario.horizon).slice(1).forEach((week, k) => {
      const cells = activities.map((_, from) => activities.map((__, to) => row.flows[(k * kinds + from) * kinds + to]!));
      expect(cells.map(total)).toEqual(seriesAt(flowWeeks(scenario.horizon)[k]!));
      expect(activities.map((_, to) => total(cells.map((each) => each[to]!)))).toEqual(seriesAt(week));
    });
    for (const matrix of flows.arms[arm]!) expect(total(matrix.map(total))).toBeCloseTo(1, 12);
  });
});

describe('Attitudes', () => {
  it('count each employer who looked at somebody once before and once after, and only experience moves them', () => {
    let met = 0;
    live(scenario, (world) => (met = total(ofEmployers(world, 'met'))));
    const of = (group: number, time: number) => row.attitudes.subarray((2 * group + time) * stigmaClasses, (2 * group + time + 1) * stigmaClasses);
    expect(total(of(0, 0)) + total(of(1, 0))).toBe(met);
    for (const group of [0, 1]) expect(total(of(group, 1))).toBe(total(of(group, 0)));
    expect(total(of(employerGroups.indexOf('experienced'), 0))).toBeGreaterThan(0);
    expect(of(employerGroups.indexOf('others'), 1)).toEqual(of(employerGroups.indexOf('others'), 0));
  });
});

describe('Lives', () => {
  it('are those of the first hundred members of replication 0, without a gap', () => {
    expect(replications.rows.map(([each]) => each!.lives.length > 0)).toEqual([true, false, false]);
    const told = lives[arm]!;
    expect(told).toHaveLength(Math.min(100, counted('everCompetitive')));
    for (const life of told) {
      expect(life[0]!.from).toBe(0);
      expect(life.at(-1)!.to).toBe(scenario.horizon);
      for (const [k, { from }] of life.entries()) if (k > 0) expect(from).toBe(life[k - 1]!.to + 1);
    }
  });

  it('show as much work as the series does where all members are told', () => {
    const few = scenarioOf(laidOver(small, { population: { size: 60 }, services: [ipsTeam] }));
    const { rows, columns } = replicationsOf(few);
    const one = rows[0]![0]!;
    const last = few.horizon * columns.length;
    activities.forEach((_, code) => {
      const now = Array.from({ length: 60 }, (__, k) => one.lives[k * (few.horizon + 1) + few.horizon]!);
      expect(now.filter((each) => each === code)).toHaveLength(one.weeks[last + code]!);
    });
    expect(comparison.cohort.n).toBeGreaterThan(0);
  });
});

describe('Hires per staff-year', () => {
  it('count the hires of people who are enrolled, and none where nobody is', () => {
    let hires = 0;
    live(scenario, (world) => {
      const { grade, startWeek, provider } = world.jobs;
      for (let i = 0; i < world.jobSeekers.count; i += 1) if (grade[i] !== 0 && startWeek[i] === world.week + 1 && provider[i]! >= 0) hires += 1;
    });
    expect(hires).toBeGreaterThan(5);
    expect(summed('hiresPerStaffYear')).toBeGreaterThanOrEqual(hires);
    const alone = replicationsOf(scenarioOf(small));
    expect(alone.rows[0]![0]!.sums[alone.measures.indexOf('hiresPerStaffYear')]).toBe(0);
  });
});
