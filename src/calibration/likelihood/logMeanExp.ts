import { exp } from '../../statistics/exp.js';
import { log } from '../../statistics/log.js';

/**
 * The logarithm of the mean of e^x, without leaving the range of doubles.
 *
 * @param logWeights - Logarithms of weights, up to a common constant; equal weights when left out.
 * @returns -Infinity where all are -Infinity, NaN where there are none.
 */
export function logMeanExp(values: ArrayLike<number>, logWeights?: ArrayLike<number>): number {
  const above = logSumExp(values, logWeights);
  const below = logWeights === undefined ? log(values.length) : logSumExp(logWeights);
  return above - below;
}

/** The logarithm of the sum of e^x, each with a weight if given. */
export function logSumExp(values: ArrayLike<number>, logWeights?: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let i = 0; i < values.length; i += 1) largest = Math.max(largest, values[i]! + (logWeights?.[i] ?? 0));
  if (largest === -Infinity) return -Infinity;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += exp(values[i]! + (logWeights?.[i] ?? 0) - largest);
  return largest + log(sum);
}
