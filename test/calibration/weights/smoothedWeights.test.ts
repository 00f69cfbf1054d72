import { describe, expect, test } from 'vitest';
import { effectiveDraws } from '../../../src/calibration/weights/effectiveDraws.js';
import { generalisedParetoOf } from '../../../src/calibration/weights/generalisedPareto.js';
import { smoothedWeights } from '../../../src/calibration/weights/smoothedWeights.js';
import { uniformFrom, wordsFrom } from '../../random/words.js';

/** Weights of draws from an exponential distribution of rate `rate` for one of rate 1: their tail has shape (rate - 1) / rate. */
function ratios(rate: number, draws: number, key = 3): Float64Array {
  const words = wordsFrom(key);
  return Float64Array.from({ length: draws }, () => (rate - 1) * -Math.log(uniformFrom(words)) / rate);
}
const total = (logs: Float64Array, f: (k: number) => number = () => 1) => logs.reduce((sum, each, k) => sum + Math.exp(each) * f(k), 0);

describe('the tail of importance weights', () => {
  test('has the shape that theory gives it', () => {
    for (const k of [0.2, 0.5, 0.8]) expect(Math.abs(smoothedWeights(ratios(1 / (1 - k), 40_000)).k - k)).toBeLessThan(0.1);
  });

  test('a generalised Pareto sample gives its shape and scale back', () => {
    for (const k of [-0.3, 0, 0.4, 0.9]) {
      const words = wordsFrom(9);
      const sample = Float64Array.from({ length: 5_000 }, () => 2 * (k === 0 ? -Math.log(uniformFrom(words)) : (uniformFrom(words) ** -k - 1) / k)).sort();
      const found = generalisedParetoOf(sample);
      expect(Math.abs(found.k - k)).toBeLessThan(0.06);
      expect(Math.abs(found.scale - 2)).toBeLessThan(0.15);
    }
  });

  test('smoothing keeps the order, adds up to 1, and lets none exceed the largest', () => {
    const raw = ratios(3, 1000);
    const { logWeights } = smoothedWeights(raw);
    expect(total(logWeights)).toBeCloseTo(1, 12);
    const order = Array.from(raw.keys()).sort((a, b) => raw[a]! - raw[b]!);
    order.slice(1).forEach((draw, i) => expect(logWeights[draw]!).toBeGreaterThanOrEqual(logWeights[order[i]!]! - 1e-12));
    const [last, first] = [order.at(-1)!, order[0]!];
    expect(logWeights[last]! - logWeights[first]!).toBeLessThanOrEqual(raw[last]! - raw[first]! + 1e-12);
  });

  test('smoothing brings the mean of the target closer where weights are wild', () => {
    // The target has mean 1; the draws are from an exponential of rate 4.
    const errors = [0, 0];
    for (let key = 1; key <= 60; key += 1) {
      const raw = ratios(4, 1000, key);
      const draws = raw.map((each) => each / 3);
      const plain = raw.map(Math.exp);
      const sum = plain.reduce((a, b) => a + b, 0);
      errors[0]! += (plain.reduce((s, w, k) => s + w * draws[k]!, 0) / sum - 1) ** 2;
      errors[1]! += (total(smoothedWeights(raw).logWeights, (k) => draws[k]!) - 1) ** 2;
    }
    expect(errors[1]).toBeLessThan(errors[0]!);
  });

  test('equal weights stay equal, and are worth as many draws as there are', () => {
    const { logWeights, k, effective, limit } = smoothedWeights(new Float64Array(100));
    expect(logWeights.every((each) => Math.abs(each + Math.log(100)) < 1e-12)).toBe(true);
    expect([k, limit]).toEqual([-Infinity, expect.closeTo(0.5, 12)]);
    expect(effective).toBeCloseTo(100, 8);
    expect(effectiveDraws([1, 1, 0, 0])).toBe(2);
    expect(effectiveDraws([2, 1, 1])).toBeCloseTo(16 / 6, 12);
  });

  test('draws that the target excludes keep the weight 0', () => {
    const { logWeights } = smoothedWeights([...ratios(1.5, 200), -Infinity]);
    expect(logWeights[200]).toBe(-Infinity);
    expect(total(logWeights)).toBeCloseTo(1, 12);
  });

  test('too few draws tell nothing of the tail, and weights that are no numbers are refused', () => {
    expect(smoothedWeights([0, -1, -2]).k).toBe(Infinity);
    expect(() => smoothedWeights([-Infinity])).toThrow('Weights need finite logarithms');
    expect(() => smoothedWeights([0, NaN])).toThrow('Weights need finite logarithms');
    expect(() => smoothedWeights([0, Infinity])).toThrow('found Infinity');
  });
});
