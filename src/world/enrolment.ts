import { NO_STAGE } from './stages.js';
import { isStaffed } from './posts.js';
import type { World } from './world.js';

/** Takes a person out of the present service: contact, stage and place are free again. */
export function leaveService(world: World, i: number): void {
  const { jobSeekers: people, services, posts, stages } = world;
  const s = people.service[i]!;
  if (s < 0) return;
  const contact = people.contact[i]!;
  if (contact >= 0) posts.clients[contact]! -= 1;
  stages.occupied[people.stage[i]!]! -= 1;
  services.enrolled[s]! -= 1;
  people.service[i] = -1;
  people.stage[i] = NO_STAGE;
  people.contact[i] = -1;
  people.alliance[i] = 0;
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
  people.alliance[i] = 0;
  if (accounts.open[i] === 1) accounts.enrolments[i]! += 1;
  giveContact(world, i);
}

/** Moves a person to another stage of the same service. A new contact person starts with the trust that survives a change. */
export function enterStage(world: World, i: number, row: number): void {
  const { jobSeekers: people, stages, posts } = world;
  stages.occupied[people.stage[i]!]! -= 1;
  stages.occupied[row]! += 1;
  people.stage[i] = row;
  // A stage entered after the week's support counts from the next week on.
  people.stageSince[i] = world.week + 1;
  if (stages.keepsContact[row] === 0) {
    const contact = people.contact[i]!;
    if (contact >= 0) posts.clients[contact]! -= 1;
    people.contact[i] = -1;
    people.alliance[i]! *= world.scenario.parameters.alliance.kept;
    giveContact(world, i);
  }
}

/** The contact person with room and the fewest clients, in turn; nobody where all are at their ceiling. */
export function giveContact(world: World, i: number): void {
  const p = freePost(world, world.jobSeekers.service[i]!);
  if (p < 0) return;
  world.jobSeekers.contact[i] = p;
  world.posts.clients[p]! += 1;
}

/**
 * A staffed post with room: from the cursor on the first whose clients are at most the mean of the staffed posts. There is
 * always one, because not all can lie above the mean, unless all are full. The turn makes the search short.
 */
export function freePost(world: World, s: number): number {
  const { services, posts } = world;
  const first = services.firstPost[s]!;
  const count = services.postCount[s]!;
  const ceiling = services.caseload[s]!;
  const staffed = staffedPart(world, s);
  if (staffed === 0) return -1;
  const mean = clientsHeld(world, s) / staffed;
  for (let tries = 0, p = services.cursor[s]!; tries < count; tries += 1) {
    if (p >= count) p = 0;
    const post = first + p;
    const held = posts.clients[post]! + posts.background[post]!;
    const part = posts.fraction[post]!;
    if (isStaffed(posts, post) && held <= mean * part + 1e-9 && hasRoom(held, ceiling, part)) {
      services.cursor[s] = p + 1;
      return post;
    }
    p += 1;
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

/** Full posts that are filled this week. */
export function staffedPart(world: World, s: number): number {
  const { services, posts } = world;
  let part = 0;
  for (let p = services.firstPost[s]!; p < services.firstPost[s]! + services.postCount[s]!; p += 1) {
    if (isStaffed(posts, p)) part += posts.fraction[p]!;
  }
  return part;
}

/** Clients of all staffed posts, those from outside the population included. */
export function clientsHeld(world: World, s: number): number {
  const { services, posts } = world;
  let held = 0;
  for (let p = services.firstPost[s]!; p < services.firstPost[s]! + services.postCount[s]!; p += 1) {
    if (isStaffed(posts, p)) held += posts.clients[p]! + posts.background[p]!;
  }
  return held;
}
