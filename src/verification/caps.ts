/** Ceilings of services, posts and stages, and the hours that staff have. */
import type { Scenario } from '../scenario/scenario.js';
import type { Phase } from '../week/step.js';
import { isStaffed } from '../world/posts.js';
import type { World } from '../world/world.js';
import { Faults, type Finding } from './finding.js';
import { rowsOf, type Week } from './rows.js';

/** A rounding error of hours and parts of posts, and of hours kept with half the digits. */
const slack = 1e-9;
const roundly = 1e-3;

/** No intake at or above a ceiling, no place given twice, no hour delivered that is not there. */
export function caps(scenario: Scenario, week: Week, replications: number): Finding {
  const faults = new Faults();
  let services = 0;
  const watched = week.flatMap((phase): Phase[] => {
    let before: Before = emptyBefore;
    return [(world) => { before = lookBefore(world); }, phase, (world) => checkIntake(world, before, faults)];
  });
  rowsOf(scenario, watched, replications, (world) => {
    services = Math.max(services, world.services.ids.length);
    checkHours(world, faults);
  });
  const found = services === 0 ? 'there is no service' : 'no intake at or above a ceiling, no place taken twice, hours delivered are at most those available';
  return faults.finding('caps', 'ceilings, places and staff hours hold', found);
}

interface Before {
  readonly service: Int16Array;
  readonly contact: Int32Array;
  /** Stages by service and name: rows move with the epoch. */
  readonly stage: readonly string[];
}

const emptyBefore: Before = { service: new Int16Array(0), contact: new Int32Array(0), stage: [] };

function lookBefore({ jobSeekers, stages }: World): Before {
  const { count, service, contact, stage } = jobSeekers;
  return { service: service.slice(0, count), contact: contact.slice(0, count), stage: Array.from(stage.subarray(0, count), (row) => stageName(stages, row)) };
}

function stageName({ service, id }: World['stages'], row: number): string {
  return row < 0 ? '' : `${service[row]} ${id[row]}`;
}

/** Whoever is new in a service, a stage or with a contact person must have found room there. */
function checkIntake(world: World, before: Before, faults: Faults): void {
  const { jobSeekers: people, posts, services, stages, week, arm } = world;
  const where = `arm ${arm.id}, week ${week}`;
  const joined = new Set<number>();
  for (let i = 0; i < people.count; i += 1) {
    if (people.service[i]! >= 0 && people.service[i] !== (before.service[i] ?? -1)) joined.add(people.service[i]!);
    const p = people.contact[i]!;
    if (p >= 0 && p !== (before.contact[i] ?? -1)) {
      const most = services.caseload[posts.service[p]!]! * posts.fraction[p]!;
      if (most >= 0 && posts.clients[p]! + posts.background[p]! > most + slack) faults.add(`${where}: a post of ${services.ids[posts.service[p]!]} takes on ${posts.clients[p]! + posts.background[p]!} clients, its ceiling is ${most}`);
    }
    const row = people.stage[i]!;
    if (row >= 0 && stages.places[row]! >= 0 && stages.occupied[row]! > stages.places[row]! && stageName(stages, row) !== before.stage[i]) {
      faults.add(`${where}: stage ${stages.id[row]} holds ${stages.occupied[row]} people in ${stages.places[row]} places`);
    }
  }
  for (const s of joined) checkService(world, s, where, faults);
}

function checkService({ services, posts }: World, s: number, where: string, faults: Faults): void {
  const held = services.enrolled[s]!;
  if (services.places[s]! >= 0 && held > services.places[s]!) faults.add(`${where}: ${services.ids[s]} takes in ${held} people in ${services.places[s]} places`);
  let most = 0;
  let others = 0;
  for (let p = services.firstPost[s]!; p < services.firstPost[s]! + services.postCount[s]!; p += 1) {
    if (!isStaffed(posts, p)) continue;
    most += posts.fraction[p]! * services.caseload[s]!;
    others += posts.background[p]!;
  }
  if (services.caseload[s]! >= 0 && held + others > most + slack) faults.add(`${where}: ${services.ids[s]} takes in ${held + others} clients, its ceiling is ${most}`);
}

/** Hours delivered by each post and got by the clients of each service, against those that staff have. */
function checkHours({ jobSeekers: people, posts, services, postTotal, week, arm }: World, faults: Faults): void {
  const available = new Float64Array(services.ids.length);
  const got = new Float64Array(services.ids.length);
  for (let p = 0; p < postTotal; p += 1) {
    available[posts.service[p]!]! += posts.available[p]!;
    if (posts.delivered[p]! > posts.available[p]! + slack) faults.add(`arm ${arm.id}, week ${week}: a post of ${services.ids[posts.service[p]!]} delivers ${posts.delivered[p]} hours of ${posts.available[p]}`);
  }
  for (let i = 0; i < people.count; i += 1) if (people.service[i]! >= 0) got[people.service[i]!]! += people.clientHours[i]! + people.employerHours[i]!;
  got.forEach((hours, s) => {
    if (hours > available[s]! + roundly) faults.add(`arm ${arm.id}, week ${week}: clients of ${services.ids[s]} get ${hours} hours of ${available[s]}`);
  });
}
