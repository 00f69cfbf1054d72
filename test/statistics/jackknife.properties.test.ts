import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jackknifeRatio, jackknifeRatioDifference, mean, variance } from '../../src/statistics/index.js';

const replications = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 50 })),
  { minLength: 2, maxLength: 30 },
);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const without = (values: readonly number[], r: number) => values.filter((_, i) => i !== r);
const pooled = (sums: readonly number[], counts: readonly number[]) => sum(sums) / sum(counts);

/** The definition, with every sum written out. */
function bruteForce(estimates: readonly number[]): number {
  const n = estimates.length;
  return Math.sqrt(((n - 1) / n) * sum(estimates.map((estimate) => (estimate - mean(estimates)) ** 2)));
}

describe('The jackknife of a pooled ratio', () => {
  it('equals the mean and its classical standard error when all counts are equal', () => {
    fc.assert(fc.property(replications, fc.integer({ min: 1, max: 500 }), (rows, count) => {
      const sums = rows.map(([s]) => s);
      const means = sums.map((s) => s / count);
      const { estimate, standardError } = jackknifeRatio(Float64Array.from(sums), new Float64Array(sums.length).fill(count));
      expect(estimate).toBeCloseTo(mean(means), 9);
      const classical = Math.sqrt(variance(means) / means.length);
      expect(Math.abs(standardError! - classical)).toBeLessThanOrEqual(1e-13 * (classical + mean(means)));
    }));
  });
  it('equals leaving out one replication at a time and starting anew', () => {
    fc.assert(fc.property(replications, (rows) => {
      const s = rows.map((row) => row[0]);
      const c = rows.map((row) => row[1]);
      const s2 = rows.map((row) => row[2]);
      const c2 = rows.map((row) => row[3]);
      const a = rows.map((_, r) => pooled(without(s, r), without(c, r)));
      const b = rows.map((_, r) => pooled(without(s2, r), without(c2, r)));
      expect(jackknifeRatio(s, c).estimate).toBe(pooled(s, c));
      expect(jackknifeRatio(s, c).standardError).toBeCloseTo(bruteForce(a), 8);
      const difference = jackknifeRatioDifference(s, c, s2, c2);
      expect(difference.estimate).toBe(pooled(s, c) - pooled(s2, c2));
      expect(difference.standardError).toBeCloseTo(bruteForce(a.map((value, r) => value - b[r]!)), 8);
    }));
  });
  it('finds no difference, and none to be unsure of, between an arm and itself', () => {
    fc.assert(fc.property(replications, (rows) => {
      const s = rows.map((row) => row[0]);
      const c = rows.map((row) => row[1]);
      expect(jackknifeRatioDifference(s, c, s, c)).toEqual({ estimate: 0, standardError: 0 });
    }));
  });
  it('says null rather than dividing by nothing', () => {
    expect(jackknifeRatio([], [])).toEqual({ estimate: null, standardError: null });
    expect(jackknifeRatio([0, 0], [0, 0])).toEqual({ estimate: null, standardError: null });
    expect(jackknifeRatio([6], [3])).toEqual({ estimate: 2, standardError: null });
    expect(jackknifeRatio([6, 0], [3, 0])).toEqual({ estimate: 2, standardError: null });
    expect(jackknifeRatioDifference([6, 0], [3, 0], [1, 2], [1, 1])).toEqual({ estimate: 0.5, standardError: null });
    expect(jackknifeRatioDifference([0], [0], [1], [1])).toEqual({ estimate: null, standardError: null });
  });
  it('refuses lists of different length', () => {
    expect(() => jackknifeRatio([1, 2], [1])).toThrow(/found 2 and 1/);
    expect(() => jackknifeRatioDifference([1], [1], [1, 2], [1, 1])).toThrow(RangeError);
  });
});
