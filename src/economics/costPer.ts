import { fewestDraws } from '../scenario/posterior/drawn.js';
import { expectedVectors } from '../statistics/expectedVectors.js';
import { fiellerSet, type RatioSet } from '../statistics/fieller.js';
import { mean, variance } from '../statistics/moments.js';
import { estimateOf } from './estimate.js';

/** What one more unit of effect costs, against the reference arm. */
export interface CostPer {
  /** Difference in cost over difference in effect; null where the effect is within simulation error of 0. Below 0 it says nothing by itself: look at `place`. */
  readonly ratio: number | null;
  /** Fieller’s set over draws of the parameters, 95 %; null without a posterior, under 20 draws, and without a ratio. */
  readonly parameters: RatioSet | null;
  /** `dominates`: costs less and gives more; `dominated`: the reverse; `saves`: costs less and gives less; `costs`: costs more and gives more; `unclear`: one of the two is within simulation error of 0. */
  readonly place: 'dominates' | 'dominated' | 'saves' | 'costs' | 'unclear';
}

/**
 * @param cost - Difference in cost by replication, draw by draw.
 * @param effect - Difference in effect.
 */
export function costPer(cost: Float64Array, effect: Float64Array, perDraw: number | undefined): CostPer {
  const [more, gain] = [mean(cost), mean(effect)];
  const [costs, effects] = perDraw === undefined ? [] : expectedVectors([cost, effect], perDraw);
  const hasGain = isClear(effect, perDraw);
  const known = hasGain && costs !== undefined && effects !== undefined && costs.length >= fewestDraws;
  return {
    ratio: hasGain ? more / gain : null,
    parameters: known ? fiellerSet({ numerator: more, denominator: gain, numeratorVariance: variance(costs), denominatorVariance: variance(effects), covariance: covariance(costs, effects) }) : null,
    place: !hasGain || !isClear(cost, perDraw) ? 'unclear' : gain > 0 ? (more < 0 ? 'dominates' : 'costs') : more > 0 ? 'dominated' : 'saves',
  };
}

/** Whether a mean lies further from 0 than its simulation error. */
function isClear(values: Float64Array, perDraw: number | undefined): boolean {
  const { mean: middle, simulationError } = estimateOf(values, perDraw);
  return Math.abs(middle) > (simulationError ?? 0);
}

function covariance(one: Float64Array, other: Float64Array): number {
  const [middle, otherMiddle] = [mean(one), mean(other)];
  let sum = 0;
  for (let d = 0; d < one.length; d += 1) sum += (one[d]! - middle) * (other[d]! - otherMiddle);
  return sum / (one.length - 1);
}
