import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as draw from '../../src/random/purposes.js';
import { takeIn } from '../../src/week/intake.js';
import { makeProgress } from '../../src/week/progress.js';
import { searchAndHire } from '../../src/week/search.js';
import { week } from '../../src/week/step.js';
import { giveSupport } from '../../src/week/support.js';
import { conservation } from '../../src/verification/conservation.js';
import { waits } from '../../src/world/jobSeekers.js';
import type { World } from '../../src/world/world.js';
import { around, beforeAndAfter, everybody, live } from '../support/living.js';
import { scenarioOf, smallWorld, type Part } from '../support/scenarios.js';

const calm = { relapse: { rate: 0 }, mortality: { rate: 0 }, alliance: { dropout: 0, takeUp: 6, giveUp: 0 }, education: { entryPerYear: 0 }, search: { own: 0 } };
const stage = { id: 'only', duration: { mean: null }, hours: { first: 1, firstWeeks: 52, later: 1 }, ownSearch: 0 };
const lasting = { leavingPerYear: 0, overhead: 0, coordination: 0, presence: 1 };

/** One programme for the cohort; once they are there, people are sent on to the next one, which the first overlaps by some weeks. */
function overlap(overlapWeeks: number, ...changes: readonly Part[]) {
  return smallWorld({
    programmes: [{ id: 'former', overlapWeeks, reentryWeeks: null, stages: [stage] }, { id: 'next', reentryWeeks: null, stages: [stage] }],
    services: [{ id: 'former', programme: 'former', staff: { count: 10, caseload: 20, ...lasting }, offeredTo: 'cohort' }, { id: 'next', programme: 'next', staff: { count: 10, caseload: 20, ...lasting } }],
    welfare: { referralPerWeek: 0.2 }, parameters: calm,
  }, ...changes);
}

/** Counsellors with a norm, who buy a course of four weeks from others. */
function buying(load: number, ...changes: readonly Part[]) {
  return smallWorld({
    programmes: [{ id: 'advice', reentryWeeks: null, stages: [{ ...stage, hours: { first: 0.5, firstWeeks: 52, later: 0.5 } }] }, { id: 'course', reentryWeeks: 0, stages: [{ ...stage, duration: { mean: null, most: 4 } }] }],
    services: [
      { id: 'office', programme: 'advice', staff: { count: 120 / (load * 20), norm: 20, ...lasting }, offeredTo: 'cohort', buying: { perWeek: 0.2, from: ['course'] } },
      { id: 'course', programme: 'course', staff: { count: 10, caseload: 20, ...lasting }, offeredTo: 'nobody' },
    ], parameters: calm, clinic: { referralPerWeek: 0 }, welfare: { referralPerWeek: 0, selfReferralPerWeek: 0 },
  }, ...changes);
}

/** Who goes on in a second programme. */
const goesOn = ({ jobSeekers: people }: World, i: number) => people.second[i]! >= 0 && people.secondUntil[i] !== waits;

/** What the books of services, stages and posts should say, counted person by person. */
function counted(world: World): { enrolled: number[]; occupied: number[]; clients: number[] } {
  const { jobSeekers: people, services, stages, postTotal, addOns } = world;
  const books = { enrolled: Array(services.ids.length).fill(0) as number[], occupied: Array(stages.id.length).fill(0) as number[], clients: Array(postTotal).fill(0) as number[] };
  const add = (list: number[], at: number) => {
    if (at >= 0) list[at]! += 1;
  };
  for (let i = 0; i < people.count; i += 1) {
    add(books.enrolled, people.service[i]!);
    if (people.service[i]! >= 0) add(books.occupied, people.stage[i]!);
    add(books.clients, people.contact[i]!);
    addOns.services.forEach((s, at) => {
      if ((people.addOns[i]! & (1 << at)) !== 0) add(books.enrolled, s);
    });
    if (!goesOn(world, i)) continue;
    add(books.enrolled, people.second[i]!);
    add(books.occupied, people.secondStage[i]!);
    add(books.clients, people.secondContact[i]!);
  }
  return books;
}

function booked({ services, stages, posts, postTotal }: World) {
  return { enrolled: [...services.enrolled], occupied: [...stages.occupied], clients: [...posts.clients].slice(0, postTotal) };
}

