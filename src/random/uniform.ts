/**
 * Turns a random word into a uniform number strictly between 0 and 1.
 *
 * The 2^32 possible values are the midpoints of 2^32 equal cells, so neither end occurs, the smallest is 2^-33, and
 * `toUniform(~word)` is exactly `1 - toUniform(word)`.
 *
 * @param word - A 32-bit word, signed or unsigned.
 * @returns A number in (0, 1).
 */
export function toUniform(word: number): number {
  return ((word >>> 0) + 0.5) * 2.3283064365386963e-10; // 2^-32, exactly
}

/** The number of words out of 2^32 that lie below a probability: `isBelow(word, limitOf(p))` is `toUniform(word) < p`. */
export function limitOf(p: number): number {
  return p * 4294967296;
}

/** Whether the uniform of a word lies below the probability that a limit stands for; takes no detour over a fraction. */
export function isBelow(word: number, limit: number): boolean {
  return (word >>> 0) + 0.5 < limit;
}
