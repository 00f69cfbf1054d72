import { employerGroups, stigmaClasses } from '../outcomes/attitudes.js';
import type { Replications } from '../outcomes/replication.js';
import type { AttitudeChange, AttitudeSummary } from './comparison.js';
import type { Question } from './gather.js';
import { summed } from './summed.js';

/** Employers' stigma in each arm over all replications, as first drawn and at the end; numbers are those of the whole region. */
export function attitudesOf({ arms, rows }: Replications, scale: number): Question<AttitudeSummary> {
  const { hear, sums } = summed(arms.length, employerGroups.length * 2 * stigmaClasses, (row) => row.attitudes);
  const ofArm = (counts: Float64Array): AttitudeSummary[string] => {
    const groups = employerGroups.map((group, g) => [group, changeOf(counts.subarray(g * 2 * stigmaClasses, (g + 1) * 2 * stigmaClasses), rows.length * scale)]);
    return Object.fromEntries(groups) as AttitudeSummary[string];
  };
  return { hear, answer: () => Object.fromEntries(arms.map((arm, a) => [arm, ofArm(sums[a]!)])) };
}

function changeOf(counts: Float64Array, replications: number): AttitudeChange {
  const before = counts.subarray(0, stigmaClasses);
  const after = counts.subarray(stigmaClasses);
  const employers = before.reduce((sum, count) => sum + count, 0);
  const shares = (classes: Float64Array) => Array.from(classes, (count) => (employers === 0 ? 0 : count / employers));
  const mean = (classes: Float64Array) => (employers === 0 ? null : classes.reduce((sum, count, at) => sum + (count * (at + 0.5)) / stigmaClasses, 0) / employers);
  return { n: employers / replications, meanBefore: mean(before), meanAfter: mean(after), before: shares(before), after: shares(after) };
}
