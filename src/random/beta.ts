import { logistic } from '../statistics/logistic.js';
import { gamma, logOfGamma } from './gamma.js';
import type { Words } from './words.js';

/** The two shapes of a beta distribution. */
export interface BetaShapes {
  readonly a: number;
  readonly b: number;
}

/**
 * Draws a beta number, as one gamma number's share of the sum of two (L. Devroye, "Non-uniform random variate generation", 1986,
 * section IX.4). When a shape is below 1 it works with logarithms, since both gamma numbers could be too small for a double.
 *
 * @param words - The supply of random words.
 * @param a - The first shape, positive and finite.
 * @param b - The second shape, positive and finite; the mean is a / (a + b).
 * @returns A number from 0 to 1; an end itself occurs only when a small shape brings the true number closer to it than doubles go.
 * @throws RangeError when a shape is not positive or not finite.
 */
export function beta(words: Words, a: number, b: number): number {
  if (a >= 1 && b >= 1) {
    const first = gamma(words, a);
    return first / (first + gamma(words, b));
  }
  const first = logOfGamma(words, a);
  return logistic(first - logOfGamma(words, b));
}

/**
 * The shapes of the beta distribution that has a given mean and standard deviation.
 *
 * @param mean - Strictly between 0 and 1.
 * @param sd - The standard deviation, above 0 and below √(mean (1 - mean)).
 * @throws RangeError when no beta distribution has that mean and standard deviation.
 */
export function betaFromMoments(mean: number, sd: number): BetaShapes {
  if (!(mean > 0 && mean < 1)) {
    throw new RangeError(`The mean of a beta distribution must lie between 0 and 1; found ${String(mean)}.`);
  }
  const widest = mean * (1 - mean);
  if (!(sd > 0 && sd * sd < widest)) {
    throw new RangeError(
      `With a mean of ${mean} the standard deviation of a beta distribution must be above 0 and below `
      + `${Math.sqrt(widest)}; found ${String(sd)}.`,
    );
  }
  const sum = widest / (sd * sd) - 1;
  return { a: mean * sum, b: (1 - mean) * sum };
}
