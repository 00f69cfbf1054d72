import { log, log1p } from '../statistics/log.js';
import { toUniform } from './uniform.js';

/**
 * Draws a number of weeks, 1 or more, such that each week is the last with the same probability 1 / mean.
 *
 * By inversion (L. Devroye, "Non-uniform random variate generation", 1986, section X.2): a larger word (read as unsigned) never
 * gives fewer weeks.
 *
 * @param word - One random 32-bit word.
 * @param meanWeeks - The expected number of weeks, 1 or more and finite; at 1 the result is always 1.
 * @returns A whole number of weeks, from 1 to about 23 times the mean.
 * @throws RangeError when the mean is below 1, infinite or not a number.
 */
export function geometricFromWord(word: number, meanWeeks: number): number {
  if (!(meanWeeks >= 1 && meanWeeks < Infinity)) {
    throw new RangeError(`The mean of a number of weeks must be 1 or more and finite; found ${String(meanWeeks)}.`);
  }
  return weeksFromWord(word, meanWeeks);
}

/** The same for a mean that is known to be suitable. */
export function weeksFromWord(word: number, meanWeeks: number): number {
  return 1 + Math.floor(log(toUniform(~word)) / log1p(-1 / meanWeeks));
}
