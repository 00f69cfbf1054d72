/** What loading needs from outside: reading is handed in, so that the same code runs in Node, in a thread and in the browser. */

/** What a door answers: a text; or why there is none, as the rest of a sentence that begins with the file's name (`is a folder`). */
export type Answer = { readonly text: string } | NoText;

export interface NoText {
  readonly problem: string;
  readonly isMissing?: boolean;
  /** What to do. */
  readonly hint?: string;
  /** Line and column from 1, where a place in the file is to blame. */
  readonly at?: { readonly line: number; readonly column: number };
}

/** What is known of a measure here; the catalogue of measures lives further down the road. */
export interface KnownMeasure {
  readonly id: string;
  /** Whether it may be asked at a week, as `competitiveAt@52`. */
  readonly atWeek: boolean;
}

export interface Doors {
  /** Reads the file that the person named, or one beside it. Limits of size, links and kinds of file are its affair too. */
  readonly read: (path: string) => Answer;
  /** Reads a scenario that comes with the program, by its name below `scenarios/`, such as `baselines/norway-region.yaml`. */
  readonly readShipped?: (name: string) => Answer;
  /** The measures that `report` and `replications` may name; without it their names are not checked. */
  readonly measures?: readonly KnownMeasure[];
  /** The hash under which services draw chance; without it two ids with one hash are not looked for. */
  readonly hash?: (id: string) => number;
}
