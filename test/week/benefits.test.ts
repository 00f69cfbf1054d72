import { describe, expect, it } from 'vitest';
import { benefits } from '../../src/world/jobSeekers.js';
import { everybody, live, measured } from '../support/living.js';
import { ipsTeam, smallWorld, type Part } from '../support/scenarios.js';

describe('Benefits', () => {
  it('of sick pay end after their weeks, and an allowance follows', () => {
    let told = 0;
    live(smallWorld({ population: { employed: 1, sickListed: 1, disabilityBenefit: 0 }, welfare: { sickPayWeeks: 10, disabilityPerWeek: 0 }, parameters: { relapse: { rate: 0 }, mortality: { rate: 0 }, job: { returnPerWeek: 0, sickLeaveWeeks: 260, layoff: 0 } } }), (world) => {
      for (const i of everybody(world)) {
        if (world.jobs.original[i] === 0) continue;
        expect(world.jobSeekers.benefit[i]).toBe(world.week <= 10 ? benefits.sickPay : benefits.allowance);
        told += 1;
      }
    });
    expect(told).toBeGreaterThan(1000);
  });

  it('of the allowance end after their weeks, and social assistance follows', () => {
    let ended = 0;
    let last = new Uint8Array();
    live(smallWorld({ welfare: { allowanceWeeks: 20, disabilityPerWeek: 0 } }), ({ jobSeekers: people }) => {
      for (let i = 0; i < people.count; i += 1) if (last[i] === benefits.allowance && people.benefit[i] === benefits.assistance) ended += 1;
      last = people.benefit.slice();
    });
    expect(ended).toBeGreaterThan(20);
    expect([...last].filter((benefit) => benefit === benefits.allowance).length).toBeLessThan(ended);
  });

  it('for disability are nearly absorbing: only age and death end them', () => {
    let before = new Uint8Array();
    let held = 0;
    live(smallWorld({ weeks: 104, services: [ipsTeam], welfare: { disabilityPerWeek: 0.05 }, population: { disabilityBenefit: 0.5 } }), ({ jobSeekers: people }) => {
      for (let i = 0; i < people.count; i += 1) {
        if (before[i] !== benefits.disability) continue;
        expect(people.benefit[i] === benefits.disability || people.leftWeek[i] !== 0).toBe(true);
        held += 1;
      }
      before = people.benefit.slice();
    });
    expect(held).toBeGreaterThan(1000);
  });

  it('for disability are awarded to nobody when that is switched off, and more often to people without help or belief', () => {
    const awards = (...changes: Part[]) => measured(smallWorld({ population: { size: 400 }, welfare: { disabilityPerWeek: 0.03 } }, ...changes), 'disabilityAwards');
    expect(awards({ welfare: { disabilityPerWeek: 0 } })).toBe(0);
    expect(awards({ parameters: { belief: { start: 0.1 } } })).toBeGreaterThan(awards({ parameters: { belief: { start: 0.9 } } }));
    expect(awards({})).toBeGreaterThan(awards({ services: [{ ...ipsTeam, staff: { count: 20, caseload: 20 } }] }));
  });
});

describe('Money', () => {
  it('is paid for hours worked in an ordinary job, by the hour', () => {
    const scenario = smallWorld({ parameters: { offer: { intercept: 2 }, job: { absence: 0 } }, costs: { hourlyWage: 100 } });
    expect(measured(scenario, 'earnings')).toBeGreaterThan(0);
    expect(measured(scenario, 'earnings')).toBeCloseTo(100 * measured(scenario, 'hoursWorked'), 1);
  });

  it('of the public is spent on benefits, staff, places and hospital, and comes back as taxes', () => {
    const cost = (...changes: Part[]) => measured(smallWorld({ parameters: { offer: { intercept: 2 } } }, ...changes), 'netCost');
    const ordinary = cost();
    expect(cost({ welfare: { allowance: 0, disability: 0, assistance: 0 } })).toBeLessThan(0.5 * ordinary);
    expect(cost({ services: [ipsTeam], costs: { staffHour: 1000 } })).toBeGreaterThan(cost({ services: [ipsTeam], costs: { staffHour: 1 } }));
    expect(cost({ costs: { taxShare: 0.5 } })).toBeLessThan(cost({ costs: { taxShare: 0 } }));
    expect(cost({ costs: { hospitalDay: 100_000 } })).toBeGreaterThan(ordinary);
  });

  it('and work make life better: a year without symptoms or work counts as much as it is said to', () => {
    const quiet = { weeks: 52, parameters: { search: { own: 0 }, mortality: { rate: 0 } } };
    expect(measured(smallWorld(quiet, { costs: { utility: { well: 0.8, symptoms: 0, working: 0 } } }), 'qalys')).toBeCloseTo((0.8 * 52) / 52.18, 9);
    const years = (working: number) => measured(smallWorld({ costs: { utility: { working } } }), 'qalys');
    expect(years(0.3)).toBeGreaterThan(years(0));
  });
});
