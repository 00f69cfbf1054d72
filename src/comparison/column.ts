import type { Replications, Row } from '../outcomes/replication.js';
import { gather } from './gather.js';

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

/**
 * The columns of every measure in these groups, group by group; group 0 is everybody.
 *
 * @param memory - Bytes that columns may take at a time.
 */
export function* columnsOf({ rows, arms, measures }: Replications, groups: readonly number[], memory?: number): Generator<ColumnsOfMeasure> {
  const cells = groups.flatMap((group) => measures.map((_, measure) => group * measures.length + measure));
  for (const { cell, arms: each } of gather(rows, arms.length, cells, readers, memory)) {
    yield { group: Math.floor(cell / measures.length), measure: cell % measures.length, columns: each.map(([sums, counts]) => ({ sums: sums!, counts: counts! })) };
  }
}

/** The column of a measure among everybody. */
export function columnOf({ rows, arms }: Replications, arm: number, measure: number): Column {
  const [gathered] = gather(rows, arms.length, [measure], readers);
  const [sums, counts] = gathered!.arms[arm]!;
  return { sums: sums!, counts: counts! };
}
