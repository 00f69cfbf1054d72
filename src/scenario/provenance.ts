/** Where every value of a complete scenario came from, for `check --complete` and for those that must not override a choice. */
import type { CheckedArm } from './checkedArms.js';
import { nodeAt } from './mend.js';
import { joined } from './path.js';
import { child, isInFile, type Node } from './tree.js';

/** One value of an arm. */
export interface Leaf {
  /** Entries of lists by id: `services[office].staff.count`. */
  readonly path: string;
  readonly value: unknown;
  /** `scenarios/my-region.yaml:14`, `programme ips`, `country norway` or `default`. */
  readonly from: string;
  /** Whether file, extended file or arm set it, rather than a preset or the schema. */
  readonly isSet: boolean;
}

/** A value that a run rests on, with what the schema knows of it. */
export interface Assumption {
  /** As in the scenario file, `population.severity.mild`; the first part is the section. */
  readonly path: string;
  readonly value: unknown;
  readonly unit?: string | undefined;
  readonly grade?: string | undefined;
  readonly source?: string | undefined;
  /** What it means, in a sentence. */
  readonly description?: string | undefined;
  /** Where this value was set: schema, country, programme, a file, an arm. */
  readonly from?: string | undefined;
}

/** The values of one arm at week 0, in the order of the schema. */
export interface CompleteArm {
  readonly arm: string;
  readonly leaves: readonly Leaf[];
  /** All values again from each week on in which an event changes some. */
  readonly later: readonly { readonly week: number; readonly leaves: readonly Leaf[] }[];
}

/** Every value of every arm, and where it came from. */
export function completeArms(arms: readonly CheckedArm[]): CompleteArm[] {
  return arms.map(({ id, epochs, trees }) => {
    const [first, ...later] = epochs.map(({ week, scenario }, index) => ({ week, leaves: leavesOf(scenario, trees[index], '') }));
    return { arm: id, leaves: first?.leaves ?? [], later };
  });
}

/** Where neither file nor preset sets a leaf: `[arm][epoch]`. The path leads through no list. */
export function freeIn(arms: readonly CheckedArm[], path: string): boolean[][] {
  return arms.map(({ trees }) => trees.map((tree) => nodeAt(tree, path.split('.')) === undefined));
}

function leavesOf(value: unknown, node: Node | undefined, path: string): Leaf[] {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
    return value.flatMap((item: unknown, index) => leavesOf(item, itemOf(node, item, index), `${path}[${idIn(item) ?? index}]`));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, child(node, key), joined(path, key)));
  }
  const isSet = node !== undefined && isInFile(node.at);
  const from = node === undefined ? 'default' : isSet ? `${node.at.source}:${node.at.line}` : node.at.source;
  return [{ path, value, from, isSet }];
}

// Programmes of the tree that no service names are not in the data, so entries are matched by id where there is one.
function itemOf(list: Node | undefined, item: unknown, index: number): Node | undefined {
  const id = idIn(item);
  if (list?.kind !== 'list' || id === undefined) return child(list, index);
  return list.items.find((node) => {
    const own = child(node, 'id');
    return own?.kind === 'scalar' && own.value === id;
  });
}

function idIn(item: unknown): string | undefined {
  const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
