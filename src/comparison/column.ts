import type { Replications, Row } from '../outcomes/replication.js';
import { ask, type Wish } from './gather.js';

/** Sums and denominators of one measure in one arm, by replication. */
export interface Column {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

/** A measure in a group, in all arms. */
export interface ColumnsOfMeasure {
  readonly group: number;
  readonly measure: number;
  /** `[arm]` */
  readonly columns: readonly Column[];
}

const readers = [(row: Row) => row.sums, (row: Row) => row.counts];

/** Wishes for the columns of every measure in these groups, group by group; group 0 is everybody. */
export function columnsOf({ measures }: Replications, groups: readonly number[], take: (columns: ColumnsOfMeasure) => void): Wish {
  const cells = groups.flatMap((group) => measures.map((_, measure) => group * measures.length + measure));
  return {
    cells, readers,
    take: ({ cell, arms }) => {
      take({ group: Math.floor(cell / measures.length), measure: cell % measures.length, columns: arms.map(([sums, counts]) => ({ sums: sums!, counts: counts! })) });
    },
  };
}

/** The column of a measure among everybody. */
export function columnOf({ rows, arms }: Replications, arm: number, measure: number): Column {
  const columns: Column[] = [];
  const wish: Wish = { cells: [measure], readers, take: ({ arms: each }) => columns.push(...each.map(([sums, counts]) => ({ sums: sums!, counts: counts! }))) };
  ask(rows, arms.length, [{ wishes: [wish], answer: () => columns }]);
  return columns[arm]!;
}
