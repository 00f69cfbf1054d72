import { describe, expect, it } from 'vitest';
import { isKnown } from '../../src/week/choice.js';
import { takeIn } from '../../src/week/intake.js';
import { learn } from '../../src/week/learning.js';
import { giveSupport } from '../../src/week/support.js';
import type { World } from '../../src/world/world.js';
import { around, beforeAndAfter, everybody, live } from '../support/living.js';
import { ipsTeam, smallWorld, type Part } from '../support/scenarios.js';

const calm = { relapse: { rate: 0 }, mortality: { rate: 0 }, alliance: { dropout: 0, takeUp: 6 }, education: { entryPerYear: 0 }, search: { own: 0, contacts: 0 } };
const lasting = { leavingPerYear: 0, overhead: 0, coordination: 0, presence: 1 };

/** Help beside programmes: one stage, and staff for ten people unless a test says otherwise. */
function help(stage: Part, service: Part = {}, ...changes: readonly Part[]) {
  return smallWorld({
    programmes: [{ id: 'help', addOn: true, followAlong: { weeks: 0 }, stages: [{ id: 'help', duration: { mean: null }, hours: { first: 1, firstWeeks: 0, later: 1 }, ...stage }] }],
    services: [{ id: 'help', programme: 'help', staff: { count: 1, caseload: 10, ...lasting }, ...service }], parameters: calm,
  }, ...changes);
}

/** Far more staff than anybody asks for. */
const many = { staff: { count: 12, caseload: 200, ...lasting } };
const helped = (world: World) => everybody(world).filter((i) => world.jobSeekers.addOns[i]! > 0);

