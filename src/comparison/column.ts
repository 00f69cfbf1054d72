import type { Replications } from '../outcomes/replication.js';

/** Sums and denominators of one measure in one arm, by replication. */
export interface Column {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

/** The column of a measure; `group` 0 is everybody. */
export function columnOf({ rows, measures }: Replications, arm: number, measure: number, group = 0): Column {
  const at = group * measures.length + measure;
  return { sums: Float64Array.from(rows, (row) => row[arm]!.sums[at]!), counts: Float64Array.from(rows, (row) => row[arm]!.counts[at]!) };
}
