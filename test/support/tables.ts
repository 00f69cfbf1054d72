/** Tables made by hand. */
import { measureInfo } from '../../src/outcomes/catalogue.js';
import { csvTable } from '../../src/store/csv.js';
import type { AskedMeasure, SeriesColumn } from '../../src/store/columns.js';
import type { Cell, Table, TableColumn } from '../../src/store/table.js';

/** The numbers from 0, one a line. */
export function numbersTable(length: number): Table {
  return tableOf([{ name: 'n', type: 'whole', unit: '', meaning: 'A number.' }], Array.from({ length }, (_, n) => [n]));
}

/** A table as CSV in one text. */
export function csvOf(table: Table): string {
  return Buffer.concat([...csvTable(table)]).toString();
}

export function tableOf(columns: readonly TableColumn[], lines: readonly (readonly Cell[])[]): Table {
  return { name: 'things', isLong: true, columns, lines: () => lines };
}

export function series(...ids: readonly string[]): SeriesColumn[] {
  return ids.map((id) => ({ id, type: 'whole', unit: 'people', meaning: `${id}: members of the cohort.` }));
}

export function measureOf(id: string): AskedMeasure {
  const info = measureInfo(id);
  if (info === undefined) throw new Error(`No measure ${id}.`);
  return { id, info };
}
