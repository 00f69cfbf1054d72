import { expect } from 'vitest';
import { incompleteGamma, mean, variance } from '../../src/statistics/index.js';

export const DRAWS = 20_000;

/** Draws so many numbers into one list. */
export function drawn(draw: () => number): Float64Array {
  return Float64Array.from({ length: DRAWS }, draw);
}

/** Kolmogorov and Smirnov: √n times the largest distance; 2.23 is exceeded by chance once in ten thousand. */
export function expectDistribution(draws: Float64Array, cdf: (x: number) => number): void {
  const sorted = Float64Array.from(draws).sort();
  let distance = 0;
  sorted.forEach((x, i) => {
    const below = cdf(x);
    distance = Math.max(distance, below - i / sorted.length, (i + 1) / sorted.length - below);
  });
  expect(Math.sqrt(sorted.length) * distance).toBeLessThan(2.23);
}

/** Pearson's chi², over cells of at least ten expected; the share of larger values must not be below one in ten thousand. */
export function expectProbabilities(draws: Float64Array, from: number, probability: (k: number) => number): void {
  const counts = new Map<number, number>();
  draws.forEach((k) => counts.set(k, (counts.get(k) ?? 0) + 1));
  let chi2 = 0;
  let cells = 0;
  let expected = 0;
  let found = 0;
  let left = draws.length;
  let leftFound = draws.length;
  for (let k = from; left - expected > 10; k += 1) {
    expected += draws.length * probability(k);
    found += counts.get(k) ?? 0;
    if (expected < 10 || left - expected < 10) continue;
    chi2 += (found - expected) ** 2 / expected;
    cells += 1;
    left -= expected;
    leftFound -= found;
    expected = 0;
    found = 0;
  }
  chi2 += (leftFound - left) ** 2 / left;
  if (cells === 0) return;
  expect(1 - incompleteGamma(cells / 2, chi2 / 2)).toBeGreaterThan(1e-4);
}

/** Mean and variance within four standard errors; the variance's own error needs the kurtosis of the distribution. */
export function expectMoments(draws: Float64Array, m: number, v: number, kurtosis: number): void {
  expect(Math.abs(mean(draws) - m)).toBeLessThanOrEqual(4 * Math.sqrt(v / draws.length) + 1e-12 * Math.abs(m));
  expect(Math.abs(variance(draws) - v)).toBeLessThanOrEqual(4 * v * Math.sqrt((kurtosis - 1) / draws.length) + 1e-12 * v);
}
