import { activityCodes } from '../world/activity.js';
import { stripLength } from '../random/strip.js';
import { drawPeople } from '../world/people.js';
import { countIn, nameOfArrival } from '../world/settle.js';
import type { World } from '../world/world.js';
import { observePerson } from './observe.js';

/** New job seekers come, without a job; those of a cohort of arrivals have their own week 0 now. */
export function arrive(world: World): void {
  come(world, world.arrivals[world.week]!, 0, 0);
  if (world.arm.randomised?.week === world.week) enterTrial(world, world.arm.randomised.groups);
}

/** Randomised people are named from here on, so that how many others come in that week changes nobody. */
const firstRandomised = 0x80000;

/** All groups of a trial come at once. People are drawn alike, so that the lot is fair whoever gets the first rows. */
function enterTrial(world: World, groups: readonly { readonly size: number }[]): void {
  let order = firstRandomised;
  groups.forEach(({ size }, k) => {
    come(world, size, order, k + 1);
    order += size;
  });
}

/** People of a group come, the first of them as number `order` of this week. */
function come(world: World, coming: number, order: number, group: number): void {
  const people = world.jobSeekers;
  const before = people.count;
  for (let n = 0; n < coming; n += 1) people.name[before + n] = nameOfArrival(world.week, order + n);
  for (let n = 0; n < coming; n += 1) {
    const i = before + n;
    if (n % stripLength === 0) drawPeople(world, i, Math.min(before + coming, i + stripLength));
    people.count += 1;
    people.group[i] = group;
    // Their own week 0 is the end of last week, so that everybody's first week is a whole one.
    people.entryWeek[i] = world.week - 1;
    countIn(world, i);
    observePerson(world, i, people.offered[i]! >= 0 ? activityCodes.waitingList : people.wish[i]! >= 0.5 ? activityCodes.ownSearch : activityCodes.none, 0);
  }
}
