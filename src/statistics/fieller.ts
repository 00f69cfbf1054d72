import { normalQuantile } from './normal.js';

/** What is known of a numerator and a denominator: means, variances and covariance of their estimates. */
export interface RatioMoments {
  readonly numerator: number;
  readonly denominator: number;
  readonly numeratorVariance: number;
  readonly denominatorVariance: number;
  readonly covariance: number;
}

/** Ratios that fit: all between two ends, all but those between them, or all there are. */
export type RatioSet =
  | { readonly kind: 'between' | 'outside'; readonly low: number; readonly high: number }
  | { readonly kind: 'all' };

/**
 * The ratios r for which numerator - r denominator is no further from 0 than chance allows: Fieller's interval of a ratio of two
 * normal variables. Where the denominator itself may be 0 the set has no two finite ends, and says so.
 *
 * Source: E. C. Fieller, "Some problems in interval estimation", Journal of the Royal Statistical Society B 16, 1954; for cost-effectiveness
 * M. A. Chaudhary, S. C. Stearns, "Estimating confidence intervals for cost-effectiveness ratios", Statistics in Medicine 15, 1996 (both from memory).
 *
 * @param level - Share of such sets that hold the true ratio; 0.95 unless told.
 */
export function fiellerSet({ numerator, denominator, numeratorVariance, denominatorVariance, covariance }: RatioMoments, level = 0.95): RatioSet {
  if (!(level > 0 && level < 1)) throw new RangeError(`The level of an interval must lie between 0 and 1; found ${String(level)}.`);
  const z = normalQuantile(0.5 + level / 2);
  const a = denominator * denominator - z * z * denominatorVariance;
  const b = numerator * denominator - z * z * covariance;
  const c = numerator * numerator - z * z * numeratorVariance;
  const discriminant = b * b - a * c;
  if (a === 0 || discriminant < 0) return { kind: 'all' };
  const root = Math.sqrt(discriminant);
  const ends = [(b - root) / a, (b + root) / a] as const;
  return { kind: a > 0 ? 'between' : 'outside', low: Math.min(...ends), high: Math.max(...ends) };
}
