/** What a table of a run is. It is declared once: the CSV, the Parquet file and the dictionary of columns all follow from it. */

/** What a cell may hold; null and numbers that are not finite leave it empty. */
export type Cell = string | number | null;

export interface TableColumn {
  readonly name: string;
  /** `whole`: a whole number that fits into 32 bits. */
  readonly type: 'text' | 'whole' | 'number';
  /** Empty where there is none. */
  readonly unit: string;
  readonly meaning: string;
  /** Whether cells may be empty. */
  readonly mayBeEmpty?: boolean;
  /** What the texts in the column stand for, where each has a meaning and unit of its own. */
  readonly entries?: readonly Entry[];
}

export interface Entry {
  readonly entry: string;
  readonly unit: string;
  readonly meaning: string;
}

export interface Table {
  /** Its files are `<name>.csv` and `<name>.parquet`; in SQL it has this name. */
  readonly name: string;
  /** Whether it has lines for each replication; such a table may be long, and is left as Parquet too. */
  readonly isLong: boolean;
  readonly columns: readonly TableColumn[];
  /** Cells line by line, in the order of the columns; walked anew for each file. */
  readonly lines: () => Iterable<readonly Cell[]>;
}
