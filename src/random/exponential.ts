import { log } from '../statistics/log.js';
import { toUniform } from './uniform.js';

/**
 * Draws an exponential waiting time from one random word, by inversion: a larger word (read as unsigned) never gives a
 * shorter time.
 *
 * @param word - One random 32-bit word.
 * @param mean - The expected time in any unit, 0 or more and finite.
 * @returns A time in the unit of the mean, from 0 to 23 times the mean.
 * @throws RangeError when the mean is negative, infinite or not a number.
 */
export function exponential(word: number, mean: number): number {
  if (!(mean >= 0 && mean < Infinity)) {
    throw new RangeError(`The mean of an exponential distribution must be 0 or more and finite; found ${String(mean)}.`);
  }
  return mean * -log(toUniform(~word));
}
