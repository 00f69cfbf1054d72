/** Why a text is no YAML: what the parser met becomes what its author did. */
import type { Document, YAMLParseError, YAMLWarning } from 'yaml';
import { halfwayOut, strangeSpace, strayLine, tab } from './indentation.js';
import { brokenKey, keptSign, secondColon, strayBackslash } from './keys.js';
import { earlyQuote, extraBracket, missingComma, openBracket, openQuote } from './pairs.js';
import { rowAt, rowsOf, type Row } from './rows.js';
import type { Recogniser, Slip } from './slip.js';

const secondDocument: Recogniser = ({ code, offset }) =>
  (code === 'MULTIPLE_DOCS' ? { offset, expected: 'begins a second document; one file is one scenario', hint: 'Move what follows into a file of its own.' } : undefined);

const unknownTag: Recogniser = ({ code, offset }) => {
  if (code !== 'TAG_RESOLVE_FAILED') return undefined;
  return { offset, expected: 'begins with a tag, which scenarios do not have', hint: 'Leave out the tag; to take over another file, write `extends: FILE` at the top.' };
};

const recognisers: readonly Recogniser[] = [
  secondDocument, unknownTag, tab, strangeSpace, openQuote, earlyQuote, openBracket, extraBracket, keptSign, strayBackslash, brokenKey, secondColon, strayLine, halfwayOut, missingComma,
];

/** A conflict of two versions that nobody settled; the parser stumbles over it in many ways. */
function conflictIn(text: string): Slip | undefined {
  const at = /^(<{7}|>{7})( |\r?$)/m.exec(text)?.index;
  return at === undefined ? undefined : { offset: at, expected: 'is a mark of two versions that could not be merged', hint: 'Keep one version, and delete the lines with <<<<<<<, ======= and >>>>>>>.' };
}

// Each takes a look at the whole text.
const mostErrors = 200;

/** What the parser says of the lines below a slip, because it has lost count of groups. */
const echoes: readonly string[] = ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'];

/**
 * All slips in the order of the text.
 *
 * One slip makes the parser stumble several times. What it meets in the next line, or without anybody knowing why, is left out
 * beside a slip that is known; so is everything behind an open quote or bracket.
 */
export function slipsIn(text: string, document: Document): Slip[] {
  const met = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, mostErrors);
  if (met.length === 0) return [];
  const conflict = conflictIn(text);
  if (conflict !== undefined) return [conflict];
  const rows = rowsOf(text);
  const slips: Slip[] = [];
  let last = -2;
  for (const error of met) {
    const index = rowAt(rows, error.pos[0]);
    const known = recognised(error, index, rows, text, document);
    const isEcho = index <= (echoes.includes(error.code) ? last + 1 : last);
    if (slips.length === 0 || (known !== undefined && !isEcho)) slips.push(known ?? inParserWords(error));
    last = Math.max(last, index);
    if (slips.at(-1)?.hidesTheRest === true) break;
  }
  return slips;
}

function recognised({ code, message, pos }: YAMLParseError | YAMLWarning, index: number, rows: readonly Row[], text: string, document: Document): Slip | undefined {
  const row = rows[index];
  if (row === undefined) return undefined;
  for (const recogniser of recognisers) {
    const slip = recogniser({ text, rows, document, code, message, offset: pos[0], index, row });
    if (slip !== undefined) return slip;
  }
  return undefined;
}

function inParserWords({ message, pos }: YAMLParseError | YAMLWarning): Slip {
  return { offset: pos[0], expected: `cannot be read as YAML: ${message.slice(0, 200)}`, hint: 'Look at this line and the one above: a colon and a space after each key, one column for all keys of a group, quotes and brackets in pairs.' };
}
