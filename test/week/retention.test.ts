import { describe, expect, it } from 'vitest';
import * as draw from '../../src/random/purposes.js';
import { probabilityOfRate } from '../../src/statistics/rate.js';
import { takeIn } from '../../src/week/intake.js';
import { work } from '../../src/week/work.js';
import { grades } from '../../src/world/jobs.js';
import { beforeAndAfter, everybody, live, measured } from '../support/living.js';
import { ipsTeam, office, smallWorld, type Part } from '../support/scenarios.js';

/** Everybody has a job and is on sick leave from it; jobs end for no reason. */
const onLeave = {
  population: { employed: 1, sickListed: 1, disabilityBenefit: 0 }, welfare: { referralPerWeek: 0.5, disabilityPerWeek: 0, gradedSickLeave: 0 },
  parameters: { relapse: { rate: 0 }, mortality: { rate: 0 }, support: { jobRisk: 0, crisis: 0 }, alliance: { dropout: 0, takeUp: 6 }, education: { entryPerYear: 0 }, job: { ending: 0, layoff: 0, sickLeaveWeeks: 260 } }, report: { measures: ['returnedToOwnJob', 'jobKept', 'hoursWorked'] },
};

const keeping = {
  id: 'keeping', retention: true, reentryWeeks: null, stages: [{ id: 'search', activity: 'jobSearch', duration: { mean: null }, hours: { first: 1, firstWeeks: 52, later: 1 } }],
  followAlong: { hours: { first: 2, firstWeeks: 8, later: 0.5 }, weeks: null },
};
const team = { id: 'team', programme: 'keeping', staff: { count: 12, caseload: 20, leavingPerYear: 0, overhead: 0, coordination: 0, presence: 1 } };

function retaining(...changes: readonly Part[]) {
  return smallWorld(onLeave, { programmes: [keeping], services: [team] }, ...changes);
}

describe('People on sick leave', () => {
  it('are sent to a programme that helps to keep jobs, and supported there as after a hire', () => {
    let taken = 0;
    live(retaining({ parameters: { job: { returnPerWeek: 0 } } }), ({ jobSeekers: people, jobs, stages, week }) => {
      for (let i = 0; i < people.count; i += 1) {
        if (people.service[i]! < 0 || jobs.original[i] === 0) continue;
        expect(people.stage[i]).toBe(stages.followRow[0]);
        const weeks = week - people.enrolledSince[i]!;
        if (weeks !== 8) expect(people.wanted[i]).toBe(weeks < 8 ? 2 : 0.5);
      }
    }, { phases: beforeAndAfter(takeIn, ({ jobSeekers }, i) => jobSeekers.service[i]!, ({ jobSeekers: people, jobs }, i, was) => {
      if (was >= 0 || people.service[i]! < 0) return;
      expect([jobs.onLeave[i], jobs.grade[i]]).toEqual([1, grades.competitive]);
      taken += 1;
    }) });
    expect(taken).toBeGreaterThan(80);
  });

  it('get the first weeks of support for as many weeks as is said', () => {
    const first = new Map<number, number>();
    const kept: number[] = [];
    live(retaining({ parameters: { job: { returnPerWeek: 0 } } }), ({ week, jobSeekers: people, jobs }) => {
      for (let i = 0; i < people.count; i += 1) {
        if (people.service[i] === 0 && people.enrolledSince[i]! < 10 && people.wanted[i] === 2) first.set(i, (first.get(i) ?? 0) + 1);
        if (week === 26 && jobs.original[i] === 1 && first.has(i)) kept.push(first.get(i)!);
      }
    });
    expect(kept.length).toBeGreaterThan(50);
    expect(new Set(kept)).toEqual(new Set([8]));
  });

  it('need not wish for another job to be sent there', () => {
    let helped = 0;
    live(retaining({ population: { wantsWork: 0 } }), ({ jobSeekers }) => (helped = Math.max(helped, jobSeekers.service.filter((s) => s >= 0).length)));
    expect(helped).toBeGreaterThan(60);
  });

  it('come back sooner with support: twice as soon with all the hours that they want', () => {
    const [returnPerWeek, returnSupport] = [0.04, 1];
    let supported = 0;
    live(retaining({ parameters: { job: { returnPerWeek, returnSupport } } }), (world) => {
      world.witness = (purpose, i, _index, p) => {
        if (purpose !== draw.returnToJob) return;
        const { symptoms, delivered, service } = world.jobSeekers;
        const helped = service[i]! >= 0 ? 1 + returnSupport * delivered[i]! : 1;
        expect(p).toBeCloseTo(probabilityOfRate(returnPerWeek * 2 * (1 - symptoms[i]!) * helped), 9);
        supported += Number(helped === 2);
      };
    });
    expect(supported).toBeGreaterThan(100);
    const back = (change: Part) => measured(retaining({ parameters: { job: { returnPerWeek } } }, change), 'returnedToOwnJob');
    expect(back({ parameters: { job: { returnSupport: 4 } } })).toBeGreaterThan(back({ services: [] }) + 0.15);
    expect(back({ parameters: { job: { returnSupport: 0 } } })).toBeCloseTo(back({ services: [] }), 1);
  });

  it('keep their support for a while when they are back at work', () => {
    let weeks = 0;
    live(retaining({ parameters: { job: { returnPerWeek: 0.3 } } }), ({ jobSeekers: people, jobs }) => {
      for (let i = 0; i < people.count; i += 1) if (people.service[i] === 0 && jobs.grade[i] !== 0 && jobs.onLeave[i] === 0 && people.clientHours[i]! > 0) weeks += 1;
    });
    expect(weeks).toBeGreaterThan(200);
  });

  it('who are back at work before there is a place are not taken in any more', () => {
    live(retaining({ services: [{ ...team, staff: { ...team.staff, count: 0.5 } }], parameters: { job: { returnPerWeek: 0.3 } } }), undefined, { phases: beforeAndAfter(takeIn, ({ jobSeekers }, i) => jobSeekers.service[i]!, ({ jobSeekers: people, jobs }, i, was) => {
      if (was < 0 && people.service[i]! >= 0 && jobs.grade[i] !== 0) expect(jobs.onLeave[i]).toBe(1);
    }) });
  });

  it('are referred nowhere where there is no such programme, nor anybody else who has a job', () => {
    let jobless = 0;
    live(smallWorld(onLeave, { population: { employed: 0.6 }, services: [{ ...ipsTeam, offeredTo: 'referred' }, office] }), ({ jobSeekers: people, jobs }) => {
      for (let i = 0; i < people.count; i += 1) {
        if (jobs.original[i] === 1) expect([people.waitingFor[i], people.service[i]]).toEqual([-1, -1]);
        else jobless += Number(people.service[i]! >= 0);
      }
    });
    expect(jobless).toBeGreaterThan(100);
  });
});

