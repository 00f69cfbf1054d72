import { describe, expect, test } from 'vitest';
import { binomialProbabilities, binomialTest, countQuantile, holm } from '../../src/statistics/index.js';

describe('an exact test of a share', () => {
  test('gives the p-values worked out in fractions', () => {
    // 682 of 925 at 3 / 4 is the example of R's binom.test; 3 of 10 at one half is 2 (1 + 10 + 45 + 120) / 1024.
    expect(binomialTest(682, 925, 0.75)).toBeCloseTo(0.3825, 4);
    expect(binomialTest(3, 10, 0.5)).toBeCloseTo(352 / 1024, 12);
    expect(binomialTest(5, 10, 0.5)).toBeCloseTo(1, 12);
    expect(binomialTest(0, 20, 0.95)).toBeLessThan(1e-25);
  });

  test('probabilities add up to 1, and are exact for few tries', () => {
    expect([...binomialProbabilities(3, 0.5)]).toEqual([0.125, 0.375, 0.375, 0.125].map((p) => expect.closeTo(p, 13)));
    expect([...binomialProbabilities(2, 0)]).toEqual([1, 0, 0].map((p) => expect.closeTo(p, 13)));
    expect([...binomialProbabilities(2, 1)]).toEqual([0, 0, 1].map((p) => expect.closeTo(p, 13)));
    expect(binomialProbabilities(900, 0.31).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 11);
    expect(() => binomialProbabilities(3, 1.2)).toThrow('found 3 tries at 1.2');
  });

  test('quantiles are the smallest counts that reach a share', () => {
    expect([0.1, 0.125, 0.13, 0.5, 0.99, 1].map((share) => countQuantile(binomialProbabilities(3, 0.5), share))).toEqual([0, 0, 1, 1, 3, 3]);
  });
});

describe('Holm’s correction', () => {
  test('multiplies the smallest by the number of tests, and lets none overtake', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02].map((p) => expect.closeTo(p, 12)));
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });
});
