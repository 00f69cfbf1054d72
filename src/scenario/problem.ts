/** What is wrong with a scenario, as data; the wording of the whole message sits here and nowhere else. */
import type { NoText } from './doors.js';
import type { Origin } from './tree.js';
import { printable } from './printable.js';

/** One thing that stops a run. */
export interface Problem {
  readonly file: string;
  /** From 1; 0 when the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
  /** `services[0].programme`; empty when the file as a whole is meant. */
  readonly path: string;
  /** What was found, ready to be shown; empty when something is missing. */
  readonly found: string;
  /** What is wrong and what is expected, as the rest of the sentence: `is not a programme; did you mean "ips"?`. */
  readonly expected: string;
  /** What to do, in further lines; may be empty. */
  readonly hint: string;
}

/** A problem of a file as a whole, such as one that is not there. */
export function fileProblem(file: string, expected: string, hint = ''): Problem {
  return { file, line: 0, column: 0, path: '', found: '', expected, hint };
}

/** Why a file gave no text. */
export function unreadable(file: string, { problem, hint = '', at = { line: 0, column: 0 } }: NoText): Problem {
  return { ...fileProblem(file, problem, hint), ...at };
}

/** A problem at a place in a file. */
export function problemAt(at: Origin, found: string, expected: string, hint = '', path = at.path): Problem {
  return { file: at.source, line: at.line, column: at.column, path, found, expected, hint };
}

/** The message for people: where, what was found, what is expected, what to do; one block a problem. */
export function problemMessage(problems: readonly Problem[]): string {
  return problems.map(block).join('\n\n');
}

function block({ file, line, column, path, found, expected, hint }: Problem): string {
  const where = line > 0 ? `${file}:${line}:${column}` : file;
  const what = `✖ ${[path, found, expected].filter((part) => part !== '').join(' ')}`;
  const todo = hint === '' ? [] : hint.split('\n').map((text) => `  ${text}`);
  return [where, what, ...todo].map(printable).join('\n');
}

/** Problems in the order of files, lines and columns; what several arms share is said once. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map([...problems].reverse().map((problem) => [placeAndWords(problem), problem]));
  return [...byPlace.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.path, b.path));
}

/** One value is one problem, whatever speaks against it; of what is missing there may be several at a place. */
function placeAndWords({ file, line, column, path, found, expected }: Problem): string {
  return JSON.stringify([file, line, column, found, ...(found === '' ? [expected] : []), ...(line === 0 ? [path, expected] : [])]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
