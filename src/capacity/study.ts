/** The whole road from a goal to an answer: the search, what more and fewer posts bring, and the weeks at the number found and at the present one. */
import { quantiles } from '../statistics/quantile.js';
import { createAttempts, isEnough, type Attempts, type AttemptPlan, type Live, type Tried } from './attempts.js';
import type { History } from './history.js';
import { ladderAround, rungsOf, type Rung } from './ladder.js';
import { searchStaff, type SearchPlan } from './search.js';
import { weeklyOf, type WeeklyRange } from './weekly.js';

/** `posts` of the plan is the present number. */
export type StudyPlan = AttemptPlan & SearchPlan;

/** A number of posts that was tried, with the goal's quantity: its median over histories, and the range that holds 95 of 100 of them; null where none defines it. */
export interface TriedPosts extends Tried {
  readonly median: number | null;
  readonly range: readonly [low: number, high: number] | null;
}

export interface WeeksAt {
  readonly posts: number;
  /** By id of the column, as in `weeklyColumns`. */
  readonly columns: Readonly<Record<string, WeeklyRange>>;
}

export interface StaffStudy {
  /** Null where no number up to the limit is enough. */
  readonly found: number | null;
  readonly present: number;
  /** In ascending order of posts. */
  readonly tried: readonly TriedPosts[];
  /** Even steps around the number found, or around the present one where none was. */
  readonly rungs: readonly Rung[];
  /** Tried numbers below the one found that reach the goal too, and above it that do not: the goal is no matter of more posts alone. Without a number found, those that reach it. */
  readonly against: readonly number[];
  /** At the number found and at the present one, as far as they differ. */
  readonly weeks: readonly WeeksAt[];
}

/** Histories of a rung at most: as many as keep what a post adds apart from chance in a region of some hundred people. */
const ofRung = 160;

export async function studyStaff(plan: StudyPlan, live: Live): Promise<StaffStudy> {
  const { posts: present, step, most, histories, perDraw, confidence } = plan;
  const attempts = createAttempts(plan, live);
  const found = await searchStaff(plan, attempts);
  const rungs = new Map<number, readonly History[]>();
  for (const posts of ladderAround(found ?? present, step, most)) {
    await attempts.attempt(posts);
    rungs.set(posts, await attempts.livedAtLeast(posts, Math.min(histories, ofRung)));
  }
  await attempts.attempt(present);
  return {
    found,
    present,
    tried: attempts.tried().map((tried) => ({ ...tried, ...quantityOf(attempts, tried) })),
    rungs: rungsOf(rungs, perDraw),
    against: attempts.tried().filter((tried) => isEnough(tried, confidence) !== (found !== null && tried.posts >= found)).map(({ posts }) => posts),
    weeks: [...new Set([...(found === null ? [] : [found]), present])].map((posts) => ({ posts, columns: weeklyOf(attempts.histories.get(posts) ?? []) })),
  };
}

function quantityOf({ histories }: Attempts, { posts, histories: count }: Tried): Pick<TriedPosts, 'median' | 'range'> {
  const values = (histories.get(posts) ?? []).slice(0, count).map(({ value }) => value).filter((value) => !Number.isNaN(value));
  const [low, median, high] = quantiles(values, [0.025, 0.5, 0.975]);
  return values.length === 0 ? { median: null, range: null } : { median: median!, range: [low!, high!] };
}
