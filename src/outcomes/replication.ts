/** What a replication leaves: sums and counts by measure and subgroup, and the weekly series. Plain data that crosses threads. */

/** One arm of one replication. */
export interface Row {
  /** Index of the arm in the scenario. */
  readonly arm: number;
  readonly replication: number;
  /** The draw of the posterior that it lived under, by its place there; absent without one. */
  readonly draw?: number;
  /** Sums over people (posts, employers), `[group * measures + measure]`. */
  readonly sums: Float64Array;
  /** Denominators, in the same order. A measure that nobody is defined for has 0 here. */
  readonly counts: Float64Array;
  /** Weekly series, `[week * columns + column]`, own weeks 0 to the horizon; see `seriesColumns`. */
  readonly weeks: Float64Array;
  /** Counts of spells by length; see `readSpells`. */
  readonly spells: Float64Array;
  /** Members who went from one main activity to another between `flowWeeks`; see `readFlows`. */
  readonly flows: Float64Array;
  /** Employers by stigma, as first drawn and at the end; see `readAttitudes`. */
  readonly attitudes: Float64Array;
  /** What was paid for and gained by members, `[own year * items + item]`; see `readLedger`. */
  readonly ledger: Float64Array;
  /** Main activities of the first hundred members week by week, kept in replication 0 and empty in others; see `followLives`. */
  readonly lives: Uint8Array;
  /** Each person who is counted, where a run asks for people, and empty in others; see `readPeople`. */
  readonly people: Float64Array;
}

/** A subgroup; the first of a run is everybody, with `by` and `level` empty. */
export interface Group {
  readonly by: string;
  readonly level: string;
}

/**
 * Replications in the order of their number, each as `[arm]`. They can be gone through again and again: an array is one, and so is what
 * reads them from a disk each time, so that their number need not fit into memory.
 */
export interface Rows extends Iterable<readonly Row[]> {
  readonly length: number;
}

/** All replications of a run, in order of replication. */
export interface Replications<R extends Rows = Rows> {
  readonly arms: readonly string[];
  /** Measure ids as asked, such as `competitiveAt@52`. */
  readonly measures: readonly string[];
  readonly groups: readonly Group[];
  /** Ids of the weekly columns. */
  readonly columns: readonly string[];
  readonly horizon: number;
  /** How many replications, one after the other from number 0 on, share a draw of the parameters; absent without a posterior. */
  readonly perDraw?: number;
  readonly rows: R;
}

/** All replications of a run in memory: `rows[replication][arm]`. */
export type RememberedReplications = Replications<readonly (readonly Row[])[]>;
