/** Lists whose entries have an `id`: services, programmes, stages, instruments. They merge entry by entry. */
import { child, textAt, type ListNode, type MapNode, type Node } from './tree.js';

/** The id of a list's entry. */
export function idOf(node: Node): string | undefined {
  return node.kind === 'map' ? textAt(node, 'id') : undefined;
}

/** Whether every entry of a list is a map with an id, so that it merges by id. An empty list does not: it replaces. */
export function isListById(node: Node | undefined): node is ListNode & { readonly items: readonly MapNode[] } {
  return node?.kind === 'list' && node.items.length > 0 && node.items.every((item) => idOf(item) !== undefined);
}

/** Whether an entry says `remove: true`. */
export function isRemoval(node: Node): boolean {
  const remove = child(node, 'remove');
  return remove?.kind === 'scalar' && remove.value === true;
}
