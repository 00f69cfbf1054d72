/** What posterior draws of the parameters say, apart from chance: replications stand draw by draw. */
import { fewestDraws } from '../scenario/posterior/drawn.js';
import { groupSums } from '../statistics/groupSums.js';
import { mean } from '../statistics/moments.js';
import { populationQuantiles } from '../statistics/populationQuantiles.js';
import { quantiles } from '../statistics/quantile.js';
import { expectedByGroup, varianceComponents, withinGroups } from '../statistics/varianceComponents.js';
import type { Column } from './column.js';
import type { Interval, VarianceParts } from './comparison.js';

export interface OverDraws {
  /** Central 95 % of what is expected under each draw; null under 20 draws. */
  readonly parameters: Interval | null;
  /** Share of draws under which more than 0 is expected. */
  readonly ahead: number | null;
  /** Variance of one replication, split; null with fewer than two draws. */
  readonly variance: VarianceParts | null;
}

const unknown: OverDraws = { parameters: null, ahead: null, variance: null };

/** @param values - One a replication, draw by draw; null where one of them is undefined. */
export function overDraws(values: Float64Array | null, perDraw: number): OverDraws {
  const components = values && varianceComponents(values, perDraw);
  if (values === null || components === null) return unknown;
  const expected = expectedByGroup(values, perDraw);
  const [low, high] = populationQuantiles(expected, [0.025, 0.975]);
  return {
    parameters: expected.length < fewestDraws ? null : [low!, high!],
    ahead: expected.filter((each) => each > 0).length / expected.length,
    variance: { parameters: components.between, chance: components.within },
  };
}

/** The column with a draw as one replication: those that share a draw share its luck, so simulation error is that of draws. */
export function byDraw({ sums, counts }: Column, perDraw: number): Column {
  return perDraw === 1 ? { sums, counts } : { sums: groupSums(sums, perDraw), counts: groupSums(counts, perDraw) };
}

/** What chance alone makes of the values: around their mean, parameters apart. */
export function chanceAlone(values: Float64Array, perDraw: number): Float64Array {
  return perDraw === 1 ? values : withinGroups(values, perDraw);
}

/**
 * Where a real group of this size would lie in 95 of 100 cases, parameters apart. Where they are drawn, never beyond what was met.
 *
 * @param scale - The share of people that was simulated: the spread of the whole group is smaller by its root.
 */
export function rangeOf(values: Float64Array, perDraw: number, scale: number): Interval {
  const chance = chanceAlone(values, perDraw);
  const met = values.filter((value) => !Number.isNaN(value));
  const middle = scale === 1 ? 0 : mean(met);
  const [low, high] = quantiles(chance, [0.025, 0.975]).map((end) => middle + (end - middle) * Math.sqrt(scale));
  if (perDraw === 1) return [low!, high!];
  const [least, most] = quantiles(met, [0, 1]);
  return [Math.max(least!, low!), Math.min(most!, high!)];
}