describe('While two programmes overlap', () => {
  it('the former contact person still gives hours for as many weeks as agreed, and not longer', () => {
    const given = new Map<number, number>();
    live(overlap(6), undefined, { phases: around(giveSupport, () => undefined, (world) => {
      for (const i of everybody(world)) {
        if (!goesOn(world, i) || world.jobSeekers.enrolledSince[i]! > 10) continue;
        expect(world.jobSeekers.secondHours[i]).toBe(1);
        given.set(i, (given.get(i) ?? 0) + 1);
      }
    }) });
    expect(given.size).toBeGreaterThan(60);
    expect([...new Set(given.values())]).toEqual([6]);
  });

  it('both count the client, and after it the place is free', () => {
    const was = { both: 0, freed: 0 };
    live(overlap(6), (world) => {
      expect(booked(world)).toEqual(counted(world));
      const two = everybody(world).filter((i) => goesOn(world, i)).length;
      expect(world.services.enrolled[0]! + world.services.enrolled[1]!).toBe(everybody(world).filter((i) => world.jobSeekers.service[i]! >= 0).length + two);
      was.both = Math.max(was.both, two);
      was.freed = 120 - world.services.enrolled[0]!;
    });
    expect(was.both).toBeGreaterThan(30);
    expect(was.freed).toBeGreaterThan(60);
  });

  it('the former contact person hands trust over to the new one, a share of what is missing each week', () => {
    const handover = 0.25;
    let handed = 0;
    live(overlap(8, { parameters: { alliance: { handover } } }), undefined, { phases: beforeAndAfter(giveSupport, (world, i) => ({ trust: world.jobSeekers.alliance[i]!, goesOn: goesOn(world, i) }), ({ jobSeekers: people }, i, was) => {
      if (people.service[i] !== 1) return;
      const missing = Math.max(0, people.secondAlliance[i]! - was.trust);
      expect(people.alliance[i]).toBeCloseTo(was.trust + (was.goesOn ? handover * missing : 0), 6);
      if (was.goesOn && missing > 0) handed += 1;
    }) });
    expect(handed).toBeGreaterThan(100);
  });

  it('whoever leaves the new programme is back in the old one, with the same contact person and trust', () => {
    let back = 0;
    live(overlap(20, { parameters: { alliance: { dropout: 0.03, mismatch: 0, handover: 0, gain: 0.05 } } }), (world) => {
      expect(booked(world)).toEqual(counted(world));
    }, { phases: beforeAndAfter(makeProgress, ({ jobSeekers: people }, i) => ({ service: people.service[i]!, second: people.second[i]!, stage: people.secondStage[i]!, contact: people.secondContact[i]!, trust: people.secondAlliance[i]! }), ({ jobSeekers: people, week }, i, was) => {
      if (was.service !== 1 || was.second !== 0 || people.service[i] === 1 || people.secondUntil[i]! <= week) return;
      expect([people.service[i], people.second[i], people.stage[i], people.contact[i], people.alliance[i]]).toEqual([0, -1, was.stage, was.contact, was.trust]);
      back += 1;
    }) });
    expect(back).toBeGreaterThan(5);
  });

  it('a hire ends the former one at once', () => {
    let ended = 0;
    const easy = { search: { own: 3 }, offer: { intercept: 2 } };
    live(overlap(20, { programmes: [{ id: 'former', overlapWeeks: 20, stages: [stage] }, { id: 'next', stages: [{ ...stage, ownSearch: 1 }] }], parameters: easy }), undefined, { phases: beforeAndAfter(searchAndHire, (world, i) => ({ grade: world.jobs.grade[i]!, goesOn: goesOn(world, i) }), (world, i, was) => {
      if (world.jobs.grade[i] === 0 || was.grade !== 0) return;
      expect(world.jobSeekers.second[i]).toBe(-1);
      ended += Number(was.goesOn);
    }) });
    expect(ended).toBeGreaterThan(5);
  });

  it('each programme charges its share of what its staff cost', () => {
    const free = { welfare: { allowance: 0, disability: 0, assistance: 0 }, cohort: { eligible: [] } };
    let before = 0;
    const spent = ({ accounts }: World) => accounts.netCost.reduce((sum, one) => sum + one, 0);
    live(overlap(10, free), undefined, { phases: around(giveSupport, (world) => (before = spent(world)), (world) => {
      const { enrolled, costPerClient } = world.services;
      expect(spent(world) - before, `week ${world.week}`).toBeCloseTo(enrolled[0]! * costPerClient[0]! + enrolled[1]! * costPerClient[1]!, 3);
    }) });
  });

  it('hours of both are booked with the client', () => {
    let before: Float32Array;
    live(overlap(10), undefined, { phases: around(giveSupport, ({ accounts }) => (before = accounts.deliveredHours.slice()), ({ accounts, jobSeekers: people }) => {
      for (let i = 0; i < people.count; i += 1) expect(accounts.deliveredHours[i]! - before[i]!).toBeCloseTo(people.clientHours[i]! + people.employerHours[i]! + people.secondHours[i]!, 4);
    }) });
  });

  it('whose new programme closes is back in the old one', () => {
    live(overlap(20, { weeks: 9, events: [{ week: 8, change: { services: [{ id: 'next', remove: true }] } }] }), (world) => {
      if (world.week === 8) expect(everybody(world).filter((i) => goesOn(world, i) && world.jobSeekers.service[i]! < 0).length).toBe(0);
    });
  });

  it('a rule that takes the overlap away lets what goes on end in its time', () => {
    const after: number[] = [];
    live(overlap(4, { events: [{ week: 8, change: { programmes: [{ id: 'former', overlapWeeks: 0 }] } }] }), (world) => {
      if (world.week === 7 || world.week === 20) after.push(everybody(world).filter((i) => goesOn(world, i)).length);
    });
    expect(after[0]).toBeGreaterThan(10);
    expect(after[1]).toBe(0);
  });
});

