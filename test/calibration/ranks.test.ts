import { describe, expect, test } from 'vitest';
import { rankHistograms, rankOf, weightedRankOf } from '../../src/calibration/ranks.js';
import { normal } from '../../src/random/index.js';
import { wordsFrom } from '../random/words.js';

/** A normal mean with prior N(0, 1), seen once with error 1: the posterior is N(y / 2, 1 / 2), here with its spread stretched and its middle moved. */
function ranks(stretch: number, shift: number, sets = 400, draws = 19): number[] {
  const words = wordsFrom(21);
  return Array.from({ length: sets }, () => {
    const truth = normal(words.next());
    const seen = truth + normal(words.next());
    return rankOf(truth, Array.from({ length: draws }, () => seen / 2 + shift + stretch * Math.SQRT1_2 * normal(words.next())));
  });
}

describe('the rank of a truth among posterior draws', () => {
  test('is the number of draws below it', () => {
    expect(rankOf(2.5, [1, 2, 3, 4])).toBe(2);
    expect([rankOf(0, [1, 2]), rankOf(9, [1, 2])]).toEqual([0, 2]);
  });

  test('with weights is the weight below it', () => {
    expect(weightedRankOf(2.5, [1, 2, 3, 4], [1, 1, 1, 1], 4)).toBe(2);
    expect(weightedRankOf(2.5, [1, 3], [3, 1], 99)).toBe(75);
    expect(weightedRankOf(9, [1, 3], [3, 1], 99)).toBe(99);
  });

  test('is uniform where the posterior is right, and each wrong posterior is caught', () => {
    const found = rankHistograms([
      { parameter: 'right', ranks: ranks(1, 0) }, { parameter: 'too sure', ranks: ranks(0.6, 0) },
      { parameter: 'too unsure', ranks: ranks(1.7, 0) }, { parameter: 'too low', ranks: ranks(1, -0.4) },
    ], 19);
    expect(found[0]!.p).toBeGreaterThan(0.01);
    for (const wrong of found.slice(1)) expect(wrong.adjusted).toBeLessThan(0.001);
    const [, sure, unsure, low] = found.map(({ counts }) => counts);
    expect(sure![0]! + sure![19]!).toBeGreaterThan(3 * 40); // truths lie outside
    expect(unsure![0]! + unsure![19]!).toBeLessThan(40 / 2); // truths lie in the middle
    expect(low![19]!).toBeGreaterThan(2 * low![0]!); // truths lie above
  });

  test('a bin has at least five ranks on average, and is said how many it may have', () => {
    const [few] = rankHistograms([{ parameter: 'a', ranks: ranks(1, 0, 30) }], 19);
    expect(few!.counts).toHaveLength(6);
    expect(few!.expected.reduce((sum, each) => sum + each, 0)).toBeCloseTo(30, 10);
    const [many] = rankHistograms([{ parameter: 'a', ranks: ranks(1, 0, 400) }], 19);
    // Quantiles of the binomial distribution of 400 at 1 / 20, worked out in fractions.
    expect([many!.low[0], many!.high[0]]).toEqual([12, 29]);
  });

  test('ranks that cannot be, and too few of them, are refused', () => {
    expect(() => rankHistograms([{ parameter: 'a', ranks: [1, 2] }], 3)).toThrow('at least 10 data sets; found 2 of a');
    expect(() => rankHistograms([{ parameter: 'a', ranks: Array(10).fill(4) }], 3)).toThrow('from 0 to 3; found 4');
  });
});
