/** A text, YAML 1.2 or JSON, becomes a located tree, or a list of all that keeps it from becoming one. */
import { LineCounter, parseDocument, type Document } from 'yaml';
import { fileProblem, problemAt, type Problem } from './problem.js';
import { growTree } from './growTree.js';
import { whyNotParse } from './nesting.js';
import type { ReadResult } from './readResult.js';
import { slipsIn } from './syntax/slips.js';

/** Largest file, in bytes of UTF-8. */
export const largestFile = 1_000_000;
const mostParseProblems = 50;
const longestQuote = 50;

/**
 * Reads a text.
 *
 * @param file - Name of the file, for messages.
 * @param text - YAML 1.2 (core schema) or JSON.
 * @returns The tree; or, without a tree, why there is none. A tree may come with problems as well, such as a key given twice.
 */
export function readText(file: string, text: string): ReadResult {
  if (isTooLarge(text)) return refused(file, 'is larger than 1 MB', 'A scenario is a short text; keep data in files of their own.');
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const reason = whyNotParse(bare);
  if (reason !== undefined) return refused(file, reason, 'Is this a scenario file?');
  const lines = new LineCounter();
  const document = parsed(bare, lines);
  if (document === undefined) return refused(file, 'is nested too deeply to be read', 'Is this a scenario file?');
  const wrong = parseProblems(file, bare, document, lines);
  if (wrong.length > 0) return { problems: wrong };
  return growTree(file, document.contents, lines);
}

function refused(file: string, expected: string, hint: string): ReadResult {
  return { problems: [fileProblem(file, expected, hint)] };
}

function parsed(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    // Keys given twice are looked for in growTree: the parser compares every key with every other, which takes minutes on a large file.
    return parseDocument(text, { version: '1.2', schema: 'core', resolveKnownTags: false, merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'error', lineCounter });
  } catch (error) {
    if (error instanceof RangeError) return undefined; // The stack ran out.
    throw error;
  }
}

function parseProblems(file: string, text: string, document: Document, lines: LineCounter): Problem[] {
  return slipsIn(text, document).slice(0, mostParseProblems).map(({ offset, expected, hint }) => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    const at = { source: file, line: Math.max(1, line), column: Math.max(1, col), path: '' };
    return problemAt(at, quotedLine(text, offset), expected, hint);
  });
}

/** The line from an offset on, as far as a message has room for it. */
function quotedLine(text: string, offset: number): string {
  const line = /^.*/.exec(text.slice(offset))?.[0].trim() ?? '';
  return line === '' ? '' : `\`${line.length <= longestQuote ? line : `${line.slice(0, longestQuote)}…`}\``;
}

function isTooLarge(text: string): boolean {
  if (text.length > largestFile) return true;
  if (text.length * 3 <= largestFile) return false;
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes > largestFile;
}
