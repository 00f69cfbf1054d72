/**
 * The second enrolment: the programme that a person was in before the present one. It either goes on beside it for some weeks,
 * with its hours and its contact person, or rests (a counsellor who bought a measure) until the person comes back.
 */
import { waits } from './jobSeekers.js';
import { endPlacement } from './placement.js';
import { isStaffed } from './posts.js';
import { changeClients, giveContact, hasRoom, leaveService, trustKept } from './enrolment.js';
import type { World } from './world.js';

/** The present programme becomes the second one, which goes on until a week; hours and contact person stay, a place with an employer ends. */
export function goOnBeside(world: World, i: number, until: number): void {
  keepAsSecond(world, i, until);
  clearMain(world, i);
}

/** The present programme rests: place and contact person are free for others, and come back if they still can. */
export function rest(world: World, i: number): void {
  keepAsSecond(world, i, waits);
  leaveService(world, i);
}

function keepAsSecond(world: World, i: number, until: number): void {
  const people = world.jobSeekers;
  leaveSecond(world, i);
  people.second[i] = people.service[i]!;
  people.secondStage[i] = people.stage[i]!;
  people.secondSince[i] = people.stageSince[i]!;
  people.secondEnrolledSince[i] = people.enrolledSince[i]!;
  people.secondUntil[i] = until;
  people.secondContact[i] = people.contact[i]!;
  people.secondHolder[i] = people.contact[i]! < 0 ? 0 : world.posts.generation[people.contact[i]!]!;
  people.secondAlliance[i] = people.alliance[i]!;
}

function clearMain(world: World, i: number): void {
  const people = world.jobSeekers;
  if (people.placedWith[i]! >= 0) endPlacement(world, i);
  people.alliance[i]! *= trustKept(world, i);
  people.lastService[i] = people.service[i]!;
  people.lastServiceWeek[i] = world.week;
  people.service[i] = -1;
  people.stage[i] = -1;
  people.contact[i] = -1;
}

/** Ends the second enrolment; what it still held (place, contact person) is free again. */
export function leaveSecond(world: World, i: number): void {
  const { jobSeekers: people, services, stages } = world;
  const s = people.second[i]!;
  if (s < 0) return;
  people.second[i] = -1;
  people.secondHours[i] = 0;
  if (people.secondUntil[i] === waits) return;
  services.enrolled[s]! -= 1;
  stages.occupied[people.secondStage[i]!]! -= 1;
  const p = people.secondContact[i]!;
  people.secondContact[i] = -1;
  if (p < 0) return;
  changeClients(world, p, -1);
}

/** Back to the one that rested or still goes on, to the same contact person where there is room. */
function returnToSecond(world: World, i: number): void {
  const { jobSeekers: people, services, stages, posts } = world;
  const s = people.second[i]!;
  if (s < 0 || people.service[i]! >= 0) return;
  const rested = people.secondUntil[i] === waits;
  if (rested && !hasSpace(world, s, people.secondStage[i]!)) {
    leaveSecond(world, i);
    return;
  }
  const contact = people.secondContact[i]!;
  const trust = people.secondAlliance[i]!;
  people.second[i] = -1;
  people.secondHours[i] = 0;
  people.service[i] = s;
  people.stage[i] = people.secondStage[i]!;
  people.stageSince[i] = rested ? world.week + 1 : people.secondSince[i]!;
  people.enrolledSince[i] = people.secondEnrolledSince[i]!;
  if (!rested) {
    people.contact[i] = contact;
    people.alliance[i] = trust;
    return;
  }
  services.enrolled[s]! += 1;
  stages.occupied[people.stage[i]]! += 1;
  if (contact >= 0 && isStaffed(posts, contact) && posts.generation[contact] === people.secondHolder[i] && hasRoom(posts.clients[contact]! + posts.background[contact]!, services.caseload[s]!, posts.fraction[contact]!)) {
    people.contact[i] = contact;
    changeClients(world, contact, 1);
    people.alliance[i] = trust;
  } else {
    people.alliance[i] = trust * trustKept(world, i);
    giveContact(world, i);
  }
}

/** Whether a service may take somebody back: within its places, those of the stage and the ceiling of its staff. */
function hasSpace({ services, stages }: World, s: number, row: number): boolean {
  if (stages.places[row]! >= 0 && stages.occupied[row]! >= stages.places[row]!) return false;
  const enrolled = services.enrolled[s]!;
  if (services.open[s] === 0 || (services.places[s]! >= 0 && enrolled >= services.places[s]!)) return false;
  return services.caseload[s]! < 0 || Math.max(enrolled, services.held[s]!) + 1 <= services.caseload[s]! * services.staffed[s]! + 1e-9;
}

/** The present programme ends; the one that rested or still goes on is the present one again. */
export function endProgramme(world: World, i: number): void {
  leaveService(world, i);
  if (world.jobSeekers.second[i]! >= 0) returnToSecond(world, i);
}
