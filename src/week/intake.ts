import * as draw from '../random/purposes.js';
import { logistic } from '../statistics/logistic.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { decides } from '../world/decide.js';
import { clientsHeld, enterService, staffedPart } from '../world/enrolment.js';
import { entryRuleCodes } from '../world/stages.js';
import type { World } from '../world/world.js';

/** Free capacity takes from the lists, longest wait first, ties by a keyed priority; people who wait may give up. */
export function takeIn(world: World): void {
  giveUpWaiting(world);
  const { services } = world;
  for (let s = 0; s < services.ids.length; s += 1) {
    if (services.open[s] === 0 || services.waiting[s] === 0) continue;
    let free = freeCapacity(world, s);
    if (free <= 0) continue;
    const listed = listOf(world, s);
    if (listed > free) sortList(world, listed);
    for (let k = 0; k < listed && free > 0; k += 1) {
      if (takeFromList(world, world.scratch[k]!, s)) free -= 1;
    }
  }
}

/** How many more people the service may take this week; no limit where it has neither ceiling nor places. */
export function freeCapacity(world: World, s: number): number {
  const { services, stages, posts } = world;
  const part = staffedPart(world, s);
  if (part === 0) return 0;
  let free = Infinity;
  if (services.places[s]! >= 0) free = services.places[s]! - services.enrolled[s]!;
  if (services.caseload[s]! >= 0) {
    // Clients without contact person wait for one, and count.
    let orphans = services.enrolled[s]!;
    for (let p = services.firstPost[s]!; p < services.firstPost[s]! + services.postCount[s]!; p += 1) orphans -= posts.clients[p]!;
    free = Math.min(free, Math.floor(services.caseload[s]! * part + 1e-9 - clientsHeld(world, s) - orphans));
  }
  const first = stages.firstRow[s]!;
  if (stages.places[first]! >= 0) free = Math.min(free, stages.places[first]! - stages.occupied[first]!);
  return free;
}

function giveUpWaiting(world: World): void {
  const { jobSeekers: people, services } = world;
  const { giveUp } = world.scenario.parameters.alliance;
  const { count, waitingFor, offered } = people;
  for (let i = 0; i < count; i += 1) {
    const listed = waitingFor[i]! >= 0 ? waitingFor[i]! : offered[i]!;
    if (listed < 0 || people.waitingSince[i] === world.week) continue;
    if (!decides(world, draw.givingUp, people.name[i]!, 0, probabilityOfRate(giveUp * 2 * (1 - people.wish[i]!)))) continue;
    for (const list of [people.waitingFor, people.offered]) {
      if (list[i] !== listed) continue;
      list[i] = -1;
      services.waiting[listed]! -= 1;
    }
  }
}

/** Writes the people on a service's list into the scratch memory and says how many they are. */
function listOf(world: World, s: number): number {
  const { jobSeekers: people, scratch } = world;
  let listed = 0;
  for (let i = 0; i < people.count; i += 1) {
    if ((people.waitingFor[i] === s || people.offered[i] === s) && people.hospitalWeeks[i] === 0) {
      scratch[listed] = i;
      listed += 1;
    }
  }
  return listed;
}

/** Sorts the list in the scratch memory by weeks waited, then by keyed priority. */
function sortList(world: World, listed: number): void {
  const { jobSeekers: people, scratch, scratchKey, chance, week } = world;
  for (let k = 0; k < listed; k += 1) {
    const i = scratch[k]!;
    // The priority is keyed by the week in which the wait began, so that it stays the same while a person waits.
    chance.startWeek(people.waitingSince[i]!);
    scratchKey[i] = people.waitingSince[i]! + chance.uniform(draw.waitingPriority, people.name[i]!, 0);
  }
  chance.startWeek(week);
  scratch.subarray(0, listed).sort((a, b) => scratchKey[a]! - scratchKey[b]!);
}

/** Offers a place; the person takes it up or leaves the list. True when the place is taken. */
function takeFromList(world: World, i: number, s: number): boolean {
  const { jobSeekers: people, jobs, services, stages } = world;
  for (const list of [people.waitingFor, people.offered]) {
    if (list[i] !== s) continue;
    list[i] = -1;
    services.waiting[s]! -= 1;
  }
  if (jobs.grade[i] !== 0 || people.inEducation[i] === 1) return false;
  const first = stages.firstRow[s]!;
  if (stages.entryRule[first] === entryRuleCodes.wish && people.wish[i]! < 0.5) return false;
  if (stages.entryRule[first] === entryRuleCodes.capacity && 1 - people.symptoms[i]! < stages.entryCapacity[first]!) return false;
  if (!decides(world, draw.takingUp, people.name[i]!, 0, logistic(world.scenario.parameters.alliance.takeUp + 2 * (people.belief[i]! - 0.5)))) return false;
  enterService(world, i, s);
  return true;
}
