import { drawnByLot } from '../random/purposes.js';
import { isJudgedReady } from './readiness.js';
import { entryRuleCodes } from './stages.js';
import type { World } from './world.js';

/** How many more people the service may take this week; no limit where it has neither ceiling nor places. */
export function freeCapacity(world: World, s: number): number {
  const { services, stages } = world;
  const part = services.staffed[s]!;
  if (part === 0) return 0;
  let free = Infinity;
  if (services.places[s]! >= 0) free = services.places[s]! - services.enrolled[s]!;
  if (services.caseload[s]! >= 0) {
    // Clients without contact person wait for one, and count.
    const orphans = services.enrolled[s]! - services.withContact[s]!;
    free = Math.min(free, Math.floor(services.caseload[s]! * part + 1e-9 - services.held[s]! - orphans));
  }
  const first = stages.firstRow[s]!;
  if (stages.places[first]! >= 0) free = Math.min(free, stages.places[first]! - stages.occupied[first]!);
  return free;
}

/** Whether the rule of the first stage lets a person in who has no job. */
export function isAdmitted(world: World, i: number, s: number): boolean {
  const { jobSeekers: people, stages } = world;
  const first = stages.firstRow[s]!;
  const rule = stages.entryRule[first]!;
  const capacity = 1 - people.symptoms[i]!;
  if (capacity < world.scenario.welfare.minimumCapacity) return false;
  if (rule === entryRuleCodes.wish) return people.wish[i]! >= 0.5;
  if (rule === entryRuleCodes.capacity) return capacity >= stages.entryCapacity[first]!;
  return rule !== entryRuleCodes.readiness || isJudgedReady(world, i);
}

/** Whether a service takes people of that region and that randomised group, and the person has won the lot. */
export function takes(world: World, i: number, s: number): boolean {
  const { services, jobSeekers } = world;
  return (services.region[s]! < 0 || services.region[s] === jobSeekers.region[i]) && (services.group[s] === 0 || services.group[s] === jobSeekers.group[i]) && isOpenByLot(world, i, s);
}

/** Whether a service is open to a person by lot: the same answer all replication long, and whoever has won at one share has won at every larger one. */
export function isOpenByLot({ chance, services, jobSeekers, week }: World, i: number, s: number): boolean {
  if (services.openShare[s] === 1) return true;
  chance.startWeek(0);
  const won = chance.uniform(drawnByLot, jobSeekers.name[i]!, services.hash[s]!) < services.openShare[s]!;
  chance.startWeek(week);
  return won;
}
