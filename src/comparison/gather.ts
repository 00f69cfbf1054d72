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

/** Numbers that are wanted of all replications at once, each as a column over them. */
export interface Wish {
  /** The places wanted; they come in this order. */
  readonly cells: readonly number[];
  /** Whose numbers at these places are wanted. */
  readonly readers: readonly Reader[];
  /** Takes one place after the other, when all replications have been heard. */
  readonly take: (gathered: Gathered) => void;
}

/** What is asked of all replications. Several questions are asked together, so that replications are read from the disk once for all of them. */
export interface Question<T> {
  readonly wishes?: readonly Wish[];
  /** Hears of each replication once, in their order. */
  readonly hear?: (row: readonly Row[]) => void;
  /** What came of it, once it has been asked. */
  readonly answer: () => T;
}

/**
 * Asks questions of replications; afterwards each has its answer.
 *
 * @param arms - How many arms there are.
 * @param memory - Bytes that gathered numbers may take at a time; at least one place is read in each pass. It changes no answer.
 */
export function ask(rows: Rows, arms: number, questions: readonly Question<unknown>[], memory = workingMemory): void {
  const wishes = questions.flatMap((question) => question.wishes ?? []);
  const hearing = questions.flatMap(({ hear }) => hear ?? []);
  let isFirst = true;
  for (const pass of passesOf(wishes, 8 * arms * rows.length, memory)) {
    goThrough(rows, arms, pass, isFirst ? hearing : []);
    isFirst = false;
  }
}

/** Part of a wish that one pass fulfils. */
interface Part extends Wish {
  /** `[arm][reader]`, each `[replication * cells + cell]`: written as replications come, read by column. */
  readonly gathered: Float64Array[][];
}

/** Wishes cut into passes, as many places in each as there is room for; one pass where nothing is wished. */
function passesOf(wishes: readonly Wish[], bytes: number, memory: number): Wish[][] {
  const passes: Wish[][] = [[]];
  let left = memory;
  for (const wish of wishes) {
    const each = Math.max(1, bytes * wish.readers.length);
    for (let first = 0, count = 0; first < wish.cells.length; first += count) {
      if (left < each && passes.at(-1)!.length > 0) {
        passes.push([]);
        left = memory;
      }
      count = Math.max(1, Math.floor(left / each));
      const cells = wish.cells.slice(first, first + count);
      passes.at(-1)!.push({ ...wish, cells });
      left -= cells.length * each;
    }
  }
  return passes;
}

function goThrough(rows: Rows, arms: number, wishes: readonly Wish[], hearing: readonly ((row: readonly Row[]) => void)[]): void {
  const parts = wishes.map((wish): Part => ({
    ...wish, gathered: Array.from({ length: arms }, () => wish.readers.map(() => new Float64Array(rows.length * wish.cells.length))),
  }));
  let replication = 0;
  for (const row of rows) {
    for (const hear of hearing) hear(row);
    for (const part of parts) keep(part, row, replication);
    replication += 1;
  }
  for (const part of parts) handOver(part, rows.length);
}

function keep({ cells, readers, gathered }: Part, row: readonly Row[], replication: number): void {
  for (let arm = 0; arm < gathered.length; arm += 1) {
    for (let reader = 0; reader < readers.length; reader += 1) {
      const numbers = readers[reader]!(row[arm]!);
      const kept = gathered[arm]![reader]!;
      for (let k = 0, at = replication * cells.length; k < cells.length; k += 1, at += 1) kept[at] = numbers[cells[k]!]!;
    }
  }
}

function handOver({ cells, gathered, take }: Part, replications: number): void {
  cells.forEach((cell, k) => {
    take({ cell, arms: gathered.map((readers) => readers.map((kept) => columnAt(kept, k, cells.length, replications))) });
  });
}

function columnAt(kept: Float64Array, first: number, step: number, length: number): Float64Array {
  const column = new Float64Array(length);
  for (let replication = 0, at = first; replication < length; replication += 1, at += step) column[replication] = kept[at]!;
  return column;
}
