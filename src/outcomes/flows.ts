import { monthsOf, weekOfMonth } from './months.js';
import { activities } from './activities.js';
import type { World } from '../world/world.js';

/** Months between two looks, from the finest; a run is looked at five times at most. */
const steps = [1, 2, 3, 6, 12, 24, 36, 60] as const;
const mostIntervals = 4;

/** Own weeks at which everybody's main activity is kept for the flows between them: the start, the end, and even steps of months between. */
export function flowWeeks(horizon: number): number[] {
  const months = Math.round(monthsOf(horizon));
  const fitting = steps.filter((step) => months / step <= mostIntervals);
  const step = fitting.find((each) => months % each === 0) ?? fitting[0] ?? Math.ceil(months / mostIntervals);
  const inside = Array.from({ length: Math.max(0, Math.ceil(months / step) - 1) }, (_, k) => weekOfMonth((k + 1) * step));
  return [0, ...inside.filter((week) => week > 0 && week < horizon), horizon];
}

/** Members who went from one main activity to another, `[interval][from * activities + to]` as one column. */
export function readFlows(world: World): Float64Array {
  const { record, accounts, capacity, jobSeekers } = world;
  const kinds = activities.length;
  const intervals = record.flowWeeks.length - 1;
  const flows = new Float64Array(intervals * kinds * kinds);
  for (let k = 0; k < intervals; k += 1) {
    for (let i = 0; i < jobSeekers.count; i += 1) {
      if (accounts.member[i] !== 1) continue;
      const from = record.activityAt[k * capacity + i]!;
      const to = record.activityAt[(k + 1) * capacity + i]!;
      flows[(k * kinds + from) * kinds + to]! += 1;
    }
  }
  return flows;
}
