/** The parser's nodes become a located tree: aliases are expanded within limits, and what a scenario cannot hold is refused. */
import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Pair, type YAMLMap } from 'yaml';
import { fileProblem, problemAt, type Problem } from './problem.js';
import { deepest } from './nesting.js';
import { joined } from './path.js';
import { shown } from './printable.js';
import { idOf, isListById } from './listsById.js';
import type { Entry, MapNode, Node, Origin } from './tree.js';
import type { Place, ReadResult } from './readResult.js';

/** Most values of a file, with every alias written out. */
export const mostNodes = 50_000;
const unsafeKeys = ['__proto__', 'constructor', 'prototype'];

/** What is known while a tree grows. */
interface Growth {
  readonly file: string;
  readonly lines: LineCounter;
  readonly problems: Problem[];
  readonly anchors: Map<string, unknown>;
  /** Anchored nodes that are not finished: an alias to one of them would never end. */
  readonly open: Set<unknown>;
  /** Where values stand that the tree lacks, because they were refused. */
  readonly lost: Place[];
  nodes: number;
}

/** The tree of a parsed document. */
export function growTree(file: string, contents: unknown, lines: LineCounter): ReadResult {
  const growth: Growth = { file, lines, problems: [], anchors: new Map(), open: new Set(), lost: [], nodes: 0 };
  if (isEmpty(contents)) return { problems: [{ ...fileProblem(file, 'is empty', '`inclusim new NAME` writes a scenario to start from.'), line: 1, column: 1 }] };
  const tree = grow(growth, contents, '', 0);
  if (growth.nodes > mostNodes) return { problems: [fileProblem(file, `holds more than ${mostNodes} values, aliases written out`)] };
  if (tree !== undefined && tree.kind !== 'map') growth.problems.push(problemAt(tree.at, shown(tree.kind === 'list' ? [0] : tree.value), 'is not a scenario; expected keys such as `title:` and `services:`'));
  return tree?.kind === 'map' ? { tree, problems: growth.problems, lost: growth.lost } : { problems: growth.problems };
}

function isEmpty(contents: unknown): boolean {
  return contents === null || contents === undefined || (isScalar(contents) && contents.value === null);
}

function grow(growth: Growth, node: unknown, path: string, depth: number): Node | undefined {
  if (++growth.nodes > mostNodes) return undefined;
  if (isAlias(node)) return growAlias(growth, node.source, placeOf(growth, node, path), path, depth);
  const at = placeOf(growth, node, path);
  if (depth > deepest) return refuse(growth, at, '', `is nested more than ${deepest} levels deep`);
  const anchor = (node as { anchor?: string } | null)?.anchor;
  if (anchor !== undefined) growth.anchors.set(anchor, node);
  growth.open.add(node);
  const grown = isMap(node) ? growMap(growth, node, at, depth) : isSeq(node) ? growList(growth, node.items, at, depth) : growScalar(growth, node, at);
  growth.open.delete(node);
  return grown;
}

function growAlias(growth: Growth, name: string, at: Origin, path: string, depth: number): Node | undefined {
  const target = growth.anchors.get(name);
  if (target === undefined) return refuse(growth, at, `"*${name}"`, `stands for nothing; no "&${name}" stands before it`, `Write the value out, or put &${name} before the value that is meant, further up.`);
  if (growth.open.has(target)) return refuse(growth, at, `"*${name}"`, 'contains itself');
  return grow(growth, target, path, depth);
}

