/** Reads a scenario file with all that it extends, laid over one another. */
import type { Doors } from './doors.js';
import { folderOf, resolved, whyNotName } from './folders.js';
import { mergeFiles } from './merge.js';
import { problemAt, unreadable, type Problem } from './problem.js';
import { shown } from './printable.js';
import { readText } from './read.js';
import type { ReadResult } from './readResult.js';
import { toData, without, type Node } from './tree.js';

const longestChain = 10;

/** A file of the chain: where it lies, and what it is called in messages. */
interface Source {
  /** Relative to the folder of the top file, or to the shipped scenarios. */
  readonly name: string;
  readonly isShipped: boolean;
  /** As shown to people. */
  readonly label: string;
}

/** Reads the top file and what it extends; the tree is undefined when any of it could not be read. */
export function readWithExtends(path: string, doors: Doors): ReadResult {
  const answer = doors.read(path);
  if ('problem' in answer) return { problems: [unreadable(path, answer)] };
  const top: Source = { name: path.slice(folderOf(path).length), isShipped: false, label: path };
  return layered(readText(path, answer.text), [top], folderOf(path), doors);
}

function layered(read: ReadResult, chain: readonly Source[], folder: string, doors: Doors): ReadResult {
  const wish = read.tree?.entries.get('extends')?.node;
  if (read.tree === undefined) return read;
  const own = without(read.tree, 'extends');
  const problems = [...read.problems];
  const lost = [...(read.lost ?? [])];
  if (wish === undefined) return { tree: mergeFiles(undefined, own, problems), problems, lost };
  const below = extended(wish, chain, folder, doors);
  problems.push(...below.problems);
  lost.push(...(below.lost ?? []));
  // Without the base every difference would look wrong; what was found so far is said.
  return below.tree === undefined ? { problems } : { tree: mergeFiles(below.tree, own, problems), problems, lost };
}

function extended(wish: Node, chain: readonly Source[], folder: string, doors: Doors): ReadResult {
  const refuse = (expected: string, hint = ''): ReadResult => ({ problems: [problemAt(wish.at, shown(toData(wish)), expected, hint)] });
  if (wish.kind !== 'scalar' || typeof wish.value !== 'string') return refuse('is not the name of one file', 'Let one file extend the next: each may name one that it differs from.');
  const reason = whyNotName(wish.value);
  if (reason !== undefined) return refuse(reason);
  const from = chain.at(-1);
  if (from === undefined) throw new Error('A chain of files must begin with the scenario itself.');
  const name = resolved(folderOf(from.name), wish.value);
  if (name === undefined) return refuse('leads out of the folder of the scenario', 'Put the file beside the scenario or into a folder below it.');
  const shippedName = from.isShipped ? name : resolved('', wish.value);
  const found = lookUp(from.isShipped ? undefined : name, shippedName, chain, folder, doors);
  if ('unread' in found) return { problems: [found.unread] };
  if ('problem' in found) return refuse(found.problem, found.hint);
  const links = [...chain, found.source];
  if (links.length > longestChain) return refuse(`makes a chain of more than ${longestChain} files`);
  return layered(readText(found.source.label, found.text), links, folder, doors);
}

type Found = { readonly source: Source; readonly text: string } | { readonly problem: string; readonly hint: string } | { readonly unread: Problem };

/** Beside the file that asks first, then among the shipped scenarios; a shipped one extends shipped ones only. */
function lookUp(beside: string | undefined, shipped: string | undefined, chain: readonly Source[], folder: string, doors: Doors): Found {
  const places: Source[] = [];
  if (beside !== undefined) places.push({ name: beside, isShipped: false, label: `${folder}${beside}` });
  if (shipped !== undefined) places.push({ name: shipped, isShipped: true, label: `inclusim:${shipped}` });
  for (const source of places) {
    if (chain.some(({ label }) => label === source.label)) return loop(chain, source);
    const answer = source.isShipped ? doors.readShipped?.(source.name) : doors.read(source.label);
    if (answer === undefined) continue;
    if ('text' in answer) return { source, text: answer.text };
    if (answer.at !== undefined) return { unread: unreadable(source.label, answer) };
    if (answer.isMissing !== true) return { problem: answer.problem, hint: answer.hint ?? '' };
  }
  return { problem: 'is not there', hint: `Looked for ${places.map(({ label, isShipped }) => (isShipped ? `the shipped scenario ${label.slice('inclusim:'.length)}` : label)).join(' and ')}.` };
}

function loop(chain: readonly Source[], source: Source): Found {
  const names = [...chain, source].map(({ label }) => label);
  return { problem: 'goes round in a loop', hint: `${names.slice(names.indexOf(source.label)).join(' extends ')}: take one of these lines out.` };
}
