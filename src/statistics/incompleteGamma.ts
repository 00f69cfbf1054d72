import { MOST_TERMS, notZero, SMALL, TINY } from './continuedFraction.js';
import { exp } from './exp.js';
import { logGamma } from './gammaFunctions.js';
import { log } from './log.js';

/**
 * The regularised lower incomplete gamma function P(a, x): the distribution function at `x` of a gamma distribution with shape
 * `a` and scale 1; with a = df / 2 and x = chi² / 2, that of chi².
 *
 * Series of Abramowitz & Stegun 6.5.29 below a + 1, continued fraction 6.5.31 above.
 *
 * @param a - A positive, finite number.
 * @param x - 0 or more.
 * @returns A number from 0 to 1, or NaN outside the ranges above.
 */
export function incompleteGamma(a: number, x: number): number {
  if (!(a > 0 && a < Infinity && x >= 0)) return NaN;
  if (x === 0) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? front(a, x) * gammaSeries(a, x) : 1 - front(a, x) * gammaFraction(a, x);
}

/**
 * The regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x): the share of the same distribution above `x`. Small
 * shares keep their digits, which 1 - P would lose.
 *
 * @param a - A positive, finite number.
 * @param x - 0 or more.
 * @returns A number from 0 to 1, or NaN outside the ranges above.
 */
export function incompleteGammaUpper(a: number, x: number): number {
  if (!(x >= a + 1 && x < Infinity)) return 1 - incompleteGamma(a, x);
  return a > 0 ? front(a, x) * gammaFraction(a, x) : NaN;
}

/** What both the series and the fraction are multiplied by, x^a e^-x / Γ(a). */
function front(a: number, x: number): number {
  return exp(a * log(x) - x - logGamma(a));
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= MOST_TERMS && term > sum * SMALL; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / notZero(numerator * d + b);
    c = notZero(b + numerator / c);
    value *= d * c;
    if (Math.abs(d * c - 1) <= SMALL) break;
  }
  return value;
}
