/** The smallest staff with which a goal is reached in enough histories: doubled or halved until it lies between two numbers, which are then brought together. */
import { isEnough, type Attempts } from './attempts.js';

export interface SearchPlan {
  /** Share of histories in which the goal has to be reached. */
  readonly confidence: number;
  /** Full posts from one number that is tried to the next. */
  readonly step: number;
  /** Most posts that are tried. */
  readonly most: number;
  /** Where the search begins. */
  readonly posts: number;
}

/** The number on the grid of steps; null where the most posts that may be tried are too few. Supposes that more posts never make the goal harder to reach. */
export async function searchStaff({ confidence, step, most, posts }: SearchPlan, { attempt }: Pick<Attempts, 'attempt'>): Promise<number | null> {
  const reaches = async (steps: number): Promise<boolean> => isEnough(await attempt(postsAt(steps, step)), confidence);
  const last = stepsWithin(most, step);
  let below = 0;
  let enough = Math.min(last, Math.max(1, Math.round(posts / step)));
  if (await reaches(enough)) {
    for (let half = enough >> 1; half > 0 && below === 0; half >>= 1) {
      if (await reaches(half)) enough = half;
      else below = half;
    }
  } else {
    do {
      below = enough;
      enough = Math.min(last, 2 * enough);
    } while (enough > below && !(await reaches(enough)));
    if (enough === below) return null;
  }
  while (enough - below > 1) {
    const middle = (below + enough) >> 1;
    if (await reaches(middle)) enough = middle;
    else below = middle;
  }
  return postsAt(enough, step);
}

/** Whole steps up to a number of posts, forgiving what a fraction such as .1 is off. */
export function stepsWithin(most: number, step: number): number {
  return Math.floor(most / step + 1e-9);
}

/** So many steps in posts, without what binary fractions are off: three steps of .1 are .3. */
export function postsAt(steps: number, step: number): number {
  return Number((steps * step).toPrecision(12));
}
