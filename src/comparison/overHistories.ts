/** A mean over histories, with what simulation and parameters leave open of it. */
import { groupSums } from '../statistics/groupSums.js';
import { meanInterval } from '../statistics/interval.js';
import { mean } from '../statistics/moments.js';
import type { Uncertain } from './comparison.js';
import { overDraws } from './draws.js';

export interface Estimate extends Uncertain {
  readonly mean: number;
}

/**
 * @param values - One a history, draw by draw.
 * @param perDraw - Histories that share a draw of the parameters, which count as one; 1 where they are not drawn.
 */
export function overHistories(values: readonly number[], perDraw: number): Estimate {
  const draws = groupSums(values, perDraw).map((sum, draw) => sum / Math.min(perDraw, values.length - draw * perDraw));
  return {
    mean: mean(values), simulationError: draws.length < 2 ? null : meanInterval(draws).halfWidth,
    parameters: perDraw === 1 ? null : overDraws(Float64Array.from(values), perDraw).parameters,
  };
}
