import { exp } from '../statistics/exp.js';
import { setHidden } from './hidden.js';
import { waits } from './jobSeekers.js';
import { endPlacement } from './placement.js';
import { NO_STAGE } from './stages.js';
import { isStaffed } from './posts.js';
import type { World } from './world.js';

/** Takes a person out of the present service: contact, stage and place are free again. */
export function leaveService(world: World, i: number): void {
  const { jobSeekers: people, services, stages } = world;
  const s = people.service[i]!;
  if (s < 0) return;
  if (people.placedWith[i]! >= 0) endPlacement(world, i);
  const kept = trustKept(world, i);
  dropContact(world, i);
  stages.occupied[people.stage[i]!]! -= 1;
  services.enrolled[s]! -= 1;
  people.service[i] = -1;
  people.stage[i] = NO_STAGE;
  people.alliance[i]! *= kept;
  people.clientHours[i] = 0;
  people.employerHours[i] = 0;
  people.delivered[i] = 0;
  people.lastService[i] = s;
  people.lastServiceWeek[i] = world.week;
}

/** Enrols a person in a service, in its first stage, with a contact person if one has room. */
export function enterService(world: World, i: number, s: number): void {
  const { jobSeekers: people, services, stages, accounts } = world;
  leaveService(world, i);
  people.service[i] = s;
  services.enrolled[s]! += 1;
  const row = stages.firstRow[s]!;
  people.stage[i] = row;
  stages.occupied[row]! += 1;
  people.stageSince[i] = world.week;
  people.enrolledSince[i] = world.week;
  setHidden(world, i, -1);
  // What somebody holds together of the trust in earlier helpers, less what has faded since.
  if (people.alliance[i]! > 0) people.alliance[i]! *= exp(-world.scenario.parameters.alliance.fade * (world.week - people.lastServiceWeek[i]!));
  if (accounts.open[i] === 1) accounts.enrolments[i]! += 1;
  giveContact(world, i);
}

/** Moves a person to another stage of the same service. A new contact person starts with the trust that survives a change. */
export function enterStage(world: World, i: number, row: number): void {
  const { jobSeekers: people, stages } = world;
  stages.occupied[people.stage[i]!]! -= 1;
  stages.occupied[row]! += 1;
  people.stage[i] = row;
  if (people.placedWith[i]! >= 0 && stages.isWorkplace[row] === 0) endPlacement(world, i);
  // A stage entered after the week's support counts from the next week on.
  people.stageSince[i] = world.week + 1;
  if (stages.keepsContact[row] === 0) {
    dropContact(world, i);
    people.alliance[i]! *= trustKept(world, i);
    giveContact(world, i);
  }
}

/** Ends the tie to the contact person, if there is one. */
function dropContact(world: World, i: number): void {
  const { jobSeekers: people } = world;
  const p = people.contact[i]!;
  if (p < 0) return;
  changeClients(world, p, -1);
  people.contact[i] = -1;
}

/** The contact person with room and the fewest clients, in turn; nobody where all are at their ceiling. */
export function giveContact(world: World, i: number): void {
  const s = world.jobSeekers.service[i]!;
  const p = freePost(world, s);
  if (p < 0) return;
  world.jobSeekers.contact[i] = p;
  changeClients(world, p, 1);
}

/** A contact person takes on so many clients more, or lets them go. */
export function changeClients({ posts, services }: World, p: number, change: number): void {
  const s = posts.service[p]!;
  posts.clients[p]! += change;
  services.held[s]! += change;
  services.withContact[s]! += change;
}

/** Counts the filled posts of a service and the clients they hold. Called when posts fill, empty or close; in between entries and leavings keep `held`. */
export function countLoad(world: World, s: number): void {
  const { services, posts } = world;
  let part = 0;
  let held = 0;
  for (let p = services.firstPost[s]!; p < services.firstPost[s]! + services.postCount[s]!; p += 1) {
    if (!isStaffed(posts, p)) continue;
    part += posts.fraction[p]!;
    held += posts.clients[p]! + posts.background[p]!;
  }
  services.staffed[s] = part;
  services.held[s] = held;
}

