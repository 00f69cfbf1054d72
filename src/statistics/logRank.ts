import { chiSquareUpperTail } from './chiSquare.js';
import { atRiskOf, type SurvivalCounts } from './survivalCounts.js';

/** What the log-rank test says of groups, in their order. */
export interface LogRankTest {
  /** Events in each group. */
  readonly observed: number[];
  /** Events that each group would have if, at each time, everybody at risk had the same chance of one. */
  readonly expected: number[];
  /** The statistic; null when fewer than two groups could have an event, or when the first events leave nobody at risk. */
  readonly chiSquare: number | null;
  /** One less than the groups that could have an event, and never below 0. */
  readonly degreesOfFreedom: number;
  /** The chance of a statistic at least as large if the groups do not differ; null when the statistic is. */
  readonly pValue: number | null;
}

/**
 * The log-rank test (Mantel-Haenszel) of whether groups get the event at the same rate, all times weighing the same.
 *
 * Sources: N. Mantel, "Evaluation of survival data and two new rank order statistics arising in its consideration", Cancer
 * Chemotherapy Reports 50, 1966; R. Peto and J. Peto, "Asymptotically efficient rank invariant test procedures", Journal of the Royal
 * Statistical Society A 135, 1972 (doi:10.2307/2344317, from memory). With the variance of the hypergeometric distribution for
 * tied events, as `survdiff` with `rho = 0` in R's package survival; like there, a group that is never at risk when an event happens
 * does not count.
 *
 * @param groups - Two or more, counted at the same times; an event comes before a censoring at the same time.
 * @throws RangeError when there are fewer than two, the times differ, or the counts of one do not fit together.
 */
export function logRank(groups: readonly SurvivalCounts[]): LogRankTest {
  if (groups.length < 2) throw new RangeError(`A log-rank test needs at least 2 groups; found ${groups.length}.`);
  const { observed, expected, covariance } = addUpTimes(groups);
  const compared = groups.map((_, k) => k).filter((k) => expected[k]! > 0);
  const free = compared.slice(1); // the differences add up to 0, so one group says nothing new
  const difference = free.map((k) => observed[k]! - expected[k]!);
  const chiSquare = squaredLength(difference, free.map((k) => free.map((l) => covariance[k]![l]!)));
  const pValue = chiSquare === null ? null : chiSquareUpperTail(chiSquare, free.length);
  return { observed, expected, chiSquare, degreesOfFreedom: free.length, pValue };
}

interface Sums {
  readonly observed: number[];
  readonly expected: number[];
  /** The covariance of the events of any two groups, given how many events there are in all at each time. */
  readonly covariance: number[][];
}

function addUpTimes(groups: readonly SurvivalCounts[]): Sums {
  const atRisk = groups.map(atRiskOf);
  const times = atRisk[0]!.length;
  const other = atRisk.find(({ length }) => length !== times);
  if (other) throw new RangeError(`Groups must be counted at the same times; found ${times} and ${other.length}.`);
  const sums: Sums = { observed: groups.map(() => 0), expected: groups.map(() => 0), covariance: groups.map(() => groups.map(() => 0)) };
  for (let i = 0; i < times; i += 1) addTime(sums, groups.map(({ events }) => events[i]!), atRisk.map((column) => column[i]!));
  return sums;
}

function addTime({ observed, expected, covariance }: Sums, events: readonly number[], atRisk: readonly number[]): void {
  const all = events.reduce((sum, count) => sum + count, 0);
  if (all === 0) return;
  const n = atRisk.reduce((sum, count) => sum + count, 0);
  const variance = n === 1 ? 0 : all * (n - all) / (n - 1);
  for (let k = 0; k < atRisk.length; k += 1) {
    const share = atRisk[k]! / n;
    observed[k]! += events[k]!;
    expected[k]! += all * share;
    for (let l = 0; l < atRisk.length; l += 1) covariance[k]![l]! += variance * share * ((k === l ? 1 : 0) - atRisk[l]! / n);
  }
}

/** x' C⁻¹ x by Cholesky's factors of C, which are written over it; null when x is empty or C has no inverse. */
function squaredLength(x: readonly number[], covariance: readonly number[][]): number | null {
  const solved: number[] = [];
  for (const [k, row] of covariance.entries()) {
    for (let l = 0; l <= k; l += 1) {
      for (let m = 0; m < l; m += 1) row[l]! -= row[m]! * covariance[l]![m]!;
      if (l < k) row[l]! /= covariance[l]![l]!;
    }
    if (!(row[k]! > 0)) return null;
    row[k] = Math.sqrt(row[k]!);
    solved.push(row.slice(0, k).reduce((left, factor, m) => left - factor * solved[m]!, x[k]!) / row[k]);
  }
  return solved.length === 0 ? null : solved.reduce((sum, value) => sum + value * value, 0);
}
