import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import type { RememberedReplications } from '../../src/outcomes/replication.js';
import { replicate, replicateInto, type Block, type Spawn } from '../../src/replicate.js';
import { createReplication } from '../../src/run.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { differing } from '../support/living.js';
import { ipsTeam, laidOver, small, scenarioOf, type Part } from '../support/scenarios.js';

const file: Part = laidOver(small, { weeks: 8, population: { size: 25 }, arms: { base: {}, helped: { services: [ipsTeam] } } });

/** Workers of their own memory, whose blocks take any time. */
function unruly(delays: () => number, computed: Block[] = [], closed: () => void = () => undefined): Spawn {
  return (scenario) => {
    const live = createReplication(scenario);
    return {
      compute: async (block) => {
        computed.push(block);
        for (let turns = delays(); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
        return Array.from({ length: block.count }, (_, k) => live(block.first + k));
      },
      close: async () => {
        closed();
      },
    };
  };
}

/** A supply of delays that repeats a list. */
function repeating(list: readonly number[]): () => number {
  let at = 0;
  return () => list[at++ % list.length]!;
}

function expectSame(scenario: Scenario, one: RememberedReplications, other: RememberedReplications): void {
  expect(one.rows.length).toBe(other.rows.length);
  one.rows.forEach((arms, r) => {
    arms.forEach((row, a) => {
      expect(row.replication).toBe(r);
      expect(differing(scenario, row, other.rows[r]![a]!)).toEqual([]);
    });
  });
}

/** How many replications the rule asks for, told from the comparison after each look. */
function stopOf(scenario: Scenario, all: RememberedReplications): number {
  const rule = scenario.replications;
  if (typeof rule === 'number') return rule;
  for (let looked = Math.min(rule.least, rule.most); looked < rule.most; looked += 10) {
    const { differences } = compare(scenario, { ...all, rows: all.rows.slice(0, looked) }).comparison;
    const errors = differences.filter(({ measure }) => measure === rule.measure).map(({ simulationError }) => simulationError);
    if (errors.every((error) => error !== null && error <= rule.halfWidth)) return looked;
  }
  return rule.most;
}

const delays = fc.array(fc.nat(6), { minLength: 1, maxLength: 30 });

/** The half-width that the rule finds after so many replications, so that a test can choose where it is content. */
function errorAfter(replications: number, all: RememberedReplications): number {
  const { differences } = compare(scenarioOf(file), { ...all, rows: all.rows.slice(0, replications) }).comparison;
  return Math.max(...differences.filter(({ measure }) => measure === 'everCompetitive').map(({ simulationError }) => simulationError!));
}

describe('Replications', () => {
  it('are the same with 1, 2 and 4 workers of any speed, whether the wanted precision is reached at once, on the way or never', async () => {
    const all = await replicate(scenarioOf({ ...file, replications: 50 }), { workers: 1, spawn: unruly(() => 0) });
    await fc.assert(fc.asyncProperty(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 0, max: 30 }), fc.nat(3), delays, async (least, further, looks, list) => {
      const most = least + further;
      const content = least + 10 * looks;
      const halfWidth = content < most ? errorAfter(content, all) : 1e-6;
      const scenario = scenarioOf({ ...file, replications: { measure: 'everCompetitive', halfWidth: Math.max(1e-6, halfWidth), least, most } });
      const stop = stopOf(scenario, all);
      expect(stop).toBeLessThanOrEqual(Math.min(most, content));
      for (const workers of [1, 2, 4]) {
        let closed = 0;
        const together = await replicate(scenario, { workers, spawn: unruly(repeating(list), [], () => (closed += 1)) });
        expect(together.rows.length).toBe(stop);
        expectSame(scenario, together, { ...all, rows: all.rows.slice(0, stop) });
        expect(closed).toBe(workers);
      }
    }), { seed: 7, numRuns: 8 });
  });

  it('that ran beyond the stop are thrown away', async () => {
    const computed: Block[] = [];
    const { rows } = await replicate(scenarioOf({ ...file, replications: { measure: 'everCompetitive', halfWidth: 1, least: 3, most: 40 } }), { workers: 4, spawn: unruly(repeating([9, 1, 1, 1]), computed) });
    expect(rows.length).toBe(3);
    expect(computed.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(3);
  });

  it('of a fixed number are all that many, however many workers there are', async () => {
    const scenario = scenarioOf({ ...file, replications: 7 });
    const alone = await replicate(scenario, { workers: 1, spawn: unruly(() => 0) });
    expect(alone.rows.length).toBe(7);
    expectSame(scenario, await replicate(scenario, { workers: 16, spawn: unruly(repeating([5, 0, 3, 1])) }), alone);
  });

  it('are counted upward one by one, and never beyond what is kept', async () => {
    const scenario = scenarioOf({ ...file, replications: { measure: 'everCompetitive', halfWidth: 0.03, least: 5, most: 45 } });
    const told: number[] = [];
    const { rows } = await replicate(scenario, { workers: 4, spawn: unruly(repeating([4, 0, 2, 6, 1])), onProgress: (done, target) => {
      told.push(done);
      expect(target).toBeGreaterThanOrEqual(done);
    } });
    expect(told.every((done, at) => at === 0 || done >= told[at - 1]!)).toBe(true);
    expect(Math.max(...told)).toBe(rows.length);
  });

  it('end with the reason when somebody stops them or a worker fails, and all workers are closed', async () => {
    const scenario = scenarioOf({ ...file, replications: 40 });
    const stop = new AbortController();
    let closed = 0;
    const stopping = replicate(scenario, { workers: 3, spawn: unruly(repeating([1, 2]), [], () => (closed += 1)), signal: stop.signal, onProgress: (done) => {
      if (done === 3) stop.abort(new Error('enough'));
    } });
    await expect(stopping).rejects.toThrow('enough');
    expect(closed).toBe(3);
    const failing: Spawn = (one) => ({ ...unruly(() => 0)(one), compute: async ({ first }) => {
      if (first > 3) throw new Error('the machine broke down');
      return unruly(() => 3)(one).compute({ first, count: 1 });
    } });
    await expect(replicate(scenario, { workers: 2, spawn: failing })).rejects.toThrow('broke down');
  });
});

