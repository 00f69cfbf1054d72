/** A run as it was asked for: a scenario with the options of the command line. */
import type { Part } from '../store/run-title.js';
import type { LoadedFile } from './load-scenarios.js';

export interface Asked extends LoadedFile {
  /** The command line, for the record. */
  readonly asked: string;
  /** The folder that was asked for. */
  readonly out: string | undefined;
  /** The share of the replications that was asked for. */
  readonly part: Part | undefined;
  /** The unfinished run to continue: a folder, or the newest of this scenario; undefined begins a new one. */
  readonly resume: string | true | undefined;
  /** The command that continues a run from its folder. */
  readonly again: (folder: string) => string;
  readonly workers: number;
  readonly isQuiet: boolean;
  /** Whether the run leaves each person. */
  readonly wantsPeople: boolean;
}