describe('Without overlap', () => {
  it('the former programme ends at once where another one begins', () => {
    // The one that the cohort is offered gets its staff later; until then people are sent to the other.
    const staffed = (overlapWeeks: number) => overlap(0, {
      programmes: [{ id: 'former', reentryWeeks: null, stages: [stage] }, { id: 'next', overlapWeeks, reentryWeeks: null, stages: [stage] }],
      services: [{ id: 'former', programme: 'former', staff: { count: 0.1, caseload: 20, ...lasting }, offeredTo: 'cohort' }, { id: 'next', programme: 'next', staff: { count: 10, caseload: 20, ...lasting } }],
      events: [{ week: 10, change: { services: [{ id: 'former', staff: { count: 10 } }] } }],
    });
    const changes = (overlapWeeks: number) => {
      const seconds: boolean[] = [];
      live(staffed(overlapWeeks), undefined, { phases: beforeAndAfter(takeIn, ({ jobSeekers }, i) => jobSeekers.service[i]!, ({ jobSeekers: people }, i, was) => {
        if (was === 1 && people.service[i] === 0) seconds.push(people.second[i] === 1);
      }) });
      expect(seconds.length).toBeGreaterThan(20);
      return new Set(seconds);
    };
    expect(changes(0)).toEqual(new Set([false]));
    expect(changes(5)).toEqual(new Set([true]));
  });
});

