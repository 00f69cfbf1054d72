/** Where a key belongs that stands in the wrong group. */
import { changeable } from './events.js';
import { written } from './path.js';
import { knownKeys, shapeAt, type Shape } from './shape.js';
import type { Path } from './tree.js';

export interface RightPlace {
  readonly meant: Path;
  readonly hint: string;
}

/** The one place below the same group, or else in the groups around it, that has the key; undefined where there is none or several. */
export function placeOfKey(path: Path, key: string, root: Shape): RightPlace | undefined {
  const [list, , ...rest] = path;
  if (list === 'events' && rest.length === 0 && changeable.includes(key)) return { meant: [...path, 'change'], hint: `Write what changes as \`change: { ${key}: … }\`.` };
  for (let length = path.length; length >= 0; length--) {
    const [meant, ...others] = placesBelow(path.slice(0, length), key, root);
    if (others.length > 0) return undefined;
    if (meant !== undefined) return { meant, hint: length === path.length ? `Write it as \`${below(meant.slice(length))}\`.` : `It belongs to ${placeName(meant.slice(0, -1))}.` };
  }
  return undefined;
}

function placeName(path: Path): string {
  return path.length === 0 ? 'the top of the file, without indentation' : `\`${written(path)}\``;
}

/** Paths of a key in a group and in the groups within it; lists are not entered. */
function placesBelow(path: Path, key: string, root: Shape): Path[] {
  const shape = shapeAt(path, root);
  if (shape?.type === 'array') return [];
  return knownKeys(path, root).flatMap((each) => (each === key ? [[...path, each]] : placesBelow([...path, each], key, root)));
}

function below(path: Path): string {
  const [last, ...groups] = [...path].reverse();
  return groups.reduce<string>((inner, group) => (typeof group === 'number' ? `- { ${inner} }` : `${String(group)}: { ${inner} }`), `${String(last)}: …`);
}
