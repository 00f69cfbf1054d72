import { describe, expect, it } from 'vitest';
import * as draw from '../../src/random/purposes.js';
import { probabilityOfRate } from '../../src/statistics/rate.js';
import { considerOffer } from '../../src/week/hiring.js';
import { learn } from '../../src/week/learning.js';
import { makeProgress } from '../../src/week/progress.js';
import { searchAndHire } from '../../src/week/search.js';
import { work } from '../../src/week/work.js';
import { activityCodes } from '../../src/world/activity.js';
import { conversionAttempt } from '../../src/world/attempts.js';
import { enterService } from '../../src/world/enrolment.js';
import { grades } from '../../src/world/jobs.js';
import { meetEmployer, strainLeftBy } from '../../src/world/meetEmployer.js';
import { isPlaced, startPlacement } from '../../src/world/placement.js';
import type { World } from '../../src/world/world.js';
import { beforeAndAfter, decisionsOf, everybody, live, measured, ofEmployers } from '../support/living.js';
import { smallWorld, type Part } from '../support/scenarios.js';

/** Nobody falls ill, drops out or takes up an education. */
const calm = { relapse: { rate: 0 }, mortality: { rate: 0 }, alliance: { dropout: 0, takeUp: 6 }, education: { entryPerYear: 0 } };

/** A placement that staff look for, and that nobody leaves by time. */
const atWork = { id: 'at-work', activity: 'placement', duration: { mean: null }, hours: { first: 4, firstWeeks: 13, later: 4 }, onEmployers: 0.5, ownSearch: 0 };

/** Everybody is offered a programme of such stages by enough staff. */
function practice(stages: readonly Part[], ...changes: readonly Part[]) {
  return smallWorld({
    programmes: [{ id: 'practice', reentryWeeks: null, stages: stages.map((stage) => ({ ...atWork, ...stage })) }],
    services: [{ id: 'team', programme: 'practice', staff: { count: 20, caseload: 20, leavingPerYear: 0 }, offeredTo: 'cohort' }], parameters: calm, report: { measures: ['placementWeeks'] },
  }, ...changes);
}

/** People who have a place with an employer that has begun. */
const placed = (world: World) => everybody(world).filter((i) => isPlaced(world, i));
const hasPlace = (world: World) => everybody(world).filter((i) => world.jobSeekers.placedWith[i]! >= 0);
const never = { parameters: { placement: { ending: 0, conversion: 0 } } };
const logOdds = (p: number) => Math.log(p / (1 - p));

