/** Finds the place in a file that a path of the complete scenario belongs to. */
import { written } from './path.js';
import { child, isInFile, type MapNode, type Node, type Origin, type Path } from './tree.js';

/** A place, and the path as the file's author would write it. */
export interface Place {
  readonly at: Origin;
  readonly path: string;
  /** What stands there, when the path leads to something. */
  readonly node: Node | undefined;
}

/** The deepest place on the way that stands in a file: a value that nobody wrote is placed at the group that lacks it. */
export function locate(tree: MapNode, path: Path): Place {
  let node: Node | undefined = tree;
  let at: Origin = tree.at;
  let rest = 0;
  for (const [index, key] of path.entries()) {
    node = child(node, key);
    if (node === undefined) break;
    if (isInFile(node.at)) [at, rest] = [node.at, index + 1];
  }
  return { at, path: written(path.slice(rest), at.path), node };
}

/** The place of a key rather than of its value. */
export function locateKey(tree: MapNode, path: Path, key: string): Place {
  const place = locate(tree, path);
  const entry = place.node?.kind === 'map' ? place.node.entries.get(key) : undefined;
  return entry !== undefined && isInFile(entry.keyAt) ? { at: entry.keyAt, path: entry.keyAt.path, node: entry.node } : { ...place, path: written([key], place.path) };
}
