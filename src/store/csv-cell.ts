import type { Cell } from './table.js';

/** A cell as RFC 4180 writes it. Numbers have the shortest form that reads back to the same number; what is not finite leaves the cell empty. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
