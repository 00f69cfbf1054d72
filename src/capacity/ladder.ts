/** What more posts bring: people in work, and what one more post adds, between even steps around a number of posts. */
import { groupSums } from '../statistics/groupSums.js';
import { meanInterval } from '../statistics/interval.js';
import { mean } from '../statistics/moments.js';
import type { History } from './history.js';

/** Half, three quarters, the whole, five quarters and one and a half of a number of posts, as far as they differ. */
export function ladderAround(posts: number, step: number, most: number): number[] {
  const steps = [0.5, 0.75, 1, 1.25, 1.5].map((share) => Math.min(Math.floor(most / step + 1e-9), Math.max(1, Math.round((posts * share) / step))) * step);
  return [...new Set(steps)].sort((a, b) => a - b);
}

/** A rung: so many posts. */
export interface Rung {
  readonly posts: number;
  /** People ever in an ordinary job, and in one at the end; means over histories, in people of the whole region. */
  readonly everInWork: number;
  readonly inWork: number;
  /** More people ever in work for each post beyond the rung below, and the half-width of its 95 % interval; null on the lowest rung. */
  readonly added: number | null;
  readonly error: number | null;
}

/**
 * @param histories - Of each number of posts, as many of each; those of one number are the same people with the same luck.
 * @param perDraw - Histories that share a draw of the parameters count as one.
 */
export function rungsOf(histories: ReadonlyMap<number, readonly History[]>, perDraw: number): Rung[] {
  const rungs = [...histories].sort(([a], [b]) => a - b);
  return rungs.map(([posts, own], at) => {
    const below = rungs[at - 1];
    const { estimate, halfWidth } = below === undefined ? { estimate: null, halfWidth: null } : addedBy(own, below[1], posts - below[0], perDraw);
    return { posts, everInWork: mean(own.map(({ everInWork }) => everInWork)), inWork: mean(own.map(({ inWork }) => inWork)), added: estimate, error: halfWidth };
  });
}

function addedBy(own: readonly History[], below: readonly History[], posts: number, perDraw: number): { readonly estimate: number; readonly halfWidth: number } {
  const each = own.map(({ everInWork }, k) => (everInWork - below[k]!.everInWork) / posts);
  return meanInterval(groupSums(each, perDraw).map((sum) => sum / perDraw));
}
