import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos, exp, expm1, log, log1p, logistic, logit, pow, probabilityOfRate, rateOfProbability, sin } from '../../src/statistics/index.js';

/** The engine's own functions are good to about one unit in the last place, so they serve as a ruler. */
function relativeError(found: number, expected: number): number {
  if (Object.is(found, expected) || found === expected) return 0;
  return Math.abs(found - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE * 2 ** 53);
}

const anyDouble = fc.double({ noNaN: true });
const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
const many = { numRuns: 5000 };

describe('The elementary functions agree with the engine’s own', () => {
  it('exp, over its whole range', () => {
    fc.assert(fc.property(within(-745, 709.7), (x) => { expect(relativeError(exp(x), Math.exp(x))).toBeLessThan(4e-16); }), many);
    fc.assert(fc.property(within(-1, 1), (x) => { expect(relativeError(exp(x), Math.exp(x))).toBeLessThan(4e-16); }), many);
  });
  it('log, over all positive numbers and close to 1', () => {
    fc.assert(fc.property(within(5e-324, Number.MAX_VALUE), (x) => {
      expect(relativeError(log(x), Math.log(x))).toBeLessThan(4e-16);
    }), many);
    fc.assert(fc.property(within(0.99, 1.01), (x) => { expect(relativeError(log(x), Math.log(x))).toBeLessThan(4e-16); }), many);
  });
  it('expm1 and log1p, also for tiny numbers', () => {
    fc.assert(fc.property(within(-800, 709.7), (x) => { expect(relativeError(expm1(x), Math.expm1(x))).toBeLessThan(1e-15); }), many);
    fc.assert(fc.property(within(-1, 1e300), (x) => { expect(relativeError(log1p(x), Math.log1p(x))).toBeLessThan(6e-16); }), many);
    fc.assert(fc.property(within(-0.1, 0.1), (x) => {
      expect(relativeError(expm1(x), Math.expm1(x))).toBeLessThan(1e-15);
      expect(relativeError(log1p(x), Math.log1p(x))).toBeLessThan(6e-16);
    }), many);
  });
  it('pow, for positive bases', () => {
    fc.assert(fc.property(within(1e-300, 1e300), within(-1, 1), (x, y) => {
      expect(relativeError(pow(x, y), Math.pow(x, y))).toBeLessThan(1e-15);
    }), many);
    fc.assert(fc.property(within(0.5, 2), within(-500, 500), (x, y) => {
      expect(relativeError(pow(x, y), Math.pow(x, y))).toBeLessThan(1e-15);
    }), many);
  });
  it('sin and cos, up to a hundred thousand', () => {
    fc.assert(fc.property(within(-1e5, 1e5), (x) => {
      expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(1e-15);
      expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(1e-15);
    }), many);
  });
});

describe('The elementary functions obey their laws', () => {
  it('exp is never negative and log of a number that is not negative is never NaN', () => {
    fc.assert(fc.property(anyDouble, (x) => {
      expect(exp(x)).toBeGreaterThanOrEqual(0);
      expect(log(Math.abs(x))).not.toBeNaN();
      expect(pow(Math.abs(x), 1.5)).not.toBeNaN();
    }), many);
  });
  it('a larger number never has a smaller logarithm or exponential', () => {
    fc.assert(fc.property(within(-700, 700), within(1e-9, 1), (x, step) => {
      expect(exp(x + step)).toBeGreaterThanOrEqual(exp(x));
      expect(log(Math.abs(x) + step)).toBeGreaterThanOrEqual(log(Math.abs(x)));
    }), many);
  });
  it('log undoes exp, and rateOfProbability undoes probabilityOfRate', () => {
    fc.assert(fc.property(within(-700, 700), (x) => { expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-15 * (1 + Math.abs(x))); }));
    fc.assert(fc.property(within(1e-300, 1), (rate) => {
      expect(relativeError(rateOfProbability(probabilityOfRate(rate)), rate)).toBeLessThan(2e-15);
    }));
  });
  it('a logistic probability lies within [0, 1], is one minus that of the opposite odds, and logit undoes it', () => {
    fc.assert(fc.property(anyDouble, (z) => {
      expect(logistic(z)).toBeGreaterThanOrEqual(0);
      expect(logistic(z)).toBeLessThanOrEqual(1);
      expect(logistic(z) + logistic(-z)).toBeCloseTo(1, 15);
    }), many);
    fc.assert(fc.property(within(-30, 5), (z) => { expect(Math.abs(logit(logistic(z)) - z)).toBeLessThan(1e-13); }));
  });
  it('the probability of a small rate is the rate', () => {
    fc.assert(fc.property(within(0, 1e-17), (rate) => { expect(probabilityOfRate(rate)).toBe(rate); }));
  });
  it('a power of one is the number itself', () => {
    fc.assert(fc.property(within(5e-324, Number.MAX_VALUE), (x) => { expect(relativeError(pow(x, 1), x)).toBeLessThan(5e-16); }), many);
  });
  it('sine and cosine squared add up to one', () => {
    fc.assert(fc.property(within(-1e6, 1e6), (x) => { expect(sin(x) * sin(x) + cos(x) * cos(x)).toBeCloseTo(1, 15); }), many);
  });
});
