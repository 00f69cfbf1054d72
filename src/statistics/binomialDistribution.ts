import { exp } from './exp.js';
import { logGamma } from './gammaFunctions.js';
import { log, log1p } from './log.js';

/**
 * The probabilities of 0, 1, …, n successes in n tries.
 *
 * @param n - A whole number, 0 or more.
 * @param p - From 0 to 1.
 * @throws RangeError outside these.
 */
export function binomialProbabilities(n: number, p: number): Float64Array {
  if (!(Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`Tries must be whole and 0 or more, and a probability from 0 to 1; found ${n} tries at ${p}.`);
  const all = logGamma(n + 1);
  return Float64Array.from({ length: n + 1 }, (_, k) => {
    const happened = k === 0 ? 0 : k * log(p);
    const not = k === n ? 0 : (n - k) * log1p(-p);
    return exp(all - logGamma(k + 1) - logGamma(n - k + 1) + happened + not);
  });
}

/**
 * The exact two-sided test of a share: the probability of all counts that are no more probable than the one found (R's `binom.test`; J. D. Gibbons, J. W.
 * Pratt, "P-values: interpretation and methodology", The American Statistician 29, 1975).
 *
 * @returns A p-value, at most 1.
 * @throws RangeError as above.
 */
export function binomialTest(successes: number, n: number, p: number): number {
  const probabilities = binomialProbabilities(n, p);
  const found = probabilities[successes]! * (1 + 1e-7); // rounding must not part counts that are equally probable
  return Math.min(1, probabilities.reduce((sum, each) => (each <= found ? sum + each : sum), 0));
}

/** The smallest number whose share of the distribution at or below it reaches `share`. */
export function countQuantile(probabilities: ArrayLike<number>, share: number): number {
  let below = 0;
  for (let k = 0; k < probabilities.length - 1; k += 1) {
    below += probabilities[k]!;
    if (below >= share - 1e-12) return k;
  }
  return probabilities.length - 1;
}
