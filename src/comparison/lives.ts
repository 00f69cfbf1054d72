import { activities } from '../outcomes/activities.js';
import { livesKept, notLived } from '../outcomes/lives.js';
import type { Replications } from '../outcomes/replication.js';
import type { LifeStretch, Lives } from './comparison.js';

/** The lives that were kept, as stretches of weeks with the same main activity. */
export function livesOf({ arms, rows, horizon }: Replications): Lives {
  const [first] = rows;
  return Object.fromEntries(arms.map((arm, a) => {
    const lives = first?.[a]?.lives ?? new Uint8Array(0);
    const weeks = horizon + 1;
    const stretches = Array.from({ length: lives.length === 0 ? 0 : livesKept }, (_, k) => stretchesOf(lives.subarray(k * weeks, (k + 1) * weeks)));
    return [arm, stretches.filter((each) => each.length > 0)];
  }));
}

function stretchesOf(life: Uint8Array): LifeStretch[] {
  const stretches: LifeStretch[] = [];
  let from = 0;
  for (let week = 1; week <= life.length; week += 1) {
    if (week < life.length && life[week] === life[from]) continue;
    if (life[from] !== notLived) stretches.push({ activity: activities[life[from]!]!.id, from, to: week - 1 });
    from = week;
  }
  return stretches;
}
