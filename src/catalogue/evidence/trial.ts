/** A published trial as plain data, in the form that a researcher may write as YAML: setting, arms, counts, outcome, and where each of them comes from. */
import type { Difference } from '../catalogue.js';

/** How a fact is known: read in a public source; worked out from what was read; remembered; or assumed because nobody says. */
export type Status = 'verified' | 'derived' | 'memory' | 'assumed';

export interface Source {
  readonly status: Status;
  /** The address or paper, how it was worked out, or why it is assumed. */
  readonly source: string;
}

/** One arm of a trial. */
export interface TrialArm {
  /** `ips` for the arm with supported employment, which comes first; `control`, or a name that tells several controls apart. */
  readonly id: string;
  /** What was offered, in the project's own words. */
  readonly title: string;
  /** Services of a scenario file that this arm has, staffed for the arm's own people and no others. */
  readonly services: readonly Difference[];
  /** People randomised to the arm; null where the number by arm is not known. */
  readonly randomised: number | null;
  /** People in the denominator of the reported share. */
  readonly analysed: number | null;
  /** People with the outcome among the analysed. */
  readonly events: number | null;
  /** The share as published, in 0 to 1. */
  readonly reported: number | null;
}

export interface PublishedTrial {
  /** First author, year and place, in lower case with hyphens. */
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  /** Without `doi:`; null where it was not found. */
  readonly doi: string | null;
  /** Of publication. */
  readonly year: number;
  /** `pooled`: several trials taken together, person by person. */
  readonly design: 'randomised' | 'quasi-experimental' | 'pooled' | 'cohort';
  /** Country preset, the year in the middle of intake, and where it was. */
  readonly setting: { readonly country: string; readonly year: number; readonly place: string };
  /** What the setting changes in a scenario file; without `population.size`, which is the number of people in the arms. */
  readonly scenario: Difference;
  /** Criteria of the scenario's `cohort.eligible`. */
  readonly eligible: readonly string[];
  /** Two or more; the arm with supported employment first. */
  readonly arms: readonly [TrialArm, TrialArm, ...TrialArm[]];
  /** Weeks from randomisation to the outcome: round(52.18 m / 12) of m months. */
  readonly followUpWeeks: number;
  /** What was counted; and the measure of the model that counts the same (`competitiveAt@52`), null where there is none. */
  readonly outcome: { readonly definition: string; readonly measure: string | null };
  /** Further shares that the model can be held against, in 0 to 1: by arm and measure. */
  readonly also?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Whose share was published: of all who were randomised, or of those who were still in the study. */
  readonly denominator: 'randomised' | 'completers';
  /** Why the model cannot express the outcome or the people; null where it can. */
  readonly notExpressible: string | null;
  /** Why the trial is not fitted (the rule stands in `fitted.ts`); null where it is. */
  readonly leftOut: string | null;
  /** By path (`arms.ips.events`, `scenario.population.severity`), for each fact its own path or one that it lies under. */
  readonly sources: Readonly<Record<string, Source>>;
  /** What else one should know; may be empty. */
  readonly note: string;
}
