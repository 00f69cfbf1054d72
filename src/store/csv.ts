/** Comma-separated text as RFC 4180 describes it, but with `\n` at line ends, so that the bytes are the same everywhere. */
import type { Cell, Table } from './table.js';

/** One line with its end. Numbers are written in the shortest form that reads back to the same number. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A table in as many bytes as asked or fewer; undefined when it has more. It is walked once to see that, so that it need not be in memory. */
export function csvWithin(table: Table, mostBytes: number): Iterable<string> | undefined {
  let bytes = 0;
  for (const piece of csvTable(table)) {
    bytes += Buffer.byteLength(piece);
    if (bytes > mostBytes) return undefined;
  }
  return csvTable(table);
}

/** A whole table in chunks of about a thousand lines, the header first; large tables never stand in memory as one text. */
export function* csvTable({ columns, lines }: Table): Generator<string> {
  let chunk = csvLine(columns.map(({ name }) => name));
  let waiting = 1;
  for (const cells of lines()) {
    chunk += csvLine(cells);
    if (++waiting < 1000) continue;
    yield chunk;
    chunk = '';
    waiting = 0;
  }
  if (chunk !== '') yield chunk;
}
