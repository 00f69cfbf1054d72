/** A chart's data as CSV (RFC 4180, with plain line ends). */
import type { ChartRow } from './chart.js';

export function chartCsv(rows: readonly ChartRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((line) => line.map((cell) => quoted(String(cell))).join(',')).join('\n') + '\n';
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
