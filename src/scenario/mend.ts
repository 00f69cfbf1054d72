/** Takes what is wrong out of a tree, so that one run of `check` finds all there is to find. */
import { child, type MapNode, type Node, type Path } from './tree.js';

/** The tree without what is wrong at a path, so that defaults take its place and the rest can be checked in the same go. */
export function mended(tree: MapNode, path: Path): MapNode {
  // What is missing cannot be taken away; the entry that lacks it can.
  let cut = path;
  while (cut.length > 0 && nodeAt(tree, cut) === undefined) cut = cut.slice(0, -1);
  return cut.length === 0 ? tree : (cutAt(tree, cut) as MapNode);
}

/** What stands at a path. */
export function nodeAt(tree: MapNode, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => child(node, key), tree);
}

function cutAt(node: Node, [key, ...rest]: Path): Node {
  if (key === undefined || child(node, key) === undefined) return node;
  if (node.kind === 'list') {
    const items = rest.length === 0 ? node.items.filter((_, index) => index !== key) : node.items.map((item, index) => (index === key ? cutAt(item, rest) : item));
    return { ...node, items };
  }
  if (node.kind !== 'map') return node;
  const entries = new Map(node.entries);
  const name = String(key);
  const entry = entries.get(name);
  if (rest.length === 0 || entry === undefined) entries.delete(name);
  else entries.set(name, { ...entry, node: cutAt(entry.node, rest) });
  return { ...node, entries };
}
