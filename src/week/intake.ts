import * as draw from '../random/purposes.js';
import { logistic } from '../statistics/logistic.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { freeCapacity, isAdmitted } from '../world/admission.js';
import { decides } from '../world/decide.js';
import { enterService, enterStage, leaveLists, leaveReferralList } from '../world/enrolment.js';
import { goOnBeside } from '../world/second.js';
import type { World } from '../world/world.js';
import { giveAddOns } from './addOns.js';
import { buyMeasures } from './buying.js';
import type { Int } from '../statistics/int.js';

/** Free capacity takes from the lists, longest wait first, ties by a keyed priority; people who wait may give up. */
export function takeIn(world: World): void {
  const { services, jobSeekers: people } = world;
  if (world.has.addOns) giveAddOns(world);
  if (world.has.seconds) buyMeasures(world);
  for (let s = 0; s < services.ids.length; s += 1) services.outflow[s]! -= services.outflow[s]! / outflowMemory;
  world.record.gaveUp = 0;
  if (!someoneWaits(world)) return;
  const waiting = listWaiting(world);
  world.record.gaveUp = giveUpWaiting(world, waiting);
  // Offers to the cohort are made before the lists by referral, in whatever order the services stand in the file.
  for (const list of [people.offered, people.waitingFor]) {
    for (let s = 0; s < services.ids.length; s += 1) if (services.open[s] === 1 && services.waiting[s]! > 0) takeFrom(world, s, list, waiting);
  }
}

/** Weeks over which people remember how fast a list moves. */
const outflowMemory = 26;

/** Lists everybody who stands on a list. @kernel */
function listWaiting(world: World): number {
  const { waiting } = world;
  const { count, waitingFor, offered } = world.jobSeekers;
  let listed = 0;
  for (let i = 0; i < count; i += 1) {
    waiting[listed] = i;
    listed += Number(waitingFor[i]! >= 0) | Number(offered[i]! >= 0);
  }
  return listed;
}

function someoneWaits(world: World): boolean {
  const { services } = world;
  for (let s = 0; s < services.ids.length; s += 1) if (services.waiting[s]! > 0) return true;
  return false;
}

/** One service takes from one of its lists as long as it has room. */
function takeFrom(world: World, s: number, list: Int16Array, waiting: Int): void {
  let free = freeCapacity(world, s);
  if (free <= 0) return;
  const listed = listOf(world, s, list, waiting);
  if (listed > free) sortList(world, listed, list === world.jobSeekers.offered);
  for (let k = 0; k < listed && free > 0; k += 1) if (takesPlace(world, world.scratch[k]!, s, list)) free -= 1;
}

/** Some who wait give it up; returns how many. @kernel */
function giveUpWaiting(world: World, listed: Int): number {
  const { jobSeekers: people, waiting } = world;
  const { giveUp } = world.scenario.parameters.alliance;
  const { waitingFor, waitingSince } = people;
  let gaveUp = 0;
  for (let k = 0; k < listed; k += 1) {
    const i = waiting[k]!;
    if (waitingFor[i]! >= 0 && waitingSince[i] === world.week) continue;
    if (!decides(world, draw.givingUp, people.name[i]!, 0, probabilityOfRate(giveUp * 2 * (1 - people.wish[i]!)))) continue;
    leaveLists(world, i);
    gaveUp += 1;
  }
  return gaveUp;
}

/** Writes the people on one list of a service into the scratch memory and says how many they are. */
function listOf(world: World, s: number, list: Int16Array, all: number): number {
  const { scratch, waiting } = world;
  const { hospitalWeeks } = world.jobSeekers;
  let listed = 0;
  for (let k = 0; k < all; k += 1) {
    const i = waiting[k]!;
    if (list[i] !== s || hospitalWeeks[i]! > 0) continue;
    scratch[listed] = i;
    listed += 1;
  }
  return listed;
}

/** Sorts the list in the scratch memory by the week since when people wait, then by keyed priority. */
function sortList(world: World, listed: Int, isOffer: boolean): void {
  const { jobSeekers: people, scratch, scratchKey, chance, week } = world;
  for (let k = 0; k < listed; k += 1) {
    const i = scratch[k]!;
    const since = isOffer ? people.entryWeek[i]! : people.waitingSince[i]!;
    // The priority is keyed by the week in which the wait began, so that it stays the same while a person waits.
    chance.startWeek(since);
    scratchKey[i] = since + chance.uniform(draw.waitingPriority, people.name[i]!, 0);
  }
  chance.startWeek(week);
  scratch.subarray(0, listed).sort((a, b) => scratchKey[a]! - scratchKey[b]!);
}

/** Offers a place; the person takes it up or leaves this list. True when the place is taken. */
function takesPlace(world: World, i: Int, s: number, list: Int16Array): boolean {
  const { jobSeekers: people, jobs, services, stages } = world;
  list[i] = -1;
  services.waiting[s]! -= 1;
  const onLeave = jobs.grade[i] !== 0;
  if (people.inEducation[i] === 1 || (onLeave && (services.isRetention[s] === 0 || jobs.onLeave[i] === 0))) return false;
  if (!onLeave && !isAdmitted(world, i, s)) return false;
  // Each service asks with a draw of its own: declining one says nothing of another.
  if (!decides(world, draw.takingUp, people.name[i]!, services.hash[s]!, logistic(world.scenario.parameters.alliance.takeUp + 2 * (people.belief[i]! - 0.5)))) return false;
  // Who has a place stops waiting for it elsewhere, but not for the place that the cohort was offered.
  if (list === people.offered) leaveReferralList(world, i);
  services.outflow[s]! += 1 / outflowMemory;
  const before = people.service[i]!;
  if (before >= 0 && services.overlapWeeks[before]! > 0) goOnBeside(world, i, world.week + services.overlapWeeks[before]! - 1);
  enterService(world, i, s);
  // Help with a job that one has begins where help after a hire begins.
  if (onLeave) {
    enterStage(world, i, stages.followRow[s]!);
    people.stageSince[i] = world.week;
  }
  return true;
}
