/** What a report is made from; the command line gathers it. */
import type { Chart, MeasureLookup } from '../charts/chart.js';
import type { Language } from '../charts/language.js';
import type { RunResult } from '../comparison/comparison.js';
import type { Economics } from '../economics/economics.js';
import type { Assumption } from '../scenario/provenance.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Finding } from '../verification/finding.js';

/** How the run came about, and how to repeat it. */
export interface Provenance {
  readonly version: string;
  readonly commit?: string | null | undefined;
  /** The command that repeats the run. */
  readonly command: string;
  readonly node: string;
  readonly seed: number | string;
  /** UTC, as text. */
  readonly startedAt: string;
  readonly seconds: number;
}

/** What makes SVG and PNG files of the page's pictures; all else works without it. */
export interface PageScript {
  readonly code: string;
  /** `sha256-…`, by which the page allows this script and no other. */
  readonly hash: string;
}

export interface ReportInput {
  readonly scenario: Scenario;
  readonly result: RunResult;
  /** The economic evaluation; null or absent where there is none. */
  readonly economics?: Economics | null | undefined;
  readonly measures: MeasureLookup;
  readonly assumptions: readonly Assumption[];
  /** What was checked on a small copy of the scenario. */
  readonly checks: readonly Finding[];
  readonly provenance: Provenance;
  /** In every language, as `chartsInAllLanguages` draws them. */
  readonly charts: Readonly<Record<Language, readonly Chart[]>>;
  readonly armLabels?: Readonly<Record<string, string>> | undefined;
  /** Font files as base64, embedded so that the page looks the same everywhere. */
  readonly fonts?: { readonly regular: string; readonly bold: string } | undefined;
  readonly script?: PageScript | undefined;
}
