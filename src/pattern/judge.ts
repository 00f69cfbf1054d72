/** Whether a pattern passes: what was observed beside the studies that the model gives. */
import type { Observed, Pattern, PatternStatistic } from '../catalogue/evidence/patterns/pattern.js';
import { log } from '../statistics/log.js';
import { normalQuantile } from '../statistics/normal.js';
import { quantiles } from '../statistics/quantile.js';

/** Central interval of virtual studies. */
export interface CentralInterval {
  /** Share of the virtual studies that it holds. */
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

export interface StatisticJudgement {
  readonly id: string;
  /** Virtual studies in which the statistic is defined; the figures are of those. */
  readonly studies: number;
  readonly median: number;
  /** 50, 80, 90 and 95 %. */
  readonly intervals: readonly CentralInterval[];
  readonly observed: Observed;
  /** Share of the studies below the observed figure, the middle of a span; equal ones are counted half. Null for a bound. */
  readonly place: number | null;
  /** Width of the central 90 % interval over that of sampling alone; of the logarithm of a ratio. */
  readonly widthRatio: number;
  readonly scored: boolean;
  /** Whether the central 90 % holds what was observed, or the median keeps the bound, and the interval is not too wide. */
  readonly passes: boolean;
}

export interface PatternJudgement {
  readonly pattern: string;
  readonly studies: number;
  readonly statistics: readonly StatisticJudgement[];
  /** Whether all scored statistics pass. */
  readonly passes: boolean;
}

const levels = [0.5, 0.8, 0.9, 0.95] as const;
const judgedLevel = 0.9;

/** How many times as wide as sampling error alone the central 90 % may be (MODEL.md 6.4). */
export const widestRatio = 1.5;

/**
 * Judges a pattern.
 *
 * @param studies - Virtual studies in any order, each with the statistics in the order of the pattern; NaN where one is undefined.
 */
export function judge(pattern: Pattern, studies: readonly Float64Array[]): PatternJudgement {
  const statistics = pattern.statistics.map((statistic, k) => judged(statistic, studies.map((study) => study[k] ?? NaN)));
  return { pattern: pattern.id, studies: studies.length, statistics, passes: statistics.every(({ scored, passes }) => passes || !scored) };
}

function judged({ id, unit, observed, standardError, scored }: PatternStatistic, all: readonly number[]): StatisticJudgement {
  const values = all.filter((value) => !Number.isNaN(value));
  const [median = NaN, ...limits] = quantiles(values, [0.5, ...levels.flatMap((level) => [(1 - level) / 2, (1 + level) / 2])]);
  const intervals = levels.map((level, k): CentralInterval => ({ level, low: limits[2 * k] ?? NaN, high: limits[2 * k + 1] ?? NaN }));
  const { low, high } = intervals.find(({ level }) => level === judgedLevel) ?? { low: NaN, high: NaN };
  const width = unit === 'ratio' ? log(high) - log(low) : high - low;
  const widthRatio = width / (2 * normalQuantile((1 + judgedLevel) / 2) * standardError);
  return { id, studies: values.length, median, intervals, observed, place: placeOf(values, observed), widthRatio, scored, passes: agrees(observed, median, low, high) && widthRatio <= widestRatio };
}

// Shares of the same counts may differ in their last bit.
const slack = 1e-12;

/** A figure lies in the interval, or a span meets it. A bound is a statement about the true figure, so the median has to keep it. */
function agrees(observed: Observed, median: number, low: number, high: number): boolean {
  if ('figure' in observed) return observed.figure >= low - slack && observed.figure <= high + slack;
  if ('from' in observed) return observed.to >= low - slack && observed.from <= high + slack;
  return median >= (observed.atLeast ?? -Infinity) && median <= (observed.atMost ?? Infinity);
}

function placeOf(values: readonly number[], observed: Observed): number | null {
  if (values.length === 0 || !('figure' in observed || 'from' in observed)) return null;
  const figure = 'figure' in observed ? observed.figure : (observed.from + observed.to) / 2;
  const below = values.filter((value) => value < figure - slack).length;
  const equal = values.filter((value) => Math.abs(value - figure) <= slack).length;
  return (below + equal / 2) / values.length;
}
