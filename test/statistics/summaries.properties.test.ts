import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalAround, mean, meanInterval, quantile, quantiles, variance } from '../../src/statistics/index.js';

const numbers = (minLength: number) => fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength, maxLength: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('A quantile', () => {
  it('lies between the smallest and the largest number, whatever their order, and leaves them as they were', () => {
    fc.assert(fc.property(numbers(1), share, (values, p) => {
      const before = [...values];
      const q = quantile(values, p);
      expect(values).toEqual(before);
      expect(q).toBeGreaterThanOrEqual(Math.min(...values));
      expect(q).toBeLessThanOrEqual(Math.max(...values));
      expect(quantile(Float64Array.from(values).sort(), p)).toBe(q);
    }));
  });
  it('grows with the share', () => {
    fc.assert(fc.property(numbers(1), share, share, (values, p, q) => {
      expect(quantile(values, Math.min(p, q))).toBeLessThanOrEqual(quantile(values, Math.max(p, q)) + 1e-9);
    }));
  });
  it('is that of the sorted numbers, several at once too, however many of them are equal', () => {
    const tied = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 300 });
    fc.assert(fc.property(fc.oneof(numbers(1), tied), fc.array(share, { maxLength: 4 }), (values, shares) => {
      const sorted = Float64Array.from(values).sort();
      const expected = shares.map((p) => {
        const place = (values.length - 1) * p;
        const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.min(values.length - 1, Math.floor(place) + 1)]!];
        return 0 + (low === high ? low : low + (place - Math.floor(place)) * (high - low));
      });
      expect(quantiles(values, shares)).toEqual(expected);
    }));
  });
  it('is of type 7, as in R', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
    expect(quantile([10, 20], 0.1)).toBe(11);
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([-Infinity, -Infinity, 3], 0.25)).toBe(-Infinity);
  });
  it('is not a number when there are none, or when one of them is not', () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantile([1, NaN, 2], 0.5)).toBeNaN();
    expect(quantile([NaN], 0.5)).toBeNaN();
    expect(() => quantile([1], 1.1)).toThrow(/share from 0 to 1; found 1.1/);
    expect(() => quantile([], NaN)).toThrow(RangeError);
  });
});

describe('Mean and variance', () => {
  it('move with the numbers, and the variance does not', () => {
    fc.assert(fc.property(numbers(2), fc.integer({ min: -1e6, max: 1e6 }), (values, shift) => {
      const moved = values.map((value) => value + shift);
      expect(Math.abs(mean(moved) - mean(values) - shift)).toBeLessThan(1e-8);
      expect(Math.abs(variance(moved) - variance(values))).toBeLessThan(1e-9 * (1 + variance(values)));
    }));
  });
  it('keep their digits far from zero', () => {
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
    expect(mean([1, 2, 6])).toBe(3);
  });
  it('do not exist for too few numbers', () => {
    expect(mean([])).toBeNaN();
    expect(variance([3])).toBeNaN();
    expect(variance([3, 3])).toBe(0);
  });
});

describe('An interval', () => {
  it('reaches as far below the estimate as above, and farther at a higher level', () => {
    const values = [4, 5, 7, 8, 11];
    const { estimate, low, high, halfWidth } = meanInterval(values);
    expect(estimate).toBe(7);
    expect(halfWidth).toBeCloseTo(2.7764451051977987 * Math.sqrt(7.5 / 5), 12);
    expect([low, high]).toEqual([7 - halfWidth, 7 + halfWidth]);
    expect(meanInterval(values, 0.99).halfWidth).toBeGreaterThan(halfWidth);
  });
  it('needs two replications and a level between 0 and 1', () => {
    expect(() => meanInterval([1])).toThrow(/at least 2 replications; found 1/);
    expect(() => intervalAround(1, 1, 10, 95)).toThrow(/between 0 and 1; found 95/);
  });
});
