/** Comma-separated text as RFC 4180 describes it, but with `\n` at line ends, so that the bytes are the same everywhere. */
import { csvBytes } from './csv-bytes.js';
import { csvCell } from './csv-cell.js';
import type { Cell, Table } from './table.js';

/** One line with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

/** A table in as many bytes as asked or fewer; undefined when it has more. It is walked once to see that, so that it need not be in memory. */
export function csvWithin(table: Table, mostBytes: number): Iterable<Uint8Array> | undefined {
  let bytes = 0;
  for (const piece of csvTable(table)) {
    bytes += piece.length;
    if (bytes > mostBytes) return undefined;
  }
  return csvTable(table);
}

/** A whole table in chunks of about a thousand lines, the header first; large tables never stand in memory as one text. */
export function* csvTable({ columns, lines }: Table): Generator<Uint8Array> {
  const bytes = csvBytes();
  bytes.addLine(columns.map(({ name }) => name));
  let waiting = 1;
  for (const cells of lines()) {
    bytes.addLine(cells);
    if (++waiting < 1000) continue;
    yield bytes.take();
    waiting = 0;
  }
  if (waiting > 0) yield bytes.take();
}
