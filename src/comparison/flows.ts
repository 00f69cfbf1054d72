import { activities } from '../outcomes/activities.js';
import { flowWeeks } from '../outcomes/flows.js';
import type { Replications } from '../outcomes/replication.js';
import type { FlowSummary } from './comparison.js';
import { summed } from './summed.js';

/** Shares of the cohort that went from each main activity to each, over all replications, between the weeks that are kept. */
export function flowsOf({ arms, rows, horizon }: Replications): FlowSummary {
  const weeks = flowWeeks(horizon);
  const kinds = activities.length;
  const sumsByArm = summed(rows, arms.length, (weeks.length - 1) * kinds * kinds, (row) => row.flows);
  const byArm = arms.map((arm, a) => {
    const sums = sumsByArm[a]!;
    const matrices = weeks.slice(1).map((_, interval) => {
      const cells = sums.subarray(interval * kinds * kinds, (interval + 1) * kinds * kinds);
      const people = cells.reduce((sum, count) => sum + count, 0);
      return activities.map((__, from) => activities.map((___, to) => (people === 0 ? 0 : cells[from * kinds + to]! / people)));
    });
    return [arm, matrices] as const;
  });
  return { weeks, arms: Object.fromEntries(byArm) };
}
