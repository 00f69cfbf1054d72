import { furtherColumns } from '../outcomes/activities.js';
import type { Replications } from '../outcomes/replication.js';
import type { WeeklyColumn, WeeklySummary } from './comparison.js';
import { rangeOf } from './draws.js';
import type { Question } from './gather.js';

/** Columns that are not shares of the cohort. */
const ofTheArm: ReadonlySet<string> = new Set(furtherColumns.filter((column) => column.unit !== 'share').map((column) => column.id));

/** Mean and the range of a real group, week by week, of every column of the weekly series. */
export function weeklyOf({ arms, columns, horizon, rows, measures, perDraw = 1 }: Replications, scale: number): Question<WeeklySummary> {
  const everybody = measures.indexOf('everCompetitive');
  const sizes = arms.map(() => new Float64Array(rows.length));
  let heard = 0;
  const summaries = arms.map(() => columns.map((): GrowingColumn => ({ mean: [], low: [], high: [] })));
  const cells = columns.flatMap((_, c) => Array.from({ length: horizon + 1 }, (__, week) => week * columns.length + c));
  return {
    hear(row) {
      sizes.forEach((each, a) => { each[heard] = row[a]!.counts[everybody]!; });
      heard += 1;
    },
    wishes: [{
      cells, readers: [(row) => row.weeks],
      take({ cell, arms: each }) {
        const c = cell % columns.length;
        each.forEach(([raw], a) => { addWeek(summaries[a]![c]!, raw!, ofTheArm.has(columns[c]!) ? undefined : sizes[a]!, { perDraw, scale }); });
      },
    }],
    answer: () => ({ weeks: horizon, arms: Object.fromEntries(arms.map((arm, a) => [arm, Object.fromEntries(columns.map((column, c) => [column, summaries[a]![c]!]))])) }),
  };
}

type GrowingColumn = { readonly [key in keyof WeeklyColumn]: number[] };

/** Adds a week; `sizes` are those of the cohort, where the column is a share of it. */
function addWeek(column: GrowingColumn, raw: Float64Array, sizes: Float64Array | undefined, { perDraw, scale }: { readonly perDraw: number; readonly scale: number }): void {
  const values = sizes === undefined ? raw : sharesOf(raw, sizes);
  const people = sizes === undefined ? raw.length : sum(sizes);
  const [low, high] = rangeOf(values, perDraw, scale);
  column.mean.push(sizes !== undefined && people === 0 ? 0 : sum(raw) / people);
  column.low.push(low);
  column.high.push(high);
}

function sharesOf(raw: Float64Array, sizes: Float64Array): Float64Array {
  const shares = new Float64Array(raw.length);
  for (let r = 0; r < raw.length; r += 1) shares[r] = sizes[r] === 0 ? 0 : raw[r]! / sizes[r]!;
  return shares;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let r = 0; r < values.length; r += 1) total += values[r]!;
  return total;
}
