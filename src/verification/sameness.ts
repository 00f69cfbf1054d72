/** What must not change a result: an arm's name, and the order in which anything is computed. */
import type { Row } from '../outcomes/replication.js';
import { createRun } from '../run.js';
import type { Scenario } from '../scenario/scenario.js';
import { Faults, type Finding } from './finding.js';
import { differingIn, rowsOf, type Week } from './rows.js';

/** Each arm, and a copy of it under another name, differ by exactly 0. */
export function noOp(scenario: Scenario, week: Week, replications: number): Finding {
  const faults = new Faults();
  const doubled = { ...scenario, arms: scenario.arms.flatMap((arm) => [arm, { ...arm, id: `${arm.id}-again` }]) };
  const rows = rowsOf(doubled, week, replications);
  scenario.arms.forEach(({ id }, k) => {
    rows[2 * k]!.forEach((row, r) => tell(faults, `arm ${id}, replication ${r}`, differingIn(scenario, row, rows[2 * k + 1]![r]!)));
  });
  return faults.finding('noOp', 'an arm without changes differs by exactly 0', `every measure and every week of ${scenario.arms.length === 1 ? 'the arm and its copy are' : `${scenario.arms.length} arms and their copies are`} the same to the bit`);
}

/** Replications from the last to the first, arms from the last to the first, as other workers may compute them. */
export function order(scenario: Scenario, week: Week, replications: number): Finding {
  const faults = new Faults();
  const rows = rowsOf(scenario, week, replications);
  for (const row of backwards(scenario, week, replications)) {
    tell(faults, `arm ${scenario.arms[row.arm]!.id}, replication ${row.replication}`, differingIn(scenario, rows[row.arm]![row.replication]!, row));
  }
  return faults.finding('order', 'the order of computing changes nothing', 'arms and replications in the opposite order, as other workers take them, give the same rows to the bit');
}

function backwards(scenario: Scenario, week: Week, replications: number): Row[] {
  const lives = scenario.arms.map((_, arm) => createRun(scenario, arm, week)).reverse();
  const numbers = Array.from({ length: replications }, (_, r) => replications - 1 - r);
  return numbers.flatMap((r) => lives.map((live) => live(r)));
}

function tell(faults: Faults, where: string, names: readonly string[]): void {
  const [first] = names;
  if (first !== undefined) faults.add(`${where}: ${first} differs${names.length > 1 ? `, and ${names.length - 1} more` : ''}`);
}
