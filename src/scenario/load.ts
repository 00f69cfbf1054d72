/** The door of this folder: a file becomes a checked, complete, frozen scenario, or all that is wrong with it. */
import { checkedArms, type CheckedArm } from './checkedArms.js';
import type { Doors } from './doors.js';
import { readWithExtends } from './extends.js';
import { firstEpoch } from './firstEpoch.js';
import { baseNameOf } from './folders.js';
import { frozen } from './freeze.js';
import { sortedProblems, type Problem } from './problem.js';
import { completeArms, freeIn, type CompleteArm } from './provenance.js';
import type { Place, ReadResult } from './readResult.js';
import type { Scenario } from './scenario.js';
import type { Path } from './tree.js';
import { warn, type Warning } from './warnings/warning.js';
import { warningsOf } from './warnings/warnings.js';

export interface Loaded {
  readonly scenario: Scenario;
  /** What has no effect, for `check`. */
  readonly warnings: readonly Warning[];
  /** A warning at the place of a value that all arms share. */
  readonly warningAt: (path: Path, message: string) => Warning;
  /** Every value of every arm and where it came from, for `check --complete`. */
  readonly complete: () => readonly CompleteArm[];
  /** Where nobody has set a leaf, so that it has the schema's own value: `[arm][epoch]`. */
  readonly isFree: (path: string) => readonly (readonly boolean[])[];
}

export interface Refused {
  /** All problems of the file and of what it extends, in the order of files, lines and columns; at least one. */
  readonly problems: readonly Problem[];
}

/**
 * Loads a scenario.
 *
 * @param path - The file, as the person named it; messages name it the same way.
 * @param doors - How to read files, and what is known of measures and services.
 */
export function loadScenario(path: string, doors: Doors): Loaded | Refused {
  return loadTree(baseNameOf(path), readWithExtends(path, doors), doors);
}

/** The same for what was read already, or put together from several files. */
export function loadTree(name: string, { tree, problems: unread, lost = [] }: ReadResult, doors: Doors): Loaded | Refused {
  const wrong: Problem[] = [];
  const arms = tree === undefined ? [] : checkedArms(tree, doors, wrong);
  const problems = [...unread, ...wrong.filter((problem) => !lost.some((place) => isWithin(problem, place)))];
  if (problems.length > 0) return { problems: sortedProblems(problems) };
  const scenario = frozen(scenarioOf(name, arms));
  return { scenario, warnings: warningsOf(arms, scenario.compareWith), warningAt: (path, message) => warningAt(arms, path, message), complete: () => completeArms(arms), isFree: (path) => freeIn(arms, path) };
}

function warningAt([first]: readonly CheckedArm[], path: Path, message: string): Warning {
  const tree = first?.trees[0];
  if (tree === undefined) throw new Error('A scenario must have an arm to be warned of.');
  return warn(tree, path, message);
}

function isWithin({ file, path }: Problem, place: Place): boolean {
  return file === place.file && path.startsWith(place.path) && /^($|[.[])/.test(path.slice(place.path.length));
}

function scenarioOf(name: string, arms: readonly CheckedArm[]): Scenario {
  // What an arm cannot set is the same in all of them.
  const [first] = arms;
  if (first === undefined) throw new Error(`The scenario ${name} has no arm.`);
  const { title, question, weeks, seed, replications, compareWith, cohort, report } = firstEpoch(first).scenario;
  return {
    name, title, question, weeks, horizon: cohort.follow ?? weeks, seed, replications, compareWith: compareWith ?? first.id, cohort, report,
    arms: arms.map((arm) => ({ id: arm.id, because: firstEpoch(arm).scenario.because, epochs: arm.epochs })),
  };
}
