/** Made-up histories: whether one reaches the goal is a draw, with the same luck whatever the number of posts. */
import type { AttemptPlan, Live } from '../../src/capacity/attempts.js';
import { goalOf, type Goal } from '../../src/capacity/goal.js';
import type { History } from '../../src/capacity/history.js';
import { threefry4x32 } from '../../src/random/threefry.js';
import { toUniform } from '../../src/random/uniform.js';

export const goal = goalOf('medianWait <= 4', 78) as Goal;
export const plan: AttemptPlan = { goal, confidence: 0.9, histories: 320, perDraw: 1 };

export const history = (over: Partial<History> = {}): History => ({ value: 0, members: 100, everInWork: 0, inWork: 0, weeks: [], ...over });

const block = new Int32Array(4);
/** A uniform number of a seed, by place. */
export function luck(seed: number, ...[first = 0, second = 0]: readonly number[]): number {
  threefry4x32(first, second, 0, 0, seed, 0, 0, 0, block);
  return toUniform(block[0]!);
}

/** @param share - True share of histories that reach the goal, by posts. */
export function noisy(share: (posts: number) => number, seed: number): Live & { lived: number } {
  const live = (posts: number, first: number, count: number): Promise<readonly History[]> => {
    live.lived += count;
    return Promise.resolve(Array.from({ length: count }, (_, k) => history({ value: luck(seed, first + k) < share(posts) ? 0 : 9, everInWork: 10 * Math.sqrt(posts) })));
  };
  live.lived = 0;
  return live;
}
