import { columnsOf, padEnd, padStart, wrap } from './wrap.js';

export interface Column {
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** Space between two columns. */
export const gap = 2;

/** One row of a table: cells are wrapped within their columns and stand side by side, aligned at the top. */
export function tableLine(cells: readonly string[], columns: readonly Column[]): string[] {
  const wrapped = columns.map(({ width }, at) => wrapCell(cells[at] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => columns
    .map(({ width, align }, at) => (align === 'left' ? padEnd : padStart)(wrapped[at]?.[line] ?? '', width))
    .join(' '.repeat(gap))
    .trimEnd());
}

/** Spaces at the start of a cell indent all its lines. */
function wrapCell(cell: string, width: number): string[] {
  const indent = /^ */.exec(cell)?.[0] ?? '';
  return cell.slice(indent.length).split('\n').flatMap((line) => wrap(line, width - indent.length)).map((line) => indent + line);
}

/** Width of a column that holds these cells in one line each, within limits. */
export function widthFor(cells: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, ...cells.map(columnsOf)));
}
