/** Built-in checks of a scenario: laws that hold whatever its numbers are, tried on a small copy of it. */
import type { Scenario } from '../scenario/scenario.js';
import { week as wholeWeek } from '../week/step.js';
import { caps } from './caps.js';
import { conservation } from './conservation.js';
import { smallCopy, type Size } from './copies.js';
import { levers, noStaff, noWish, pull } from './extremes.js';
import type { Finding } from './finding.js';
import { firstPeople } from './firstPeople.js';
import { ranges } from './ranges.js';
import type { Week } from './rows.js';
import { noOp, order } from './sameness.js';

/** Replications of a law that holds in each of them, and of one that holds in the mean. */
const few = 2;
const several = 6;

export interface Verification {
  readonly size: Size;
  /** Each check, which runs when it is asked for. */
  readonly checks: readonly { readonly id: string; readonly run: () => Finding }[];
}

/** All checks of a scenario. `week` is another one than the program's own in tests only. */
export function verification(scenario: Scenario, week: Week = wholeWeek): Verification {
  const { copy, size } = smallCopy(scenario);
  const checks: readonly (readonly [id: string, check: () => Finding])[] = [
    ['conservation', () => conservation(copy, week, few)],
    ['caps', () => caps(copy, week, few)],
    ['noOp', () => noOp(copy, week, few)],
    ['order', () => order(copy, week, few)],
    ['noStaff', () => noStaff(copy, week, few)],
    ['noWish', () => noWish(copy, week, few)],
    ...levers.map((lever) => [lever.id, () => pull(lever, copy, week, several)] as const),
    ['ranges', () => ranges(copy, week, few)],
    ['firstPeople', () => firstPeople(copy, week)],
  ];
  return { size, checks: checks.map(([id, check]) => ({ id, run: () => safely(id, check) })) };
}

/** A run that breaks down is a finding, too. */
function safely(id: string, check: () => Finding): Finding {
  try {
    return check();
  } catch (error) {
    return { id, title: 'the small copy can be run', passed: false, found: `the run broke down: ${error instanceof Error ? error.message : String(error)}` };
  }
}