describe('A placement', () => {
  it('needs an employer whom staff find, and until then the person searches', () => {
    const seen = { placed: 0, searching: 0 };
    live(practice([{}]), (world) => {
      const { activity, service } = world.jobSeekers;
      for (const i of everybody(world)) {
        if (service[i]! < 0 || world.jobs.grade[i] !== 0) continue;
        expect(activity[i]).toBe(isPlaced(world, i) ? activityCodes.placement : activityCodes.jobSearch);
        seen[isPlaced(world, i) ? 'placed' : 'searching'] += 1;
      }
    });
    expect(Math.min(seen.placed, seen.searching)).toBeGreaterThan(200);
    for (const lacking of [practice([{ onEmployers: 0 }]), practice([{}], { parameters: { search: { contacts: 0 } } })]) expect(measured(lacking, 'placementWeeks')).toBe(0);
  });

  it('starts the week after it is agreed, and each week there is booked', () => {
    let agreed = 0;
    const weeks = new Map<number, number>();
    let booked: number[] = [];
    live(practice([{}], never), (world) => {
      for (const i of placed(world)) weeks.set(i, (weeks.get(i) ?? 0) + 1);
      booked = Array.from(world.accounts.placementWeeks.subarray(0, world.jobSeekers.count));
    }, { phases: beforeAndAfter(searchAndHire, ({ jobSeekers }, i) => jobSeekers.placedWith[i]!, (world, i, was) => {
      if (was >= 0 || world.jobSeekers.placedWith[i]! < 0) return;
      expect([world.jobSeekers.placedSince[i], isPlaced(world, i)]).toEqual([world.week + 1, false]);
      agreed += 1;
    }) });
    expect(agreed).toBeGreaterThan(40);
    expect(booked).toEqual(booked.map((_, i) => weeks.get(i) ?? 0));
  });

  it('is with an employer who has a slot for it, which is free again afterwards', () => {
    const slots = (least: number) => ({ weeks: 40, employers: { count: 4, supportedSlots: { least, perPosition: 0 }, kinOnly: 0 } });
    live(practice([{}], never, slots(0)), (world) => {
      expect(hasPlace(world)).toEqual([]);
    });
    // Places end, so that more people come to them over time than there are slots at any time.
    const had = new Set<number>();
    let most = 0;
    live(practice([{}], slots(1), { parameters: { placement: { ending: 0.2, conversion: 0 } } }), (world) => {
      const supported = ofEmployers(world, 'supported');
      supported.forEach((taken, e) => {
        expect(taken).toBe(hasPlace(world).filter((i) => world.jobSeekers.placedWith[i] === e).length);
      });
      most = Math.max(most, ...supported);
      for (const i of hasPlace(world)) had.add(i);
    });
    expect(most).toBe(1);
    expect(had.size).toBeGreaterThan(8);
  });

  it('teaches skill, belief and people to know only those who are there', () => {
    const [skillPull, belief, network] = [0.05, 0.01, 0.02];
    const still = { parameters: { skill: { rust: 0 }, belief: { networkPull: 0, push: 0, rejection: 0, supportedTry: 0 }, job: { absence: 0.3 } } };
    const seen = { there: 0, away: 0, without: 0 };
    live(practice([{ effects: { skillCeiling: 0.9, skillPull, belief, network } }], never, still), undefined, {
      phases: beforeAndAfter(learn, ({ jobSeekers: people }, i) => ({ skill: people.skill[i]!, belief: people.belief[i]!, network: people.network[i]! }), (world, i, was) => {
        const people = world.jobSeekers;
        if (people.service[i]! < 0) return;
        const isThere = isPlaced(world, i) && people.placedAbsent[i] === 0;
        const share = isThere ? people.delivered[i]! : 0;
        expect(people.skill[i]).toBeCloseTo(was.skill + share * skillPull * Math.max(0, 0.9 - was.skill), 6);
        expect(people.belief[i]).toBeCloseTo(Math.min(0.99, was.belief + share * belief), 6);
        expect(people.network[i]).toBeCloseTo(Math.min(1, was.network + share * network), 6);
        seen[isThere ? 'there' : isPlaced(world, i) ? 'away' : 'without'] += 1;
      }),
    });
    expect(Math.min(seen.there, seen.away, seen.without)).toBeGreaterThan(100);
  });

  it('is far easier to get than a job: by its ease, in the invitation as in the offer', () => {
    const ease = 2.5;
    const alike = { weeks: 1, labourMarket: { dismissalProtection: 2 }, parameters: { ...calm, disclosure: { consent: 6, alliance: 0 }, offer: { candidate: 0, costFear: 0, intercept: 1 }, placement: { ease } } };
    for (const purpose of [draw.invitation, draw.offer]) {
      const job = decisionsOf(practice([{ activity: 'jobSearch' }], alike), purpose);
      const place = decisionsOf(practice([{}], alike), purpose);
      let alikeAsked = 0;
      for (const [who, { p }] of job) {
        const easier = place.get(who);
        // Where the draw lies above the best chance that the person has anywhere, that bound is heard instead, with a rounding of 1e-12.
        if (easier === undefined) continue;
        expect(logOdds(easier.p) - logOdds(p)).toBeLessThan(ease + 1e-6);
        alikeAsked += Number(logOdds(easier.p) - logOdds(p) > ease - 1e-6);
      }
      expect(alikeAsked).toBeGreaterThan(15);
      expect([...place.values()].filter(({ yes }) => yes).length).toBeGreaterThan([...job.values()].filter(({ yes }) => yes).length);
    }
  });

  it('that is good becomes an ordinary job with that employer, who was asked by staff', () => {
    const good = { parameters: { placement: { conversion: 0.3, raise: 3, ending: 0 }, offer: { intercept: 2 }, acceptance: { base: 2 } } };
    let kept = 0;
    live(practice([{}], good, { programmes: [{ id: 'practice', stages: [atWork], followAlong: { weeks: null } }] }), undefined, {
      phases: beforeAndAfter(work, ({ jobSeekers: people, jobs }, i) => ({ employer: people.placedWith[i]!, fit: people.placedFit[i]!, grade: jobs.grade[i]! }), ({ jobSeekers: people, jobs, stages, week }, i, was) => {
        if (was.grade !== 0 || jobs.grade[i] === 0) return;
        expect([jobs.employer[i], jobs.fit[i], jobs.grade[i], jobs.provider[i], jobs.disclosed[i], jobs.startWeek[i]]).toEqual([was.employer, was.fit, grades.competitive, 0, 1, week + 1]);
        expect([people.placedWith[i], people.stage[i]]).toEqual([-1, stages.followRow[0]]);
        kept += 1;
      }),
    });
    expect(kept).toBeGreaterThan(20);
  });

  it('that is not meant to become a job does not, and none does where employers never ask', () => {
    const scenarios = [practice([{ workplace: { convertible: 0 } }]), practice([{}], { parameters: { placement: { conversion: 0 } } })];
    const eager = { parameters: { placement: { conversion: 0.5, ending: 0 }, offer: { intercept: 2 }, search: { own: 0 } } };
    const jobs = (...changes: Part[]) => {
      let hired = 0;
      live(practice([{ workplace: { convertible: 1 } }], eager, ...changes), ({ jobs: { grade } }) => (hired = Math.max(hired, grade.filter((one) => one > 0).length)));
      return hired;
    };
    expect(jobs()).toBeGreaterThan(10);
    for (const scenario of scenarios) {
      live(scenario, undefined, { phases: beforeAndAfter(work, ({ jobs: { grade } }, i) => grade[i]!, ({ jobs: { grade } }, i, was) => {
        expect(was === 0 && grade[i] !== 0).toBe(false);
      }) });
    }
  });

  it('hardly ever becomes a job after a year, because it has become an adapted place', () => {
    const cushion = -4;
    const asked = (weeks: number) => oddsOf(draw.offer, { parameters: { placement: { cushion } } }, weeks);
    expect(asked(52)).toBeCloseTo(asked(1), 9);
    expect(asked(53) - asked(52)).toBeCloseTo(cushion, 9);
    expect(oddsOf(draw.offer, { parameters: { placement: { cushion: 0 } } }, 53)).toBeCloseTo(asked(52), 9);
  });

  it('with bonus pay is set against the wage of a job, as far as the benefit is left untouched', () => {
    const income = 2;
    const rules = { costs: { hourlyWage: 100, fullTimeHours: 40 }, welfare: { earningsThreshold: 0.25, earningsTest: 0.5, allowance: 0.6, disability: 0.6, assistance: 0.6 }, parameters: { acceptance: { income } } };
    const paid = (pay: number) => oddsOf(draw.acceptance, rules, 1, { workplace: { hours: 20, pay } });
    // Half a week at half the wage is a quarter of a full wage: all of it is kept. At the whole wage half of what is above is lost again.
    expect(paid(0.5) - paid(0)).toBeCloseTo(-income * 0.25, 6);
    expect(paid(1) - paid(0)).toBeCloseTo(-income * (0.5 - 0.5 * 0.25), 6);
  });
});

