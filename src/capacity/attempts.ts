/** Numbers of posts that are tried: histories of each, until they tell whether it is enough. */
import { bestLow, shareReached, type ShareReached } from './chance.js';
import { isReached, type Goal } from './goal.js';
import type { History } from './history.js';

export interface AttemptPlan {
  readonly goal: Goal;
  /** Share of histories in which the goal has to be reached. */
  readonly confidence: number;
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

export interface Attempts {
  /** Tries a number of posts, once. */
  readonly attempt: (posts: number) => Promise<Tried>;
  /** At least so many histories of a number of posts, whether they are needed for the verdict or not. */
  readonly livedAtLeast: (posts: number, count: number) => Promise<readonly History[]>;
  /** In ascending order of posts. */
  readonly tried: () => readonly Tried[];
  /** Histories by posts. */
  readonly histories: ReadonlyMap<number, readonly History[]>;
}

/** Histories after which a number of posts is looked at for the first time; each further look has twice as many. */
export const firstLook = 40;

/** Share of cases in which some look at a number of posts may be wrong. */
const error = 0.05;

/** Each look may be wrong in its share of one case in twenty (Bonferroni). */
export function createAttempts(plan: AttemptPlan, live: Live): Attempts {
  const { goal, confidence, perDraw } = plan;
  const looks = looksOf(plan.histories);
  const histories = new Map<number, History[]>();
  const tried = new Map<number, Tried>();

  const livedAtLeast = async (posts: number, count: number): Promise<History[]> => {
    const kept = histories.get(posts) ?? [];
    histories.set(posts, kept);
    if (count > kept.length) kept.push(...(await live(posts, kept.length, count - kept.length)));
    return kept;
  };
  const judged = async (posts: number): Promise<Tried> => {
    for (const look of looks) {
      const reached = shareReached((await livedAtLeast(posts, look)).slice(0, look).map(({ value }) => isReached(goal, value)), perDraw, levelOf(looks));
      const verdict = verdictOf(reached, confidence);
      if (verdict !== 'close' || look === looks.at(-1)) return { posts, histories: look, reached, verdict };
    }
    throw new RangeError('A number of posts cannot be tried without histories.');
  };
  return {
    async attempt(posts) {
      const known = tried.get(posts) ?? (await judged(posts));
      tried.set(posts, known);
      return known;
    },
    livedAtLeast,
    tried: () => [...tried.values()].sort((a, b) => a.posts - b.posts),
    histories,
  };
}

function verdictOf({ low, high }: ShareReached, confidence: number): Verdict {
  return low >= confidence ? 'enough' : high < confidence ? 'too few' : 'close';
}

/** What is decided in spite of the error: *close* by the share itself. */
export function isEnough({ verdict, reached }: Tried, confidence: number): boolean {
  return verdict === 'enough' || (verdict === 'close' && reached.share >= confidence);
}

/** The fewest histories from a number on, in whole draws, with which posts that always reach the goal are found to be enough. */
export function fewestHistories(confidence: number, perDraw: number, from: number): number {
  let histories = from;
  while (bestLow(histories / perDraw, levelOf(looksOf(histories))) < confidence) histories += perDraw;
  return histories;
}

/** Numbers of histories after which is looked. */
export function looksOf(histories: number): number[] {
  const looks: number[] = [];
  for (let look = Math.min(firstLook, histories); look < histories; look *= 2) looks.push(look);
  return [...looks, histories];
}

function levelOf(looks: readonly number[]): number {
  return 1 - error / looks.length;
}
