/**
 * Differences: one tree is laid over another. Maps merge by key, lists of entries with `id` by id (the base's order, new ones
 * after it), everything else is replaced; `{ id, remove: true }` takes an entry away. Every value keeps its place.
 */
import { problemAt, type Problem } from './problem.js';
import { shown } from './printable.js';
import { idOf, isListById, isRemoval } from './listsById.js';
import { textAt, withEntry, without, type Entry, type ListNode, type MapNode, type Node } from './tree.js';

/** How to merge. */
export interface Merging {
  readonly problems: Problem[];
  /** Two differences become one difference: removals are kept, because what they remove may lie below both. */
  readonly keepsRemovals?: boolean;
}

/** Lays a map over another one; the result is placed where the upper one is. */
export function mergeMaps(base: MapNode | undefined, over: MapNode, merging: Merging): MapNode {
  const entries = new Map<string, Entry>(base?.entries);
  for (const [key, { keyAt, node }] of over.entries) {
    entries.set(key, { keyAt, node: mergeNodes(key, base?.entries.get(key)?.node, node, merging) });
  }
  return { kind: 'map', at: over.at, entries };
}

function mergeNodes(key: string, base: Node | undefined, over: Node, merging: Merging): Node {
  if (over.kind === 'map') return mergeMaps(base?.kind === 'map' ? base : undefined, over, merging);
  return isListById(over) ? mergeLists(key, isListById(base) ? base.items : [], over, merging) : over;
}

function mergeLists(key: string, base: readonly MapNode[], over: ListNode & { readonly items: readonly MapNode[] }, merging: Merging): ListNode {
  const merged = new Map<string, MapNode>(base.map((entry) => [idOf(entry) ?? '', entry]));
  for (const entry of over.items) {
    const id = idOf(entry) ?? '';
    if (isRemoval(entry)) remove(merged, id, entry, merging);
    else merged.set(id, mergeEntries(key, merged.get(id), entry, merging));
  }
  return { kind: 'list', at: over.at, items: [...merged.values()] };
}

function remove(merged: Map<string, MapNode>, id: string, entry: MapNode, { problems, keepsRemovals = false }: Merging): void {
  if (entry.entries.size > 2) problems.push(problemAt(entry.at, shown(id), 'is removed and set at once; expected `{ id, remove: true }` alone'));
  const old = merged.get(id);
  const hasFound = old !== undefined && (!isRemoval(old) || old.hasRemoved === true);
  if (keepsRemovals) merged.set(id, hasFound ? { ...entry, hasRemoved: true } : entry);
  else if (!merged.delete(id) && entry.hasRemoved !== true) problems.push(problemAt(entry.at, shown(id), 'cannot be removed; nothing before it has this id', known([...merged.keys()])));
}

function known(ids: readonly string[]): string {
  return ids.length === 0 ? 'The list is empty up to here.' : `Known up to here: ${ids.join(', ')}.`;
}

function mergeEntries(key: string, base: MapNode | undefined, over: MapNode, merging: Merging): MapNode {
  // What was set for one programme (staff, seat, label) means nothing for another.
  const old = key === 'services' ? textAt(base, 'programme') : undefined;
  const isOther = old !== undefined && (textAt(over, 'programme') ?? old) !== old;
  const isGone = base !== undefined && isRemoval(base);
  // An own programme is a difference from the catalogue's, so what it removes is looked for there, later.
  const inner = key === 'programmes' ? { ...merging, keepsRemovals: true } : merging;
  return mergeMaps(isOther || isGone ? undefined : base, over, inner);
}

/** Lays a file over the one that it extends: its arms are differences, so what they remove stays said. */
export function mergeFiles(base: MapNode | undefined, over: MapNode, problems: Problem[]): MapNode {
  const merged = mergeMaps(base && without(base, 'arms'), without(over, 'arms'), { problems });
  const [below, above] = [base?.entries.get('arms'), over.entries.get('arms')];
  if (below?.node.kind !== 'map' || above?.node.kind !== 'map') {
    const arms = above ?? below;
    return arms === undefined ? merged : { ...merged, entries: new Map(merged.entries).set('arms', arms) };
  }
  return withEntry(merged, 'arms', mergeMaps(below.node, above.node, { problems, keepsRemovals: true }));
}
