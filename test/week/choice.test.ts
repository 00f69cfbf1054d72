import { describe, expect, it } from 'vitest';
import { freeCapacity } from '../../src/world/admission.js';
import * as draw from '../../src/random/purposes.js';
import { chooseService, isKnown } from '../../src/week/choice.js';
import { takeIn } from '../../src/week/intake.js';
import type { World } from '../../src/world/world.js';
import { beforeAndAfter, decisionsOf, everybody, live } from '../support/living.js';
import { ipsTeam, smallWorld, type Part } from '../support/scenarios.js';

const calm = { relapse: { rate: 0 }, mortality: { rate: 0 }, alliance: { dropout: 0, takeUp: 6, giveUp: 0 }, education: { entryPerYear: 0 }, search: { own: 0, contacts: 0 } };
const lasting = { leavingPerYear: 0 };
const stage = { id: 'only', duration: { mean: null }, ownSearch: 0 };
const programmes = [{ id: 'course', stages: [{ ...stage, activity: 'course' }] }, { id: 'search', stages: [{ ...stage, activity: 'jobSearch' }] }];
const referring = { clinic: { referralPerWeek: 0 }, welfare: { referralPerWeek: 1, activeMunicipalities: 1 } };

/** Shares of people who choose each of two services, against the shares that weights say. */
function choices(services: readonly Part[], weights: (world: World, i: number) => readonly [number, number], parameters: Part): { found: number; expected: number; sd: number } {
  const result = { found: 0, expected: 0, sd: 0 };
  live(smallWorld({ weeks: 1, population: { size: 2000 }, programmes, services: services.map((each) => ({ staff: { count: 2, norm: 40, ...lasting }, ...each })), parameters }), (world) => {
    if (world.week !== 0) return;
    let variance = 0;
    for (const i of everybody(world)) {
      const [one, other] = weights(world, i);
      const p = one / (one + other);
      result.expected += p;
      variance += p * (1 - p);
      result.found += Number(chooseService(world, i) === 0);
    }
    result.sd = Math.sqrt(variance);
  }, { phases: [] });
  return result;
}

describe('People who are sent to a service', () => {
  it('prefer ordinary workplaces by their taste, and care for nothing but size where that is switched off', () => {
    const services = [{ id: 'one', programme: 'search' }, { id: 'two', programme: 'course' }];
    const tasting = choices(services, ({ jobSeekers }, i) => [Math.exp(2 * jobSeekers.wish[i]!), 1], { choice: { ordinary: 2 } });
    expect(Math.abs(tasting.found - tasting.expected)).toBeLessThan(4 * tasting.sd);
    expect(tasting.expected).toBeGreaterThan(1400);
    const indifferent = choices(services, () => [1, 1], { choice: { ordinary: 0 } });
    expect(Math.abs(indifferent.found - 1000)).toBeLessThan(4 * indifferent.sd);
    const bySize = choices([{ ...services[0], staff: { count: 6, norm: 40, ...lasting } }, services[1]!], () => [3, 1], { choice: { ordinary: 0 } });
    expect(Math.abs(bySize.found - 1500)).toBeLessThan(4 * bySize.sd);
  });

  it('avoid a psychiatric label the more, the more self-stigma they have, and the label of the welfare office half as much', () => {
    for (const [label, half] of [['psychiatric', 1], ['welfareOffice', 0.5]] as const) {
      const services = [{ id: 'one', programme: 'search', label }, { id: 'two', programme: 'search' }];
      const avoiding = choices(services, ({ jobSeekers }, i) => [Math.exp(-3 * half * jobSeekers.selfStigma[i]!), 1], { choice: { label: 3 } });
      expect(Math.abs(avoiding.found - avoiding.expected)).toBeLessThan(4 * avoiding.sd);
      expect(avoiding.expected).toBeLessThan(half === 1 ? 700 : 850);
      const indifferent = choices(services, () => [1, 1], { choice: { label: 0 } });
      expect(Math.abs(indifferent.found - 1000)).toBeLessThan(4 * indifferent.sd);
    }
  });

  it('never come to one that nobody knows, and always the same of them to one that some know', () => {
    const served = (known: number) => {
      const people = new Set<number>();
      live(smallWorld(referring, { programmes, services: [{ id: 'one', programme: 'search', known, staff: { count: 10, caseload: 20, ...lasting } }], parameters: calm }), (world) => {
        for (const i of everybody(world)) {
          if (world.jobSeekers.service[i]! < 0 && world.jobSeekers.waitingFor[i]! < 0) continue;
          expect(isKnown(world, i, 0)).toBe(true);
          people.add(i);
        }
      });
      return people.size / 120;
    };
    expect(served(0)).toBe(0);
    expect(Math.abs(served(0.4) - 0.4)).toBeLessThan(0.15);
    expect(served(1)).toBe(1);
  });

  it('are fewer where the municipality is passive: office and people themselves refer at half the rate, clinicians as before', () => {
    const refers = { clinic: { referralPerWeek: 0.03 }, welfare: { referralPerWeek: 0.06, selfReferralPerWeek: 0.01, passiveReferral: 0.5 }, population: { inTreatment: 1, size: 300 }, weeks: 2, parameters: calm, services: [{ ...ipsTeam, offeredTo: 'referred' }] };
    const heard = (activeMunicipalities: number) => [...decisionsOf(smallWorld(refers, { welfare: { activeMunicipalities } }), draw.referral).values()].map(({ p }) => p);
    for (const p of heard(1)) expect(p).toBeCloseTo(1 - Math.exp(-0.1), 12);
    for (const p of heard(0)) expect(p).toBeCloseTo(1 - Math.exp(-0.065), 12);
    const mixed = heard(0.4);
    expect(Math.abs(mixed.filter((p) => p > 0.08).length / mixed.length - 0.4)).toBeLessThan(0.1);
  });

  it('who lack the capacity that every service asks for are not taken in', () => {
    const entered = (minimumCapacity: number) => {
      let people = 0;
      live(smallWorld(referring, { welfare: { minimumCapacity }, programmes, services: [{ id: 'one', programme: 'search', staff: { count: 10, caseload: 20, ...lasting }, offeredTo: 'cohort' }], parameters: calm }), undefined, {
        phases: beforeAndAfter(takeIn, ({ jobSeekers }, i) => jobSeekers.service[i]!, ({ jobSeekers }, i, was) => {
          if (was >= 0 || jobSeekers.service[i]! < 0) return;
          expect(1 - jobSeekers.symptoms[i]!).toBeGreaterThanOrEqual(minimumCapacity);
          people += 1;
        }),
      });
      return people;
    };
    expect(entered(0)).toBe(120);
    expect(entered(0.5)).toBeGreaterThan(20);
    expect(entered(0.5)).toBeLessThan(110);
    expect(entered(1)).toBeLessThan(10);
  });

  it('are not sent back to what they have just left, until they may come again', () => {
    const short = { id: 'short', reentryWeeks: 6, stages: [{ ...stage, duration: { mean: null, most: 3 } }] };
    let again = 0;
    const left = new Map<number, number>();
    live(smallWorld(referring, { programmes: [short], services: [{ id: 'one', programme: 'short', staff: { count: 20, caseload: 20, ...lasting } }], parameters: calm }), ({ jobSeekers: people, week }) => {
      for (let i = 0; i < people.count; i += 1) {
        if (people.lastService[i] === 0 && people.service[i]! < 0) left.set(i, people.lastServiceWeek[i]!);
        if (people.waitingFor[i]! < 0 && people.enrolledSince[i] !== week) continue;
        if (!left.has(i)) continue;
        expect(week - left.get(i)!).toBeGreaterThanOrEqual(6);
        again += 1;
      }
    });
    expect(again).toBeGreaterThan(50);
  });
});

