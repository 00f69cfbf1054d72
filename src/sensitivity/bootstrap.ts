/** How far estimates would vary if the rows of a design were drawn again. */
import type { Chance } from '../random/chance.js';
import { bootstrapRow } from '../random/purposes.js';
import { toUniform } from '../random/uniform.js';
import { quantiles } from '../statistics/quantile.js';

/** An estimate with its 95 % bootstrap interval. */
export interface Estimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Resamples of an interval; its ends then move by a twentieth of its width from seed to seed. */
export const resamples = 1000;

/**
 * Estimates with intervals: the central 95 % of the same estimates of rows drawn with replacement.
 *
 * Source: G. E. B. Archer, A. Saltelli, I. M. Sobol', "Sensitivity measures, ANOVA-like techniques and the use of bootstrap", Journal of Statistical Computation and
 * Simulation 58, 1997.
 *
 * @param estimatesOf - All estimates from the rows with these places; a place may come several times.
 */
export function withIntervals(rows: number, estimatesOf: (places: ArrayLike<number>) => Float64Array, chance: Chance): Estimate[] {
  const all = estimatesOf(Int32Array.from({ length: rows }, (_, row) => row));
  const drawn = Array.from(all, () => new Float64Array(resamples));
  const places = new Int32Array(rows);
  for (let sample = 0; sample < resamples; sample += 1) {
    const words = chance.words(bootstrapRow, sample, 0);
    for (let row = 0; row < rows; row += 1) places[row] = Math.floor(toUniform(words.next()) * rows);
    estimatesOf(places).forEach((estimate, k) => { drawn[k]![sample] = estimate; });
  }
  return Array.from(all, (estimate, k) => {
    const [low, high] = quantiles(drawn[k]!, [0.025, 0.975]);
    return { estimate, low: low!, high: high! };
  });
}
