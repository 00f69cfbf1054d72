/** Lines in which a key is not written as one. */
import type { Recogniser } from './slip.js';

const longestExample = 60;

/** A key without its colon, or without the space that has to follow colon or dash. */
export const brokenKey: Recogniser = ({ message, row: { text, start, indent } }) => {
  if (!/^Implicit (map )?keys need|^Nested mappings/.test(message) || /:( |$)/.test(text.replace(/^ *-(?=\w)[^:]*:/, ''))) return undefined;
  const line = text.trim();
  for (const { pattern, expected, instead } of keySlips) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const right = instead(match);
    return { offset: start + indent, expected, hint: right.length <= longestExample ? `Write \`${right}\`.` : 'Write a key, a colon, a space and the value.' };
  }
  return undefined;
};

interface KeySlip {
  readonly pattern: RegExp;
  readonly expected: string;
  readonly instead: (match: RegExpExecArray) => string;
}

const keySlips: readonly KeySlip[] = [
  { pattern: /^-(\w[\w-]*:.*)$/, expected: 'lacks a space after the dash', instead: ([, rest]) => `- ${rest}` },
  { pattern: /^((?:- +)?[\w-]+)\s*=\s*(.*)$/, expected: 'has an equals sign where a colon is expected', instead: ([, key, value]) => `${key}: ${value}` },
  { pattern: /^((?:- +)?[\w-]+):(\S.*)$/, expected: 'lacks a space after the colon', instead: ([, key, value]) => `${key}: ${value}` },
  { pattern: /^((?:- +)?[\w-]+)\s+(\S.*)$/, expected: 'lacks a colon after the key', instead: ([, key, value]) => `${key}: ${value}` },
  { pattern: /^((?:- +)?[\w-]+)$/, expected: 'lacks a colon after the key', instead: ([, key]) => `${key}:` },
];

/** A second colon in a line, which YAML takes for a second key. */
export const secondColon: Recogniser = ({ code, row: { text, start } }) => {
  const match = /^( *(?:- +)*[\w-]+: +)([^\s"'{[|>#&*!][^#]*?): /.exec(text);
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || match === null) return undefined;
  const [, key = '', before = ''] = match;
  const right = `${key.trim()} "${text.slice(key.length).trim()}"`;
  const example = right.length <= longestExample && !text.includes('"') ? `: ${right}` : '';
  return { offset: start + key.length + before.length, expected: 'is a second colon in one line', hint: `Put quotes round the text${example}.`.replace(/\.\.$/, '.') };
};

/** A text that begins with a sign that YAML keeps for itself. */
export const keptSign: Recogniser = ({ code, offset }) =>
  (code === 'BAD_SCALAR_START' ? { offset, expected: 'begins with a sign that YAML keeps for itself', hint: 'Put quotes round the text.' } : undefined);

/** A backslash within double quotes, as in a path of Windows. */
export const strayBackslash: Recogniser = ({ code, offset }) =>
  (code === 'BAD_DQ_ESCAPE' ? { offset, expected: 'begins with a backslash that means nothing within double quotes', hint: 'Put single quotes round the text, or write the backslash twice.' } : undefined);