describe('Places', () => {
  const full = (places: number, more: Part = {}) => smallWorld(referring, { weeks: 40, programmes, services: [{ id: 'one', programme: 'course', places, staff: { count: 10, norm: 40, ...lasting } }], parameters: calm }, more);

  it('that nobody leaves let nobody in', () => {
    const people: string[] = [];
    live(full(10), (world) => people.push(everybody(world).filter((i) => world.jobSeekers.service[i] === 0).join(' ')));
    const since = people.findIndex((each) => each.split(' ').length === 10);
    expect(since).toBeGreaterThan(0);
    expect(new Set(people.slice(since)).size).toBe(1);
    expect(people.length - since).toBeGreaterThan(20);
  });

  it('of a list that looks hopeless are not applied for: demand is hidden, the more, the less patient people are', () => {
    const lists = (patience: number) => {
      let last = { listed: 0, hidden: 0, counted: 0 };
      live(full(10, { parameters: { choice: { patience } } }), (world) => {
        last = { listed: world.services.waiting[0]!, hidden: world.services.hidden[0]!, counted: everybody(world).filter((i) => world.jobSeekers.hidden[i] === 0).length };
        expect(last.counted).toBe(last.hidden);
        for (const i of everybody(world)) if (world.jobSeekers.hidden[i]! >= 0) expect([world.jobSeekers.service[i], world.jobSeekers.waitingFor[i]]).toEqual([-1, -1]);
      });
      return last;
    };
    const [patient, ordinary] = [lists(520), lists(4)];
    expect(ordinary.hidden).toBeGreaterThan(20);
    expect(ordinary.hidden).toBeGreaterThan(patient.hidden + 10);
    expect(ordinary.listed).toBeLessThan(patient.listed);
    expect(ordinary.hidden + ordinary.listed + 10).toBeLessThanOrEqual(120);
  });

  it('that come free are applied for by everybody: no demand is hidden where nobody has to wait', () => {
    live(full(500), ({ services }) => {
      expect(services.hidden[0]).toBe(0);
    });
  });

  it('deter by the wait that is to be expected: the list over the places that came free of late', () => {
    const patience = 26;
    let heard = 0;
    live(full(10, { programmes: [{ id: 'course', reentryWeeks: 0, stages: [{ ...stage, duration: { mean: 5 } }] }], parameters: { choice: { patience } } }), (world) => {
      world.witness = (purpose, _i, _index, p) => {
        if (purpose !== draw.deterred) return;
        const { waiting, outflow, capacity } = world.services;
        const before = waiting[0]! - Math.max(0, freeCapacity(world, 0));
        expect(p).toBeCloseTo(1 - Math.exp(-(before + 1) / Math.max(outflow[0]!, capacity[0]! / 1000) / patience), 12);
        heard += 1;
      };
    });
    expect(heard).toBeGreaterThan(100);
  });

  it('wanted by people who no longer wish for work, or have begun an education, are no hidden demand', () => {
    let others = 0;
    live(full(10, { parameters: { choice: { patience: 4 }, belief: { wish: 0.1, start: 0.3 }, education: { entryPerYear: 1, ageScale: 50 } } }), (world) => {
      const { hidden, wish, inEducation } = world.jobSeekers;
      others += everybody(world).filter((i) => hidden[i]! >= 0 && (wish[i]! < 0.5 || inEducation[i] === 1)).length;
    });
    expect(others).toBe(0);
  });
});
