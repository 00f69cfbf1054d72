import type { World } from '../world/world.js';

/** Members whose weeks are kept one by one. */
export const livesKept = 100;

/** Main activity of members who have not lived that week. */
export const notLived = 255;

/**
 * Follows the first hundred members of a replication: their main activities, `[member * (horizon + 1) + own week]`. In paired arms they
 * are the same people. Call it after each week is observed.
 */
export function followLives(world: World, lives: Uint8Array, followed: number[]): void {
  const { accounts, jobSeekers: people, week, horizon } = world;
  const last = followed.at(-1) ?? -1;
  for (let i = last + 1; i < people.count && followed.length < livesKept; i += 1) if (accounts.member[i] === 1) followed.push(i);
  followed.forEach((i, k) => {
    const ownWeek = week - people.entryWeek[i]!;
    if (ownWeek <= horizon) lives[k * (horizon + 1) + ownWeek] = people.activity[i]!;
  });
}

/** Memory for the lives of one replication. */
export function emptyLives(horizon: number): Uint8Array {
  return new Uint8Array(livesKept * (horizon + 1)).fill(notLived);
}
