import { activities } from '../outcomes/activities.js';
import { flowWeeks } from '../outcomes/flows.js';
import type { Replications } from '../outcomes/replication.js';
import type { FlowSummary } from './comparison.js';
import type { Question } from './gather.js';
import { summed } from './summed.js';

/** Shares of the cohort that went from each main activity to each, over all replications, between the weeks that are kept. */
export function flowsOf({ arms, horizon }: Replications): Question<FlowSummary> {
  const weeks = flowWeeks(horizon);
  const kinds = activities.length;
  const { hear, sums } = summed(arms.length, (weeks.length - 1) * kinds * kinds, (row) => row.flows);
  const ofArm = (counts: Float64Array) => weeks.slice(1).map((_, interval) => {
    const cells = counts.subarray(interval * kinds * kinds, (interval + 1) * kinds * kinds);
    const people = cells.reduce((sum, count) => sum + count, 0);
    return activities.map((__, from) => activities.map((___, to) => (people === 0 ? 0 : cells[from * kinds + to]! / people)));
  });
  return { hear, answer: () => ({ weeks, arms: Object.fromEntries(arms.map((arm, a) => [arm, ofArm(sums[a]!)])) }) };
}
