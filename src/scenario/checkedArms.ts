/** All arms of a file, each epoch of them filled in and checked. */
import { armTrees } from './arms.js';
import { completeTrees } from './complete.js';
import type { Doors } from './doors.js';
import { epochTrees } from './events.js';
import type { Problem } from './problem.js';
import type { Epoch } from './scenario.js';
import type { ArmScenario } from './schema/scenario.js';
import { child, textAt, type MapNode, type Origin } from './tree.js';
import { validate } from './validate.js';

/** An arm whose every epoch is in order, with the trees that say where its values come from. */
export interface CheckedArm {
  readonly id: string;
  /** Where the file names it. */
  readonly at: Origin;
  readonly epochs: readonly Epoch[];
  /** One for each epoch. */
  readonly trees: readonly MapNode[];
  /** Programmes that the file defines or changes. */
  readonly own: readonly string[];
}

/** Checks all arms; those with problems are left out, and the problems are collected. */
export function checkedArms(file: MapNode, doors: Doors, problems: Problem[]): CheckedArm[] {
  const arms = armTrees(file, problems);
  const prepared = arms.map(({ id, at, tree }) => ({ id, at, epochs: epochTrees(tree, problems) }));
  const services = [...new Set(prepared.flatMap(({ epochs }) => epochs.flatMap(({ tree }) => serviceIds(tree))))];
  const context = { arms: namesArms(file) ? arms.map(({ id }) => id) : undefined, services, measures: doors.measures, hash: doors.hash };
  return prepared.flatMap(({ id, at, epochs }) => {
    const complete = completeTrees(epochs.map((epoch) => epoch.tree), arms[0]?.tree ?? file, problems);
    const scenarios = complete.map(({ tree: one, named }) => onlyNamed(validate(one, context, problems), named));
    const checked = epochs.flatMap(({ week, because }, index): Epoch[] => {
      const scenario = scenarios[index];
      return scenario === undefined ? [] : [{ week, because, scenario }];
    });
    if (checked.length < epochs.length) return [];
    return [{ id, at, epochs: checked, trees: complete.map((one) => one.tree), own: [...new Set(complete.flatMap((one) => one.own))] }];
  });
}

/** Whether there is a group of arms, or none is wanted. */
function namesArms(file: MapNode): boolean {
  const arms = child(file, 'arms');
  return arms === undefined || (arms.kind === 'map' && arms.entries.size > 0);
}

/** Services that an epoch names, whatever else is wrong with them. */
function serviceIds(tree: MapNode): string[] {
  const list = child(tree, 'services');
  return list?.kind === 'list' ? list.items.flatMap((item) => textAt(item, 'id') ?? []) : [];
}

// An own programme that no service names is checked like the others, but is no part of what the arm lives under.
function onlyNamed(scenario: ArmScenario | undefined, named: readonly string[]): ArmScenario | undefined {
  return scenario && { ...scenario, programmes: scenario.programmes.filter(({ id }) => named.includes(id)) };
}
