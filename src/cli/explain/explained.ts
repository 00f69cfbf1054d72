/** What `explain` says, as data: `--json` prints it, and the text is made from it. Keys are never absent; null where there is nothing. */
import type { MeasureInfo } from '../../outcomes/measure.js';

/** Keeps a value of null apart from no value. */
export interface Given {
  readonly value: unknown;
}

/** One value of a scenario, in a list. */
export interface ListedValue {
  readonly kind: 'value';
  readonly path: string;
  readonly meaning: string;
  readonly unit: string | null;
  /** Null where a file must say it. */
  readonly default: Given | null;
}

export interface ExplainedValue extends ListedValue {
  /** What it may be, in words. */
  readonly range: string;
  /** The value that switches the mechanism off; null where there is no such value. */
  readonly neutral: Given | null;
  readonly grade: string | null;
  readonly source: string | null;
  readonly group: string | null;
  /** What programmes and country set over the default. */
  readonly presets: readonly { readonly from: string; readonly value: unknown }[];
  /** What it may hold instead of one value, such as the precision in place of a number of replications. */
  readonly keys: readonly string[];
  /** Other paths at which the same may be said. */
  readonly sameAt: readonly string[];
}

export interface ListedGroup {
  readonly kind: 'group';
  readonly path: string;
  readonly meaning: string;
  /** How many values it holds, at any depth. */
  readonly values: number;
  /** What stands in it, in the order of the schema; null where only the number is told. */
  readonly holds: readonly Listed[] | null;
}

export type Listed = ListedValue | ListedGroup;

export interface ExplainedGroup extends ListedGroup {
  readonly holds: readonly Listed[];
  readonly group: string | null;
}

/** A key of a file that is no value of an arm: `arms`, `extends`. */
export interface ExplainedKey {
  readonly kind: 'key';
  readonly path: string;
  readonly meaning: string;
}

/** One item of a scale. */
export interface ExplainedItem {
  readonly number: number;
  readonly name: string;
  /** On what it rests, or why the model cannot see it. */
  readonly how: string;
  /** The figures from which on, or up to which, scores 2, 3, 4 and 5 are given (null: no limit), and how they are known; null where it is not seen. */
  readonly seen: { readonly unit: string; readonly anchors: readonly (number | null)[]; readonly from: string } | null;
}

export interface ExplainedMeasure extends MeasureInfo {
  readonly kind: 'measure';
  /** As asked, with its week. */
  readonly asked: string;
  /** Null without `@week`. */
  readonly week: number | null;
  /** Parts of a scenario with the same name. */
  readonly sameName: readonly string[];
  /** Items of the scale that the measure is; null where it is none. */
  readonly items: readonly ExplainedItem[] | null;
}

export interface ExplainedMeasures {
  readonly kind: 'measures';
  readonly measures: readonly MeasureInfo[];
}

export interface ExplainedProgramme {
  readonly kind: 'programme';
  readonly id: string;
  readonly title: string;
  /** The command that shows what it sets. */
  readonly command: string;
}

/** What there is to explain. */
export interface ExplainedAll {
  readonly kind: 'all';
  readonly values: number;
  readonly holds: readonly Listed[];
  readonly measures: number;
}

export type Explained = ExplainedValue | ExplainedGroup | ExplainedKey | ExplainedMeasure | ExplainedMeasures | ExplainedProgramme | ExplainedAll;
