/** No measure is outside its range, and none is not a number. */
import { measureInfo } from '../outcomes/catalogue.js';
import { questionsOf } from '../outcomes/collect.js';
import type { Scenario } from '../scenario/scenario.js';
import type { World } from '../world/world.js';
import { Faults, type Finding } from './finding.js';
import { rowsOf, type Week } from './rows.js';

/** A rounding error of a mean. */
const slack = 1e-9;

export function ranges(scenario: Scenario, week: Week, replications: number): Finding {
  const faults = new Faults();
  const { measures, groups } = questionsOf(scenario);
  for (const { arm, replication, sums, counts, weeks } of rowsOf(scenario, week, replications, (world) => checkPeople(world, faults)).flat()) {
    const where = `arm ${scenario.arms[arm]!.id}, replication ${replication}`;
    measures.forEach((id, m) => groups.forEach((_, g) => {
      const fault = faultOf(id, sums[g * measures.length + m]!, counts[g * measures.length + m]!);
      if (fault !== null) faults.add(`${where}: ${id} ${fault}`);
    }));
    if (!weeks.every(Number.isFinite)) faults.add(`${where}: a weekly column is not a number`);
  }
  return faults.finding('ranges', 'every measure is a number within its range', `${measures.length} measures in ${groups.length === 1 ? 'all people' : `all people and ${groups.length - 1} subgroups`}`);
}

/** A person's state that is not a number would be left out of a mean without a word, so people are looked at one by one in the last week. */
function checkPeople({ week, arrivals, jobSeekers, jobs, accounts, arm }: World, faults: Faults): void {
  if (week < arrivals.length - 1) return;
  for (const [name, column] of [jobSeekers, jobs, accounts].flatMap((columns) => Object.entries(columns as object) as [string, unknown][])) {
    if (!(column instanceof Float32Array || column instanceof Float64Array)) continue;
    const at = column.findIndex((value, i) => i < jobSeekers.count && !Number.isFinite(value));
    if (at >= 0) faults.add(`arm ${arm.id}, week ${week}: ${name} of person ${at} is not a number`);
  }
}

/** What is wrong with a sum and its denominator; nobody to count is nothing wrong. */
function faultOf(id: string, sum: number, count: number): string | null {
  if (!Number.isFinite(sum) || !Number.isFinite(count) || count < 0) return 'is not a number';
  if (count === 0) return null;
  const [least, most] = measureInfo(id)!.range;
  const mean = sum / count;
  if (least !== null && mean < least - slack) return `is ${mean}, its least is ${least}`;
  return most !== null && mean > most + slack ? `is ${mean}, its most is ${most}` : null;
}