describe('A counsellor', () => {
  it.each([[0.5, 0], [1, 0], [2, 0.2], [3, 0.4]])('at %d times the norm sends clients to a bought measure at a rate of %d a week', (load, rate) => {
    const heard = new Set<string>();
    let expected = 0;
    live(buying(load), (world) => {
      world.witness = (purpose, _who, _index, p) => {
        if (purpose !== draw.bought) return;
        heard.add(p.toFixed(12));
        // In the second week almost everybody of the cohort has come; load and rate follow what they are by then.
        expect(p).toBeCloseTo(expected, 12);
      };
    }, { phases: around(takeIn, ({ services }) => {
      expected = 1 - Math.exp(-0.2 * (services.held[0]! / (services.staffed[0]! * 20) - 1));
    }, (world) => {
      if (world.week === 1) expect(world.services.held[0]).toBeGreaterThan(115);
    }) });
    if (rate === 0) expect(heard.size).toBe(0);
    else expect(Math.max(...[...heard].map(Number))).toBeCloseTo(1 - Math.exp(-rate), 1);
  });

  it('has a client less, and time for the others, while a bought measure goes on', () => {
    let sent = 0;
    let held = 0;
    const shares: number[] = [];
    const advice = { id: 'advice', stages: [{ ...stage, hours: { first: 3, firstWeeks: 52, later: 3 } }] };
    live(buying(2.5, { programmes: [advice, { id: 'course', reentryWeeks: 0, stages: [{ ...stage, duration: { mean: null, most: 4 } }] }] }), (world) => {
      expect(booked(world)).toEqual(counted(world));
      const own = everybody(world).filter((i) => world.jobSeekers.service[i] === 0);
      if (world.week === 1 || world.week === 4) shares.push(world.jobSeekers.delivered[own[0]!]!);
    }, { phases: around(takeIn, ({ services }) => (held = services.held[0]!), (world) => {
      if (world.week === 1) return;
      const gone = everybody(world).filter((i) => world.jobSeekers.secondUntil[i] === waits && world.jobSeekers.enrolledSince[i] === world.week && world.jobSeekers.service[i] === 1).length;
      expect(world.services.held[0]).toBe(held - gone);
      sent += gone;
    }) });
    expect(sent).toBeGreaterThan(50);
    expect(shares[1]).toBeGreaterThan(shares[0]!);
  });

  it('is left for good by a client who is hired during a bought measure', () => {
    let hired = 0;
    const searching = { programmes: [{ id: 'advice', stages: [stage] }, { id: 'course', stages: [{ ...stage, ownSearch: 1 }] }], parameters: { search: { own: 3 }, offer: { intercept: 2 } } };
    live(buying(3, searching), (world) => {
      expect(booked(world)).toEqual(counted(world));
    }, { phases: beforeAndAfter(searchAndHire, ({ jobSeekers, jobs }, i) => jobs.grade[i] === 0 && jobSeekers.second[i]! >= 0, ({ jobSeekers: people, jobs }, i, was) => {
      if (!was || jobs.grade[i] === 0) return;
      expect(people.second[i]).toBe(-1);
      hired += 1;
    }) });
    expect(hired).toBeGreaterThan(10);
  });

  /** Looks at everybody who comes back from a bought measure: before it, and after. */
  function comingBack(scenario: ReturnType<typeof buying>, look: (world: World, i: number, was: { contact: number; holder: number; trust: number }) => void): number {
    const sent = new Map<number, { contact: number; holder: number; trust: number }>();
    let back = 0;
    live(scenario, (world) => {
      expect(booked(world)).toEqual(counted(world));
    }, { phases: beforeAndAfter(takeIn, ({ jobSeekers: people, posts }, i) => ({ contact: people.contact[i]!, holder: posts.generation[people.contact[i]!] ?? -1, trust: people.alliance[i]! }), ({ jobSeekers: people, week }, i, was) => {
      if (people.service[i] === 1 && people.enrolledSince[i] === week) sent.set(i, was);
    }).flatMap((phase) => (phase === makeProgress ? [phase, (world: World) => {
      for (const [i, was] of sent) {
        if (world.jobSeekers.service[i] === 1) continue;
        sent.delete(i);
        if (world.jobSeekers.service[i] !== 0) continue;
        look(world, i, was);
        back += 1;
      }
    }] : [phase])) });
    return back;
  }

  it('gets the client back after the measure, with the trust that there was', () => {
    const back = comingBack(buying(2), ({ jobSeekers: people }, i, was) => {
      expect([people.contact[i], people.alliance[i], people.second[i]]).toEqual([was.contact, was.trust, -1]);
    });
    expect(back).toBeGreaterThan(50);
  });

  it('who has left meanwhile cannot take the client back: trust in the next one starts again', () => {
    let changed = 0;
    comingBack(buying(2, { services: [
      { id: 'office', programme: 'advice', staff: { count: 3, norm: 20, ...lasting, leavingPerYear: 4, vacancyWeeks: 1 }, offeredTo: 'cohort', buying: { perWeek: 0.2, from: ['course'] } },
      { id: 'course', programme: 'course', staff: { count: 10, caseload: 20, ...lasting }, offeredTo: 'nobody' },
    ] }), ({ jobSeekers: people, posts }, i, was) => {
      const isSame = people.contact[i] === was.contact && posts.generation[people.contact[i]] === was.holder;
      expect(people.alliance[i]).toBe(isSame ? was.trust : 0);
      changed += Number(!isSame);
    });
    expect(changed).toBeGreaterThan(5);
  });

  it('gets clients back from a measure that closes', () => {
    const stranded: number[] = [];
    live(buying(2, { weeks: 12, events: [{ week: 8, change: { services: [{ id: 'course', remove: true }] } }] }), (world) => {
      const people = world.jobSeekers;
      stranded.push(everybody(world).filter((i) => people.second[i]! >= 0 && people.service[i]! < 0).length);
    });
    expect(stranded).toEqual(Array(13).fill(0));
  });

  it('sends nobody twice to the same measure who has been referred there too', () => {
    const twice: string[] = [];
    live(buying(2, {
      programmes: [{ id: 'advice', overlapWeeks: 4, stages: [stage] }, { id: 'course', overlapWeeks: 4, stages: [{ ...stage, duration: { mean: null, most: 4 } }] }],
      services: [
        { id: 'office', programme: 'advice', staff: { count: 3, norm: 20, ...lasting }, offeredTo: 'cohort', buying: { perWeek: 0.2, from: ['course'] } },
        { id: 'course', programme: 'course', staff: { count: 10, caseload: 20, ...lasting } },
      ], welfare: { referralPerWeek: 0.2 },
    }), (world) => {
      const { service, second, waitingFor } = world.jobSeekers;
      for (const i of everybody(world)) if (service[i] === 1 && (second[i] === 1 || waitingFor[i] === 1)) twice.push(`week ${world.week}, person ${i}`);
    });
    expect(twice).toEqual([]);
  });

  it('takes a client back into a stage that has a place, and not into a full one', () => {
    const advice = { id: 'advice', reentryWeeks: null, stages: [{ ...stage, places: 30 }] };
    let most = 0;
    live(buying(2, {
      programmes: [advice, { id: 'course', stages: [{ ...stage, duration: { mean: null, most: 4 } }] }],
      services: [{ id: 'office', programme: 'advice', staff: { count: 1, norm: 20, ...lasting }, offeredTo: 'cohort', buying: { perWeek: 0.5, from: ['course'] } }, { id: 'course', programme: 'course', staff: { count: 10, caseload: 20, ...lasting }, offeredTo: 'nobody' }],
    }), ({ stages }) => (most = Math.max(most, stages.occupied[0]!)));
    expect(most).toBe(30);
  });

  it('sends nobody to a measure of the other region', () => {
    live(buying(3, { population: { rural: 0.5 }, services: [
      { id: 'office', programme: 'advice', staff: { count: 2, norm: 20, ...lasting }, offeredTo: 'cohort', buying: { perWeek: 0.2, from: ['course'] } },
      { id: 'course', programme: 'course', region: 'urban', staff: { count: 10, caseload: 20, ...lasting }, offeredTo: 'nobody' },
    ] }), ({ jobSeekers: people }) => {
      for (let i = 0; i < people.count; i += 1) if (people.service[i] === 1) expect(people.region[i]).toBe(0);
    });
  });
});

