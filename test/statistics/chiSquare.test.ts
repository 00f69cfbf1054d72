import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareUpperTail, incompleteGamma, incompleteGammaUpper } from '../../src/statistics/index.js';

describe('The upper tail of chi-square', () => {
  it('matches values computed to 40 digits, however small', () => {
    const tails: readonly [number, number, number][] = [
      [0.001, 1, 0.97477287936996039],
      [3.841458820694124, 1, 0.050000000000000057],
      [2.5, 2, 0.2865047968601901],
      [16.79, 1, 4.1752751389197895e-5],
      [0.3, 3, 0.96002848030687761],
      [60, 2, 9.3576229688401746e-14],
      [700, 4, 3.4852862290890077e-150],
      [25, 25, 0.46237366292661368],
      [1400, 1, 2.1010145162642175e-306],
      [4.2, 0.5, 0.015211720706156809],
      [150, 200, 0.99664755850181301],
    ];
    for (const [x, df, tail] of tails) expect(Math.abs(chiSquareUpperTail(x, df) / tail - 1)).toBeLessThan(1e-12);
  });
  it('starts at 1, ends at 0 and refuses what lies outside', () => {
    expect([chiSquareUpperTail(0, 3), chiSquareUpperTail(Infinity, 3), chiSquareUpperTail(1e9, 3)]).toEqual([1, 0, 0]);
    for (const [x, df] of [[1, 0], [-1, 1], [1, -1], [9, -1], [NaN, 1], [1, NaN], [1, Infinity]] as const) {
      expect(chiSquareUpperTail(x, df)).toBeNaN();
    }
  });
  it('adds up to 1 with the lower tail, and falls', () => {
    const positive = (max: number) => fc.double({ min: 1e-3, max, noNaN: true });
    fc.assert(fc.property(positive(200), positive(400), positive(10), (a, x, step) => {
      expect(incompleteGammaUpper(a, x) + incompleteGamma(a, x)).toBeCloseTo(1, 13);
      expect(incompleteGammaUpper(a, x + step)).toBeLessThanOrEqual(incompleteGammaUpper(a, x) * (1 + 1e-12));
    }));
  });
});
