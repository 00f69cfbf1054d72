/** The runs that are asked, and how each is called in the column `run`. */
import { basename, resolve } from 'node:path';
import { printable } from '../../scenario/printable.js';
import { findRun } from '../../store/find-run.js';
import { storedTables, type StoredTable } from '../../store/stored-tables.js';
import { InputError } from '../input-error.js';
import type { Terminal } from '../terminal.js';

export interface QueriedRun {
  readonly name: string;
  readonly tables: readonly StoredTable[];
}

/**
 * Finds the runs and their tables.
 *
 * @throws UnreadableRun when one of them is not whole.
 * @throws InputError when one is named twice.
 */
export async function queriedRuns(paths: readonly string[], terminal: Terminal): Promise<QueriedRun[]> {
  const folders: string[] = [];
  for (const path of paths) {
    const { folder, isNewest } = await findRun(path);
    if (isNewest) terminal.note(`Newest run in ${printable(path)}: ${printable(folder)}\n`);
    if (folders.some((each) => resolve(each) === resolve(folder))) throw new InputError(`${folder} is named twice, so that each of its lines would count twice.\n  Name every run once.`);
    folders.push(folder);
  }
  const names = folders.map((folder) => basename(folder));
  const areDistinct = new Set(names).size === names.length;
  return Promise.all(folders.map(async (folder, at) => ({ name: areDistinct ? names[at] ?? folder : folder, tables: await storedTables(folder) })));
}
