import { MOST_TERMS, notZero, SMALL, TINY } from './continuedFraction.js';
import { exp } from './exp.js';
import { log, log1p } from './log.js';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * The logarithm of the gamma function, log((x - 1)!).
 *
 * Stirling's series (Abramowitz & Stegun 6.1.41) from 9 on; smaller arguments are first raised by Γ(x + 1) = x Γ(x). The
 * absolute error is below 1e-14 up to 9, the relative error below 1e-15 beyond.
 *
 * @param x - A positive number; Infinity and 0 give Infinity, a negative number gives NaN.
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < 1e305)) return x >= 0 ? Infinity : NaN;
  let product = 1;
  let y = x;
  while (y < 9) {
    product *= y;
    y += 1;
  }
  return (y - 0.5) * log(y) - y + HALF_LOG_TWO_PI + stirlingRest(y) - (product === 1 ? 0 : log(product));
}

/** What Stirling's formula lacks, for y of 9 or more. */
function stirlingRest(y: number): number {
  const w = 1 / (y * y);
  return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - w * (691 / 360360 - w * (1 / 156))))))) / y;
}

/**
 * The logarithm of the beta function, log(Γ(a) Γ(b) / Γ(a + b)).
 *
 * When one argument is large, the large terms of its two gamma functions are taken away by hand, so that they cost no digits.
 *
 * @param a - A positive number.
 * @param b - A positive number.
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (!(large >= 9)) return logGamma(small) + (logGamma(large) - logGamma(small + large));
  const ratio = -small * log(small + large) + small - (large - 0.5) * log1p(small / large)
    + (stirlingRest(large) - stirlingRest(small + large));
  return logGamma(small) + ratio;
}

/**
 * The regularised incomplete beta function I_x(a, b): the distribution function at `x` of a beta distribution.
 *
 * Continued fraction of A. R. Didonato and A. H. Morris, "Algorithm 708", ACM Trans. Math. Softw. 18, 1992, equation 9, by Lentz's
 * method as modified by Thompson and Barnett (Press et al., "Numerical recipes", section 5.2). The relative error is about 1e-13
 * for arguments up to a thousand, and the same with one large argument and one small.
 *
 * @param x - From 0 to 1.
 * @param a - A positive, finite number.
 * @param b - A positive, finite number.
 * @param complement - 1 - x, for a caller who knows it more exactly than subtraction gives it.
 * @returns A number from 0 to 1, or NaN outside the ranges above.
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0 && a < Infinity && b < Infinity)) return NaN;
  if (x === 0) return 0;
  if (complement === 0) return 1;
  const logX = x < complement ? log(x) : log1p(-complement);
  const logComplement = x < complement ? log1p(-x) : log(complement);
  const front = exp(a * logX + b * logComplement - logBeta(a, b));
  return x <= (a + 1) / (a + b + 2)
    ? front * betaFraction(x, complement, a, b)
    : 1 - front * betaFraction(complement, x, b, a);
}

/** The fraction that x^a (1 - x)^b / B(a, b) is multiplied by; from the complement it builds its terms without cancellation. */
function betaFraction(x: number, complement: number, a: number, b: number): number {
  const lead = a * complement - b * x + 1;
  let c = notZero(a * lead / (a + 1));
  let d = 1 / c;
  let value = d;
  c = 1 / TINY;
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    const ratio = n * (b - n) * x / (a + 2 * n - 1);
    const numerator = (a + n - 1) * (a + b + n - 1) / (a + 2 * n - 1) * x * ratio;
    const denominator = n + ratio + (a + n) * (lead + n * (1 + complement)) / (a + 2 * n + 1);
    c = notZero(denominator + numerator / c);
    d = 1 / notZero(denominator + numerator * d);
    value *= c * d;
    if (Math.abs(c * d - 1) <= SMALL) break;
  }
  return value;
}
