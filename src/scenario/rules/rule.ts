/** A rule is what no single leaf can say: how values of one arm must fit together. */
import type { ArmScenario } from '../schema/scenario.js';
import type { KnownMeasure } from '../doors.js';
import type { Path } from '../tree.js';

/** One breach of a rule. */
export interface Breach {
  readonly path: Path;
  /** What was found, ready to be shown; the value at the path when left out. */
  readonly found?: string;
  /** The rest of the sentence: `is not …`. */
  readonly expected: string;
  readonly hint?: string;
  /** Further paths that the rule read: when one of them is wrong in itself, the breach is not said. */
  readonly reads?: readonly Path[];
}

/** What rules know beside the arm. */
export interface RuleContext {
  /** Undefined where the file does not say them in an orderly way. */
  readonly arms?: readonly string[] | undefined;
  /** Services that some arm has at some time. */
  readonly services: readonly string[];
  readonly measures?: readonly KnownMeasure[] | undefined;
  readonly hash?: ((id: string) => number) | undefined;
}

export type Rule = (arm: ArmScenario, context: RuleContext) => readonly Breach[];
