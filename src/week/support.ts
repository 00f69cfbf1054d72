import { binomial } from '../random/binomial.js';
import { geometricFromWord } from '../random/geometric.js';
import * as draw from '../random/purposes.js';
import type { Int } from '../statistics/int.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { weeksPerYear } from '../world/calendar.js';
import { countClientWeeks, countPostWeek } from '../world/countConduct.js';
import { decides } from '../world/decide.js';
import { countLoad, giveContact, leaveClients, orphan } from '../world/enrolment.js';
import { chargeStaff } from '../world/ledger.js';
import { isStaffed } from '../world/posts.js';
import type { Service } from '../scenario/schema/scenario.js';
import type { World } from '../world/world.js';
import { askForAddOns, deliverAddOns } from './addOns.js';
import { askForSeconds, deliverSeconds } from './seconds.js';

/** Staff come and go; then each caseworker splits the week's hours: crises first, then jobs at risk, the rest in proportion to want. */
export function giveSupport(world: World): void {
  const { services } = world;
  world.posts.available.fill(0);
  let areLeft = false;
  for (let s = 0; s < services.ids.length; s += 1) {
    services.integration[s]! += services.open[s]! * services.integrationPull[s]! * (services.integrationCeiling[s]! - services.integration[s]!);
    services.costPerClient[s] = 0;
    if (services.open[s] === 1 && staffService(world, s)) areLeft = true;
  }
  if (areLeft) orphan(world);
  world.clientCount = listClients(world);
  findContacts(world);
  askForHours(world);
  if (world.has.seconds) askForSeconds(world);
  if (world.has.addOns) askForAddOns(world);
  for (let p = 0; p < world.postTotal; p += 1) splitHours(world, p);
  deliverHours(world);
  if (world.has.seconds) deliverSeconds(world);
  if (world.has.addOns) deliverAddOns(world);
  countClientWeeks(world);
}

/** Hours of a service's posts this week: contract hours less administration, double documentation, absence and inexperience. True when a holder left clients behind. */
function staffService(world: World, s: number): boolean {
  const { services, posts, record } = world;
  const service = world.scenario.services.find((each) => each.id === services.ids[s])!;
  const { staff, background } = service;
  const lost = Math.min(1, staff.overhead + staff.coordination * (1 - services.integration[s]!));
  const hours = staff.contractHours * (1 - lost) * staff.presence;
  let clients = services.enrolled[s]!;
  let paid = 0;
  let areLeft = false;
  for (let p = services.firstPost[s]!; p < services.firstPost[s]! + services.postCount[s]!; p += 1) {
    if (posts.fraction[p] === 0) continue;
    if (turnOver(world, p, s, service)) areLeft = true;
    clients += posts.background[p]!;
    if (!isStaffed(posts, p)) continue;
    paid += staff.contractHours * posts.fraction[p]!;
    countPostWeek(world, s, p);
    record.loadSum += posts.clients[p]! + posts.background[p]!;
    record.loadWeeks += posts.fraction[p]!;
    record.staffWeeks += posts.fraction[p]!;
    const ramp = staff.rampWeeks === 0 ? 1 : Math.min(1, staff.rampStart + ((1 - staff.rampStart) * posts.weeksInPost[p]!) / staff.rampWeeks);
    if (posts.weeksInPost[p]! < 1000) posts.weeksInPost[p]! += 1;
    posts.available[p] = Math.max(0, hours * posts.fraction[p]! * ramp - posts.background[p]! * background.hours);
  }
  countLoad(world, s);
  services.costPerClient[s] = clients === 0 ? 0 : (paid * world.scenario.costs.staffHour) / clients;
  return areLeft;
}

/** Holders leave, posts stand empty and are filled again; background clients leave for good. True when clients are left behind. */
function turnOver(world: World, p: number, s: number, service: Service): boolean {
  const { posts, services, chance } = world;
  const { staff, background } = service;
  const index = (p - services.firstPost[s]!) * 4096 + posts.generation[p]!;
  let areLeft = false;
  if (posts.vacantWeeks[p]! > 0) {
    posts.vacantWeeks[p]! -= 1;
    if (posts.vacantWeeks[p] === 0) {
      posts.generation[p]! += 1;
      posts.weeksInPost[p] = 0;
    }
  } else if (decides(world, draw.staffLeaves, services.hash[s]!, index, probabilityOfRate(staff.leavingPerYear / weeksPerYear))) {
    posts.vacantWeeks[p] = geometricFromWord(chance.word(draw.vacancyLength, services.hash[s]!, index), staff.vacancyWeeks);
    areLeft = leaveClients(world, p);
  }
  if (posts.background[p]! > 0) posts.background[p]! -= binomial(chance.words(draw.backgroundLeave, services.hash[s]!, index), posts.background[p]!, 1 / background.weeks);
  return areLeft;
}

