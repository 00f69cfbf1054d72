import { describe, expect, test } from 'vitest';
import { bestLow, shareReached } from '../../src/capacity/chance.js';
import { fewestHistories, looksOf } from '../../src/capacity/attempts.js';

const times = (count: number, of: number): boolean[] => Array.from({ length: of }, (_, k) => k < count);

describe('the share of histories that reach a goal', () => {
  // Wilson's interval by hand: z = 1.959964, z² = 3.841459; middle (0.9 + z²/200) / (1 + z²/100), half z / (1 + z²/100) · √(0.0009 + z²/40000).
  test('has the interval of Wilson, 90 of 100', () => {
    const { share, low, high } = shareReached(times(90, 100), 1, 0.95);
    expect(share).toBe(0.9);
    expect(low).toBeCloseTo(0.825634, 5);
    expect(high).toBeCloseTo(0.944771, 5);
  });

  test('counts half the histories where the two of a draw always agree, and all where they are as independent', () => {
    const agree = Array.from({ length: 200 }, (_, k) => k < 180);
    const { low, high } = shareReached(agree, 2, 0.95);
    // Variance of 100 draws' shares: 0.09 · 100/99; against 0.09/2 for independent pairs: 2.02, at most 2. So as 90 of 100.
    expect(low).toBeCloseTo(0.825634, 5);
    expect(high).toBeCloseTo(0.944771, 5);
    // Shares of draws of four: 0.5 twice and 1 twice; variance 1/12, against 0.1875/4: design effect 1.7778, so 9 effective histories of 16.
    const four = [[1, 1, 0, 0], [1, 1, 1, 1], [1, 0, 1, 0], [1, 1, 1, 1]].flat().map(Boolean);
    const [n, z] = [9, 1.959964];
    const middle = (0.75 + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((0.75 * 0.25) / n + (z * z) / (4 * n * n));
    expect(shareReached(four, 4, 0.95).low).toBeCloseTo(middle - half, 5);
    // Discordant pairs vary less than independent ones would: not counted as more than there are.
    const apart = Array.from({ length: 100 }, (_, k) => k % 2 === 0);
    expect(shareReached(apart, 2, 0.95)).toEqual(shareReached(apart, 1, 0.95));
  });

  test('takes the design effect as large as it can be where all agree', () => {
    expect(shareReached(times(40, 40), 2, 0.95)).toEqual({ ...shareReached(times(20, 20), 1, 0.95) });
    expect(shareReached(times(0, 40), 2, 0.95).high).toBeCloseTo(1 - bestLow(20, 0.95), 12);
  });

  test('says how many histories a confidence takes at least, in whole draws', () => {
    expect(looksOf(320)).toEqual([40, 80, 160, 320]);
    expect(looksOf(100)).toEqual([40, 80, 100]);
    const low = (histories: number, perDraw: number) => shareReached(times(histories, histories), perDraw, 1 - 0.05 / looksOf(histories).length).low;
    for (const perDraw of [1, 2]) {
      const fewest = fewestHistories(0.95, perDraw, 40);
      expect([fewest % perDraw, fewest > 40, low(fewest, perDraw) >= 0.95, low(fewest - perDraw, perDraw) >= 0.95]).toEqual([0, true, true, false]);
      expect(fewestHistories(0.95, perDraw, 1000)).toBe(1000);
    }
  });
});
