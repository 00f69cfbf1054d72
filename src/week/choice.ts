import * as draw from '../random/purposes.js';
import { exp } from '../statistics/exp.js';
import { takes } from '../world/admission.js';
import { grades } from '../world/jobs.js';
import type { World } from '../world/world.js';

/**
 * The service that a person is sent to: those open to the person and known, in proportion to their capacity, to the taste for ordinary
 * workplaces and the avoidance of labels, and less where the list is long against the capacity. -1 where there is none.
 */
export function chooseService(world: World, i: number): number {
  const { services } = world;
  let total = 0;
  for (let s = 0; s < services.ids.length; s += 1) total += attraction(world, i, s);
  if (total === 0) return -1;
  let left = world.chance.uniform(draw.referralService, world.jobSeekers.name[i]!, 0) * total;
  let last = -1;
  for (let s = 0; s < services.ids.length; s += 1) {
    const weight = attraction(world, i, s);
    if (weight === 0) continue;
    last = s;
    left -= weight;
    if (left < 0) return s;
  }
  return last;
}

function attraction(world: World, i: number, s: number): number {
  if (!isOpenTo(world, i, s)) return 0;
  const { services, jobSeekers: people } = world;
  const { ordinary, label } = world.scenario.parameters.choice;
  const capacity = services.capacity[s]!;
  const liking = ordinary * people.wish[i]! * services.taste[s]! - label * people.selfStigma[i]! * 0.5 * services.label[s]!;
  return (exp(liking) * capacity) / (1 + (2 * services.waiting[s]!) / capacity);
}

/** Whether a person may be sent to a service at all: it is open, in reach, known, for people in that position, and not the one that they have or have just left. */
function isOpenTo(world: World, i: number, s: number): boolean {
  const { services, jobSeekers: people, jobs } = world;
  if (!isInReach(world, i, s) || services.offeredTo[s] === 0 || services.isAddOn[s] === 1) return false;
  if (people.offered[i] === s || people.service[i] === s || people.second[i] === s) return false;
  if (jobs.grade[i] !== grades.none && services.isRetention[s] === 0) return false;
  return mayComeBack(world, i, s) && isKnown(world, i, s);
}

/** Whether a service is open and takes people like this one. */
export function isInReach(world: World, i: number, s: number): boolean {
  return world.services.open[s] === 1 && takes(world, i, s);
}

/** Whether who has just left the service may come back already. */
export function mayComeBack({ services, jobSeekers: people, week }: World, i: number, s: number): boolean {
  const reentry = services.reentryWeeks[s]!;
  return people.lastService[i] !== s || (reentry >= 0 && week - people.lastServiceWeek[i]! >= reentry);
}

/** Whether the person, or whoever helps, knows of the service: the same answer all replication long. */
export function isKnown({ chance, services, jobSeekers, week }: World, i: number, s: number): boolean {
  if (services.known[s] === 1) return true;
  chance.startWeek(0);
  const yes = chance.uniform(draw.knowsService, jobSeekers.name[i]!, services.hash[s]!) < services.known[s]!;
  chance.startWeek(week);
  return yes;
}
