/** What the documents are made from; the command line gathers it. */
import type { MeasureLookup } from '../charts/chart.js';
import type { RunResult } from '../comparison/comparison.js';
import type { Economics } from '../economics/economics.js';
import type { Assumption } from '../scenario/provenance.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Finding } from '../verification/finding.js';
import type { ModelSection } from './model.js';

/** How a run came about. */
export interface RunMade {
  readonly version: string;
  readonly commit: string | null;
  readonly node: string;
  readonly machine: { readonly os: string; readonly arch: string; readonly cpus: number; readonly cpu: string; readonly memory: string };
  /** UTC. */
  readonly started: string;
  readonly seconds: number;
  readonly workers: number;
  readonly replications: number;
  readonly command: string;
}

/** What a run found. */
export interface DescribedRun {
  readonly result: RunResult;
  readonly economics: Economics | null;
  readonly checks: readonly Finding[];
  readonly made: RunMade;
}

export interface Described {
  readonly scenario: Scenario;
  /** The scenario file or the folder of the run, as the person named it. */
  readonly from: string;
  /** Every value that the scenario rests on: those of the reference arm, then what other arms have otherwise. */
  readonly assumptions: readonly Assumption[];
  readonly measures: MeasureLookup;
  /** MODEL.md of this version. */
  readonly model: readonly ModelSection[];
  /** Version and commit of the program that writes; a run has its own. */
  readonly version: string;
  readonly commit: string | null;
  /** Null where no run was named, so that there are no results. */
  readonly run: DescribedRun | null;
}
