/** Where a run came from: what another analyst needs to repeat it and to see on what it was made. */
export interface Provenance {
  readonly schema: 'inclusim-provenance-1';
  readonly scenario: string;
  readonly title: string;
  /** Version of the program. */
  readonly version: string;
  /** Commit of the program's source, where it runs from a clone; null otherwise. */
  readonly commit: string | null;
  /** Version of the format of scenario files. */
  readonly scenarioFormat: number;
  readonly seed: number | string;
  readonly replications: number;
  readonly workers: number;
  readonly node: string;
  readonly machine: { readonly os: string; readonly arch: string; readonly cpus: number; readonly cpu: string; readonly memory: string };
  /** UTC. */
  readonly started: string;
  readonly seconds: number;
  /** In how many sittings it was simulated, where a run was interrupted and continued. */
  readonly sittings?: number;
  /** What parameters were drawn from; it lies beside as posterior.json. */
  readonly posterior?: { readonly from: string; readonly version: string; readonly hash: string; readonly draws: number };
  /** From how many parts it was put together. */
  readonly parts?: number;
  /** What was asked, in the folder where it was asked. */
  readonly asked: string;
  /** What repeats the run from within its own folder, with this version. */
  readonly command: string;
}

/** The posterior of a run, as it lies in its folder. */
export const posteriorFile = 'posterior.json';
