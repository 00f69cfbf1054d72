import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { groupSizeOf, parquetTable } from '../../src/store/parquet.js';
import type { Table, TableColumn } from '../../src/store/table.js';
import { replicationsTable, weeksTable } from '../../src/store/tables.js';
import { noHistories } from '../support/histories.js';
import { csvOf, measureOf, numbersTable, series, tableOf } from '../support/tables.js';

function bytesOf(table: Table, groupSize?: number): ArrayBuffer {
  const whole = Buffer.concat([...parquetTable(table, groupSize)]);
  return whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength);
}

/** The cells of each line, as another program reads them. */
async function read(file: ArrayBuffer): Promise<unknown[][]> {
  return (await parquetReadObjects({ file })).map((row) => Object.values(row));
}

const text: TableColumn = { name: 'arm', type: 'text', unit: '', meaning: 'Arm.' };
const whole: TableColumn = { name: 'n', type: 'whole', unit: 'people', meaning: 'People.' };
const number: TableColumn = { name: 'value', type: 'number', unit: 'weeks', meaning: 'Weeks.', mayBeEmpty: true };

describe('Parquet', () => {
  const lines = [['usual-care', 3, 0.1 + 0.2], ['sykehus på nær, "ja"', -1, null], ['', 2147483647, -1e-300], ['日本', -2147483648, NaN]];

  test('holds the lines of the table in their order; what is empty in the CSV is null', async () => {
    expect(await read(bytesOf(tableOf([text, whole, number], lines)))).toEqual(lines.map((cells) => cells.map((cell) => (Number.isNaN(cell) ? null : cell))));
  });

  test('has columns of texts, whole numbers of 32 bits and doubles, which may be missing only where declared', () => {
    const { schema } = parquetMetadata(bytesOf(tableOf([text, whole, number], lines)));
    expect(schema.slice(1).map(({ name, type, converted_type, repetition_type }) => [name, type, converted_type, repetition_type])).toEqual([
      ['arm', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'], ['n', 'INT32', undefined, 'REQUIRED'], ['value', 'DOUBLE', undefined, 'OPTIONAL'],
    ]);
  });

  test('tells units and meanings of its columns', () => {
    const { key_value_metadata: metadata = [] } = parquetMetadata(bytesOf(replicationsTable({ arms: [], measures: [], groups: [], columns: [], horizon: 0, rows: [] }, [measureOf('weeksWorked')])));
    const told = JSON.parse(metadata.find(({ key }) => key === 'inclusim')?.value ?? '{}');
    expect(told).toMatchObject({ table: 'replications' });
    expect(told.columns.find((each: { column: string }) => each.column === 'measure').entries).toEqual([{ entry: 'weeksWorked', unit: 'weeks', meaning: expect.stringContaining('Weeks with at least an hour worked') }]);
  });

  test.each([1, 7, 2500, 3000])('comes in groups of %i lines, which together are the table', async (groupSize) => {
    const file = bytesOf(numbersTable(2500), groupSize);
    expect((await read(file)).map(([n]) => n)).toEqual(Array.from({ length: 2500 }, (_, n) => n));
    expect(parquetMetadata(file).row_groups).toHaveLength(Math.ceil(2500 / groupSize));
  });

  test('comes in smaller groups where a line has many cells, so that a group takes no more memory', () => {
    expect([1, 5, 20, 59].map(groupSizeOf)).toEqual([100_000, 100_000, 100_000, 33_898]);
  });

  test('takes no more from a long table than the group it is at', () => {
    let asked = 0;
    const endless = { ...numbersTable(0), *lines () { for (;;) yield [asked++]; } };
    const pieces = parquetTable(endless, 100);
    pieces.next();
    expect(asked).toBe(100);
    pieces.next();
    expect(asked).toBe(200);
  });

  test('is the same to the byte each time', () => {
    const table = tableOf([text, whole, number], lines);
    expect(Buffer.from(bytesOf(table)).equals(Buffer.from(bytesOf(table)))).toBe(true);
  });

  test('of no lines is a table still', async () => {
    const file = bytesOf(numbersTable(0));
    expect(await read(file)).toEqual([]);
    expect(parquetMetadata(file).num_rows).toBe(0n);
  });

  test.each<[string, TableColumn, string | number | null]>([
    ['half a person', whole, 0.5], ['more than 32 bits', whole, 2 ** 31], ['nobody where somebody must be', whole, null], ['a text for a number', number, 'x'], ['a number for a text', text, 1], ['infinitely many', whole, Infinity],
  ])('refuses %s, and says where', (_, column, cell) => {
    expect(() => bytesOf(tableOf([column], [[cell]]))).toThrow(new RegExp(`^things\\.${column.name}: found .*, expected a`));
  });

  test('refuses a line of another length', () => {
    expect(() => bytesOf(tableOf([text, whole], [['a']]))).toThrow('A line of things has 1 cells; expected 2');
  });
});

describe('the tables of a run', () => {
  const row = (arm: number, replication: number) => ({
    arm, replication, sums: Float64Array.of(3, 0), counts: Float64Array.of(12, 0), weeks: Float64Array.of(1, 2, 3, 4 + replication), ...noHistories(1),
  });
  const replications = { arms: ['usual-care', 'ips'], measures: ['everCompetitive', 'firstTenure'], groups: [{ by: '', level: '' }], columns: ['hospital', 'dead'], horizon: 1, rows: [[row(0, 0), row(1, 0)], [row(0, 1), row(1, 1)]] };

  test.each([
    ['replications', replicationsTable(replications, replications.measures.map(measureOf))],
    ['weeks', weeksTable(replications, series('hospital', 'dead'))],
  ])('%s has the same lines in the same order as CSV and as Parquet', async (_, table) => {
    const cells = (await read(bytesOf(table, 3))).map((line) => line.map((cell) => (cell === null ? '' : String(cell as string | number))).join(','));
    expect([table.columns.map(({ name }) => name).join(','), ...cells, '']).toEqual(csvOf(table).split('\n'));
    expect(cells.length).toBe(8);
  });
});
