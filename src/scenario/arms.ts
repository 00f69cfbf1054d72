/** A file's tree becomes the base and, for each arm, the base with the arm's difference laid over it. */
import { mergeMaps } from './merge.js';
import { problemAt, type Problem } from './problem.js';
import { shown } from './printable.js';
import { without, type MapNode, type Node } from './tree.js';

const mostArms = 200;
const pattern = /^[a-z][a-z0-9-]{0,59}$/;

const shared = 'all arms share it, so that they can be compared person by person';
const wholeFile = 'it belongs to the scenario as a whole';
/** Keys that an arm may not have, and why. */
export const notInArms: Readonly<Record<string, string>> = {
  inclusim: wholeFile, title: wholeFile, question: wholeFile, extends: wholeFile, arms: wholeFile, compareWith: wholeFile, report: wholeFile,
  weeks: shared, seed: shared, replications: shared, cohort: shared,
};

/** An arm before defaults are filled in. */
export interface ArmTree {
  readonly id: string;
  /** Where the arm is named. */
  readonly at: Node['at'];
  readonly tree: MapNode;
}

/** The arms of a file, in its order; a file without `arms` has one, `baseline`. */
export function armTrees(file: MapNode, problems: Problem[]): ArmTree[] {
  const base = without(file, 'arms');
  const arms = file.entries.get('arms')?.node;
  if (arms === undefined) return [{ id: 'baseline', at: file.at, tree: base }];
  if (arms.kind !== 'map' || arms.entries.size === 0 || arms.entries.size > mostArms) {
    const found = arms.kind === 'map' ? `of ${arms.entries.size} arms` : shown(arms.kind === 'list' ? [0] : arms.value);
    problems.push(problemAt(arms.at, found, `is not a group of arms by name, 1 to ${mostArms}`, 'For example `arms: { usual-care: {}, ips: { services: […] } }`.'));
    return [{ id: 'baseline', at: file.at, tree: base }];
  }
  return [...arms.entries].map(([id, { keyAt, node }]) => {
    if (!pattern.test(id)) problems.push(problemAt(keyAt, '', 'is not a name for an arm; expected lower-case letters, digits and hyphens, starting with a letter'));
    return { id, at: keyAt, tree: armTree(base, id, node, problems) };
  });
}

function armTree(base: MapNode, id: string, node: Node, problems: Problem[]): MapNode {
  if (node.kind !== 'map') {
    problems.push(problemAt(node.at, shown(node.kind === 'list' ? [0] : node.value), 'is not a difference', `An arm that changes nothing is written \`${id}: {}\`, others as \`${id}: { services: […] }\`.`));
    return base;
  }
  const own = node.entries.get('because');
  // Why the base is of interest says nothing about an arm, so it is not inherited.
  const start = own === undefined ? without(base, 'because') : base;
  const merged = mergeMaps(start, allowed(node, notInArms, 'in an arm', problems), { problems });
  return { ...merged, at: base.at };
}

/** A difference without the keys that it may not have; each of them is a problem. */
export function allowed(difference: MapNode, refused: Readonly<Record<string, string>>, where: string, problems: Problem[]): MapNode {
  const wrong = [...difference.entries].filter(([key]) => Object.hasOwn(refused, key));
  for (const [key, { keyAt }] of wrong) problems.push(problemAt(keyAt, '', `cannot be set ${where}; ${refused[key]}`));
  return without(difference, ...wrong.map(([key]) => key));
}

