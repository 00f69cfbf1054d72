/** Quotes and brackets that are not in pairs. */
import { CST, Lexer, visit, type Document } from 'yaml';
import type { Recogniser } from './slip.js';

/** A quote that is never closed, or only by one further down. */
export const openQuote: Recogniser = ({ document, message, offset, text }) => {
  const quoted = quotedAt(document, offset);
  if (quoted === undefined) return undefined;
  const [start, end] = quoted;
  const isOpen = message.startsWith('Missing closing');
  if (!isOpen && !text.slice(start, end).includes('\n')) return undefined;
  const quote = text[start] ?? '"';
  return { offset: start, expected: `opens a quote that is not closed${isOpen ? '' : ' in its line'}`, hint: `Add the closing ${quote} at the end of the text.`, hidesTheRest: true };
};

/** A quote within quotes: the text goes on where it should be over. */
export const earlyQuote: Recogniser = ({ document, message, offset, text }) => {
  const quoted = quotedAt(document, offset);
  if (quoted === undefined || !message.includes('at node end')) return undefined;
  const end = quoted[1] - 1;
  const hint = text[end] === "'"
    ? "Write an apostrophe within single quotes twice, '', or put double quotes round the text."
    : 'Write a quote within double quotes as \\", or put single quotes round the text.';
  return { offset: end, expected: 'closes the quote, but the text goes on', hint };
};

/** The text in quotes that ends at an offset or holds it, as start and end. */
function quotedAt(document: Document, offset: number): readonly [number, number] | undefined {
  let found: readonly [number, number] | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range && range[0] < offset && offset - range[1] <= 1) found ??= [range[0], range[1]];
    },
  });
  return found;
}

/** A brace or bracket that is never closed, or after the next key. */
export const openBracket: Recogniser = ({ message, offset, text }) => {
  if (!/^Flow (map|sequence) in block collection|^Expected flow (map|sequence) to end|^Missing .* end/i.test(message)) return undefined;
  const opened = openBrackets(text, offset).at(-1);
  if (opened === undefined) return undefined;
  const closing = text[opened] === '{' ? '}' : ']';
  return { offset: opened, expected: 'is not closed before the next key', hint: `Add the closing ${closing} where it ends.`, hidesTheRest: true };
};

/** Offsets of all brackets that are open at an offset, the innermost last. */
function openBrackets(text: string, offset: number): number[] {
  const open: number[] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (at >= offset) break;
    // Marks that the lexer puts in are no part of the text.
    if (token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR) continue;
    const type = CST.tokenType(token);
    if (type === 'flow-map-start' || type === 'flow-seq-start') open.push(at);
    if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop();
    at += token.length;
  }
  return open;
}

/** A closing brace or bracket that nothing opens. */
export const extraBracket: Recogniser = ({ message, offset, text }) => {
  if (!/^Unexpected flow-(map|seq)-end/.test(message)) return undefined;
  const opening = text[offset] === '}' ? '{' : '[';
  return { offset, expected: 'closes what nothing has opened', hint: `Take it out, or put the missing ${opening} before it.`, hidesTheRest: true };
};

/** Two entries in braces without a comma between them. */
export const missingComma: Recogniser = ({ code, message, offset }) =>
  (code === 'BLOCK_IN_FLOW' || message.startsWith('Missing , between')
    ? { offset, expected: 'is followed by a second entry without a comma', hint: 'Put a comma between all entries in braces and brackets.' }
    : undefined);
