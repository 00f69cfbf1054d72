import { normalQuantile } from '../statistics/normal.js';
import { toUniform } from './uniform.js';

/**
 * Draws a standard normal number from one random word, by inversion: a larger word (read as unsigned) gives a larger number, and
 * `normal(~word)` is `-normal(word)` up to rounding. The values lie within ±6.4, since a word holds 2^32 cells.
 *
 * @param word - One random 32-bit word.
 */
export function normal(word: number): number {
  return normalQuantile(toUniform(word));
}
