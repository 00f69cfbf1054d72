/** An answer as a table for people: numbers end in one line, and all fits into the width where that is possible. */
import { printable } from '../../scenario/printable.js';
import { gap, widthFor, type Column } from '../table-line.js';
import type { Colours } from '../terminal.js';
import { columnsOf, padEnd, padStart, wrap } from '../wrap.js';
import { alignedAtPoint, rounded } from './numbers.js';
import { textOf, type Plain } from './plain.js';

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Plain[])[];
}

interface Laid extends Column {
  readonly name: string;
  readonly cells: readonly string[];
  /** Narrower than this it would not be readable. */
  readonly least: number;
}

/** Texts are broken, but not into fewer columns than this. */
const narrowestText = 12;

/** The table with its last line end; what is too wide for a table is told row by row. */
export function answerText(answer: Answer, width: number, colours: Colours): string {
  const columns = answer.columns.map((name, at) => layOut(printable(name), answer.rows.map((row) => row[at] ?? null)));
  const lines = answer.rows.length === 0 ? empty(columns, width, colours) : fits(columns, width) ? table(narrowed(columns, width), answer.rows.length, colours) : blocks(columns, answer.rows.length, width, colours);
  return `${lines.join('\n')}\n`;
}

function layOut(name: string, values: readonly Plain[]): Laid {
  const isNumeric = values.some((value) => value !== null) && values.every((value) => value === null || typeof value === 'number');
  const texts = values.map(shown);
  const cells = isNumeric ? alignedAtPoint(texts) : texts;
  const own = widthFor(cells, 1, Infinity);
  const width = Math.max(own, columnsOf(name));
  const least = isNumeric ? Math.max(own, Math.min(columnsOf(name), narrowestText)) : Math.min(width, narrowestText);
  return { name, cells, width, least, align: isNumeric ? 'right' : 'left' };
}

function shown(value: Plain): string {
  if (value === null) return '–';
  return printable(typeof value === 'number' ? rounded(value) : textOf(value));
}

function fits(columns: readonly Laid[], width: number): boolean {
  return taken(columns.map(({ least }) => least)) <= width;
}

function taken(widths: readonly number[]): number {
  return widths.reduce((total, each) => total + each, 0) + gap * Math.max(0, widths.length - 1);
}

/** The widest column that can give way does so until all fit. */
function narrowed(columns: readonly Laid[], width: number): Laid[] {
  const widths = columns.map((each) => each.width);
  for (let over = taken(widths) - width; over > 0; over -= 1) {
    const spare = widths.map((each, at) => (each > (columns[at]?.least ?? 0) ? each : 0));
    const widest = spare.indexOf(Math.max(...spare));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return columns.map((each, at) => ({ ...each, width: widths[at] ?? each.width }));
}

function table(columns: readonly Laid[], rows: number, { bold, dim }: Colours): string[] {
  const rule = columns.map(({ width }) => '─'.repeat(width)).join(' '.repeat(gap));
  const body = Array.from({ length: rows }, (_, row) => rowLines(columns.map(({ cells }) => cells[row] ?? ''), columns));
  return [...rowLines(columns.map(({ name }) => name), columns).map(bold), dim(rule), ...body.flat()];
}

/** Cells side by side, texts broken within their columns; spaces behind a number are part of it. */
function rowLines(cells: readonly string[], columns: readonly Laid[]): string[] {
  const wrapped = columns.map(({ width }, at) => (columnsOf(cells[at] ?? '') <= width ? [cells[at] ?? ''] : wrap(cells[at] ?? '', width)));
  return Array.from({ length: Math.max(...wrapped.map((lines) => lines.length)) }, (_, line) => columns
    .map(({ width, align }, at) => (align === 'left' ? padEnd : padStart)(wrapped[at]?.[line] ?? '', width))
    .join(' '.repeat(gap))
    .trimEnd());
}

/** A block for each row, its columns below each other. */
function blocks(columns: readonly Laid[], rows: number, width: number, { bold, dim }: Colours): string[] {
  const label = Math.min(30, widthFor(columns.map(({ name }) => name), 1, width));
  return Array.from({ length: rows }, (_, row) => [
    ...(row === 0 ? [] : ['']),
    dim(`row ${row + 1}`),
    ...columns.flatMap(({ name, cells }) => {
      const [first = '', ...rest] = wrap((cells[row] ?? '').trimEnd(), width - label - 2 * gap);
      const names = columnsOf(name) > label ? wrap(name, label) : [name];
      return Array.from({ length: Math.max(names.length, rest.length + 1) }, (_, at) => `  ${bold(padEnd(names[at] ?? '', label))}  ${at === 0 ? first : rest[at - 1] ?? ''}`.trimEnd());
    }),
  ]).flat();
}

function empty(columns: readonly Laid[], width: number, colours: Colours): string[] {
  return columns.length === 0 ? ['Done; the statement has no answer.'] : [...(fits(columns, width) ? table(narrowed(columns, width), 0, colours) : wrap(columns.map(({ name }) => name).join(', '), width)), 'no rows'];
}