function growMap(growth: Growth, map: YAMLMap, at: Origin, depth: number): MapNode {
  const entries = new Map<string, Entry>();
  for (const [index, pair] of map.items.entries()) {
    if (growth.nodes > mostNodes) break;
    const key = commaAt(growth, map, index, at) ? undefined : keyOf(growth, pair, at);
    if (key === undefined) {
      growth.lost.push({ file: growth.file, path: at.path });
      continue;
    }
    const keyAt = placeOf(growth, pair.key, joined(at.path, key));
    const first = entries.get(key);
    if (first !== undefined) refuse(growth, keyAt, '', `stands twice; the first is in line ${first.keyAt.line}`, 'Keep one of the two.');
    else if (unsafeKeys.includes(key)) refuse(growth, keyAt, '', 'is not a key that a scenario can have');
    else {
      // A key without a value, `a:` in a flow map, has no node at all.
      const nothing: Node = { kind: 'scalar', at: keyAt, value: null };
      const node = pair.value ? grow(growth, pair.value, keyAt.path, depth + 1) : nothing;
      if (node !== undefined) entries.set(key, { keyAt, node });
      else growth.lost.push({ file: growth.file, path: keyAt.path });
    }
  }
  return { kind: 'map', at, entries };
}

/** Whether a pair is the rest of a number with a decimal comma, which ends an entry in braces: `{ mild: 0,1 }`. */
function commaAt(growth: Growth, map: YAMLMap, index: number, parent: Origin): boolean {
  const [before, pair] = [map.items[index - 1]?.value, map.items[index]];
  if (map.flow !== true || !isScalar(before) || typeof before.value !== 'number' || !isScalar(pair?.key) || typeof pair.key.value !== 'number' || (pair.value ?? null) !== null) return false;
  const [whole, rest] = [before.source ?? '', pair.key.source ?? ''];
  refuse(growth, placeOf(growth, pair.key, parent.path), `${whole},${rest}`, 'has a decimal comma, which ends an entry in braces', `Write ${whole}.${rest}, with a decimal point.`);
  return true;
}

function keyOf(growth: Growth, { key }: Pair, parent: Origin): string | undefined {
  const target = isAlias(key) ? growth.anchors.get(key.source) : key;
  if (isScalar(target) && typeof target.value === 'string') {
    if (target.anchor !== undefined) growth.anchors.set(target.anchor, target);
    return target.value;
  }
  const at = placeOf(growth, key, parent.path);
  refuse(growth, at, isScalar(target) ? shown(target.value) : 'a key of several parts', 'is not a key; expected a word', 'Put quotes round it if it is meant as a text.');
  return undefined;
}

function growList(growth: Growth, items: readonly unknown[], at: Origin, depth: number): Node {
  const grown = items.flatMap((item, index) => grow(growth, item, `${at.path}[${index}]`, depth + 1) ?? []);
  const list: Node = { kind: 'list', at, items: grown };
  if (isListById(list)) refuseTwins(growth, grown);
  return list;
}

function refuseTwins(growth: Growth, items: readonly Node[]): void {
  const first = new Map<string, Node>();
  for (const item of items) {
    const id = idOf(item) ?? '';
    const twin = first.get(id);
    if (twin !== undefined) refuse(growth, item.at, `id ${shown(id)}`, `stands twice in one list; the first is in line ${twin.at.line}`, 'Give each entry an id of its own, or put the two together.');
    else first.set(id, item);
  }
}

function growScalar(growth: Growth, node: unknown, at: Origin): Node | undefined {
  const value: unknown = isScalar(node) ? node.value : null;
  if (typeof value === 'number' && !Number.isFinite(value)) return refuse(growth, at, String(value), 'is not a finite number', Number.isNaN(value) ? 'Programs write this where they have no number; write the one that is meant.' : 'For "no limit" write null.');
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { kind: 'scalar', at, value, ...dotted(node) };
  return refuse(growth, at, shown(value), 'is not a value that a scenario can have');
}

function dotted(node: unknown): { readonly dotted?: string } {
  const source = isScalar(node) && typeof node.value === 'number' ? (node.source ?? '') : '';
  return /^\d{1,3}(\.\d{3})+$/.test(source) ? { dotted: source } : {};
}

function refuse(growth: Growth, at: Origin, found: string, expected: string, hint = ''): undefined {
  growth.problems.push(problemAt(at, found, expected, hint));
  return undefined;
}

function placeOf(growth: Growth, node: unknown, path: string): Origin {
  const start = (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
  const { line, col } = growth.lines.linePos(start);
  return { source: growth.file, line: Math.max(1, line), column: Math.max(1, col), path };
}
