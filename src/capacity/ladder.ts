/** What more posts bring: people in work, and what one more post adds, between even steps around a number of posts. */
import { groupSums } from '../statistics/groupSums.js';
import { meanInterval } from '../statistics/interval.js';
import { mean } from '../statistics/moments.js';
import type { History } from './history.js';
import { postsAt, stepsWithin } from './search.js';

/** Half, three quarters, the whole, five quarters and one and a half of a number of posts, on the grid of steps, as far as they differ. */
export function ladderAround(posts: number, step: number, most: number): number[] {
  const last = stepsWithin(most, step);
  const steps = [0.5, 0.75, 1, 1.25, 1.5].map((share) => Math.min(last, Math.max(1, Math.round((posts * share) / step))));
  return [...new Set(steps)].sort((a, b) => a - b).map((each) => postsAt(each, step));
}

/** A rung: so many posts. */
export interface Rung {
  readonly posts: number;
  readonly histories: number;
  /** People ever in an ordinary job, and in one at the end of follow-up; means over histories, in people of the whole region. */
  readonly everInWork: number;
  readonly inWork: number;
  /** More people ever in work for each post beyond the rung below, and the half-width of its 95 % interval; null on the lowest rung. */
  readonly added: number | null;
  readonly error: number | null;
}

/**
 * @param histories - By posts, at least four of each; those of one number are the same people with the same luck.
 * @param perDraw - Histories that share a draw of the parameters count as one.
 */
export function rungsOf(histories: ReadonlyMap<number, readonly History[]>, perDraw: number): Rung[] {
  const rungs = [...histories].sort(([a], [b]) => a - b);
  return rungs.map(([posts, own], at) => {
    const below = rungs[at - 1];
    const { estimate, halfWidth } = below === undefined ? { estimate: null, halfWidth: null } : addedBy(own, below[1], posts - below[0], perDraw);
    return { posts, histories: own.length, everInWork: mean(own.map(({ everInWork }) => everInWork)), inWork: mean(own.map(({ inWork }) => inWork)), added: estimate, error: halfWidth };
  });
}

function addedBy(own: readonly History[], below: readonly History[], posts: number, perDraw: number): { readonly estimate: number; readonly halfWidth: number } {
  const both = Math.min(own.length, below.length);
  const each = own.slice(0, both).map(({ everInWork }, k) => (everInWork - below[k]!.everInWork) / posts);
  return meanInterval(groupSums(each, perDraw).map((sum) => sum / perDraw));
}
