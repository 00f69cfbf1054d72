import type { Row, Rows } from '../outcomes/replication.js';
import { DiskError } from './disk-error.js';
import { DamagedRecord, type Journal } from './journal/journal.js';
import { decodeRows } from './rows-codec.js';

/**
 * Replications of several journals as if they were one, in the order of their number; each is read when it comes to its turn, so that only
 * one is in memory.
 *
 * @throws DiskError while they are gone through, when one of them is not what was written, or is in no journal.
 */
export function rowsOf(journals: readonly Journal[], first: number, count: number): Rows {
  return {
    length: count,
    *[Symbol.iterator]() {
      for (let number = first; number < first + count; number++) yield rowOf(journals, number);
    },
  };
}

function rowOf(journals: readonly Journal[], number: number): readonly Row[] {
  const journal = journals.find((each) => each.has(number));
  if (journal === undefined) throw new Error(`Replication ${number} is in none of ${journals.map(({ path }) => path).join(', ')}.`);
  try {
    return decodeRows(journal.read(number));
  } catch (error) {
    if (error instanceof DamagedRecord) throw new DiskError(`${error.message}\n  Check the disk.`, false, { cause: error });
    throw error;
  }
}
