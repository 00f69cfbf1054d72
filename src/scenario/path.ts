/** How a path within a scenario is written for people: `services[0].staff.count`. */
import { printable } from './printable.js';
import type { Path } from './tree.js';

const plain = /^[\p{L}\p{N}_$@-]+$/u;

/** Appends one key or index to a written path. */
export function joined(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = plain.test(key) ? key : printable(JSON.stringify(key));
  return path === '' ? name : `${path}.${name}`;
}

/** A whole path as text, after a start. */
export function written(path: Path, start = ''): string {
  return path.reduce<string>(joined, start);
}
