import { furtherColumns } from '../outcomes/activities.js';
import type { Replications } from '../outcomes/replication.js';
import { quantile } from '../statistics/quantile.js';
import type { WeeklyColumn, WeeklySummary } from './comparison.js';
import { gather } from './gather.js';

/** Columns that are not shares of the cohort. */
const ofTheArm: ReadonlySet<string> = new Set(furtherColumns.filter((column) => column.unit !== 'share').map((column) => column.id));

/** Mean and the range of a real group, week by week, of every column of the weekly series. */
export function weeklyOf({ arms, columns, horizon, rows, measures }: Replications, memory?: number): WeeklySummary {
  const [cohort] = gather(rows, arms.length, [measures.indexOf('everCompetitive')], [(row) => row.counts], memory);
  const sizes = cohort!.arms.map(([counts]) => counts!);
  const summaries = arms.map(() => columns.map((): GrowingColumn => ({ mean: [], low: [], high: [] })));
  const cells = columns.flatMap((_, c) => Array.from({ length: horizon + 1 }, (__, week) => week * columns.length + c));
  for (const { cell, arms: each } of gather(rows, arms.length, cells, [(row) => row.weeks], memory)) {
    const c = cell % columns.length;
    each.forEach(([raw], a) => addWeek(summaries[a]![c]!, raw!, ofTheArm.has(columns[c]!) ? undefined : sizes[a]!));
  }
  return { weeks: horizon, arms: Object.fromEntries(arms.map((arm, a) => [arm, Object.fromEntries(columns.map((column, c) => [column, summaries[a]![c]!]))])) };
}

type GrowingColumn = { readonly [key in keyof WeeklyColumn]: number[] };

/** Adds a week; `sizes` are those of the cohort, where the column is a share of it. */
function addWeek(column: GrowingColumn, raw: Float64Array, sizes: Float64Array | undefined): void {
  const values = sizes === undefined ? raw : raw.map((value, r) => (sizes[r] === 0 ? 0 : value / sizes[r]!));
  const people = sizes === undefined ? raw.length : sum(sizes);
  column.mean.push(sizes !== undefined && people === 0 ? 0 : sum(raw) / people);
  column.low.push(quantile(values, 0.025));
  column.high.push(quantile(values, 0.975));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
