import { incompleteGammaUpper } from './incompleteGamma.js';

/**
 * The share of a chi-square distribution above `x`: the p-value of a test whose statistic is `x` (Abramowitz & Stegun 26.4.19).
 *
 * @param x - 0 or more.
 * @param df - Degrees of freedom, above 0, not necessarily whole.
 * @returns A number from 0 to 1, small ones with all their digits, or NaN outside the ranges above.
 */
export function chiSquareUpperTail(x: number, df: number): number {
  return incompleteGammaUpper(df / 2, x / 2);
}
