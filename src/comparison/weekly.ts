import { furtherColumns } from '../outcomes/activities.js';
import type { Replications } from '../outcomes/replication.js';
import { mean } from '../statistics/moments.js';
import { quantile } from '../statistics/quantile.js';
import type { WeeklyColumn, WeeklySummary } from './comparison.js';

/** Columns that are not shares of the cohort. */
const ofTheArm: ReadonlySet<string> = new Set(furtherColumns.filter((column) => column.unit !== 'share').map((column) => column.id));

/** Mean and the range of a real group, week by week, of every column of the weekly series. */
export function weeklyOf(replications: Replications): WeeklySummary {
  const { arms, columns, horizon, rows, measures } = replications;
  const cohort = measures.indexOf('everCompetitive');
  const byArm = arms.map((arm, a) => {
    const sizes = rows.map((row) => row[a]!.counts[cohort]!);
    const people = sizes.reduce((sum, n) => sum + n, 0);
    const summaries = columns.map((column, c): [string, WeeklyColumn] => {
      const low: number[] = [];
      const high: number[] = [];
      const means: number[] = [];
      for (let week = 0; week <= horizon; week += 1) {
        const raw = rows.map((row) => row[a]!.weeks[week * columns.length + c]!);
        const values = ofTheArm.has(column) ? raw : raw.map((value, r) => (sizes[r] === 0 ? 0 : value / sizes[r]!));
        means.push(ofTheArm.has(column) ? mean(raw) : people === 0 ? 0 : raw.reduce((sum, value) => sum + value, 0) / people);
        low.push(quantile(values, 0.025));
        high.push(quantile(values, 0.975));
      }
      return [column, { mean: means, low, high }];
    });
    return [arm, Object.fromEntries(summaries)] as const;
  });
  return { weeks: horizon, arms: Object.fromEntries(byArm) };
}
