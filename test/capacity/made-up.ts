/** Made-up histories: whether one reaches the goal is a draw, with the same luck whatever the number of posts. */
import type { AttemptPlan, Live } from '../../src/capacity/attempts.js';
import { goalOf, type Goal } from '../../src/capacity/goal.js';
import type { History } from '../../src/capacity/history.js';
import { Chance } from '../../src/random/chance.js';
import * as draw from '../../src/random/purposes.js';

export const goal = goalOf('medianWait <= 4', 78) as Goal;
export const plan: AttemptPlan = { goal, confidence: 0.9, histories: 320, perDraw: 1 };

export const history = (over: Partial<History> = {}): History => ({ value: 0, members: 100, everInWork: 0, inWork: 0, weeks: [], ...over });

/** @param share - True share of histories that reach the goal, by posts. */
export function noisy(share: (posts: number) => number, seed: number): Live & { lived: number } {
  const luck = new Chance(seed);
  const live = (posts: number, first: number, count: number): Promise<readonly History[]> => {
    live.lived += count;
    return Promise.resolve(Array.from({ length: count }, (_, k) => history({ value: luck.uniform(draw.arrivals, 0, 0, first + k) < share(posts) ? 0 : 9, everInWork: 10 * Math.sqrt(posts) })));
  };
  live.lived = 0;
  return live;
}
