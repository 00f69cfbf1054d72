/** Rows of replications, lived in this thread; and what differs between two of them. */
import { questionsOf } from '../outcomes/collect.js';
import type { Row } from '../outcomes/replication.js';
import { createRun } from '../run.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Phase } from '../week/step.js';
import type { World } from '../world/world.js';

/** A week that is checked: the program's own, or another one in tests. */
export type Week = readonly Phase[];

/** Rows of all arms, `[arm][replication]`. */
export function rowsOf(scenario: Scenario, week: Week, replications: number, watch?: (world: World) => void): Row[][] {
  return scenario.arms.map((_, arm) => {
    const live = createRun(scenario, arm, week, watch);
    return Array.from({ length: replications }, (__, r) => live(r));
  });
}

/** Names of measures and weekly columns that differ in any bit; empty where two rows are the same. */
export function differingIn(scenario: Scenario, one: Row, other: Row): string[] {
  const { measures, columns } = questionsOf(scenario);
  const names = [...['sums', 'counts'] as const].flatMap((of) => differingAt(one[of], other[of]).map((at) => measures[at % measures.length]!));
  const weekly = differingAt(one.weeks, other.weeks).map((at) => `weekly ${columns[at % columns.length]!}`);
  const others = (['spells', 'flows', 'attitudes', 'ledger', 'lives'] as const).filter((of) => differingAt(one[of], other[of]).length > 0);
  return [...new Set([...names, ...weekly, ...others])];
}

function differingAt(one: ArrayLike<number>, other: ArrayLike<number>): number[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at).filter((at) => !Object.is(one[at], other[at]));
}

/** A measure of everybody over replications: sum over people by number of people; 0 where nobody is defined. */
export function meanOf(scenario: Scenario, rows: readonly Row[], measure: string): number {
  const at = questionsOf(scenario).measures.indexOf(measure);
  const total = (of: 'sums' | 'counts') => rows.reduce((sum, row) => sum + row[of][at]!, 0);
  return total('counts') === 0 ? 0 : total('sums') / total('counts');
}
