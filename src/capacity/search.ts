/** The smallest staff with which a goal is reached in enough histories: doubled or halved until it lies between two numbers, which are then brought together. */
import { shareReached, type ShareReached } from './chance.js';
import { isReached, type Goal } from './goal.js';
import type { History } from './history.js';

export interface SearchPlan {
  readonly goal: Goal;
  /** Share of histories in which the goal has to be reached. */
  readonly confidence: number;
  /** Full posts from one number that is tried to the next. */
  readonly step: number;
  /** Most posts that are tried. */
  readonly most: number;
  /** Where the search begins. */
  readonly posts: number;
  /** Most histories of a number of posts. */
  readonly histories: number;
  /** Histories that share a draw of the parameters; 1 where they are not drawn. */
  readonly perDraw: number;
}

/** Whether a number of posts is enough; *close*: so near to the confidence that as many histories as were asked for do not tell. */
export type Verdict = 'enough' | 'too few' | 'close';

/** A number of posts that was tried. */
export interface Tried {
  readonly posts: number;
  readonly histories: number;
  readonly reached: ShareReached;
  readonly verdict: Verdict;
}

/** Histories of a number of posts, from number `first` on. */
export type Live = (posts: number, first: number, count: number) => Promise<readonly History[]>;

export interface Found {
  /** Null where the most posts that may be tried are too few. */
  readonly posts: number | null;
  /** In ascending order of posts. */
  readonly tried: readonly Tried[];
  /** Histories by posts. */
  readonly histories: ReadonlyMap<number, readonly History[]>;
}

/** Histories after which a number of posts is looked at for the first time; each further look has twice as many. */
export const firstLook = 40;

/** Searches on the supposition that more posts never make the goal harder to reach; `tried` shows whether that held. */
export async function searchStaff(plan: SearchPlan, live: Live): Promise<Found> {
  const { step, most } = plan;
  const histories = new Map<number, History[]>();
  const tried = new Map<number, Tried>();
  const isEnough = async (steps: number): Promise<boolean> => {
    const posts = steps * step;
    const known = tried.get(posts) ?? (await tryPosts(plan, posts, live, histories));
    tried.set(posts, known);
    return known.verdict === 'enough' || (known.verdict === 'close' && known.reached.share >= plan.confidence);
  };
  const last = Math.floor(most / step + 1e-9);
  let below = 0;
  let enough = Math.min(last, Math.max(1, Math.round(plan.posts / step)));
  if (await isEnough(enough)) {
    while (enough > 1) {
      const half = enough >> 1;
      if (!(await isEnough(half))) {
        below = half;
        break;
      }
      enough = half;
    }
  } else {
    do {
      below = enough;
      enough = Math.min(last, 2 * enough);
    } while (enough > below && !(await isEnough(enough)));
  }
  const isFound = enough > below;
  while (isFound && enough - below > 1) {
    const middle = (below + enough) >> 1;
    if (await isEnough(middle)) enough = middle;
    else below = middle;
  }
  return { posts: isFound ? enough * step : null, tried: [...tried.values()].sort((a, b) => a.posts - b.posts), histories };
}

/** Histories of so many posts, until they tell or there are as many as were asked for. Each look may be wrong in its share of one case in twenty (Bonferroni). */
async function tryPosts(plan: SearchPlan, posts: number, live: Live, kept: Map<number, History[]>): Promise<Tried> {
  const { goal, confidence, perDraw } = plan;
  const looks = looksOf(plan);
  const histories = kept.get(posts) ?? [];
  kept.set(posts, histories);
  for (const look of looks) {
    if (look > histories.length) histories.push(...(await live(posts, histories.length, look - histories.length)));
    const reached = shareReached(histories.map(({ value }) => isReached(goal, value)), perDraw, 1 - 0.05 / looks.length);
    if (reached.low >= confidence) return { posts, histories: histories.length, reached, verdict: 'enough' };
    if (reached.high < confidence) return { posts, histories: histories.length, reached, verdict: 'too few' };
    if (look === looks.at(-1)) return { posts, histories: histories.length, reached, verdict: 'close' };
  }
  throw new RangeError('A search needs histories.');
}

function looksOf({ histories }: SearchPlan): number[] {
  const looks: number[] = [];
  for (let look = Math.min(firstLook, histories); look < histories; look *= 2) looks.push(look);
  return [...looks, histories];
}
