/** What one scenario changes against another, arm by arm, as data: `--json` prints it, and the text is made from it. */
import { isEqual } from '../../scenario/equal.js';
import type { CompleteArm } from '../../scenario/provenance.js';
import { changesBetween, type Change } from './arms.js';
import type { Side } from './sides.js';

/** An arm of each side that were compared. */
export interface ComparedArms {
  readonly from: string;
  readonly to: string;
  /** Whether the first side lacks the arm, so that its reference arm stands in. */
  readonly isNew: boolean;
  /** What differs here and not in all arms alike. */
  readonly changes: readonly Change[];
}

export interface ScenarioDifferences {
  readonly schema: 'inclusim-diff-1';
  readonly from: { readonly named: string; readonly arm: string | null };
  readonly to: { readonly named: string; readonly arm: string | null };
  readonly isSame: boolean;
  /** What differs in the same way in all arms that both sides have. */
  readonly everywhere: readonly Change[];
  readonly arms: readonly ComparedArms[];
  /** Arms that only the first side has. */
  readonly removedArms: readonly string[];
  /** How many values all arms of the second side have. */
  readonly values: number;
}

/** Arms are compared by name; without a common name the two reference arms are, and so are two arms that were named. */
export function diffScenarios(from: Side, to: Side): ScenarioDifferences {
  const pairs = pairsOf(from, to);
  const own = pairs.map((pair) => ({ ...pair, changes: changesBetween(pair.from, pair.to) }));
  const everywhere = common(own.filter(({ isNew }) => !isNew).map(({ changes }) => changes));
  const arms = own.map(({ from: { arm: one }, to: { arm: other }, isNew, changes }) => ({
    from: one, to: other, isNew, changes: isNew ? changes : changes.filter((change) => !everywhere.some((each) => isEqual(each, change))),
  }));
  const removedArms = from.arms.map(({ arm }) => arm).filter((id) => !pairs.some((pair) => pair.from.arm === id && !pair.isNew));
  return {
    schema: 'inclusim-diff-1', from: { named: from.named, arm: from.arm }, to: { named: to.named, arm: to.arm },
    isSame: everywhere.length === 0 && removedArms.length === 0 && arms.every(({ isNew, changes }) => !isNew && changes.length === 0),
    everywhere, arms, removedArms, values: to.arms.reduce((sum, { leaves }) => sum + leaves.length, 0),
  };
}

interface Pair {
  readonly from: CompleteArm;
  readonly to: CompleteArm;
  readonly isNew: boolean;
}

function pairsOf(from: Side, to: Side): Pair[] {
  const named = to.arms.flatMap((arm) => from.arms.filter((other) => other.arm === arm.arm).map((other): Pair => ({ from: other, to: arm, isNew: false })));
  const paired = named.length > 0 ? named : [{ from: referenceOf(from), to: referenceOf(to), isNew: false }];
  const others = to.arms.filter((arm) => !paired.some((pair) => pair.to === arm));
  // What is new is told against the second side's own reference: how its author would say it.
  return [...paired, ...others.map((arm) => ({ from: referenceOf(to), to: arm, isNew: true }))];
}

function referenceOf({ arms, compareWith, named }: Side): CompleteArm {
  const found = arms.find(({ arm }) => arm === compareWith) ?? arms[0];
  if (found === undefined) throw new Error(`The scenario ${named} has no arm.`);
  return found;
}

/** Changes that all lists hold. */
function common([first = [], ...others]: readonly (readonly Change[])[]): Change[] {
  return first.filter((change) => others.every((list) => list.some((each) => isEqual(each, change))));
}
