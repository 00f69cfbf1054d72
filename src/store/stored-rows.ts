import type { Row, Rows } from '../outcomes/replication.js';
import { DiskError } from './disk-error.js';
import { DamagedRecord, openJournal, type Journal } from './journal/journal.js';
import { decodeRows } from './rows-codec.js';

/** Where replications lie; plain data, which crosses threads. */
export interface RowsPlace {
  /** Paths of the journals that they are kept in. */
  readonly journals: readonly string[];
  /** Number of the first one, and how many there are. */
  readonly first: number;
  readonly count: number;
}

/** Replications in journals, each read when it comes to its turn. */
export interface StoredRows extends Rows {
  readonly place: RowsPlace;
}

/**
 * Replications of several journals as if they were one, in the order of their number; each is read when it comes to its turn, so that only
 * one is in memory.
 *
 * @throws DiskError while they are gone through, when one of them is not what was written, or is in no journal.
 */
export function rowsOf(journals: readonly Journal[], first: number, count: number): StoredRows {
  return {
    length: count,
    place: { journals: journals.map(({ path }) => path), first, count },
    *[Symbol.iterator]() {
      for (let number = first; number < first + count; number++) yield rowOf(journals, number);
    },
  };
}

/** Opens replications where another thread keeps them, to read them here too. Whoever keeps them goes on; `close` lets go of them. */
export function openRows({ journals: paths, first, count }: RowsPlace): { readonly rows: StoredRows; readonly close: () => Promise<unknown> } {
  const journals: Journal[] = [];
  const close = () => Promise.all(journals.map((journal) => journal.close()));
  try {
    for (const path of paths) journals.push(openJournal(path));
    return { rows: rowsOf(journals, first, count), close };
  } catch (error) {
    void close();
    throw error;
  }
}

function rowOf(journals: readonly Journal[], number: number): readonly Row[] {
  const journal = journals.find((each) => each.has(number));
  if (journal === undefined) throw damaged(`Replication ${number} is no longer in ${journals.map(({ path }) => path).join(' or ')}.`);
  try {
    return decodeRows(journal.read(number));
  } catch (error) {
    if (error instanceof DamagedRecord) throw damaged(error.message, error);
    throw error;
  }
}

function damaged(message: string, cause?: unknown): DiskError {
  return new DiskError(`${message}\n  Check the disk.`, false, { cause });
}
