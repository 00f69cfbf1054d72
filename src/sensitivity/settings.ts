/** Leaves of a scenario put to other values, in all arms that have them or in one. */
import type { Doors } from '../scenario/doors.js';
import { differenceAt } from '../scenario/differenceAt.js';
import { firstEpoch } from '../scenario/firstEpoch.js';
import { notInArms } from '../scenario/arms.js';
import { leafAt, leafKeys, withLeafAt } from '../scenario/leafAt.js';
import { loadTree, type Loaded, type Refused } from '../scenario/load.js';
import { mergeMaps } from '../scenario/merge.js';
import type { Arm, Scenario } from '../scenario/scenario.js';
import { child, mapFromData, withEntry, type MapNode, type Scalar } from '../scenario/tree.js';

/** Values by path; `arms.ips.` before a path means that arm alone. */
export type Settings = ReadonlyMap<string, Scalar>;

/** A path without its arm, and that arm; undefined: every arm that has the leaf. */
export function placeOf(path: string): { readonly arm: string | undefined; readonly leaf: string } {
  const [, arm, leaf = path] = /^arms\.([^.[\]]+)\.(.+)$/.exec(path) ?? [];
  return { arm, leaf };
}

/** The arms that have the leaf, in their order. */
export function armsWith(scenario: Scenario, path: string): Arm[] {
  const { arm, leaf } = placeOf(path);
  return scenario.arms.filter((each) => (arm === undefined || each.id === arm) && leafAt(firstEpoch(each).scenario, leaf) !== undefined);
}

/** The value in the first arm that has the leaf. */
export function valueBefore(scenario: Scenario, path: string): unknown {
  const [first] = armsWith(scenario, path);
  return first && leafAt(firstEpoch(first).scenario, placeOf(path).leaf);
}

/** The scenario with other values, which nobody checks again. What an event changes stays as the event says. */
export function withSettings(scenario: Scenario, settings: Settings): Scenario {
  let { arms } = scenario;
  for (const [path, value] of settings) {
    const { leaf } = placeOf(path);
    const having = new Set(armsWith({ ...scenario, arms }, path).map(({ id }) => id));
    arms = arms.map((arm) => (having.has(arm.id) ? withLeaf(arm, leaf, value) : arm));
  }
  return { ...scenario, arms };
}

function withLeaf(arm: Arm, leaf: string, value: Scalar): Arm {
  const before = leafAt(firstEpoch(arm).scenario, leaf);
  return { ...arm, epochs: arm.epochs.map((epoch) => (leafAt(epoch.scenario, leaf) === before ? { ...epoch, scenario: withLeafAt(epoch.scenario, leaf, value) } : epoch)) };
}

/**
 * Loads a scenario with other values, which are checked like those of the file.
 *
 * @param before - The scenario as it was written, and its tree with all that it extends.
 */
export function loadWithSettings({ scenario, tree }: { readonly scenario: Scenario; readonly tree: MapNode }, settings: Settings, doors: Doors): Loaded | Refused {
  let changed = tree;
  for (const [path, value] of settings) {
    const { leaf } = placeOf(path);
    const difference = mapFromData(differenceAt(leaf, value), `${path}=${String(value)}`);
    const arms = child(changed, 'arms');
    if (arms?.kind !== 'map' || Object.hasOwn(notInArms, leafKeys(leaf)[0] ?? '')) {
      changed = laid(changed, difference);
    } else {
      const moved = armsWith(scenario, path).reduce((map, { id }) => {
        const arm = child(map, id);
        return withEntry(map, id, arm?.kind === 'map' ? laid(arm, difference) : difference);
      }, arms);
      changed = withEntry(changed, 'arms', moved);
    }
  }
  return loadTree(scenario.name, { tree: changed, problems: [] }, doors);
}

function laid(map: MapNode, difference: MapNode): MapNode {
  return { ...mergeMaps(map, difference, { problems: [] }), at: map.at };
}
