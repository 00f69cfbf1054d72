import * as draw from '../random/purposes.js';
import { freeCapacity, isAdmitted } from '../world/admission.js';
import { endAddOn } from '../world/endAddOn.js';
import { decides } from '../world/decide.js';
import { chargeStaff } from '../world/ledger.js';
import { wantsWork } from '../world/jobSeekers.js';
import { within } from '../world/people.js';
import type { World } from '../world/world.js';
import { isKnown } from './choice.js';

/** Help beside programmes goes by lot to those of the region who want work or are in a programme, as far as staff and places reach. */
export function giveAddOns(world: World): void {
  const { addOns, services, scratch, scratchKey, chance, jobSeekers: people } = world;
  addOns.services.forEach((s, at) => {
    const free = freePlaces(world, s);
    if (free < 1) return;
    let candidates = 0;
    for (let i = 0; i < people.count; i += 1) {
      if (!mayHave(world, i, s, at)) continue;
      scratch[candidates] = i;
      scratchKey[i] = chance.uniform(draw.addOnTaken, people.name[i]!, services.hash[s]!);
      candidates += 1;
    }
    const lot = scratch.subarray(0, candidates);
    if (candidates > free) lot.sort((a, b) => scratchKey[a]! - scratchKey[b]!);
    for (let k = 0; k < candidates && k + 1 <= free; k += 1) take(world, lot[k]!, s, at);
  });
}

/** Places of the service and of its stage that nobody has; none while it is closed or for nobody. */
function freePlaces(world: World, s: number): number {
  const { services, stages } = world;
  if (services.open[s] === 0 || services.offeredTo[s] === 0) return 0;
  const places = stages.places[stages.firstRow[s]!]!;
  return places < 0 ? freeCapacity(world, s) : Math.min(freeCapacity(world, s), places - services.enrolled[s]!);
}

/** Hours that a person is to get this week from an add-on: more in the first weeks. */
function hoursOf({ stages, addOns, week }: World, i: number, s: number, at: number): number {
  const row = stages.firstRow[s]!;
  return week - addOns.since[at]![i]! < stages.firstWeeks[row]! ? stages.hoursFirst[row]! : stages.hoursLater[row]!;
}

function take(world: World, i: number, s: number, at: number): void {
  const { jobSeekers: people, services, addOns } = world;
  people.addOns[i]! |= 1 << at;
  addOns.since[at]![i] = world.week;
  services.enrolled[s]! += 1;
}

function mayHave(world: World, i: number, s: number, at: number): boolean {
  const { jobSeekers: people, services } = world;
  if (people.leftWeek[i] !== 0 || (people.addOns[i]! & (1 << at)) !== 0) return false;
  if (services.region[s]! >= 0 && services.region[s] !== people.region[i]) return false;
  return (people.service[i]! >= 0 || wantsWork(people, i)) && isAdmitted(world, i, s) && isKnown(world, i, s);
}

/** What add-ons ask of their staff: each post its part of the hours of all who have it. */
export function askForAddOns(world: World): void {
  const { services, posts, addOns, jobSeekers: people } = world;
  addOns.services.forEach((s, at) => {
    let wanted = 0;
    for (let i = 0; i < people.count; i += 1) if ((people.addOns[i]! & (1 << at)) !== 0) wanted += hoursOf(world, i, s, at);
    services.addOnWanted[s] = wanted;
    if (services.open[s] === 0 || services.staffed[s] === 0) return;
    for (let p = services.firstPost[s]!; p < services.firstPost[s]! + services.postCount[s]!; p += 1) {
      if (posts.vacantWeeks[p] === 0) posts.wantedRest[p]! += (wanted * posts.fraction[p]!) / services.staffed[s]!;
    }
  });
}

/** The share of those hours that was there, and its cost to each who has the add-on. */
export function deliverAddOns(world: World): void {
  const { services, posts, addOns, jobSeekers: people, accounts } = world;
  addOns.services.forEach((s, at) => {
    let delivered = 0;
    for (let p = services.firstPost[s]!; p < services.firstPost[s]! + services.postCount[s]!; p += 1) delivered += posts.delivered[p]!;
    const wanted = services.addOnWanted[s]!;
    const share = services.staffed[s] === 0 ? 0 : wanted === 0 ? 1 : delivered / wanted;
    services.addOnShare[s] = share;
    for (let i = 0; i < people.count; i += 1) {
      if ((people.addOns[i]! & (1 << at)) === 0 || accounts.open[i] === 0) continue;
      const hours = hoursOf(world, i, s, at);
      chargeStaff(world, i, s);
      accounts.wantedHours[i]! += hours;
      accounts.deliveredHours[i]! += hours * share;
    }
  });
}

/** Ends add-ons by their time. */
export function endAddOns(world: World): void {
  const { stages, addOns, jobSeekers: people, services, week } = world;
  addOns.services.forEach((s, at) => {
    const row = stages.firstRow[s]!;
    for (let i = 0; i < people.count; i += 1) {
      if ((people.addOns[i]! & (1 << at)) === 0) continue;
      const weeks = week - addOns.since[at]![i]! + 1;
      if (weeks < stages.least[row]!) continue;
      const isOver = stages.most[row]! >= 0 && weeks >= stages.most[row]!;
      if (isOver || (stages.endProbability[row]! > 0 && decides(world, draw.addOnEnds, people.name[i]!, services.hash[s]!, stages.endProbability[row]!))) endAddOn(world, i, at);
    }
  });
}

/** What add-ons do to a person in a week, as far as their hours were there: belief, network, skill, symptoms, preferences, practical barriers. */
export function liveWithAddOns(world: World): void {
  const { stages, addOns, jobSeekers: people, services } = world;
  const { search, health } = world.scenario.parameters;
  addOns.services.forEach((s, at) => {
    const row = stages.firstRow[s]!;
    const share = services.addOnShare[s]!;
    for (let i = 0; i < people.count; i += 1) {
      if ((people.addOns[i]! & (1 << at)) === 0 || people.leftWeek[i] !== 0) continue;
      const hours = hoursOf(world, i, s, at) * share;
      people.belief[i] = within(people.belief[i]! + share * stages.belief[row]!, 0.01, 0.99);
      people.network[i] = within(people.network[i]! + share * stages.network[row]!, 0, 1);
      // The shift of the level to which symptoms return, as it reaches them in a week.
      people.symptoms[i] = within(people.symptoms[i]! + health.pull * share * stages.symptoms[row]!, 0, 1);
      people.skill[i]! += share * stages.skillPull[row]! * Math.max(0, stages.skillCeiling[row]! - people.skill[i]!);
      people.preference[i]! += Math.min(1, search.mapping * stages.mapping[row]! * hours) * (1 - people.preference[i]!);
      people.barriers[i] = Math.max(0, people.barriers[i]! - search.barrierHelp * hours);
    }
  });
}
