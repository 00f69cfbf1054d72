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

/**
 * Nearly standard normal, from the four bytes of one word: their sum, centred and scaled to variance 1 (Irwin-Hall of order 4;
 * it ends at plus and minus 3.45, excess kurtosis -.3). For shocks that come week by week and add up, where a tail is
 * not worth an inversion.
 */
export function nearlyNormal(word: number): number {
  const sum = (word & 255) + ((word >>> 8) & 255) + ((word >>> 16) & 255) + (word >>> 24);
  return (sum - 510) * 0.006765950886304327; // 1 / sqrt(4 (256^2 - 1) / 12)
}