/** Log-odds in which an employer and a person consider an ordinary job after so many weeks in a placement. */
function oddsOf(purpose: number, change: Part, weeks: number, stage: Part = {}): number {
  const heard: number[] = [];
  live(practice([stage], { weeks: 1, parameters: { offer: { intercept: 2, frailty: 0 } } }, change), (world) => {
    if (world.week !== 0) return;
    world.witness = (asked, _who, _index, p) => {
      if (asked === purpose) heard.push(logOdds(p));
    };
    // The first person whose employer would say yes, so that acceptance is asked too.
    for (let i = 0; i < 20 && heard.length === 0; i += 1) {
      enterService(world, i, 0);
      meetEmployer(world, 0);
      startPlacement(world, i, 0, 0.6);
      world.jobSeekers.placedSince[i] = -weeks;
      considerOffer(world, i, 0, conversionAttempt, true, true, 0.3, 0.4, 0);
    }
  }, { phases: [] });
  return heard[0]!;
}

describe('The end of a placement', () => {
  /** Decisions over the end, each with what the person was like. */
  function endings(stage: Part, support = -1) {
    const seen: { absent: boolean; p: number; expected: number }[] = [];
    const ending = 0.05;
    live(practice([stage], { weeks: 14, parameters: { placement: { ending, support, conversion: 0 }, job: { absence: 0.5 } } }), (world) => {
      const { symptoms, placedAbsent, placedWith, delivered } = world.jobSeekers;
      world.witness = (asked, i, _index, p) => {
        if (asked !== draw.placementEnds) return;
        const planned = world.stages.plannedAbsence[world.jobSeekers.stage[i]!]!;
        const missed = placedAbsent[i] === 1 && planned === 0 ? 8 : 1;
        const rate = ending * 2 * symptoms[i]! * missed * strainLeftBy(world, placedWith[i]!) * Math.exp(support * delivered[i]!);
        seen.push({ absent: placedAbsent[i] === 1, p, expected: probabilityOfRate(rate) });
      };
    });
    return seen;
  }

  it('does not come of absence that is planned for, and comes of other absence', () => {
    const planned = endings({ workplace: { plannedAbsence: 0.5 } });
    const unplanned = endings({});
    for (const { p, expected } of [...planned, ...unplanned]) expect(p).toBeCloseTo(expected, 9);
    const absent = (list: typeof planned) => list.filter((one) => one.absent).map(({ p }) => p);
    expect(absent(planned).length).toBeGreaterThan(50);
    const mean = (list: readonly number[]) => list.reduce((sum, p) => sum + p, 0) / list.length;
    expect(mean(absent(unplanned))).toBeGreaterThan(3 * mean(absent(planned)));
  });

  it('comes later with somebody to call', () => {
    const weeks = (support: number) => measured(practice([{}], { parameters: { placement: { ending: 0.2, support, conversion: 0 } } }), 'placementWeeks');
    expect(weeks(-3)).toBeGreaterThan(weeks(0) + 3);
  });

  it('never comes while there is nothing that ends it, and comes when the programme is left', () => {
    let left = 0;
    const check = (dropout: number) => live(practice([{}], never, { parameters: { alliance: { dropout, gain: 0 } } }), undefined, {
      phases: beforeAndAfter(makeProgress, ({ jobSeekers: people }, i) => ({ employer: people.placedWith[i]!, service: people.service[i]! }), ({ jobSeekers: people }, i, was) => {
        if (was.employer < 0) return;
        expect(people.placedWith[i]).toBe(people.service[i] === was.service ? was.employer : -1);
        if (people.service[i]! < 0) left += 1;
      }),
    });
    check(0);
    expect(left).toBe(0);
    check(0.03);
    expect(left).toBeGreaterThan(5);
  });

  it('does not come of moving from one stage at a workplace to the next, but of moving elsewhere', () => {
    const moves = { kept: 0, ended: 0 };
    const stages = [{ duration: { mean: null, most: 8 }, onTime: 'paid' }, { id: 'paid', activity: 'bonusWage', duration: { mean: null, most: 4 }, onTime: 'course' }, { id: 'course', activity: 'course', onEmployers: 0 }];
    live(practice(stages, never), undefined, { phases: beforeAndAfter(makeProgress, ({ jobSeekers: people }, i) => ({ employer: people.placedWith[i]!, stage: people.stage[i]! }), ({ jobSeekers: people }, i, was) => {
      if (was.employer < 0) return;
      const now = people.stage[i]!;
      expect(people.placedWith[i]).toBe(now === 2 ? -1 : was.employer);
      if (now === was.stage) return;
      moves[now === 1 ? 'kept' : 'ended'] += 1;
    }) });
    expect(Math.min(moves.kept, moves.ended)).toBeGreaterThan(10);
  });
});

