/** The long tables of a run, with lines for each replication: which there are, and as files. */
import type { Replications } from '../outcomes/replication.js';
import type { AskedMeasure, DrawnColumns, PeopleColumns, SeriesColumn } from './columns.js';
import { csvTable, csvWithin } from './csv.js';
import { parquetTable } from './parquet.js';
import type { RunFolder } from './run-folder.js';
import type { Table } from './table.js';
import { drawsTable, peopleTable, replicationsTable, weeksTable } from './tables.js';
import type { Content } from './write-whole.js';

/** What the columns of the long tables are; plain data, which crosses threads. */
export interface LongColumns {
  readonly measures: readonly AskedMeasure[];
  readonly series: readonly SeriesColumn[];
  /** What a table of people holds; null without one. */
  readonly people: PeopleColumns | null;
  /** What parameters were drawn from; absent where none was. */
  readonly draws?: DrawnColumns;
}

/** The long tables in the order of the dictionary. */
export function longTables(replications: Replications, { measures, series, people, draws }: LongColumns): Table[] {
  const tables = [replicationsTable(replications, measures), weeksTable(replications, series), ...(draws ? [drawsTable(replications, draws)] : [])];
  return people === null ? tables : [...tables, peopleTable(replications, people)];
}

/** A table of people as CSV is left only up to this size: beyond it Parquet is what programs read. */
const largestPeopleCsv = 50_000_000;

/** Writes tables as Parquet and CSV; returns the files that were left out because they would be too large. */
export async function saveTables(folder: Pick<RunFolder, 'write'>, tables: readonly Table[]): Promise<string[]> {
  const leftOut: string[] = [];
  for (const table of tables) {
    await folder.write(`${table.name}.parquet`, parquetTable(table));
    const csv = csvOf(table);
    if (csv === undefined) leftOut.push(`${table.name}.csv`);
    else await folder.write(`${table.name}.csv`, csv);
  }
  return leftOut;
}

function csvOf(table: Table): Content | undefined {
  return table.name === 'people' ? csvWithin(table, largestPeopleCsv) : csvTable(table);
}
