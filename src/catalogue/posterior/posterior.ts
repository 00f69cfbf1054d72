/** What calibration leaves of the parameters: a few hundred weighted points, in the form of `posterior.json`. */
import type { Structure } from './structures.js';

export interface Posterior {
  readonly schema: 'inclusim-posterior-1';
  /** Which posterior this is, such as `2026-11`. */
  readonly version: string;
  readonly made: MadePosterior;
  readonly parameters: readonly PosteriorParameter[];
  /** How trials differ beyond what is modelled, by draw: sd of the level and of the effect, in log-odds. Comparisons do not use it. */
  readonly between: { readonly level: readonly number[]; readonly effect: readonly number[] };
  readonly draws: readonly PosteriorDraw[];
}

/** How it was made; further keys are a record for readers. */
export interface MadePosterior {
  readonly seed: number | string;
  readonly trials: readonly string[];
  readonly points: number;
  /** The reading under which it holds; what that switches off is off wherever its draws are used. Absent: `both`. */
  readonly structure?: Structure | undefined;
  /** The programme that all controls had; absent: each its own, as published. */
  readonly controls?: string | undefined;
  readonly [more: string]: unknown;
}

/** A leaf of the scenario whose value is not known. */
export interface PosteriorParameter {
  /** `parameters.search.own` */
  readonly path: string;
  readonly prior: { readonly least: number; readonly most: number; readonly mean: number; readonly sd: number };
  /** Of the draws with their weights. */
  readonly mean: number;
  readonly sd: number;
}

/** One point: values that go together. */
export interface PosteriorDraw {
  /** All weights sum to 1. */
  readonly weight: number;
  /** In the order of `parameters`. */
  readonly values: readonly number[];
}
