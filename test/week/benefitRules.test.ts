import { describe, expect, it } from 'vitest';
import { moveBenefits } from '../../src/week/benefits.js';
import { benefitBeside, fullWage } from '../../src/week/money.js';
import { fearOf } from '../../src/world/fear.js';
import { benefits } from '../../src/world/jobSeekers.js';
import type { World } from '../../src/world/world.js';
import { beforeAndAfter, everybody, live, measured } from '../support/living.js';
import { smallWorld, type Part } from '../support/scenarios.js';

/** A full week pays 4,000; benefits are 60 % of it; 10 % may be earned beside, half of what is above is set against the benefit. */
const round: Part = { weeks: 1, costs: { hourlyWage: 100, fullTimeHours: 40 }, welfare: { allowance: 0.6, disability: 0.6, assistance: 0.3, earningsTest: 0.5, earningsThreshold: 0.1 } };

/** What one person gets beside a wage. */
function beside(wage: number, benefit: number, change: Part = {}, more: { degree?: number; since?: number; week?: number } = {}): number {
  const seen: number[] = [];
  live(smallWorld(round, change), (world) => {
    if (world.week !== 0) return;
    const people = world.jobSeekers;
    people.benefit[0] = benefit;
    people.benefitDegree[0] = more.degree ?? 1;
    people.benefitSince[0] = more.since ?? -200;
    world.week = more.week ?? 0;
    seen.push(benefitBeside(world, 0, wage));
    world.week = 0;
  }, { phases: [] });
  return seen[0]!;
}

const withRule = (welfare: Part) => ({ welfare });

describe('A benefit beside a wage', () => {
  it('is paid in full up to the threshold, and half of what is earned above it is set against it', () => {
    expect([0, 400, 401, 2000, 4000, 6000].map((wage) => beside(wage, benefits.allowance))).toEqual([2400, 2400, 2399.5, 1600, 600, 0]);
    expect([0, 400, 2000].map((wage) => beside(wage, benefits.assistance))).toEqual([1200, 1200, 400]);
    expect([0, 2000].map((wage) => beside(wage, benefits.none))).toEqual([0, 0]);
  });

  it('with a higher threshold leaves a small job’s whole wage, a quarter of a full one here', () => {
    const higher = { instruments: [{ id: 'earnings-threshold' }], welfare: { ...(round['welfare'] as Part), earningsThreshold: 0.25 } };
    expect([1000, 2000].map((wage) => beside(wage, benefits.allowance, higher))).toEqual([2400, 1900]);
  });

  it('for disability at half the degree is half as much', () => {
    expect([0, 400, 2000, 2800, 3000].map((wage) => beside(wage, benefits.disability, {}, { degree: 0.5 }))).toEqual([1200, 1200, 400, 0, 0]);
    expect(beside(0, benefits.allowance, {}, { degree: 0.5 })).toBe(2400);
  });

  it('loses every crown that is earned while the waiting time goes on, and not after it', () => {
    const waiting = withRule({ waitingWeeks: 52 });
    const after = (week: number) => [400, 2000, 3000].map((wage) => beside(wage, benefits.disability, waiting, { since: 10, week }));
    expect(after(61)).toEqual([2000, 400, 0]);
    expect(after(62)).toEqual([2400, 1600, 1100]);
    expect(beside(2000, benefits.allowance, waiting, { since: 10, week: 20 })).toBe(1600);
  });

  it('is not waited for again by those who have had it before the first week', () => {
    // Nobody knows for how long people had their benefit; that all of them were awarded it this very week is not so.
    const waiting = (waitingWeeks: number) => {
      let full = 0;
      live(smallWorld(round, withRule({ waitingWeeks }), { population: { disabilityBenefit: 1 } }), (world) => {
        if (world.week === 0) full = everybody(world).filter((i) => benefitBeside(world, i, 400) === benefitBeside(world, i, 0)).length;
      }, { phases: [] });
      return full;
    };
    expect(waiting(0)).toBe(120);
    expect(waiting(26)).toBeGreaterThan(60);
  });
});

