import type { World } from './world.js';

/** Somebody would want a place but does not apply, because the list looks hopeless; -1: the person no longer is in that position. */
export function setHidden({ jobSeekers: people, services }: World, i: number, s: number): void {
  const before = people.hidden[i]!;
  if (before >= 0) services.hidden[before]! -= 1;
  if (s >= 0) services.hidden[s]! += 1;
  people.hidden[i] = s;
}

/** Who has begun an education or lost the wish for work no longer wants the place. */
export function dropHidden(world: World): void {
  const { hidden, wish, inEducation, count } = world.jobSeekers;
  if (!world.services.hidden.some((people) => people > 0)) return;
  for (let i = 0; i < count; i += 1) if (hidden[i]! >= 0 && ((wish[i]! < 0.5 && world.jobs.grade[i] === 0) || inEducation[i] === 1)) setHidden(world, i, -1);
}
