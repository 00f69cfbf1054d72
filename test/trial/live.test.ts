import { beforeAll, describe, expect, it } from 'vitest';
import { observe } from '../../src/week/observe.js';
import { step } from '../../src/week/step.js';
import { createWorld } from '../../src/world/create.js';
import { settle } from '../../src/world/settle.js';
import type { World } from '../../src/world/world.js';
import { createTrial } from '../../src/trial/live.js';
import { loadTrial, type VirtualTrial } from '../../src/trial/load.js';
import { mine } from './mine.js';

function trialOf(changes: Parameters<typeof mine>[0] = {}): VirtualTrial {
  const result = loadTrial('mine.yaml', { read: () => ({ text: mine(changes) }) }, 7);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('A virtual trial', () => {
  const weeks: { readonly week: number; readonly people: number; readonly intruders: number; readonly clients: number[]; readonly waiting: number }[] = [];
  let world: World;
  beforeAll(() => {
    const { scenario } = trialOf();
    world = createWorld(scenario.arms[0]!, { seed: scenario.seed, weeks: scenario.weeks, horizon: scenario.horizon, askedWeeks: [], flowWeeks: [], columns: world?.record.columns ?? 40 });
    settle(world, 0);
    observe(world);
    while (world.week < scenario.weeks) {
      step(world);
      const { group, service, waitingFor, offered, count } = world.jobSeekers;
      const everybody = Array.from({ length: count }, (_, i) => i);
      const isForeign = (s: number, i: number): boolean => s >= 0 && world.services.group[s] !== 0 && world.services.group[s] !== group[i];
      weeks.push({
        week: world.week, people: count,
        intruders: everybody.filter((i) => isForeign(service[i]!, i) || isForeign(waitingFor[i]!, i) || isForeign(offered[i]!, i)).length,
        clients: [1, 2].map((g) => everybody.filter((i) => group[i] === g && service[i]! >= 0).length),
        waiting: everybody.filter((i) => offered[i]! >= 0).length,
      });
    }
  });

  it('lets 200 other people live for half a year before anybody is randomised', () => {
    expect(weeks.filter(({ people }) => people === 200).map(({ week }) => week)).toEqual(Array.from({ length: 25 }, (_, k) => k + 1));
    expect(weeks.at(-1)!.people).toBe(260);
  });

  it('counts those who are randomised and nobody else, each for the whole follow-up', () => {
    const { group, entryWeek, name, count } = world.jobSeekers;
    const members = Array.from({ length: count }, (_, i) => i).filter((i) => world.accounts.member[i] === 1);
    expect(members.map((i) => group[i])).toEqual([...Array<number>(30).fill(1), ...Array<number>(30).fill(2)]);
    expect(new Set(members.map((i) => world.week - entryWeek[i]!))).toEqual(new Set([52]));
    expect(new Set(members.map((i) => name[i])).size).toBe(60);
  });

  it('keeps the services of an arm for that arm', () => {
    expect(weeks.filter(({ intruders }) => intruders > 0)).toEqual([]);
    expect(weeks.some(({ clients: [ips] }) => ips! > 15)).toBe(true);
    expect(weeks.some(({ clients: [, control] }) => control! > 10)).toBe(true);
  });

  it('gives the same counts for the same seed, and others for another replication', () => {
    const [live, again] = [createTrial(trialOf()), createTrial(trialOf())];
    const three = [0, 1, 2].map(live);
    expect([2, 1, 0].map(again).reverse()).toEqual(three);
    expect(new Set(three.map(({ events }) => events.join())).size).toBeGreaterThan(1);
  });

  it('loses people to follow-up by chance alone, and exactly as many as the trial lost', () => {
    const whole = createTrial(trialOf());
    const part = createTrial(trialOf({ ips: { analysed: 20 } }));
    const pairs = Array.from({ length: 40 }, (_, r) => [whole(r), part(r)] as const);
    expect(new Set(pairs.map(([, { analysed }]) => analysed.join()))).toEqual(new Set(['20,30']));
    // The same lives: the control arm is the same to the person, and the first arm has only lost some.
    for (const [all, some] of pairs) {
      expect(some.events[1]).toBe(all.events[1]);
      expect(some.events[0]).toBeLessThanOrEqual(all.events[0]!);
      expect(some.events[0]).toBeGreaterThanOrEqual(all.events[0]! - 10);
    }
    const share = (k: number): number => pairs.reduce((sum, pair) => sum + pair[k]!.events[0]! / pair[k]!.analysed[0]!, 0) / pairs.length;
    // Ten of thirty are left out: the standard error of the difference is about .01 over 40 trials.
    expect(Math.abs(share(0) - share(1))).toBeLessThan(0.045);
  });
});

describe('The arms of virtual trials', () => {
  it('vary without each other where nobody takes another’s job or chance: each person lives by draws of their own', () => {
    const live = createTrial(trialOf({ scenario: { population: { severity: { mild: 0, moderate: 0.3, severe: 0.7 } }, employers: { count: 4000 }, labourMarket: { urban: { unemployment: { noise: 0 } }, rural: { unemployment: { noise: 0 } } } } }));
    const events = Array.from({ length: 240 }, (_, r) => live(r).events);
    const correlation = correlationOf(events.map(([a]) => a!), events.map(([, b]) => b!));
    // Standard error of a correlation of nothing over 240 trials: .065.
    expect(Math.abs(correlation)).toBeLessThan(0.2);
  });
});

function correlationOf(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (f: (k: number) => number): number => a.reduce((total, _, k) => total + f(k), 0);
  return sum((k) => (a[k]! - ma) * (b[k]! - mb)) / Math.sqrt(sum((k) => (a[k]! - ma) ** 2) * sum((k) => (b[k]! - mb) ** 2));
}
