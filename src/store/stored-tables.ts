/** The tables that a run left, and the file to read each from. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableRun } from './unreadable-run.js';

export interface StoredTable {
  readonly name: string;
  readonly path: string;
  readonly format: 'parquet' | 'csv';
}

/** Tables of every run; the others are there or not. */
const always = ['replications', 'weeks'];
const perhaps = ['draws', 'people', 'subgroups', 'equity', 'columns'];

/**
 * Finds the tables of a run, as Parquet where there is such a file; runs of older versions have CSV alone.
 *
 * @param folder - The run's folder, as `findRun` gives it.
 * @throws UnreadableRun when a table is missing that every run has.
 */
export async function storedTables(folder: string): Promise<StoredTable[]> {
  const files = await readdir(folder);
  const find = (name: string): StoredTable[] => {
    const format = (['parquet', 'csv'] as const).find((each) => files.includes(`${name}.${each}`));
    return format === undefined ? [] : [{ name, path: join(folder, `${name}.${format}`), format }];
  };
  const missing = always.filter((name) => find(name).length === 0);
  if (missing.length > 0) throw new UnreadableRun(`${folder} is not a whole run: ${missing.map((name) => `${name}.parquet and ${name}.csv`).join(', ')} are missing.\n  Fetch the whole folder of the run, or run its scenario again.`);
  return [...always, ...perhaps].flatMap(find);
}
