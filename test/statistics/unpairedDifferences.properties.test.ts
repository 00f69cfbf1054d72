import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, unpairedDifferences, variance } from '../../src/statistics/index.js';

const shares = [0, 0.025, 0.25, 0.5, 0.9, 0.975, 1];

function bruteForce(a: readonly number[], b: readonly number[]): number[] {
  return a.flatMap((x, i) => b.filter((_, j) => j !== i).map((y) => x - y));
}

function check(rows: readonly (readonly [number, number])[]): void {
  const a = rows.map(([x]) => x);
  const b = rows.map(([, y]) => y);
  const all = bruteForce(a, b);
  const found = unpairedDifferences(Float64Array.from(a), b, shares);
  expect(found.quantiles.map((q) => q + 0)).toEqual(shares.map((p) => quantile(all, p) + 0)); // to the last bit
  const expected = variance(all);
  expect(Math.abs(found.variance - expected)).toBeLessThanOrEqual(1e-12 * (expected + Math.max(...all.map(Math.abs)) ** 2));
}

describe('The unpaired differences', () => {
  it('have the quantiles and the variance of all differences written out', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 15 }), check), { numRuns: 300 });
  });
  it('also when many are tied', () => {
    const value = fc.integer({ min: -3, max: 3 });
    fc.assert(fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 15 }), check), { numRuns: 300 });
  });
  it('also when they differ by hundreds of orders of magnitude', () => {
    const value = fc.double({ min: -1e150, max: 1e150, noNaN: true });
    fc.assert(fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 9 }), check), { numRuns: 300 });
  });
  it('take a moment for twenty thousand replications', () => {
    const a = Float64Array.from({ length: 20_000 }, (_, i) => ((i * 7919) % 20_011) / 7);
    const b = Float64Array.from({ length: 20_000 }, (_, i) => ((i * 104_729) % 20_023) / 11);
    const { quantiles } = unpairedDifferences(a, b, [0.025, 0.5, 0.975]);
    expect(quantiles[0]).toBeLessThan(quantiles[1]!);
    expect(quantiles[1]).toBeLessThan(quantiles[2]!);
  });
  it('do not exist for one replication, and refuse lists that do not match', () => {
    expect(unpairedDifferences([1], [2], [0.5])).toEqual({ quantiles: [NaN], variance: NaN });
    expect(unpairedDifferences([], [], [])).toEqual({ quantiles: [], variance: NaN });
    expect(() => unpairedDifferences([1, 2], [1], [0.5])).toThrow(/equally many replications; found 2 and 1/);
    expect(() => unpairedDifferences([1, Infinity], [1, 2], [0.5])).toThrow(/finite numbers; found Infinity and 2 at place 1/);
    expect(() => unpairedDifferences([1, 2], [1, 2], [2])).toThrow(/from 0 to 1; found 2/);
  });
});
