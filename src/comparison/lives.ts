import { activities } from '../outcomes/activities.js';
import { livesKept, notLived } from '../outcomes/lives.js';
import type { Replications, Row } from '../outcomes/replication.js';
import type { LifeStretch, Lives } from './comparison.js';
import type { Question } from './gather.js';

/** The lives that were kept, as stretches of weeks with the same main activity. */
export function livesOf({ arms, horizon }: Replications): Question<Lives> {
  let first: readonly Row[] | undefined;
  return {
    hear(row) {
      first ??= row;
    },
    answer: () => Object.fromEntries(arms.map((arm, a) => [arm, stretchesOfAll(first?.[a]?.lives ?? new Uint8Array(0), horizon + 1)])),
  };
}

function stretchesOfAll(lives: Uint8Array, weeks: number): LifeStretch[][] {
  const stretches = Array.from({ length: lives.length === 0 ? 0 : livesKept }, (_, k) => stretchesOf(lives.subarray(k * weeks, (k + 1) * weeks)));
  return stretches.filter((each) => each.length > 0);
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
