/** What the thread runs that writes the long tables of a run, from the journals, while the main thread compares and draws. */
import { parentPort } from 'node:worker_threads';
import type { Replications } from '../outcomes/replication.js';
import { DiskError } from '../store/disk-error.js';
import { reopenRunFolder } from '../store/run-folder.js';
import type { RunPlace } from '../store/run-place.js';
import { longTables, saveTables, type LongColumns } from '../store/save-tables.js';
import { openRows, type RowsPlace } from '../store/stored-rows.js';
import type { AnswerOr, Numbered } from './answering-thread.js';

/** The tables that are wanted, and where. */
export interface TablesTask {
  readonly folder: RunPlace;
  readonly rows: RowsPlace;
  /** What the rows are of. */
  readonly of: Omit<Replications, 'rows'>;
  readonly columns: LongColumns;
}

/** What came of it: files that were left out for their size, or what the disk refused; a class of errors does not cross threads. */
export type TablesAnswer =
  | { readonly leftOut: readonly string[]; readonly refused?: undefined }
  | { readonly refused: Pick<DiskError, 'message' | 'isWrongInput'> };

parentPort?.on('message', ({ id, ...task }: Numbered<TablesTask>) => {
  void answer(task).then((given) => {
    parentPort?.postMessage({ id, ...given } satisfies AnswerOr<TablesAnswer>);
  });
});

async function answer(task: TablesTask): Promise<TablesAnswer | { readonly error: Error }> {
  try {
    return { leftOut: await write(task) };
  } catch (error) {
    if (error instanceof DiskError) return { refused: { message: error.message, isWrongInput: error.isWrongInput } };
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

async function write({ folder, rows: place, of, columns }: TablesTask): Promise<string[]> {
  const { rows, close } = openRows(place);
  try {
    return await saveTables(reopenRunFolder(folder), longTables({ ...of, rows }, columns));
  } finally {
    await close();
  }
}
