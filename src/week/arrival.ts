import { activityCodes } from '../world/activity.js';
import { stripLength } from '../random/strip.js';
import { drawPeople } from '../world/people.js';
import { countIn, nameOfArrival } from '../world/settle.js';
import type { World } from '../world/world.js';
import { observePerson } from './observe.js';

/** New job seekers come, without a job; those of a cohort of arrivals have their own week 0 now. */
export function arrive(world: World): void {
  const people = world.jobSeekers;
  const coming = world.arrivals[world.week]!;
  const before = people.count;
  for (let order = 0; order < coming; order += 1) people.name[before + order] = nameOfArrival(world.week, order);
  for (let order = 0; order < coming; order += 1) {
    const i = before + order;
    if (order % stripLength === 0) drawPeople(world, i, Math.min(before + coming, i + stripLength));
    people.count += 1;
    // Their own week 0 is the end of last week, so that everybody's first week is a whole one.
    people.entryWeek[i] = world.week - 1;
    countIn(world, i);
    observePerson(world, i, people.offered[i]! >= 0 ? activityCodes.waitingList : people.wish[i]! >= 0.5 ? activityCodes.ownSearch : activityCodes.none, 0);
  }
}
