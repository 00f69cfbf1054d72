import { exp } from '../statistics/exp.js';
import { logGamma } from '../statistics/gammaFunctions.js';
import { log, log1p } from '../statistics/log.js';
import { toUniform } from './uniform.js';
import type { Words } from './words.js';

/** From this many expected on rejection is cheaper than adding up the probabilities one by one. */
const REJECTION_FROM = 10;

/** Above this many expected (1 - p)^n nears the smallest doubles and the sum of probabilities would lose digits. */
const MOST_EXPECTED_OF_A_WORD = 500;

/**
 * Draws how many of `n` tries succeed from one random word, by inversion: a larger word (read as unsigned) never gives fewer.
 *
 * The work grows with the smaller of n p and n (1 - p), so it is meant for up to about 10 of them; more are right but slow.
 *
 * @param word - One random 32-bit word.
 * @param n - The number of tries, a whole number from 0 to 2^31.
 * @param p - The probability of success in each, from 0 to 1.
 * @returns A whole number from 0 to n.
 * @throws RangeError when `n` or `p` is unsuitable, or when n p and n (1 - p) both exceed 500.
 */
export function binomialFromWord(word: number, n: number, p: number): number {
  checkTries(n, p);
  if (n * Math.min(p, 1 - p) > MOST_EXPECTED_OF_A_WORD) {
    throw new RangeError(`One word serves at most ${MOST_EXPECTED_OF_A_WORD} expected; found ${n} tries at ${p}. Use binomial.`);
  }
  return p <= 0.5 ? byInversion(toUniform(word), n, p) : n - byInversion(toUniform(~word), n, 1 - p);
}

function byInversion(u: number, n: number, p: number): number {
  const odds = p / (1 - p);
  let count = 0;
  let probability = exp(n * log1p(-p));
  let below = probability;
  while (u > below && count < n) {
    count += 1;
    probability *= odds * (n - count + 1) / count;
    below += probability;
  }
  return count;
}

/**
 * Draws how many of `n` tries succeed.
 *
 * While fewer than 10 successes or fewer than 10 failures are expected it takes one word and equals `binomialFromWord`; from
 * there on it takes two words a try, little more than one try on average (W. Hörmann, "The generation of binomial random
 * variates", Journal of Statistical Computation and Simulation 46, 1993, algorithm BTRS).
 *
 * @param words - The supply of random words.
 * @param n - The number of tries, a whole number from 0 to 2^31.
 * @param p - The probability of success in each, from 0 to 1.
 * @returns A whole number from 0 to n.
 * @throws RangeError when `n` is not a whole number from 0 to 2^31 or `p` lies outside [0, 1].
 */
export function binomial(words: Words, n: number, p: number): number {
  if (!(n * Math.min(p, 1 - p) >= REJECTION_FROM)) return binomialFromWord(words.next(), n, p);
  checkTries(n, p);
  return p <= 0.5 ? byRejection(words, n, p) : n - byRejection(words, n, 1 - p);
}

function byRejection(words: Words, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const alpha = (2.83 + 5.1 / b) * spread;
  const accepted = 0.92 - 4.2 / b;
  const mode = Math.floor((n + 1) * p);
  const logOdds = log(p / (1 - p));
  const peak = logGamma(mode + 1) + logGamma(n - mode + 1);
  for (;;) {
    const u = toUniform(words.next()) - 0.5;
    const v = toUniform(words.next());
    const distance = 0.5 - Math.abs(u);
    const count = Math.floor((2 * a / distance + b) * u + n * p + 0.5);
    if (distance >= 0.07 && v <= accepted) return count;
    if (count < 0 || count > n) continue;
    const height = log(v * alpha / (a / (distance * distance) + b));
    if (height <= peak - logGamma(count + 1) - logGamma(n - count + 1) + (count - mode) * logOdds) return count;
  }
}

function checkTries(n: number, p: number): void {
  if (!(Number.isInteger(n) && n >= 0 && n <= 2147483648)) {
    throw new RangeError(`The number of tries must be whole, from 0 to 2147483648; found ${String(n)}.`);
  }
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability must lie from 0 to 1; found ${String(p)}.`);
}
