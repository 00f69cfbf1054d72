/** What one complete arm has different from another: value by value, entries of lists by id. */
import { isEqual } from '../../scenario/equal.js';
import type { CompleteArm, Leaf } from '../../scenario/provenance.js';
import { scenarioShape, shapeAt, type Shape } from '../../scenario/shape.js';

/** One value that differs, or a whole entry of a list that one side lacks. Keys are never absent; null where there is nothing. */
export interface Change {
  /** As `check --complete` writes it: `services[office].staff.count`, or `services[office]` for the whole entry. */
  readonly path: string;
  readonly kind: 'changed' | 'added' | 'removed' | 'reordered';
  /** Of an entry: its values by what follows its path. Of a new order: the ids. */
  readonly was: unknown;
  readonly now: unknown;
  readonly unit: string | null;
  readonly meaning: string | null;
}

/** What must change in one arm to get the other, in the order of the schema. */
export function changesBetween(from: CompleteArm, to: CompleteArm): Change[] {
  const [was, now] = [valuesOf(from, to), valuesOf(to, from)];
  const gone = from.leaves.filter(({ path }) => was.has(path) && !now.has(path)).map(({ path }) => changeAt(path, was, now));
  const other = to.leaves.filter(({ path }) => now.has(path) && !(was.has(path) && isEqual(was.get(path), now.get(path)))).map(({ path }) => changeAt(path, was, now));
  const once = new Map([...gone, ...other, ...reordered(from, to)].map((change) => [change.path, change]));
  const order = Object.keys(scenarioShape().properties ?? {});
  const place = ({ path }: Change) => order.indexOf(path.split(/[.[]/, 1).join());
  return [...once.values()].sort((a, b) => place(a) - place(b));
}

type Values = ReadonlyMap<string, unknown>;

/** Values by path, without lists that are empty here and have entries in the other arm. */
function valuesOf({ leaves }: CompleteArm, other: CompleteArm): Values {
  const isEmptied = ({ path, value }: Leaf) => isEqual(value, []) && other.leaves.some((leaf) => leaf.path.startsWith(`${path}[`));
  return new Map(leaves.filter((leaf) => !isEmptied(leaf)).map(({ path, value }) => [path, value]));
}

/** The change of a value, or of the whole entry that it stands in when the other side lacks that. */
function changeAt(path: string, was: Values, now: Values): Change {
  const entry = entriesAround(path).find((each) => !has(was, each) || !has(now, each));
  const kind = !was.has(path) ? 'added' : !now.has(path) ? 'removed' : 'changed';
  const { unit = null, description = null } = shapeOf(entry ?? path) ?? {};
  const value = (values: Values) => (entry === undefined ? values.get(path) ?? null : inside(values, entry));
  return { path: entry ?? path, kind, was: kind === 'added' ? null : value(was), now: kind === 'removed' ? null : value(now), unit, meaning: description };
}

/** `programmes[ips]` and `programmes[ips].stages[search]` around what stands in such a stage. */
function entriesAround(path: string): string[] {
  return [...path.matchAll(/\]/g)].map(({ index }) => path.slice(0, index + 1));
}

function has(values: Values, entry: string): boolean {
  return [...values.keys()].some((path) => path.startsWith(entry));
}

function inside(values: Values, entry: string): Record<string, unknown> {
  const within = [...values].filter(([path]) => path.startsWith(`${entry}.`) || path === entry);
  return Object.fromEntries(within.map(([path, value]) => [path.slice(entry.length + 1), value]));
}

/** What the schema says of a path. */
export function shapeOf(path: string): Shape | undefined {
  return shapeAt(path.split(/\.|(?=\[)/).map((key) => (key.startsWith('[') ? 0 : key)));
}

/** Lists by id whose common entries stand in another order: services and stages are passed in theirs. */
function reordered(from: CompleteArm, to: CompleteArm): Change[] {
  const [old, young] = [idsOf(from), idsOf(to)];
  return [...young].flatMap(([path, ids]) => {
    const before = old.get(path) ?? [];
    const [was, now] = [before.filter((id) => ids.includes(id)), ids.filter((id) => before.includes(id))];
    return isEqual(was, now) ? [] : [{ path, kind: 'reordered' as const, was, now, unit: null, meaning: shapeOf(path)?.description ?? null }];
  });
}

/** Ids in every list by id, in their order. */
function idsOf({ leaves }: CompleteArm): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { path, value } of leaves) {
    const [, list] = /^(.*)\[[^[]*\]\.id$/.exec(path) ?? [];
    if (list !== undefined) lists.set(list, [...(lists.get(list) ?? []), String(value)]);
  }
  return lists;
}
