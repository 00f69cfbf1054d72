/** What a chart is made from, and what it is. */
import type { MeasureInfo } from '../outcomes/measure.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Language } from './language.js';

/** Looks a measure up in the catalogue, by its id without `@week`. */
export type MeasureLookup = (id: string) => MeasureInfo | undefined;

/** What the result itself does not say. */
export interface ChartContext {
  readonly language: Language;
  /** Reference arm. */
  readonly compareWith: string;
  /** Measures to show, in order. */
  readonly reported: readonly string[];
  readonly measures: MeasureLookup;
  /** Names of arms where the id says too little. */
  readonly armLabels?: Readonly<Record<string, string>> | undefined;
  readonly currency?: string | undefined;
  /** Whether all sixteen main activities are shown, and not eight groups of them. */
  readonly isUnfolded?: boolean | undefined;
}

/** A Vega-Lite specification: plain data. */
export type ChartSpec = Readonly<Record<string, unknown>>;

/** One line of a chart's data, as it goes into CSV. */
export type ChartRow = Readonly<Record<string, string | number | null>>;

/** A chart before it is drawn. */
export interface ChartDraft {
  /** Base name of its files. */
  readonly id: string;
  readonly title: string;
  /** Says in words what the picture shows. */
  readonly alt: string;
  /** The specification at a width in pixels; narrow ones suit a phone. */
  readonly specAt: (width: number) => ChartSpec;
  readonly rows: readonly ChartRow[];
}

/** A drawn chart. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly alt: string;
  readonly spec: ChartSpec;
  readonly svg: string;
  /** The same for a screen of 360 pixels. */
  readonly narrowSvg: string;
  readonly rows: readonly ChartRow[];
}

/** The context that a scenario gives. */
export function contextOf(scenario: Scenario, measures: MeasureLookup, armLabels: Readonly<Record<string, string>> = {}): ChartContext {
  return {
    language: scenario.report.language,
    compareWith: scenario.compareWith,
    reported: scenario.report.measures,
    measures,
    armLabels,
    currency: scenario.report.currency,
  };
}
