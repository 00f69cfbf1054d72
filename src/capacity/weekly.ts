/** The service week by week: mean over histories, and the range that holds 95 of 100 of them. */
import { mean } from '../statistics/moments.js';
import { quantiles } from '../statistics/quantile.js';
import { weeklyColumns, type History } from './history.js';

/** A column, weeks 0 to the horizon. */
export interface WeeklyRange {
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export function weeklyOf(histories: readonly History[]): Readonly<Record<string, WeeklyRange>> {
  return Object.fromEntries(weeklyColumns.map((id, column) => {
    const weeks = Array.from({ length: histories[0]?.weeks[column]?.length ?? 0 }, (_, week) => {
      const values = histories.map((history) => history.weeks[column]![week]!);
      const [low = 0, high = 0] = quantiles(values, [0.025, 0.975]);
      return { mean: mean(values), low, high };
    });
    return [id, { mean: weeks.map((each) => each.mean), low: weeks.map((each) => each.low), high: weeks.map((each) => each.high) }];
  }));
}