describe('Help beside a programme', () => {
  it('goes by lot to as many as its staff reach, and not to those who stand first', () => {
    const first: number[] = [];
    live(help({}), (world) => {
      const all = helped(world);
      expect(all.length).toBeLessThanOrEqual(10);
      expect(world.services.enrolled[0]).toBe(all.length);
      if (world.week === 26) first.push(...all);
    });
    expect(first.length).toBe(10);
    expect(Math.max(...first)).toBeGreaterThan(30);
  });

  it('goes to everybody where there is staff for everybody', () => {
    live(help({}, { staff: { count: 12, caseload: 10, ...lasting } }, { weeks: 1 }), (world) => {
      if (world.week === 1) expect(helped(world).length).toBe(120);
    });
  });

  it('goes as often to those at the end of the list as to those at its beginning', () => {
    const scenario = help({}, { staff: { count: 1, caseload: 60, ...lasting } }, { weeks: 1 });
    const halves = [0, 0];
    for (let replication = 0; replication < 20; replication += 1) {
      live(scenario, (world) => {
        for (const i of helped(world)) halves[i < 60 ? 0 : 1]! += 1;
      }, { replication });
    }
    // 1,200 draws with one half each: a standard deviation of some 17 in each half.
    expect(Math.abs(halves[0]! - halves[1]!)).toBeLessThan(100);
  });

  it('has no more people than the service has places', () => {
    let most = 0;
    live(help({}, { ...many, places: 5 }), (world) => (most = Math.max(most, helped(world).length)));
    expect(most).toBe(5);
  });

  it('has no more people than its stage has places', () => {
    let most = 0;
    live(help({ places: 5 }, many), (world) => (most = Math.max(most, helped(world).length)));
    expect(most).toBe(5);
  });

  it('stands beside: the programme and its contact person stay as they are', () => {
    const both: number[] = [];
    live(help({}, {}, { services: [{ ...ipsTeam, staff: { count: 8, caseload: 20, ...lasting } }, { id: 'help', programme: 'help', staff: { count: 12, caseload: 200, ...lasting } }] }), (world) => {
      const { service, contact, second } = world.jobSeekers;
      const two = helped(world).filter((i) => service[i]! >= 0);
      for (const i of two) expect([service[i], contact[i]! >= 0, second[i]]).toEqual([0, true, -1]);
      both.push(two.length);
    });
    expect(both[2]).toBeGreaterThan(100);
  });

  it('ends by its time, for everybody after the same weeks', () => {
    const weeks = new Map<number, number>();
    live(help({ duration: { mean: null, most: 4 } }, {}, { weeks: 5 }), undefined, { phases: around(giveSupport, () => undefined, (world) => {
      for (const i of helped(world)) if (world.addOns.since[0]![i] === 1) weeks.set(i, (weeks.get(i) ?? 0) + 1);
    }) });
    expect(weeks.size).toBeGreaterThan(3);
    expect(new Set(weeks.values())).toEqual(new Set([4]));
  });

  it('that lasts a single week is not without effect', () => {
    const network: number[] = [];
    live(help({ duration: { mean: null, most: 1 }, effects: { network: 0.05 } }, many, { weeks: 1, parameters: { belief: { networkPull: 0 } } }), ({ jobSeekers }) => network.push(jobSeekers.network[0]!));
    expect(network[1]).toBeCloseTo(network[0]! + 0.05, 6);
  });

  it('helps in proportion to the hours that were there', () => {
    const parameters = { belief: { networkPull: 0, rejection: 0, push: 0, supportedTry: 0, keptMonth: 0 }, skill: { rust: 0 }, search: { mapping: 0.4, barrierHelp: 3, barriers: 10 } };
    const effects = { network: 0.002, belief: 0.004, skillCeiling: 0.9, skillPull: 0.1 };
    // One post of 37.5 hours for 120 people who want an hour each.
    const share = 37.5 / 120;
    let seen = 0;
    live(help({ mapping: 0.5, effects }, { staff: { count: 1, norm: 10, ...lasting } }, { weeks: 3, parameters }), undefined, {
      phases: beforeAndAfter(learn, ({ jobSeekers: people }, i) => ({ network: people.network[i]!, belief: people.belief[i]!, skill: people.skill[i]!, preference: people.preference[i]!, barriers: people.barriers[i]! }), ({ jobSeekers: people, services }, i, was) => {
        expect(services.addOnShare[0]).toBeCloseTo(share, 12);
        expect(people.network[i]).toBeCloseTo(Math.min(1, was.network + share * 0.002), 6);
        expect(people.belief[i]).toBeCloseTo(Math.min(0.99, was.belief + share * 0.004), 6);
        expect(people.skill[i]).toBeCloseTo(was.skill + share * 0.1 * Math.max(0, 0.9 - was.skill), 6);
        expect(people.preference[i]).toBeCloseTo(was.preference + 0.4 * 0.5 * share * (1 - was.preference), 6);
        expect(people.barriers[i]).toBeCloseTo(Math.max(0, was.barriers - 3 * share), 5);
        seen += 1;
      }),
    });
    expect(seen).toBe(3 * 120);
  });

  it('costs what its staff cost, shared by those who have it', () => {
    const only = { welfare: { allowance: 0, disability: 0, assistance: 0 }, costs: { staffHour: 100 }, cohort: { eligible: [] } };
    let before = 0;
    const spent = ({ accounts }: World) => accounts.netCost.reduce((sum, one) => sum + one, 0);
    live(help({}, { staff: { count: 2, caseload: 10, ...lasting } }, only), undefined, { phases: around(giveSupport, (world) => (before = spent(world)), (world) => {
      expect(spent(world) - before).toBeCloseTo(helped(world).length === 0 ? 0 : 2 * 37.5 * 100, 6);
    }) });
  });

  it('gives hours that are booked with those who get them', () => {
    live(help({}, many, { weeks: 6 }), ({ week, accounts, jobSeekers }) => {
      for (let i = 0; i < jobSeekers.count; i += 1) expect([accounts.wantedHours[i], accounts.deliveredHours[i], jobSeekers.addOns[i]]).toEqual([week, week, Number(week > 0)]);
    });
  });

  it('asks for more hours in its first weeks where its stage says so', () => {
    const first = { hours: { first: 2, firstWeeks: 3, later: 0.5 } };
    live(help(first, many, { weeks: 5 }), ({ week, accounts }) => {
      expect(accounts.wantedHours[0]).toBe(2 * Math.min(week, 3) + 0.5 * Math.max(0, week - 3));
    });
  });

  it('of a seventeenth kind is refused or kept apart like the others', () => {
    const ids = Array.from('abcdefghijklmnopq', (letter) => `help-${letter}`);
    let scenario;
    try {
      scenario = help({}, {}, { weeks: 4, population: { size: 20 }, services: ids.map((id) => ({ id, programme: 'help', ...many })) });
    } catch {
      return;
    }
    live(scenario, ({ services, jobSeekers }) => {
      expect(Math.max(...services.enrolled)).toBeLessThanOrEqual(jobSeekers.count);
    });
  });

  it('asks for the capacity that its entry asks for, and reaches only those who know of it', () => {
    let taken = 0;
    live(help({ entry: { rule: 'capacity', capacity: 0.5 } }, many), undefined, { phases: beforeAndAfter(takeIn, ({ jobSeekers }, i) => jobSeekers.addOns[i]!, ({ jobSeekers: people }, i, was) => {
      if (was > 0 || people.addOns[i] === 0) return;
      expect(1 - people.symptoms[i]!).toBeGreaterThanOrEqual(0.5);
      taken += 1;
    }) });
    expect(taken).toBeGreaterThan(20);
    for (const known of [0, 0.4]) {
      let most = 0;
      live(help({}, { ...many, known }), (world) => {
        for (const i of helped(world)) expect(isKnown(world, i, 0)).toBe(true);
        most = Math.max(most, helped(world).length);
      });
      expect(Math.abs(most / 120 - known)).toBeLessThan(known === 0 ? 1e-9 : 0.15);
    }
  });

  it('goes to nobody of the other region, and to nobody who neither wants work nor is in a programme', () => {
    live(help({}, { ...many, region: 'rural' }, { population: { rural: 0.5, wantsWork: 0.5 } }), (world) => {
      for (const i of helped(world)) expect(world.jobSeekers.region[i]).toBe(1);
    });
    live(help({}, many, { population: { wantsWork: 0.5 } }), undefined, { phases: beforeAndAfter(takeIn, ({ jobSeekers }, i) => jobSeekers.addOns[i]!, ({ jobSeekers: people }, i, was) => {
      if (was === 0 && people.addOns[i]! > 0) expect(people.wish[i]).toBeGreaterThanOrEqual(0.5);
    }) });
  });

  it('that is offered to the whole cohort still stands beside, and is nobody’s programme', () => {
    live(help({}, { ...many, offeredTo: 'cohort' }), ({ jobSeekers: people, services }) => {
      expect([...people.service.subarray(0, people.count)].every((s) => s < 0)).toBe(true);
      expect(services.enrolled[0]).toBeLessThanOrEqual(120);
    });
  });

  it('ends when its service closes', () => {
    live(help({}, { ...many, fundingWeeks: 6 }), (world) => {
      expect(helped(world).length > 0).toBe(world.week >= 1 && world.week <= 6);
      expect(world.services.enrolled[0]).toBe(helped(world).length);
    });
  });
});

