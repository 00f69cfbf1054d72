import { exp } from '../statistics/exp.js';
import { log } from '../statistics/log.js';
import { logGamma } from '../statistics/gammaFunctions.js';
import { toUniform } from './uniform.js';
import type { Words } from './words.js';

/** From here on rejection is cheaper than adding up the probabilities one by one. */
const REJECTION_FROM = 10;

/** Above this mean e^-mean nears the smallest doubles and the sum of probabilities would lose digits. */
const LARGEST_MEAN_OF_A_WORD = 500;

/**
 * Draws a Poisson number from one random word, by inversion: a larger word (read as unsigned) never gives a smaller number.
 *
 * The work grows with the result, so it is meant for means up to about 10; larger ones are right but slow.
 *
 * @param word - One random 32-bit word.
 * @param mean - The expected number, from 0 to 500.
 * @returns A whole number, 0 or more.
 * @throws RangeError when the mean is negative, above 500 or not a number.
 */
export function poissonFromWord(word: number, mean: number): number {
  if (!(mean >= 0 && mean <= LARGEST_MEAN_OF_A_WORD)) throw unsuitableMean(mean, `from 0 to ${LARGEST_MEAN_OF_A_WORD}`);
  return countFromWord(word, mean);
}

/** The same for a mean that is known to be suitable. */
export function countFromWord(word: number, mean: number): number {
  const u = toUniform(word);
  let count = 0;
  let probability = exp(-mean);
  let below = probability;
  while (u > below) {
    count += 1;
    probability *= mean / count;
    below += probability;
  }
  return count;
}

/**
 * Draws a Poisson number.
 *
 * Below a mean of 10 it takes one word and equals `poissonFromWord`; from there on it takes two words a try, little more than one
 * try on average (W. Hörmann, "The transformed rejection method for generating Poisson random variables", Insurance:
 * Mathematics and Economics 12, 1993, algorithm PTRS).
 *
 * @param words - The supply of random words.
 * @param mean - The expected number, 0 or more and finite.
 * @returns A whole number, 0 or more.
 * @throws RangeError when the mean is negative, infinite or not a number.
 */
export function poisson(words: Words, mean: number): number {
  if (mean < REJECTION_FROM) return poissonFromWord(words.next(), mean);
  if (!(mean < Infinity)) throw unsuitableMean(mean, '0 or more and finite');
  const logMean = log(mean);
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const accepted = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = toUniform(words.next()) - 0.5;
    const v = toUniform(words.next());
    const distance = 0.5 - Math.abs(u);
    const count = Math.floor((2 * a / distance + b) * u + mean + 0.43);
    if (distance >= 0.07 && v <= accepted) return count;
    if (count < 0 || (distance < 0.013 && v > distance)) continue;
    const height = log(v * inverseAlpha / (a / (distance * distance) + b));
    if (height <= count * logMean - mean - logGamma(count + 1)) return count;
  }
}

function unsuitableMean(mean: number, expected: string): RangeError {
  return new RangeError(`The mean of a Poisson distribution must be ${expected}; found ${String(mean)}.`);
}
