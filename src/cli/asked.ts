/** A run as it was asked for: a scenario with the options of the command line. */
import type { LoadedFile } from './load-scenarios.js';

export interface Asked extends LoadedFile {
  /** The command line, for the record. */
  readonly asked: string;
  /** The folder that was asked for. */
  readonly out: string | undefined;
  readonly workers: number;
  readonly isQuiet: boolean;
  /** Whether the run leaves each person. */
  readonly wantsPeople: boolean;
}
