/** What a thread of a search for staff runs: it gets the scenario once, then lives histories with one number of posts or another until it is stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Goal } from '../../capacity/goal.js';
import { createHistories, type History } from '../../capacity/history.js';
import type { Staffed } from '../../capacity/staffing.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { AnswerOr, Numbered } from '../answering-thread.js';

/** What a thread is made for. */
export interface StaffTask {
  readonly scenario: Scenario;
  readonly staffed: Staffed;
  readonly goal: Goal;
}

/** Histories with so many posts. */
export interface StaffBlock {
  readonly posts: number;
  readonly first: number;
  readonly count: number;
}

/** What comes back, in the order of the histories. */
export interface LivedHistories {
  readonly histories: readonly History[];
}

const { scenario, staffed, goal } = workerData as StaffTask;
let present: { readonly posts: number; readonly live: (replication: number) => History } | undefined;

parentPort?.on('message', ({ id, posts, first, count }: Numbered<StaffBlock>) => {
  const answer = (message: AnswerOr<LivedHistories>): void => parentPort?.postMessage(message);
  try {
    const { live } = present = present?.posts === posts ? present : { posts, live: createHistories(scenario, staffed, goal, posts) };
    answer({ id, histories: Array.from({ length: count }, (_, k) => live(first + k)) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) });
  }
});
