/** Comma-separated text as RFC 4180 describes it, but with `\n` at line ends, so that the bytes are the same everywhere. */

/** What a cell may hold; null and numbers that are not finite leave it empty. */
export type Cell = string | number | null;

/** One line with its end. Numbers are written in the shortest form that reads back to the same number. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A whole table in chunks of about a thousand lines, the header first; large tables never stand in memory as one text. */
export function* csvTable(header: readonly string[], lines: Iterable<readonly Cell[]>): Generator<string> {
  let chunk = csvLine(header);
  let waiting = 1;
  for (const cells of lines) {
    chunk += csvLine(cells);
    if (++waiting < 1000) continue;
    yield chunk;
    chunk = '';
    waiting = 0;
  }
  if (chunk !== '') yield chunk;
}
