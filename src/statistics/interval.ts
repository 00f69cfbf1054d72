import { mean, variance } from './moments.js';
import { studentTQuantile } from './studentT.js';

/** A confidence interval, in the unit of the estimate. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Half of high - low: how far the estimate may be off. */
  readonly halfWidth: number;
}

/**
 * The interval around an estimate made from independent replications: estimate ± t · standard error, with t of n - 1 degrees of
 * freedom.
 *
 * @param estimate - The estimate.
 * @param standardError - Its standard error, in the same unit.
 * @param n - The number of replications, 2 or more.
 * @param level - The share of such intervals that hold the true value; 0.95 unless told.
 * @throws RangeError when `n` is not a whole number of 2 or more, or when `level` is not between 0 and 1.
 */
export function intervalAround(estimate: number, standardError: number, n: number, level = 0.95): Interval {
  if (!(Number.isInteger(n) && n >= 2)) {
    throw new RangeError(`An interval needs at least 2 replications; found ${String(n)}.`);
  }
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`The level of an interval must lie between 0 and 1; found ${String(level)}.`);
  }
  const halfWidth = studentTQuantile(0.5 + level / 2, n - 1) * standardError;
  return { estimate, low: estimate - halfWidth, high: estimate + halfWidth, halfWidth };
}

/**
 * The interval around the mean of independent values, such as one value a replication.
 *
 * @param values - At least two numbers.
 * @param level - The share of such intervals that hold the true mean; 0.95 unless told.
 * @throws RangeError when there are fewer than two values, or when `level` is not between 0 and 1.
 */
export function meanInterval(values: ArrayLike<number>, level = 0.95): Interval {
  return intervalAround(mean(values), Math.sqrt(variance(values) / values.length), values.length, level);
}
