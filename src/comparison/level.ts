import { intervalAround } from '../statistics/interval.js';
import { jackknifeRatio } from '../statistics/jackknife.js';
import { mean } from '../statistics/moments.js';
import type { Column } from './column.js';
import type { MeasureResult } from './comparison.js';

/** A measure in one arm: the ratio of sums over replications, with its simulation error by the jackknife; `scale` is the share of people that was simulated. */
export function levelOf({ sums, counts }: Column, scale: number): MeasureResult {
  const { estimate, standardError } = jackknifeRatio(sums, counts);
  return { mean: estimate, n: mean(counts) / scale, simulationError: halfWidth(standardError, sums.length) };
}

/** Half-width of the 95 % interval by Student's t; null where there is no standard error. */
export function halfWidth(standardError: number | null, replications: number): number | null {
  return standardError === null ? null : intervalAround(0, standardError, replications).halfWidth;
}