const staff = fc.record({ count: fc.constantFrom(0.5, 1, 2, 4), caseload: fc.constantFrom(null, 4, 10), norm: fc.constantFrom(null, 5), leavingPerYear: fc.constantFrom(0, 3), vacancyWeeks: fc.constantFrom(1, 4) });
const programme = (id: string) => fc.record({
  id: fc.constant(id), overlapWeeks: fc.constantFrom(0, 2, 6), reentryWeeks: fc.constantFrom(0, 4, null), entitlementWeeks: fc.constantFrom(null, 8), bridging: fc.constantFrom(0, 0.5), retention: fc.boolean(),
  stages: fc.tuple(
    fc.record({ id: fc.constant('one'), activity: fc.constantFrom('course', 'placement', 'bonusWage'), duration: fc.constantFrom({ mean: null }, { mean: 3 }, { mean: 4, most: 6 }), places: fc.constantFrom(null, 8), keepsContact: fc.boolean(), onEmployers: fc.constantFrom(0, 0.5), hours: fc.constant({ first: 2, firstWeeks: 4, later: 1 }), onTime: fc.constantFrom('two', 'leave') }),
    fc.record({ id: fc.constant('two'), duration: fc.constantFrom({ mean: null }, { mean: 3 }), places: fc.constantFrom(null, 5), keepsContact: fc.boolean(), ownSearch: fc.constant(1) }),
  ),
  followAlong: fc.record({ weeks: fc.constantFrom(0, 4, null), lostJob: fc.constantFrom('first', 'two', 'leave') }),
});
const service = (id: string, from: readonly string[]) => fc.record({
  id: fc.constant(id), programme: fc.constant(id), staff, places: fc.constantFrom(null, 6), region: fc.constantFrom('all', 'urban'), fundingWeeks: fc.constantFrom(null, null, 6),
  offeredTo: fc.constantFrom('referred', 'nobody'), buying: fc.record({ perWeek: fc.constantFrom(0, 0.5, 1), from: fc.constant(from) }),
});
const beside = (id: string) => fc.record({ id: fc.constant(id), addOn: fc.constant(true), bridging: fc.constantFrom(0, 0.7), stages: fc.tuple(fc.record({ id: fc.constant('help'), duration: fc.constantFrom({ mean: null }, { mean: 3 }, { mean: null, most: 2 }) })) });
const change = fc.oneof(
  fc.constant({ services: [{ id: 'b', remove: true }] }),
  fc.constant({ services: [{ id: 'a', staff: { count: 0.5 } }] }),
  fc.constant({ services: [{ id: 'help', remove: true }] }),
  fc.constant({ programmes: [{ id: 'a', stages: [{ id: 'one', onTime: 'leave' }, { id: 'two', remove: true }], followAlong: { lostJob: 'leave' } }] }),
  fc.constant({ programmes: [{ id: 'a', overlapWeeks: 0 }, { id: 'b', overlapWeeks: 9 }] }),
);

