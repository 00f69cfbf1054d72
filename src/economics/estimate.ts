/** A number with its uncertainties apart: simulation error, and what draws of the parameters leave open. */
import { fewestDraws } from '../scenario/posterior/drawn.js';
import { meanInterval } from '../statistics/interval.js';
import { mean } from '../statistics/moments.js';
import { groupSums } from '../statistics/groupSums.js';
import { populationQuantiles } from '../statistics/populationQuantiles.js';
import { expectedByGroup } from '../statistics/varianceComponents.js';

export interface Estimate {
  readonly mean: number;
  /** Half-width of the 95 % interval of simulation error. */
  readonly simulationError: number | null;
  /** Central 95 % of what is expected over draws of the parameters; null without a posterior, and under 20 draws. */
  readonly parameters: readonly [low: number, high: number] | null;
}

/** @param values - One a replication, draw by draw. */
export function estimateOf(values: Float64Array, perDraw: number | undefined): Estimate {
  const each = perDraw === undefined ? values : groupSums(values, perDraw).map((sum) => sum / perDraw);
  const simulationError = each.length < 2 ? null : meanInterval(each).halfWidth;
  const expected = perDraw === undefined ? [] : expectedByGroup(values, perDraw);
  if (expected.length < fewestDraws) return { mean: mean(values), simulationError, parameters: null };
  const [low, high] = populationQuantiles(expected, [0.025, 0.975]);
  return { mean: mean(values), simulationError, parameters: [low!, high!] };
}

/** Replication by replication, one arm less the other. */
export function minus(arm: Float64Array, reference: Float64Array): Float64Array {
  return arm.map((value, r) => value - reference[r]!);
}
