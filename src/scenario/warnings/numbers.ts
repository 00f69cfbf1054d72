/** Numbers that are read otherwise than many people write them. */
import { shapeAt } from '../shape.js';
import type { MapNode, Node, Path } from '../tree.js';
import { warn, type Warning } from './warning.js';

/** Whole numbers with a point before three digits, `1.000`, which is one and not a thousand. */
export function pointsForThousands(tree: MapNode): Warning[] {
  return dotted(tree, []).filter(({ path }) => shapeAt(path)?.type === 'integer')
    .map(({ path, text }) => warn(tree, path, `${text} is read as ${Number(text)}; for ${text.replaceAll('.', ',')} write ${text.replaceAll('.', '')}`));
}

interface Dotted {
  readonly path: Path;
  readonly text: string;
}

function dotted(node: Node, path: Path): Dotted[] {
  if (node.kind === 'scalar') return node.dotted === undefined ? [] : [{ path, text: node.dotted }];
  if (node.kind === 'list') return node.items.flatMap((item, index) => dotted(item, [...path, index]));
  return [...node.entries].flatMap(([key, entry]) => dotted(entry.node, [...path, key]));
}