/** Lists the clients of the week, and says how many they are. @kernel */
function listClients(world: World): Int {
  const { clients } = world;
  const { count, service } = world.jobSeekers;
  let listed = 0;
  for (let i = 0; i < count; i += 1) {
    clients[listed] = i;
    listed += Number(service[i]! >= 0);
  }
  return listed;
}

/** Those whose contact person has left get another one who has room; the others go on waiting. @kernel */
function findContacts(world: World): void {
  const { clients, clientCount } = world;
  const { contact } = world.jobSeekers;
  for (let k = 0; k < clientCount; k += 1) if (contact[clients[k]!]! < 0) giveContact(world, clients[k]!);
}

/** What each client wants this week, by urgency, added up by post. @kernel */
function askForHours(world: World): void {
  const { stages, posts, week, clients, clientCount } = world;
  const { contact, stage, stageSince, hospitalWeeks, relapseWeek, overload, symptoms, wanted, urgency, clientHours, employerHours, delivered } = world.jobSeekers;
  const { grade } = world.jobs;
  const { crisis, jobRisk, riskSymptoms } = world.scenario.parameters.support;
  posts.wantedRest.fill(0);
  posts.wantedRisk.fill(0);
  posts.wantedCrisis.fill(0);
  for (let k = 0; k < clientCount; k += 1) {
    const i = clients[k]!;
    clientHours[i] = 0;
    employerHours[i] = 0;
    delivered[i] = 0;
    const p = contact[i]!;
    if (p < 0) continue;
    const row = stage[i]!;
    let hours = week - stageSince[i]! < stages.firstWeeks[row]! ? stages.hoursFirst[row]! : stages.hoursLater[row]!;
    const inCrisis = hospitalWeeks[i]! > 0 || week - relapseWeek[i]! < 4;
    const atRisk = grade[i] !== 0 && stages.isFollowAlong[row] === 1 && (overload[i]! > 0.1 || symptoms[i]! > riskSymptoms);
    // Who wants no hours from this service does not call it in a crisis either.
    if (hours > 0 && inCrisis) {
      hours += crisis;
      urgency[i] = 2;
      posts.wantedCrisis[p]! += hours;
    } else if (hours > 0 && atRisk) {
      hours += jobRisk;
      urgency[i] = 1;
      posts.wantedRisk[p]! += hours;
    } else {
      urgency[i] = 0;
      posts.wantedRest[p]! += hours;
    }
    wanted[i] = hours;
  }
}

/** What share of the wanted hours each urgency gets from a post. */
function splitHours(world: World, p: number): void {
  const { posts } = world;
  let left = posts.available[p]!;
  const crisis = Math.min(left, posts.wantedCrisis[p]!);
  left -= crisis;
  const risk = Math.min(left, posts.wantedRisk[p]!);
  left -= risk;
  const rest = Math.min(left, posts.wantedRest[p]!);
  posts.getsCrisis[p] = crisis === 0 ? 0 : crisis / posts.wantedCrisis[p]!;
  posts.getsRisk[p] = risk === 0 ? 0 : risk / posts.wantedRisk[p]!;
  posts.getsRest[p] = rest === 0 ? 0 : rest / posts.wantedRest[p]!;
  posts.delivered[p] = crisis + risk + rest;
  world.record.availableHours += posts.available[p]!;
  world.record.deliveredHours += posts.delivered[p];
}

/** Gives each client the share, split between client and employers as the stage says. @kernel */
function deliverHours(world: World): void {
  const { posts, stages, accounts, clients, clientCount } = world;
  const { service, contact, stage, urgency, wanted, clientHours, employerHours, delivered } = world.jobSeekers;
  const { getsCrisis, getsRisk, getsRest } = posts;
  const { open, wantedHours, deliveredHours, orphanWeeks } = accounts;
  for (let k = 0; k < clientCount; k += 1) {
    const i = clients[k]!;
    const s = service[i]!;
    // All clients of a service share the cost of its paid hours, whoever has how many of them.
    chargeStaff(world, i, s);
    const p = contact[i]!;
    if (p < 0) {
      if (open[i] === 1) orphanWeeks[i]! += 1;
      continue;
    }
    const gets = urgency[i] === 0 ? getsRest[p]! : urgency[i] === 1 ? getsRisk[p]! : getsCrisis[p]!;
    const hours = wanted[i]! * gets;
    const onEmployers = stages.onEmployers[stage[i]!]!;
    employerHours[i] = hours * onEmployers;
    clientHours[i] = hours - hours * onEmployers;
    delivered[i] = gets;
    if (open[i] === 1) {
      wantedHours[i]! += wanted[i]!;
      deliveredHours[i]! += hours;
    }
  }
}
