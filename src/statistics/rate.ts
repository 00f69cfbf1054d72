import { expm1 } from './exp.js';
import { log1p } from './log.js';

/**
 * The probability that something which happens at a constant rate happens at least once: 1 - e^-rate.
 *
 * Accurate to the last digits also for small rates, where 1 - exp(-rate) would lose them.
 *
 * @param rate - Events expected over the period, 0 or more.
 * @returns A probability from 0 to 1.
 */
export function probabilityOfRate(rate: number): number {
  return -expm1(-rate);
}

/**
 * The constant rate over a period that gives a probability of at least one event: -log(1 - p), the inverse of
 * `probabilityOfRate`. To change the period, change the rate in proportion, never the probability.
 *
 * @param p - A probability; 1 gives Infinity.
 * @returns Events expected over the period.
 */
export function rateOfProbability(p: number): number {
  return -log1p(-p);
}
