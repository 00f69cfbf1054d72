/** A located tree: the data of a file in which every value still knows where it was written. */

/** Where a value was written. */
export interface Origin {
  /** A file, or in words what set the value: `country norway`, `programme ips`. */
  readonly source: string;
  /** Line and column from 1; 0 where the source is no file. */
  readonly line: number;
  readonly column: number;
  /** Where it stands in its file: `services[0].staff.count`. */
  readonly path: string;
}

export interface ScalarNode { 
  readonly kind: 'scalar';
  readonly at: Origin;
  readonly value: Scalar;
  /** As the file has it, where a point stands before three digits: `1.000`. */
  readonly dotted?: string;
}
export interface ListNode { readonly kind: 'list'; readonly at: Origin; readonly items: readonly Node[] }
export interface MapNode {
  readonly kind: 'map';
  readonly at: Origin;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Of an entry that says `remove: true`: it has taken something away already, and need not find more below. */
  readonly hasRemoved?: true;
}
export interface Entry { readonly keyAt: Origin; readonly node: Node }
export type Node = ScalarNode | ListNode | MapNode;
export type Scalar = string | number | boolean | null;
/** Keys and indices that lead from the root to a value. */
export type Path = readonly (string | number)[];

/** Whether a path leads to another one's beginning or through it. */
export function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}

/** Whether a value stands in a file, so that a person can be sent there. */
export function isInFile(at: Origin): boolean {
  return at.line > 0;
}

/** The value under a key, when the node is a map that has it. */
export function child(node: Node | undefined, key: string | number): Node | undefined {
  if (node?.kind === 'map') return node.entries.get(String(key))?.node;
  return node?.kind === 'list' && typeof key === 'number' ? node.items[key] : undefined;
}

/** The text under a key, when there is one. */
export function textAt(node: Node | undefined, key: string): string | undefined {
  const found = child(node, key);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : undefined;
}

/** A map without some keys. */
export function without(map: MapNode, ...keys: string[]): MapNode {
  return { ...map, entries: new Map([...map.entries].filter(([key]) => !keys.includes(key))) };
}

/** A map in which a key has another value; its place stays where the key was, or becomes the value's own. */
export function withEntry(map: MapNode, key: string, node: Node): MapNode {
  return { ...map, entries: new Map(map.entries).set(key, { keyAt: map.entries.get(key)?.keyAt ?? node.at, node }) };
}

/** The plain data of a tree. */
export function toData(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toData);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toData(entry.node)]));
}

/** A tree of plain data that stands in no file, such as a catalogue entry. */
export function fromData(data: unknown, source: string): Node {
  const at: Origin = { source, line: 0, column: 0, path: '' };
  if (Array.isArray(data)) return { kind: 'list', at, items: data.map((item) => fromData(item, source)) };
  if (typeof data === 'object' && data !== null) return mapFromData(data, source);
  return { kind: 'scalar', at, value: data as Scalar };
}

/** The same for a group of keys. */
export function mapFromData(data: object, source: string): MapNode {
  const at: Origin = { source, line: 0, column: 0, path: '' };
  const entries = Object.entries(data).map(([key, value]) => [key, { keyAt: at, node: fromData(value, source) }] as const);
  return { kind: 'map', at, entries: new Map(entries) };
}
