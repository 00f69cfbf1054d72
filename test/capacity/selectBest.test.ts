import { describe, expect, test } from 'vitest';
import { selectBest, type LiveCandidate } from '../../src/capacity/mix/selectBest.js';
import { normal } from '../../src/random/normal.js';
import { luck } from './made-up.js';

const plan = { isHigherBetter: true, histories: 320, perDraw: 1 };
const noise = (seed: number, first: number, second: number): number => normal(Math.floor(luck(seed, first, second) * 2 ** 32) | 0);

/** Histories with shared luck of sd 1 and own luck of sd 0.5 around these means. */
const around = (means: readonly number[], seed: number): LiveCandidate & { lived: number[] } => {
  const live = (candidate: number, first: number, count: number): Promise<readonly number[]> => {
    live.lived[candidate]! += count;
    return Promise.resolve(Array.from({ length: count }, (_, k) => means[candidate]! + noise(seed, first + k, 1000) + 0.5 * noise(seed, first + k, candidate)));
  };
  live.lived = means.map(() => 0);
  return live;
};

describe('the selection of the best', () => {
  test('finds one that is clear, with few histories of the others', async () => {
    const live = around([0, 1, 3, 1, 0], 1);
    const standings = await selectBest(5, plan, live);
    expect(standings.filter(({ isLeft }) => isLeft).map(({ candidate }) => candidate)).toEqual([2]);
    expect(standings[0]).toMatchObject({ candidate: 2, difference: null });
    expect(live.lived).toEqual([20, 20, 20, 20, 20]);
    for (const { difference, candidate } of standings.slice(1)) expect([difference!.high < 0, difference!.low < [0, 1, 3, 1, 0][candidate]! - 3 && difference!.high > [0, 1, 3, 1, 0][candidate]! - 3]).toEqual([true, true]);
  });

  test('keeps what cannot be told apart, and lives as many histories of it as were asked for', async () => {
    const live = around([2, 2, 0], 1);
    const standings = await selectBest(3, plan, live);
    expect(standings.map(({ isLeft }) => isLeft)).toEqual([true, true, false]);
    expect([live.lived[0], live.lived[1], live.lived[2]! < 320]).toEqual([320, 320, true]);
    expect(standings[1]!.difference!.low).toBeLessThan(0);
    expect(standings[1]!.difference!.high).toBeGreaterThan(0);
  });

  test('takes the smallest where less is better', async () => {
    expect((await selectBest(3, { ...plan, isHigherBetter: false }, around([1, 0, 2], 1)))[0]!.candidate).toBe(1);
  });

  test('counts histories of a draw as one: draws that go apart are fewer', async () => {
    // Both histories of a draw are the same, so 20 of them are 10.
    const twice: LiveCandidate = (candidate, first, count) => Promise.resolve(Array.from({ length: count }, (_, k) => candidate * 0.3 + noise(1, Math.floor((first + k) / 2), candidate)));
    const width = async (perDraw: number) => (await selectBest(2, { ...plan, histories: 40, perDraw }, twice)).at(-1)!.difference!;
    const [single, double] = [await width(1), await width(2)];
    expect((double.high - double.low) / (single.high - single.low)).toBeGreaterThan(1.35);
  });

  test('keeps the truly best in at least 95 of 100 searches among near ones', async () => {
    const means = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
    let kept = 0;
    for (let seed = 0; seed < 100; seed += 1) kept += Number((await selectBest(6, { ...plan, histories: 80 }, around(means, seed))).some(({ candidate, isLeft }) => candidate === 0 && isLeft));
    expect(kept).toBeGreaterThanOrEqual(95);
  });
});
