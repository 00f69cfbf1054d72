import { intervalAround } from '../statistics/interval.js';
import { jackknifeRatio } from '../statistics/jackknife.js';
import { mean } from '../statistics/moments.js';
import type { Column } from './column.js';
import { byDraw } from './draws.js';
import type { MeasureResult } from './comparison.js';

/**
 * A measure in one arm: the ratio of sums over replications, with its simulation error by the jackknife.
 *
 * @param scale - The share of people that was simulated.
 * @param perDraw - Replications that share a draw of the parameters; 1 without a posterior.
 */
export function levelOf(column: Column, scale: number, perDraw = 1): MeasureResult {
  const { sums, counts } = byDraw(column, perDraw);
  const { estimate, standardError } = jackknifeRatio(sums, counts);
  return { mean: estimate, n: mean(column.counts) / scale, simulationError: halfWidth(standardError, sums.length) };
}

/** Half-width of the 95 % interval by Student's t; null where there is no standard error. */
export function halfWidth(standardError: number | null, replications: number): number | null {
  return standardError === null ? null : intervalAround(0, standardError, replications).halfWidth;
}
