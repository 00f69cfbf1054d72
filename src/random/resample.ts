import type { Chance } from './chance.js';
import { drawOffset, drawOrder } from './purposes.js';

/**
 * A systematic resample of weighted points, as many as there are points, in an order that chance shuffles. So each point comes
 * as often as its weight says, rounded up or down, and any beginning of it is a fair sample.
 *
 * Source: J. Carpenter, P. Clifford, P. Fearnhead, "Improved particle filter for nonlinear problems", IEE Proceedings - Radar,
 * Sonar and Navigation 146, 1999.
 *
 * @param weights - At least one, none negative, not all 0.
 * @param block - Which resample: one goes on where another ends.
 * @returns Places of points, 0 to below the number of weights.
 */
export function resample(weights: readonly number[], chance: Chance, block: number): number[] {
  const places = systematic(weights, chance.uniform(drawOffset, block, 0));
  for (let last = places.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance.uniform(drawOrder, block, last) * (last + 1));
    [places[last], places[other]] = [places[other]!, places[last]!];
  }
  return places;
}

/** Steps of equal length through the weights laid end to end, the first one begun by a share of a step. */
function systematic(weights: readonly number[], offset: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  let reached = weights[0]!;
  return weights.map((_, step) => {
    const point = ((step + offset) / weights.length) * total;
    while (reached <= point && at < weights.length - 1) reached += weights[++at]!;
    return at;
  });
}