describe('Half awards', () => {
  const awarding = { population: { size: 400, disabilityBenefit: 0 }, welfare: { disabilityPerWeek: 0.1, partialFrom: 0.5 }, parameters: { search: { own: 0 } } };

  it('go to those with half a capacity or more, whole ones to the others', () => {
    const seen = { half: 0, whole: 0 };
    live(smallWorld(awarding), undefined, { phases: beforeAndAfter(moveBenefits, ({ jobSeekers }, i) => jobSeekers.benefit[i]!, ({ jobSeekers: people }, i, was) => {
      if (was === benefits.disability || people.benefit[i] !== benefits.disability) return;
      const isHalf = 1 - people.symptoms[i]! >= 0.5;
      expect(people.benefitDegree[i]).toBe(isHalf ? 0.5 : 1);
      seen[isHalf ? 'half' : 'whole'] += 1;
    }) });
    expect(Math.min(seen.half, seen.whole)).toBeGreaterThan(20);
  });

  it('cost the public less than whole ones', () => {
    const cost = (partialFrom: number) => measured(smallWorld(awarding, { welfare: { partialFrom }, report: { measures: ['netCost'] } }), 'netCost');
    expect(cost(0.5)).toBeLessThan(0.95 * cost(1));
  });

  it('are none where benefits are whole only, for people without symptoms neither', () => {
    const whole = { welfare: { partialFrom: 1 }, population: { disabilityBenefit: 1 }, parameters: { health: { startSd: 0.2 } } };
    live(smallWorld(whole), ({ jobSeekers: people }) => {
      expect([...people.benefitDegree.subarray(0, people.count)].filter((degree) => degree < 1).length).toBe(0);
    });
  });
});

describe('A right to return to the benefit', () => {
  /** Fear of each person, less the half of it that is self-stigma. */
  const worries = (change: Part) => {
    const seen: number[] = [];
    live(smallWorld({ weeks: 1, parameters: { search: { worry: { allowance: 0.4, disability: 0.8, assistance: 0.2 } } } }, change), (world: World) => {
      if (world.week === 0) for (const i of everybody(world)) seen.push(fearOf(world, i) - 0.5 * world.jobSeekers.selfStigma[i]!);
    }, { phases: [] });
    return seen;
  };

  it('takes its share of the worry about losing it away', () => {
    const [without, some, all] = [0, 0.25, 1].map((rightToReturn) => worries(withRule({ rightToReturn })));
    expect(new Set(without!.map((one) => one.toFixed(6)))).toEqual(new Set(['0.200000', '0.400000', '0.100000']));
    some!.forEach((one, i) => {
      expect(one).toBeCloseTo(0.75 * without![i]!, 9);
    });
    expect(Math.max(...all!.map(Math.abs))).toBeLessThan(1e-9);
  });

  it('and a threshold under which a job pays make people apply and accept more', () => {
    const searching = { weeks: 26, population: { size: 300, disabilityBenefit: 1 }, report: { measures: ['applications', 'jobs'] } };
    const applications = (welfare: Part) => measured(smallWorld(searching, { welfare, parameters: { search: { worry: { disability: 0.8 } } } }), 'applications');
    expect(applications({ rightToReturn: 1 })).toBeGreaterThan(1.2 * applications({ rightToReturn: 0 }));
    const jobs = (earningsThreshold: number) => measured(smallWorld(searching, { welfare: { earningsThreshold, earningsTest: 1 }, parameters: { acceptance: { income: 4 } } }), 'jobs');
    expect(jobs(1)).toBeGreaterThan(1.1 * jobs(0));
  });
});

describe('A full week’s wage', () => {
  it('is the hourly wage times the hours of a full-time week', () => {
    live(smallWorld(round), (world) => {
      expect(fullWage(world)).toBe(4000);
    }, { phases: [] });
  });
});
