import { describe, expect, test } from 'vitest';
import { pairWarnings, parameterPairs, shrinkage, weightedMean, weightedSd } from '../../src/calibration/parameterPairs.js';

const equal = [1, 1, 1, 1];

describe('weighted draws of parameters', () => {
  test('a weight of two counts like two draws', () => {
    expect(weightedMean([1, 4], [2, 1])).toBe(weightedMean([1, 1, 4], [1, 1, 1]));
    expect(weightedSd([1, 4], [2, 1])).toBeCloseTo(weightedSd([1, 1, 4], [5, 5, 5]), 12);
    expect(weightedMean([1, Infinity], [1, 0])).toBe(1);
  });

  test('pairs come with their correlations, the most correlated first', () => {
    const pairs = parameterPairs({ parameters: ['stigma', 'cost fear', 'skill'], values: [[1, 2, 3, 4], [8, 6, 4, 2], [1, 0, 0, 1]], weights: equal });
    expect(pairs).toHaveLength(3);
    expect(pairs[0]).toEqual({ first: 'stigma', second: 'cost fear', correlation: expect.closeTo(-1, 12) });
    expect(pairs[1]!.correlation).toBeCloseTo(0, 12);
  });

  test('draws without weight do not correlate anything', () => {
    const [pair] = parameterPairs({ parameters: ['a', 'b'], values: [[0, 1, 0, 1, 99], [0, 0, 1, 1, 99]], weights: [...equal, 0] });
    expect(pair!.correlation).toBeCloseTo(0, 12);
  });

  test('a parameter that does not vary has no correlation and comes last', () => {
    const pairs = parameterPairs({ parameters: ['fixed', 'a', 'b'], values: [[2, 2, 2, 2], [1, 2, 3, 4], [1, 2, 4, 3]], weights: equal });
    expect(pairs.map(({ correlation }) => Number.isNaN(correlation))).toEqual([false, true, true]);
    expect(pairWarnings(pairs)).toHaveLength(1);
  });

  test('those that are not told apart are said in a sentence', () => {
    expect(pairWarnings([{ first: 'stigma', second: 'cost fear', correlation: -0.857 }, { first: 'skill', second: 'wish', correlation: 0.7 }]))
      .toEqual(['stigma and cost fear are not told apart by these targets: correlation -0.86']);
  });

  test('a posterior half as wide as the prior has shrunk by half', () => {
    expect(shrinkage([-1, 1], [1, 1], 2)).toBe(0.5);
  });
});