describe('Replications that a keeper has already', () => {
  it('are not computed again, and change nothing: neither the stop nor a number', async () => {
    const scenario = scenarioOf({ ...file, replications: { measure: 'everCompetitive', halfWidth: 0.03, least: 5, most: 45 } });
    const all = await replicate(scenarioOf({ ...file, replications: 45 }), { workers: 1, spawn: unruly(() => 0) });
    const stop = stopOf(scenario, all);
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.nat(44)), fc.integer({ min: 1, max: 4 }), delays, async (known, workers, list) => {
      const kept = new Map(known.map((number) => [number, all.rows[number]!]));
      const computed: Block[] = [];
      const count = await replicateInto(scenario, {
        known: () => [...kept.values()],
        async keep(rows) {
          for (let turns = list[0]!; turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
          for (const row of rows) kept.set(row[0]!.replication, row);
        },
      }, { workers, spawn: unruly(repeating(list), computed), atOnce: () => 1 + list.at(-1)! });
      expect(count).toBe(stop);
      const numbers = computed.flatMap(({ first, count: length }) => Array.from({ length }, (_, k) => first + k));
      expect(numbers.filter((number) => known.includes(number))).toEqual([]);
      expect(new Set(numbers).size).toBe(numbers.length);
      expectSame(scenario, { ...all, rows: Array.from({ length: stop }, (_, k) => kept.get(k)!) }, { ...all, rows: all.rows.slice(0, stop) });
    }), { numRuns: 12 });
  });

  it('count only once the keeper has them, and a keeper that fails ends the run', async () => {
    const scenario = scenarioOf({ ...file, replications: 20 });
    let kept = 0;
    const told: number[] = [];
    const keeper = (fits: number) => ({ known: () => [], async keep(rows: readonly unknown[]) {
      await new Promise((resolve) => setImmediate(resolve));
      if (kept + rows.length > fits) throw new Error('the disk is full');
      kept += rows.length;
    } });
    await replicateInto(scenario, keeper(20), { workers: 3, spawn: unruly(repeating([2, 0])), onProgress: (done) => {
      told.push(done);
      expect(done).toBeLessThanOrEqual(kept);
    } });
    expect(told).toEqual(Array.from({ length: 20 }, (_, k) => k + 1));
    kept = 0;
    await expect(replicateInto(scenario, keeper(7), { workers: 3, spawn: unruly(repeating([2, 0])) })).rejects.toThrow('the disk is full');
  });

  it('of a share are only those of the share', async () => {
    const scenario = scenarioOf({ ...file, replications: 10 });
    const all = await replicate(scenario, { workers: 1, spawn: unruly(() => 0) });
    const share = await replicate(scenario, { workers: 2, spawn: unruly(repeating([1, 3])), share: { first: 3, count: 4 } });
    expect(share.rows.map(([row]) => row!.replication)).toEqual([3, 4, 5, 6]);
    share.rows.forEach((row, k) => row.forEach((arm, a) => expect(differing(scenario, arm, all.rows[3 + k]![a]!)).toEqual([])));
  });
});