describe('The books', () => {
  it('are found in order by `verify` where programmes overlap and help stands beside', () => {
    const help = { id: 'help', addOn: true, stages: [{ id: 'help', duration: { mean: null } }] };
    expect(conservation(overlap(8), week, 1)).toMatchObject({ passed: true });
    expect(conservation(smallWorld({ weeks: 4, programmes: [help], services: [{ id: 'help', programme: 'help', staff: { count: 2, caseload: 20 } }] }), week, 1)).toMatchObject({ passed: true });
  });

  it('agree with the people whatever overlaps, rests, stands beside, closes or changes', () => {
    const seen = { beside: 0, resting: 0, addOns: 0 };
    fc.assert(fc.property(fc.record({
      weeks: fc.integer({ min: 8, max: 24 }), seed: fc.nat(100_000), size: fc.integer({ min: 15, max: 60 }), employed: fc.constantFrom(0, 0.4), rate: fc.constantFrom(0, 0.01), death: fc.constantFrom(0, 0.05),
      programmes: fc.tuple(programme('a'), programme('b'), programme('c'), beside('help'), beside('guide')),
      services: fc.tuple(service('a', ['b', 'c']), service('b', ['c']), service('c', []), service('help', []), service('guide', [])),
      events: fc.array(fc.record({ week: fc.integer({ min: 2, max: 7 }), change }), { maxLength: 1 }),
    }), ({ weeks, seed, size, employed, rate, death, programmes, services, events }) => {
      const [first, ...others] = services;
      live(scenarioOf({
        weeks, seed, replications: 2, population: { size, employed, sickListed: 0.6, wantsWork: 0.8, arrivalsPerWeek: 0.5 }, programmes, services: [{ ...first, offeredTo: 'cohort' }, ...others], events,
        welfare: { referralPerWeek: 0.8 }, parameters: { relapse: { rate, symptoms: 4 }, mortality: { rate: death, severity: 3 }, offer: { intercept: 1 }, job: { ending: 0.08 }, alliance: { dropout: 0.03 }, placement: { conversion: 0.1, ending: 0.1 } }, report: { measures: ['everCompetitive'] },
      }), (world) => {
        expect(booked(world), `week ${world.week}`).toEqual(counted(world));
        const people = world.jobSeekers;
        for (const i of everybody(world)) {
          seen.beside += Number(goesOn(world, i));
          seen.resting += Number(people.second[i]! >= 0 && people.secondUntil[i] === waits);
          seen.addOns += Number(people.addOns[i]! > 0);
        }
      });
    }), { numRuns: 60, endOnFailure: true });
    expect(Math.min(seen.beside, seen.resting, seen.addOns)).toBeGreaterThan(200);
  });
});
