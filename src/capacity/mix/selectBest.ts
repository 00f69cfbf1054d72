/** The best of many candidates and all that cannot be told from it: more and more histories for those that are left. */
import { groupSums } from '../../statistics/groupSums.js';
import { meanInterval } from '../../statistics/interval.js';
import { mean } from '../../statistics/moments.js';

export interface SelectionPlan {
  /** Whether more is better. */
  readonly isHigherBetter: boolean;
  /** Most histories of a candidate. */
  readonly histories: number;
  /** Histories that share a draw of the parameters count as one. */
  readonly perDraw: number;
}

/** Values of the histories of a candidate, from number `first` on. */
export type LiveCandidate = (candidate: number, first: number, count: number) => Promise<readonly number[]>;

/** Where a candidate stands. */
export interface Standing {
  readonly candidate: number;
  readonly histories: number;
  /** Over its histories. */
  readonly mean: number;
  /** From the best, and of a candidate that was dropped from the one that led then, over its histories, with a simultaneous 95 % interval; null for the best. */
  readonly difference: { readonly estimate: number; readonly low: number; readonly high: number } | null;
  /** Whether it cannot be told from the best. */
  readonly isLeft: boolean;
}

/** Histories of each candidate at the first look; each further look has twice as many of those that are left. */
const firstLook = 20;
/** Chance that any of the best candidates is dropped. */
const error = 0.05;

/**
 * At each look every candidate that is left is compared with the one that leads, history by history, and dropped when the interval of the difference is clear of
 * 0. Intervals hold together over all candidates and looks (Bonferroni), so the truly best one is among those left in at least 95 of 100 searches, as with
 * multiple comparisons with the best (Hsu JC. Ann Stat 1981;9:1026-1034).
 *
 * @returns The best first, then the others that are left, then those that were dropped, each group in order of its means.
 */
export async function selectBest(candidates: number, { isHigherBetter, histories, perDraw }: SelectionPlan, live: LiveCandidate): Promise<Standing[]> {
  const looks = looksOf(histories);
  const level = 1 - error / (Math.max(1, candidates - 1) * looks.length);
  const sign = isHigherBetter ? 1 : -1;
  const values = Array.from({ length: candidates }, (): number[] => []);
  const dropped: Standing[] = [];
  let left = values.map((_, candidate) => candidate);
  let standings: Standing[] = [];
  for (const look of looks) {
    for (const candidate of left) values[candidate]!.push(...(await live(candidate, values[candidate]!.length, look - values[candidate]!.length)));
    const leader = left.reduce((best, each) => (sign * (mean(values[each]!) - mean(values[best]!)) > 0 ? each : best));
    standings = left.map((candidate): Standing => ({ candidate, histories: look, mean: mean(values[candidate]!), ...against(values[candidate]!, values[leader]!, candidate === leader, perDraw, level, sign) }));
    dropped.push(...standings.filter(({ isLeft }) => !isLeft));
    standings = standings.filter(({ isLeft }) => isLeft);
    left = standings.map(({ candidate }) => candidate);
    if (left.length === 1) break;
  }
  const better = (a: Standing, b: Standing): number => Number(b.difference === null) - Number(a.difference === null) || sign * (b.mean - a.mean) || a.candidate - b.candidate;
  return [...standings.sort(better), ...dropped.sort(better)];
}

function against(own: readonly number[], leading: readonly number[], isLeader: boolean, perDraw: number, level: number, sign: number): Pick<Standing, 'difference' | 'isLeft'> {
  if (isLeader) return { difference: null, isLeft: true };
  const { estimate, low, high } = meanInterval(groupSums(own.map((value, k) => value - leading[k]!), perDraw).map((sum) => sum / perDraw), level);
  return { difference: { estimate, low, high }, isLeft: !(sign > 0 ? high < 0 : low > 0) };
}

function looksOf(histories: number): number[] {
  const looks: number[] = [];
  for (let look = Math.min(firstLook, histories); look < histories; look *= 2) looks.push(look);
  return [...looks, histories];
}
