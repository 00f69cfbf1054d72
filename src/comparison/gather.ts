import type { Row, Rows } from '../outcomes/replication.js';

/** Bytes that the numbers of all replications take at a time; where they are more, replications are gone through several times. */
export const workingMemory = 64e6;

/** Reads some numbers of one arm in one replication; always as many. */
export type Reader = (row: Row) => ArrayLike<number>;

/** One of these numbers in all replications. */
export interface Gathered {
  /** Its place among the numbers that are read. */
  readonly cell: number;
  /** `[arm][reader][replication]` */
  readonly arms: readonly (readonly Float64Array[])[];
}

/**
 * Turns replications, which lie one after the other, into columns of one number in all of them.
 *
 * @param arms - How many arms there are.
 * @param cells - The places wanted; they come in this order.
 * @param readers - Whose numbers at these places are wanted.
 * @param memory - Bytes that the columns may take at a time; at least one place is read in each pass.
 */
export function* gather(rows: Rows, arms: number, cells: readonly number[], readers: readonly Reader[], memory = workingMemory): Generator<Gathered> {
  const atOnce = Math.max(1, Math.floor(memory / (8 * Math.max(1, arms * readers.length * rows.length))));
  for (let first = 0; first < cells.length; first += atOnce) yield* inOnePass(rows, arms, cells.slice(first, first + atOnce), readers);
}

function inOnePass(rows: Rows, arms: number, cells: readonly number[], readers: readonly Reader[]): Gathered[] {
  const gathered = cells.map((cell) => ({ cell, arms: Array.from({ length: arms }, () => readers.map(() => new Float64Array(rows.length))) }));
  let replication = 0;
  for (const row of rows) {
    for (let arm = 0; arm < arms; arm += 1) {
      readers.forEach((read, reader) => {
        const numbers = read(row[arm]!);
        for (const { cell, arms: columns } of gathered) columns[arm]![reader]![replication] = numbers[cell]!;
      });
    }
    replication += 1;
  }
  return gathered;
}