/**
 * A staffed post with room: from the cursor on the first whose clients are at most the mean of the staffed posts. There is
 * always one, because not all can lie above the mean, unless all are full. The turn makes the search short.
 */
function freePost(world: World, s: number): number {
  const { services, posts } = world;
  const first = services.firstPost[s]!;
  const count = services.postCount[s]!;
  const ceiling = services.caseload[s]!;
  const staffed = services.staffed[s]!;
  if (staffed === 0 || (ceiling >= 0 && services.held[s]! >= ceiling * staffed)) return -1;
  const mean = services.held[s]! / staffed;
  for (let tries = 0, p = services.cursor[s]!; tries < count; tries += 1, p += 1) {
    if (p >= count) p = 0;
    const post = first + p;
    const held = posts.clients[post]! + posts.background[post]!;
    const part = posts.fraction[post]!;
    if (isStaffed(posts, post) && held <= mean * part + 1e-9 && hasRoom(held, ceiling, part)) {
      services.cursor[s] = p + 1;
      return post;
    }
  }
  // All at or below the mean are full; any other with room will do.
  for (let p = first; p < first + count; p += 1) {
    if (isStaffed(posts, p) && hasRoom(posts.clients[p]! + posts.background[p]!, ceiling, posts.fraction[p]!)) return p;
  }
  return -1;
}

/** Whether one more client stays within a ceiling of `ceiling` per full post; a negative ceiling is none. */
export function hasRoom(held: number, ceiling: number, part: number): boolean {
  return ceiling < 0 || held + 1 <= ceiling * part + 1e-9;
}

/** A post has lost its holder, whose clients it holds no longer; `orphan` tells them, once for all posts. True when there are any. */
export function leaveClients({ posts, services }: World, p: number): boolean {
  if (posts.clients[p] === 0) return false;
  posts.hasLeft[p] = 1;
  services.withContact[posts.service[p]!]! -= posts.clients[p]!;
  posts.clients[p] = 0;
  return true;
}

/** The clients of holders who have left wait for a new contact person; trust in the old one does not pass on. */
export function orphan(world: World): void {
  loseContacts(world);
  world.posts.hasLeft.fill(0);
}

/** @kernel */
function loseContacts(world: World): void {
  const { hasLeft } = world.posts;
  const { count, contact, alliance, second, secondUntil, secondContact } = world.jobSeekers;
  for (let i = 0; i < count; i += 1) {
    if (secondContact[i]! >= 0 && hasLeft[secondContact[i]!] === 1 && second[i]! >= 0 && secondUntil[i] !== waits) secondContact[i] = -1;
    if (contact[i]! < 0 || hasLeft[contact[i]!] === 0) continue;
    contact[i] = -1;
    alliance[i]! *= trustKept(world, i);
  }
}

/** Share of trust that passes to the next contact person: more where the programme, or help beside it, holds the threads. */
export function trustKept({ jobSeekers: people, services, addOns, scenario }: World, i: number): number {
  const s = people.service[i]!;
  let kept = scenario.parameters.alliance.kept;
  if (s >= 0) kept = Math.max(kept, services.bridging[s]!);
  const held = people.addOns[i]!;
  if (held === 0) return kept;
  for (let at = 0; at < addOns.services.length; at += 1) if ((held & (1 << at)) !== 0) kept = Math.max(kept, services.bridging[addOns.services[at]!]!);
  return kept;
}

/** Takes a person off the list of a service to which somebody referred them; an offer to the cohort stands. */
export function leaveReferralList({ jobSeekers: { waitingFor }, services }: World, i: number): void {
  if (waitingFor[i]! >= 0) services.waiting[waitingFor[i]!]! -= 1;
  waitingFor[i] = -1;
}

/** Takes a person off all lists. */
export function leaveLists(world: World, i: number): void {
  const { jobSeekers: people, services } = world;
  for (const list of [people.waitingFor, people.offered]) {
    const s = list[i]!;
    if (s >= 0) services.waiting[s]! -= 1;
    list[i] = -1;
  }
}
