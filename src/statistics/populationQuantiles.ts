import { quantiles } from './quantile.js';

/**
 * Quantiles of the population that some numbers were drawn from, of type 6: a further number lies below that of `p` with probability
 * `p`. Those of type 7 describe the numbers themselves and lie inside: of 40 numbers, .025 and .975 hold 90 of 100 further ones.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996.
 *
 * @param shares - Each from 0 to 1; where `n` numbers do not reach so far out (under 1 / p - 1 of them), the outermost one stands.
 */
export function populationQuantiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const n = values.length;
  return quantiles(values, shares.map((p) => (n < 2 ? p : Math.min(1, Math.max(0, ((n + 1) * p - 1) / (n - 1))))));
}
