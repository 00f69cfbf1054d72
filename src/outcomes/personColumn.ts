/** A column of the table of people. */
export interface PersonColumn {
  readonly id: string;
  /** Texts that whole numbers stand for, by index; null for a plain number. */
  readonly levels: readonly string[] | null;
  readonly isWhole: boolean;
  readonly unit: string;
  readonly meaning: string;
}
