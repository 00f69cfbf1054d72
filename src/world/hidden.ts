import type { World } from './world.js';

/** Somebody would want a place but does not apply, because the list looks hopeless; -1: the person no longer is in that position. */
export function setHidden({ jobSeekers: people, services }: World, i: number, s: number): void {
  const before = people.hidden[i]!;
  if (before >= 0) services.hidden[before]! -= 1;
  if (s >= 0) services.hidden[s]! += 1;
  people.hidden[i] = s;
}
