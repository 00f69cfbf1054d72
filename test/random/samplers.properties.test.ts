import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beta, betaFromMoments, binomial, binomialFromWord, exponential, gamma, geometricFromWord, normal, poisson, poissonFromWord, toUniform,
} from '../../src/random/index.js';
import { wordsFrom } from './words.js';

const LAST = 0xffffffff;
const word = fc.oneof(fc.nat(LAST), fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, LAST - 1, LAST));
const positive = (most: number) => fc.double({ min: 1e-6, max: most, noNaN: true });
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const many = { numRuns: 1000 };

describe('A draw from one word', () => {
  it('never falls when the word grows', () => {
    fc.assert(fc.property(word, word, positive(500), fc.nat(800), probability, (one, other, m, n, p) => {
      const low = Math.min(one, other);
      const high = Math.max(one, other);
      expect(toUniform(low)).toBeLessThanOrEqual(toUniform(high));
      expect(normal(low)).toBeLessThanOrEqual(normal(high));
      expect(exponential(low, m)).toBeLessThanOrEqual(exponential(high, m));
      expect(geometricFromWord(low, 1 + m)).toBeLessThanOrEqual(geometricFromWord(high, 1 + m));
      expect(poissonFromWord(low, m)).toBeLessThanOrEqual(poissonFromWord(high, m));
      expect(binomialFromWord(low, n, p)).toBeLessThanOrEqual(binomialFromWord(high, n, p));
    }), many);
  });
  it('is the same whether the word is written with a sign or without', () => {
    fc.assert(fc.property(word, (w) => {
      expect(toUniform(w | 0)).toBe(toUniform(w));
      expect(normal(w | 0)).toBe(normal(w));
      expect(binomialFromWord(w | 0, 9, 0.7)).toBe(binomialFromWord(w, 9, 0.7));
    }));
  });
  it('stays within its range', () => {
    fc.assert(fc.property(word, positive(500), fc.nat(800), probability, (w, m, n, p) => {
      expect(toUniform(w)).toBeGreaterThan(0);
      expect(toUniform(w)).toBeLessThan(1);
      expect(toUniform(~w)).toBe(1 - toUniform(w));
      expect(Math.abs(normal(w))).toBeLessThan(6.4);
      expect(exponential(w, m)).toBeGreaterThan(0);
      expect(exponential(w, m)).toBeLessThan(23 * m);
      expect(geometricFromWord(w, 1 + m)).toSatisfy((k: number) => Number.isInteger(k) && k >= 1);
      expect(geometricFromWord(w, 1)).toBe(1);
      expect(poissonFromWord(w, m)).toSatisfy((k: number) => Number.isInteger(k) && k >= 0);
      expect(binomialFromWord(w, n, p)).toSatisfy((k: number) => Number.isInteger(k) && k >= 0 && k <= n);
    }), many);
  });
});

describe('A draw from many words', () => {
  it('stays within its range, whatever the parameters', () => {
    fc.assert(fc.property(fc.nat(), positive(1e6), positive(1e6), fc.nat(2_000_000), probability, (key, a, b, n, p) => {
      const words = wordsFrom(key);
      expect(gamma(words, a)).toSatisfy((x: number) => x >= 0 && x < Infinity);
      for (const [shapeA, shapeB] of [[a, b], [1e-6, 1e-6 * b], [a, 1e-6]] as const) {
        expect(beta(words, shapeA, shapeB)).toSatisfy((x: number) => x >= 0 && x <= 1);
      }
      expect(poisson(words, a)).toSatisfy((k: number) => Number.isInteger(k) && k >= 0);
      expect(binomial(words, n, p)).toSatisfy((k: number) => Number.isInteger(k) && k >= 0 && k <= n);
    }), many);
  });
  it('is the same again from the same words', () => {
    fc.assert(fc.property(fc.nat(), positive(50), (key, a) => {
      const draw = () => {
        const words = wordsFrom(key);
        return [gamma(words, a), beta(words, a, 1), poisson(words, a), binomial(words, 100, 1 / (1 + a))];
      };
      expect(draw()).toEqual(draw());
    }));
  });
  it('takes one word for a small Poisson or binomial number, and is that of the word', () => {
    fc.assert(fc.property(fc.nat(), positive(9.99), fc.nat(19), probability, (key, m, n, p) => {
      expect(poisson(wordsFrom(key), m)).toBe(poissonFromWord(wordsFrom(key).next(), m));
      expect(binomial(wordsFrom(key), n, p)).toBe(binomialFromWord(wordsFrom(key).next(), n, p));
    }));
  });
});

describe('The shapes of a beta distribution', () => {
  it('give back the mean and the standard deviation they came from', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (mean, part) => {
      const sd = part * Math.sqrt(mean * (1 - mean));
      const { a, b } = betaFromMoments(mean, sd);
      expect(a / (a + b)).toBeCloseTo(mean, 12);
      expect(Math.sqrt((mean * (1 - mean)) / (a + b + 1))).toBeCloseTo(sd, 12);
    }));
  });
});
