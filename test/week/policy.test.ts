import { describe, expect, it } from 'vitest';
import { live } from '../support/living.js';
import { ipsTeam, office, smallWorld, type Part } from '../support/scenarios.js';
import type { World } from '../../src/world/world.js';
import { giveSupport } from '../../src/week/support.js';
import { around } from '../support/living.js';

/** What a look at each week gives, from week 0 on. */
function byWeek<T>(look: (world: World) => T, ...changes: Part[]): T[] {
  const seen: T[] = [];
  live(smallWorld(...changes), (world) => seen.push(look(world)));
  return seen;
}

const enrolled = (world: World) => world.services.enrolled[0]!;
const isOpen = (world: World) => world.services.open[0]!;

describe('Funding', () => {
  it('that ends sends everybody away, from the programme and from its list', () => {
    const people = byWeek((world) => enrolled(world) + world.services.waiting[0]!, { services: [{ ...ipsTeam, staff: { count: 2, caseload: 20 }, fundingWeeks: 10 }] });
    expect(people[10]).toBeGreaterThan(30);
    expect(people.slice(11)).toEqual(Array(16).fill(0));
  });

  it('that lasts ten weeks pays for ten weeks, also where an event opens the service', () => {
    const weeksOpen = (...changes: Part[]) => byWeek(isOpen, ...changes).slice(1).reduce((sum, open) => sum + open, 0);
    const funded = { ...ipsTeam, fundingWeeks: 10 };
    expect(weeksOpen({ services: [funded] })).toBe(10);
    expect(weeksOpen({ events: [{ week: 5, change: { services: [funded] } }] })).toBe(10);
  });

  it('that has ended does not begin again because something else changes', () => {
    const open = byWeek(isOpen, { services: [{ ...ipsTeam, fundingWeeks: 10 }], events: [{ week: 15, change: { welfare: { counselling: 0.5 } } }] });
    expect(open.slice(11)).toEqual(Array(16).fill(0));
  });
});

describe('An event', () => {
  it('that adds staff opens places', () => {
    const team = { ...ipsTeam, staff: { count: 1, caseload: 20, leavingPerYear: 0 } };
    const people = byWeek(enrolled, { services: [team], events: [{ week: 10, change: { services: [{ id: 'ips-team', staff: { count: 4 } }] } }] });
    expect(Math.max(...people.slice(0, 10))).toBeLessThanOrEqual(20);
    expect(people[10]).toBeGreaterThan(40);
  });

  it('that takes staff away throws nobody out, gives their clients another contact person and lets nobody in above the ceiling', () => {
    const team = { ...ipsTeam, staff: { count: 4, caseload: 20, leavingPerYear: 0 } };
    const seen = byWeek((world) => ({ people: enrolled(world), onAbolished: [...world.posts.clients].filter((_, p) => world.posts.fraction[p] === 0).reduce((sum, n) => sum + n, 0) }),
      { weeks: 60, services: [team], population: { size: 200 }, parameters: { alliance: { dropout: 0.03 } }, events: [{ week: 10, change: { services: [{ id: 'ips-team', staff: { count: 2 } }] } }] });
    expect(seen[9]!.people).toBeGreaterThan(70);
    expect(seen[10]!.people).toBeGreaterThan(60);
    for (const { onAbolished } of seen) expect(onAbolished).toBe(0);
    for (let week = 11; week <= 60; week += 1) expect(seen[week]!.people).toBeLessThanOrEqual(Math.max(40, seen[week - 1]!.people));
    expect(seen[60]!.people).toBeLessThan(60);
  });

  it('that removes a service ends it for everybody, and its staff have no hours any more', () => {
    let hours = 0;
    live(smallWorld({ services: [ipsTeam, office], events: [{ week: 10, change: { services: [{ id: 'ips-team', remove: true }] } }] }), (world) => {
      if (world.week >= 10) expect([enrolled(world), isOpen(world)]).toEqual([0, 0]);
    }, { phases: around(giveSupport, (world) => (hours = world.record.availableHours), (world) => {
      const { services, posts } = world;
      const filled = [0, 1].map((s) => [...posts.available].filter((_, p) => posts.service[p] === s && services.open[s] === 1).reduce((sum, one) => sum + one, 0));
      expect(world.record.availableHours - hours).toBeCloseTo(filled[0]! + filled[1]!, 6);
    }) });
  });

  it('that drops a stage ends the programme for those who were in it, and for nobody else', () => {
    const hop = { id: 'hop', stages: [{ id: 'early', duration: { mean: 5 }, onTime: 'late' }, { id: 'late', duration: { mean: null } }] };
    let before = { early: 0, late: 0 };
    const occupied = ({ stages }: World) => Object.fromEntries(stages.id.map((id, row) => [id, stages.occupied[row]!]));
    live(smallWorld({ programmes: [hop], services: [{ id: 'hopping', programme: 'hop', staff: { count: 9, caseload: 20 }, offeredTo: 'cohort' }], parameters: { alliance: { dropout: 0 }, search: { own: 0 } },
      events: [{ week: 10, change: { programmes: [{ id: 'hop', stages: [{ id: 'late', remove: true }, { id: 'early', duration: { mean: null }, onTime: 'leave' }] }] } }] }), (world) => {
      const now = occupied(world);
      if (world.week === 9) before = { early: now['early']!, late: now['late']! };
      if (world.week !== 10) return;
      expect(Math.min(before.early, before.late)).toBeGreaterThan(5);
      expect(now['early']).toBeGreaterThanOrEqual(before.early - 3);
      expect(enrolled(world)).toBeLessThan(before.early + before.late);
    });
  });
});
