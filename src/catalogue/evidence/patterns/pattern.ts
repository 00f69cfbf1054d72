/** A pattern: what was published of a population, a programme or employers, in the form in which a virtual study is held against it. */
import type { Source } from '../trial.js';

/**
 * `trial`: rows of the fitted trials; `target`: what calibration aims at beside them; `heldOut`: looked at when calibration is over.
 */
export type PatternUse = 'trial' | 'target' | 'heldOut';

/** share: in 0 to 1; difference: of two shares, or of two means in the unit of the title; ratio: its error is that of the logarithm; per100: events in 100 place-years. */
export type PatternUnit = 'share' | 'difference' | 'weeks' | 'months' | 'jobs' | 'logOdds' | 'ratio' | 'correlation' | 'per100';

/** One figure, the span of several sources or of a rounded figure, or a bound that was reported instead of a figure. */
export type Observed =
  | { readonly figure: number }
  | { readonly from: number; readonly to: number }
  | { readonly atLeast?: number; readonly atMost?: number };

export interface PatternStatistic {
  /** Within its pattern, such as `ips`. */
  readonly id: string;
  readonly title: string;
  readonly unit: PatternUnit;
  readonly observed: Observed;
  /** People, jobs, sites or employers behind the figure. */
  readonly people: number;
  /** Of sampling alone in a study of that size, in the unit; of the logarithm of a ratio. */
  readonly standardError: number;
  /** How the standard error follows from the design. */
  readonly formula: string;
  /** Whether the pattern passes by it; the others are shown beside. */
  readonly scored: boolean;
  readonly source: Source;
}

export interface Pattern {
  /** Readable, in lower case with hyphens. */
  readonly id: string;
  /** As MODEL.md numbers it: `4a`. */
  readonly number: string;
  readonly title: string;
  readonly use: PatternUse;
  /** Country preset and place. */
  readonly setting: { readonly country: string; readonly place: string };
  readonly citation: string;
  /** How it was observed: who, how many, how long, what counts. */
  readonly definition: string;
  /** What differs in the virtual study, and what had to be assumed for it. */
  readonly virtual: string;
  readonly statistics: readonly [PatternStatistic, ...PatternStatistic[]];
  /** Why the model has no virtual study of it; null where it has one. */
  readonly notExpressible: string | null;
}
