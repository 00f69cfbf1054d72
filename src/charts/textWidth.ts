/** Measures text without a canvas, from the advance widths of the shipped fonts; kerning, which only tightens, is left out. */
import { bold, regular, runs } from './fontMetrics.js';

export type Weight = 'normal' | 'bold';

/** Thousandths of the font size that a character takes which the fonts do not hold. */
const unknown = 600;

const codes = runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
const tables = { normal: tableOf(regular), bold: tableOf(bold) };

function tableOf(widths: readonly number[]): ReadonlyMap<number, number> {
  return new Map(codes.map((code, at) => [code, widths[at] ?? unknown]));
}

/** Width of one line of text, in the unit of `size`. */
export function textWidth(text: string, size: number, weight: Weight = 'normal'): number {
  const table = tables[weight];
  let sum = 0;
  for (const character of text) sum += table.get(character.codePointAt(0) ?? 0) ?? unknown;
  return (sum * size) / 1000;
}

/** Breaks a text at spaces into lines of at most `width`; a word longer than that has a line to itself, cut to it. */
export function wrap(text: string, width: number, size: number, weight: Weight = 'normal'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => cut(each, width, size, weight));
}

/** The same in at most `most` lines; what does not fit ends in an ellipsis. */
export function wrapTo(most: number, text: string, width: number, size: number, weight: Weight = 'normal'): string[] {
  const lines = wrap(text, width, size, weight);
  if (lines.length <= most) return lines;
  const last = cut(`${lines[most - 1] ?? ''}…`, width, size, weight);
  return [...lines.slice(0, most - 1), last.replace(/……$/, '…')];
}

/** A line that fits: as it is, or its beginning and an ellipsis. */
export function cut(line: string, width: number, size: number, weight: Weight = 'normal'): string {
  if (textWidth(line, size, weight) <= width) return line;
  const characters = [...line];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, weight) > width) characters.pop();
  return `${characters.join('')}…`;
}
