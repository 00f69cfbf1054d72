import { exp } from './exp.js';
import { incompleteBeta, logBeta } from './gammaFunctions.js';
import { log1p } from './log.js';
import { normalCdf, normalQuantile } from './normal.js';

const MOST_STEPS = 200;

/**
 * The distribution function of Student's t: the share of the distribution below `t`.
 *
 * By the incomplete beta function (Abramowitz & Stegun 26.7.1); both tails of the beta are handed over exactly, so that small
 * tails and many degrees of freedom keep their digits.
 *
 * @param t - Any number.
 * @param df - Degrees of freedom, above 0, not necessarily whole; Infinity gives the normal distribution.
 * @returns A number from 0 to 1; NaN when `df` is not above 0.
 */
export function studentTCdf(t: number, df: number): number {
  return t > 0 ? 1 - tail(t, df) : tail(-t, df);
}

/** The share above `t`, for t of 0 or more. */
function tail(t: number, df: number): number {
  if (df === Infinity) return normalCdf(-t);
  const square = t * t;
  if (square === Infinity && df > 0) return 0;
  return incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
}

/** The density of Student's t. */
function density(t: number, df: number): number {
  return exp(-(df + 1) / 2 * log1p(t * t / df) - logBeta(df / 2, 0.5)) / Math.sqrt(df);
}

/**
 * The quantile of Student's t: the t below which a share `p` of the distribution lies.
 *
 * Newton's method within a bracket that is halved whenever Newton would leave it.
 *
 * @param p - A probability; 0 gives -Infinity, 1 gives Infinity, and what lies outside [0, 1] gives NaN.
 * @param df - Degrees of freedom, above 0, not necessarily whole; Infinity gives the normal quantile.
 * @returns The quantile; NaN when `df` is not above 0.
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return NaN;
  if (df === Infinity) return normalQuantile(p);
  if (p === 0.5) return 0;
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}

/** The t of 0 or more above which a share of less than a half lies. */
function upperQuantile(share: number, df: number): number {
  if (share === 0) return Infinity;
  let low = 0;
  let t = -normalQuantile(share);
  let high = Math.max(t, 1);
  while (tail(high, df) > share) {
    low = high;
    if (high === Infinity) return high;
    high *= 2;
  }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (!(t > low && t < high)) t = low + (high - low) / 2;
    const excess = tail(t, df) - share;
    if (excess === 0) return t;
    if (excess > 0) low = t;
    else high = t;
    const next = t + excess / density(t, df);
    if (Math.abs(next - t) <= 2e-16 * t || high - low <= 2e-16 * t) return next > low && next < high ? next : t;
    t = next;
  }
  return t;
}