describe('A navigator', () => {
  it.each([[0, 0], [0.6, 0.6]])('who holds %d of the threads keeps as much of the trust when the contact person leaves (%d)', (bridging, kept) => {
    let orphans = 0;
    const programmes = [{ id: 'help', addOn: true, bridging, followAlong: { weeks: 0 }, stages: [{ id: 'help', duration: { mean: null } }] }];
    live(help({}, {}, { weeks: 52, programmes, services: [{ ...ipsTeam, staff: { count: 6, caseload: 20, leavingPerYear: 2 } }, { id: 'help', programme: 'help', staff: { count: 6, caseload: 10, ...lasting } }] }), undefined, {
      phases: beforeAndAfter(giveSupport, ({ jobSeekers: people }, i) => ({ contact: people.contact[i]!, alliance: people.alliance[i]!, helped: people.addOns[i]! > 0 }), ({ jobSeekers: people, posts }, i, was) => {
        if (was.contact < 0 || was.alliance === 0 || posts.vacantWeeks[was.contact] === 0) return;
        expect(people.alliance[i]).toBe(Math.fround(was.alliance * (was.helped ? kept : 0)));
        orphans += Number(was.helped);
      }),
    });
    expect(orphans).toBeGreaterThan(5);
  });

  it('keeps as much of it when the next programme begins, less what has faded since', () => {
    const short = { id: 'short', reentryWeeks: null, stages: [{ id: 'only', duration: { mean: null, most: 10 }, hours: { first: 2, firstWeeks: 10, later: 2 } }] };
    const trust = (bridging: number) => {
      const seen: number[] = [];
      live(help({}, {}, {
        programmes: [{ id: 'help', addOn: true, bridging, stages: [{ id: 'help', duration: { mean: null } }] }, short, { ...short, id: 'next' }], welfare: { referralPerWeek: 0.5 }, parameters: { alliance: { fade: 0 } },
        services: [{ id: 'short', programme: 'short', staff: { count: 10, caseload: 20, ...lasting }, offeredTo: 'cohort' }, { id: 'next', programme: 'next', staff: { count: 10, caseload: 20, ...lasting } }, { id: 'help', programme: 'help', staff: { count: 12, caseload: 10, ...lasting } }],
      }), undefined, { phases: beforeAndAfter(takeIn, ({ jobSeekers }, i) => jobSeekers.service[i]!, ({ jobSeekers: people }, i, was) => {
        if (was !== 1 && people.service[i] === 1 && people.lastService[i] === 0) seen.push(people.alliance[i]!);
      }) });
      expect(seen.length).toBeGreaterThan(50);
      return seen.reduce((sum, one) => sum + one, 0) / seen.length;
    };
    expect(trust(0)).toBe(0);
    expect(trust(0.7)).toBeCloseTo(2 * trust(0.35), 1);
    expect(trust(0.7)).toBeGreaterThan(0.3);
  });
});