describe('A programme that helps to keep jobs', () => {
  it('takes people without a job into its first stage', () => {
    const seen = { first: 0, follow: 0 };
    live(retaining({ population: { employed: 0.5 }, parameters: { search: { own: 0 } } }), undefined, { phases: beforeAndAfter(takeIn, ({ jobSeekers }, i) => jobSeekers.service[i]!, ({ jobSeekers: people, jobs, stages }, i, was) => {
      if (was >= 0 || people.service[i]! < 0) return;
      const hasJob = jobs.grade[i] !== 0;
      expect(people.stage[i]).toBe(hasJob ? stages.followRow[0] : stages.firstRow[0]);
      seen[hasJob ? 'follow' : 'first'] += 1;
    }) });
    expect(Math.min(seen.first, seen.follow)).toBeGreaterThan(20);
  });

  it('does nothing for people at work who are not on sick leave', () => {
    live(retaining({ population: { sickListed: 0 } }), ({ jobSeekers: people, jobs }) => {
      for (let i = 0; i < people.count; i += 1) if (jobs.original[i] === 1) expect([people.waitingFor[i], people.service[i]]).toEqual([-1, -1]);
    });
  });

  it('goes on with the search where the job is lost all the same', () => {
    let back = 0;
    live(retaining({ parameters: { job: { returnPerWeek: 0, sickLeaveWeeks: 8 } } }), undefined, { phases: beforeAndAfter(work, ({ jobSeekers, jobs }, i) => ({ stage: jobSeekers.stage[i]!, grade: jobs.grade[i]! }), ({ jobSeekers: people, jobs, stages }, i, was) => {
      if (was.grade === 0 || jobs.grade[i] !== 0 || was.stage < 0) return;
      expect(people.stage[i]).toBe(stages.firstRow[0]);
      back += 1;
    }) });
    expect(back).toBeGreaterThan(20);
  });
});

describe('A graded return', () => {
  const returning = (gradedSickLeave: number, gradedWeeks: number) => retaining({ services: [], welfare: { gradedSickLeave }, parameters: { job: { returnPerWeek: 0.5, gradedWeeks, gradedHours: 0.4 } } });

  /** Shares of the hours that were paid in each week since the return, person by person. */
  function paid(scenario: ReturnType<typeof returning>): number[][] {
    const shares = new Map<number, number[]>();
    live(scenario, (world) => {
      const { jobs } = world;
      for (const i of everybody(world)) {
        if (jobs.original[i] === 0 || jobs.onLeave[i] === 1) continue;
        shares.set(i, [...(shares.get(i) ?? []), jobs.paidHours[i]! / jobs.hours[i]!]);
      }
    });
    return [...shares.values()];
  }

  it('pays part of the hours for as long as it lasts, and all of them after', () => {
    const weeks = paid(returning(1, 1));
    expect(weeks.length).toBeGreaterThan(80);
    for (const [first, ...later] of weeks) {
      expect(first).toBeCloseTo(0.4, 6);
      for (const share of later) expect(share).toBe(1);
    }
    const long = paid(returning(1, 8)).map((shares) => shares.filter((share) => share < 1).length);
    const mean = long.reduce((sum, n) => sum + n, 0) / long.length;
    expect(mean).toBeGreaterThan(5);
    expect(mean).toBeLessThan(10);
  });

  it('is none where returns are not graded', () => {
    expect(new Set(paid(returning(0, 8)).flat())).toEqual(new Set([1]));
  });
});
