/** Plain data becomes a checked posterior, or all that is wrong with it. */
import type { Posterior } from '../../catalogue/posterior/posterior.js';
import { shown } from '../printable.js';
import { inWords, knownKeys, shapeAt, shapeOf, type Shape } from '../shape.js';
import type { Path } from '../tree.js';
import { written } from '../path.js';
import { posteriorForm } from './form.js';
import { misfits } from './misfits.js';

/** Problems are told as `draws[3].values[1]: found …, expected …`. */
export type ReadPosterior = { readonly posterior: Posterior } | { readonly problems: readonly string[] };

/** Most problems that are told: a wrong column would be told once for each draw. */
const mostTold = 10;

export function readPosterior(data: unknown): ReadPosterior {
  const { data: posterior, error } = posteriorForm.safeParse(data);
  const problems = error === undefined ? misfits(posterior) : error.issues.map((issue) => problemOf(data, issue));
  return problems.length === 0 && posterior !== undefined ? { posterior } : { problems: few(problems) };
}

function few(problems: readonly string[]): string[] {
  return problems.length <= mostTold ? [...problems] : [...problems.slice(0, mostTold), `and ${problems.length - mostTold} more like these`];
}

let shape: Shape | undefined;

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function problemOf(data: unknown, { path, keys = [] }: Issue): string {
  shape ??= shapeOf(posteriorForm);
  const at = path.map((key) => (typeof key === 'number' ? key : String(key)));
  const where = at.length === 0 ? 'the file' : written(at);
  if (keys.length > 0) return `${where}: found ${keys.map(shown).join(', ')}, expected only ${knownKeys(at, shape).join(', ')}`;
  const expected = shapeAt(at, shape);
  return `${where}: found ${shown(valueAt(data, at))}, expected ${expected === undefined ? 'a value' : inWords(expected)}`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined), data);
}
