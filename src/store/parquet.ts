/**
 * Parquet: the lines of the CSV in typed columns, smaller and quick to query. Nothing in a file depends on time or machine, so that the
 * same run leaves the same bytes.
 */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { columnGroup, type ColumnGroup } from './column-group.js';
import { describeColumns, schemaOf } from './parquet-schema.js';
import type { Table } from './table.js';

/** Lines that stand in memory together at most; readers work on such groups side by side. */
const linesAGroup = 100_000;
/** The same in cells, which are what takes memory: a table of people has sixty columns. */
const cellsAGroup = 2_000_000;

/** Lines in a group of a table of so many columns. */
export function groupSizeOf(columns: number): number {
  return Math.min(linesAGroup, Math.floor(cellsAGroup / columns));
}

/**
 * A whole table in pieces of bytes, one for each group of lines; a large table never stands in memory as a whole.
 *
 * @throws Error when a cell does not hold what its column says.
 */
export function* parquetTable(table: Table, groupSize = groupSizeOf(table.columns.length)): Generator<Uint8Array> {
  const bytes = new ByteWriter();
  // Smallest and largest values of each group cost a fifth of the time and help nobody who reads whole tables.
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(table), kvMetadata: [describeColumns(table)], statistics: false, createdBy: 'inclusim' });
  const group = columnGroup(table, groupSize);
  for (const cells of table.lines()) {
    group.add(cells);
    if (group.size() < groupSize) continue;
    writeGroup(file, group);
    yield taken(bytes);
  }
  if (group.size() > 0) writeGroup(file, group);
  // Nothing to wait for: all that is written goes to memory.
  void file.finish();
  yield taken(bytes);
}

function writeGroup(file: ParquetWriter, group: ColumnGroup): void {
  const rowGroupSize = group.size();
  void file.write({ columnData: group.take(), rowGroupSize });
}

/** What has been written since the last time; places within the file go on counting. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}
