import { exp } from './exp.js';
import { log } from './log.js';

/**
 * The logistic function 1 / (1 + e^-z): the probability whose log odds are `z`.
 *
 * The error is below 2 units in the last place, from log odds of -709 (below, the result is 0) to Infinity (1).
 */
export function logistic(z: number): number {
  return 1 / (1 + exp(-z));
}

/**
 * The log odds of a probability, log(p / (1 - p)): the inverse of `logistic`.
 *
 * @param p - A probability; 0 gives -Infinity, 1 gives Infinity, and what lies outside [0, 1] gives NaN.
 */
export function logit(p: number): number {
  return log(p / (1 - p));
}
