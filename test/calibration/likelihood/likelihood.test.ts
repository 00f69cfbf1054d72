import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covarianceOf, logLikelihoodOf, logLikelihoodOfArms } from '../../../src/calibration/likelihood/likelihood.js';
import { bruteLogLikelihood } from './brute.js';

/** The largest distance from brute force over all combinations that are not out of all bounds. */
function worst(trials: readonly { readonly events: readonly number[]; readonly people: readonly number[] }[], expected: readonly number[][], s0s: readonly number[], taus: readonly number[], noise: readonly number[]): number {
  let most = 0;
  for (const trial of trials) for (const logits of expected) for (const s0 of s0s) for (const tau of taus) {
    const found = logLikelihoodOf(trial, logits, noise, s0, tau);
    if (found > -15) most = Math.max(most, Math.abs(found - bruteLogLikelihood(trial, logits, noise, s0, tau)));
  }
  return most;
}

describe('the probability of the counts of a trial', () => {
  test('agrees with adding up over a lattice for two arms, from nobody to everybody', () => {
    const trials = [[0, 0, 3, 2], [3, 0, 3, 2], [0, 0, 90, 100], [90, 100, 90, 100], [44, 30, 90, 100], [5, 0, 90, 100], [160, 80, 200, 240]];
    const counted = trials.map(([a, b, n, m]) => ({ events: [a!, b!], people: [n!, m!] }));
    expect(worst(counted, [[-1, -1.5], [-4, -4], [2, 0]], [0.01, 0.4, 1.5], [0.01, 0.3, 1], [0, 0])).toBeLessThan(1e-3);
  });

  test('agrees with it when an arm has noise of its own', () => {
    expect(worst([{ events: [14, 5], people: [30, 28] }, { events: [0, 28], people: [30, 28] }], [[-0.4, -1.5]], [0.1, 0.8], [0.3], [0.09, 0])).toBeLessThan(1e-3);
  });

  test('agrees with it for three arms', () => {
    const trials = [{ events: [15, 4, 7], people: [25, 23, 26] }, { events: [0, 3, 9], people: [9, 9, 9] }, { events: [0, 0, 0], people: [12, 12, 12] }];
    expect(worst(trials, [[0, -1, -0.5]], [0.01, 1.5], [0.05, 0.8], [0, 0, 0])).toBeLessThan(1e-3);
  });

  test('is binomial where nothing moves the arms', () => {
    // 3 of 10 at log odds 0: 120 / 1024; 1 of 2: 1 / 2.
    expect(logLikelihoodOf({ events: [3, 1], people: [10, 2] }, [0, 0], [0, 0], 0, 0)).toBeCloseTo(Math.log(120 / 2048), 12);
  });

  test('adds up to 1 over all counts that a trial can have', () => {
    let sum = 0;
    for (let a = 0; a <= 12; a += 1) for (let b = 0; b <= 9; b += 1) sum += Math.exp(logLikelihoodOf({ events: [a, b], people: [12, 9] }, [-0.3, -2], [0.05, 0.02], 0.7, 0.5));
    expect(sum).toBeCloseTo(1, 4);
  });

  test('is the same by the road for two arms and by that for several, and whichever arm comes first', () => {
    fc.assert(fc.property(
      fc.nat(60), fc.nat(60), fc.double({ min: -4, max: 3, noNaN: true }), fc.double({ min: -4, max: 3, noNaN: true }), fc.double({ min: 0, max: 1.5, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b, first, second, s0, tau) => {
        const noise = [0.02, 0.07];
        const two = logLikelihoodOf({ events: [a, b], people: [60, 60] }, [first, second], noise, s0, tau);
        expect(logLikelihoodOfArms({ events: [a, b], people: [60, 60] }, [first, second], covarianceOf(noise, s0, tau))).toBeCloseTo(two, 7);
        if (two > -40) expect(logLikelihoodOf({ events: [b, a], people: [60, 60] }, [second, first], [0.07, 0.02], s0, tau)).toBeCloseTo(two, 3);
      },
    ));
  });

  test('moves two arms against each other by tau, and all of them by s0', () => {
    const covariance = covarianceOf([0, 0, 0], 0.7, 0.3);
    const at = (row: number, column: number) => covariance[3 * row + column]!;
    expect(at(0, 0) + at(1, 1) - 2 * at(0, 1)).toBeCloseTo(0.09, 12);
    expect(covariance.reduce((sum, each) => sum + each, 0) / 9).toBeCloseTo(0.49, 12);
    expect(covarianceOf([0, 0], 0, 0.3)[0]).toBeCloseTo(0.09 / 4, 12);
  });

  test('refuses a trial without arms, and one of more than six', () => {
    expect(() => logLikelihoodOf({ events: [], people: [] }, [], [], 1, 1)).toThrow('A trial must have 1 to 6 arms; found 0.');
    expect(() => logLikelihoodOf({ events: Array(7).fill(1), people: Array(7).fill(2) }, Array(7).fill(0), Array(7).fill(0), 1, 1)).toThrow('found 7');
  });
});