describe('A rule that turns a placement into a course', () => {
  it('ends the places that people have in it', () => {
    let before = 0;
    live(practice([{}], never, { weeks: 12, events: [{ week: 10, change: { programmes: [{ id: 'practice', stages: [{ id: 'at-work', activity: 'course' }] }] } }] }), (world) => {
      if (world.week === 9) before = hasPlace(world).length;
      if (world.week >= 10) expect(hasPlace(world)).toEqual([]);
    });
    expect(before).toBeGreaterThan(20);
  });
});

describe('An employer', () => {
  it('thinks better of people with illness week by week while one is in a supported place there', () => {
    // One person, one employer: each of sixteen weeks moves a sixteenth of the way that is left.
    const hire = 0.4;
    let weeks = 0;
    live(practice([{}], never, { weeks: 26, population: { size: 1, rural: 0 }, employers: { count: 2 }, parameters: { job: { absence: 0 }, employerLearning: { hire, weeks: 16, halfLife: 100_000 }, placement: { ease: 5 }, search: { contacts: 2 } } }), (world) => {
      weeks += isPlaced(world, 0) ? 1 : 0;
      expect(ofEmployers(world, 'attitude')[0]).toBeCloseTo(1 - (1 - hire / 16) ** Math.min(16, weeks), 3);
    });
    expect(weeks).toBeGreaterThan(16);
  });
});
