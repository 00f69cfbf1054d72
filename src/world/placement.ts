import { countPlacement } from './countConduct.js';
import { field } from './employers.js';
import type { Int } from '../statistics/int.js';
import type { World } from './world.js';

/** An ordinary employer takes the person for a placement or an adapted job, from next week on. */
export function startPlacement(world: World, i: number, employer: number, fit: number): void {
  const { jobSeekers: people, employers } = world;
  people.placedWith[i] = employer;
  people.placedFit[i] = fit;
  people.placedSince[i] = world.week + 1;
  people.placedAbsent[i] = 0;
  countPlacement(world, i);
  if (world.scenario.switches.employerMemory) employers.rows[employer * employers.stride + field.supported]! += 1;
}

/** The place ends; the employer's slot is free again. */
export function endPlacement(world: World, i: number): void {
  const { jobSeekers: people, employers } = world;
  if (world.scenario.switches.employerMemory) employers.rows[people.placedWith[i]! * employers.stride + field.supported]! -= 1;
  people.placedWith[i] = -1;
}

/** Whether the person is at such a place this week. @inKernel */
export function isPlaced({ jobSeekers: people, week }: World, i: Int): boolean {
  return people.placedWith[i]! >= 0 && people.placedSince[i]! <= week;
}
