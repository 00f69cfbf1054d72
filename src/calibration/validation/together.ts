/** The simulated trials of a plan taken together, as the published ones are: pooled ratio and how much trials differ. */
import { pooledRatio, type TwoGroups } from '../../statistics/pooledRatio.js';
import { quantile } from '../../statistics/quantile.js';
import type { BankRow } from '../bank.js';
import { areControls } from '../controls.js';
import { observedOf } from '../observed.js';
import type { CalibrationPlan } from '../plan.js';

export interface Together {
  /** Of the published trials, with the 95 % interval of the ratio. */
  readonly observed: { readonly ratio: number; readonly low: number; readonly high: number; readonly tau: number };
  /** Of sets of simulated trials, one a row: median and central 90 %. */
  readonly ratio: readonly [median: number, low: number, high: number];
  readonly tau: readonly [median: number, low: number, high: number];
}

/** @param rows - Each one virtual trial of every published one, with its own setting. */
export function together(plan: CalibrationPlan, rows: readonly Pick<BankRow, 'events' | 'people'>[]): Together {
  const published = observedOf(plan).trials;
  const observed = pooledRatio(contrasts(plan, published.flatMap(({ events }) => Array.from(events)), published.flatMap(({ people }) => Array.from(people))));
  const pooled = rows.map(({ events, people }) => pooledRatio(contrasts(plan, events, people)));
  return { observed, ratio: middle(pooled.map(({ ratio }) => ratio)), tau: middle(pooled.map(({ tau }) => tau)) };
}

function contrasts({ trials }: CalibrationPlan, events: readonly number[], people: readonly number[]): TwoGroups[] {
  let next = 0;
  return trials.map(({ trial: { arms } }) => {
    const first = next;
    next += arms.length;
    const controls = areControls(arms).flatMap((isControl, k) => (isControl ? [first + k] : []));
    const sum = (of: readonly number[]): number => controls.reduce((all, k) => all + of[k]!, 0);
    return { offered: { events: events[first]!, people: people[first]! }, control: { events: sum(events), people: sum(people) } };
  });
}

function middle(values: readonly number[]): readonly [number, number, number] {
  const sorted = Float64Array.from(values).sort();
  return [quantile(sorted, 0.5), quantile(sorted, 0.05), quantile(sorted, 0.95)];
}
