import * as draw from '../random/purposes.js';
import { stageActivities } from '../scenario/schema/programme.js';
import { stripLength } from '../random/strip.js';
import { isBelow, limitOf } from '../random/uniform.js';
import { exp } from '../statistics/exp.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { decides } from '../world/decide.js';
import { enterStage } from '../world/enrolment.js';
import { hoursThatReach } from '../world/posts.js';
import { endProgramme } from '../world/second.js';
import { isJudgedReady } from '../world/readiness.js';
import { entryRuleCodes, LEAVE, NO_STAGE } from '../world/stages.js';
import type { World } from '../world/world.js';
import { endSeconds } from './seconds.js';
import type { Int } from '../statistics/int.js';
import { drawListed } from '../world/strips.js';

/** Stages advance, stall or end; people drop out; education ends. */
export function makeProgress(world: World): void {
  const { clients, clientCount } = world;
  endEducations(world);
  if (world.has.seconds) endSeconds(world);
  for (let first = 0; first < clientCount; first += stripLength) {
    const length = Math.min(stripLength, clientCount - first);
    // One block a person and week serves progress here and search in the next phase.
    drawListed(world, draw.dropout, clients, first, length);
    const listed = findProgress(world, first, length);
    for (let k = 0; k < listed; k += 1) progress(world, world.scratch[k]!);
  }
}

/** Keeps a strip of clients' words for the search, and lists into the scratch memory who may drop out or move on; says how many. @kernel */
function findProgress(world: World, first: Int, length: Int): number {
  const { chance, week, clients, scratch } = world;
  const { service, stage, stageSince, enrolledSince, alliance, ownWord, staffWord } = world.jobSeekers;
  const { movesFrom, onReady, most, endProbability } = world.stages;
  const { entitlement } = world.services;
  const { alliance: rules, heterogeneity } = world.scenario.parameters;
  const worst = rules.dropout * exp((heterogeneity.discouragement ? rules.discouragement * 0.5 : 0) + rules.mismatch + rules.push);
  const heard = Number(world.witness !== null);
  const dropoutWord = chance.strip[draw.dropout & 3]!;
  const endWord = chance.strip[draw.stageEnd & 3]!;
  const ownWords = chance.strip[draw.ownApplications & 3]!;
  const staffWords = chance.strip[draw.staffContacts & 3]!;
  let listed = 0;
  for (let k = 0; k < length; k += 1) {
    const i = clients[first + k]!;
    ownWord[i] = ownWords[k]!;
    staffWord[i] = staffWords[k]!;
    // A look at the bound before the rate itself is worked out: exact, because the same draw decides.
    const mayDropOut = Number(isBelow(dropoutWord[k]!, limitOf(worst * (1 - alliance[i]!)))) | heard;
    // From a stage people move when a judge finds them ready, when its time is over, or by chance.
    const row = stage[i]!;
    const weeks = week - stageSince[i]! + 1;
    const isJudged = Number(onReady[row] !== NO_STAGE) & Number(weeks % 4 === 0);
    const isOver = Number(most[row]! >= 0) & Number(weeks >= most[row]!);
    const mayMove = Number(weeks >= movesFrom[row]!) & (isJudged | isOver | Number(isBelow(endWord[k]!, limitOf(endProbability[row]!))) | heard);
    scratch[listed] = mayDropOut === 1 ? ~i : i;
    listed += mayDropOut | mayMove | Number(week - enrolledSince[i]! >= entitlement[service[i]!]!);
  }
  return listed;
}

/** Dropping out, the end of a stage or of the entitlement, of a person to whom one of them may happen; who may drop out is listed as `~i`. */
function progress(world: World, listed: Int): void {
  const { stages, services, week } = world;
  const { service, stage, stageSince, enrolledSince } = world.jobSeekers;
  const i = listed < 0 ? ~listed : listed;
  if (listed < 0 && dropsOut(world, i)) return;
  if (week - enrolledSince[i]! >= services.entitlement[service[i]!]!) {
    endProgramme(world, i);
    return;
  }
  const row = stage[i]!;
  const weeks = week - stageSince[i]! + 1;
  if (weeks < stages.movesFrom[row]!) return;
  if (stages.isFollowAlong[row] === 0) advance(world, i, row, weeks);
  else if ((stages.most[row]! >= 0 && weeks > stages.most[row]!) || isDischarged(world, i, row)) endProgramme(world, i);
}

/** Whether staff who are measured by placements end the support of somebody in work. */
function isDischarged(world: World, i: Int, row: number): boolean {
  const p = world.stages.endProbability[row]!;
  return p > 0 && decides(world, draw.stageEnd, world.jobSeekers.name[i]!, 0, p);
}

/** Ends a stage by readiness (judged every four weeks) or by time; people in hospital stay where they are. */
function advance(world: World, i: Int, row: number, weeks: number): void {
  const { jobSeekers: people, stages } = world;
  if (people.hospitalWeeks[i]! > 0) return;
  const most = stages.most[row]!;
  if (stages.onReady[row] !== NO_STAGE && weeks % 4 === 0 && isJudgedReady(world, i)) moveOn(world, i, stages.onReady[row]!);
  else if ((most >= 0 && weeks >= most) || (stages.endProbability[row]! > 0 && decides(world, draw.stageEnd, people.name[i]!, 0, stages.endProbability[row]!))) {
    moveOn(world, i, stages.onTime[row]!);
    // Supported education that has run its time is completed.
    if (stages.activity[row] === education && people.stage[i] !== row && people.education[i]! < 2) people.education[i]! += 1;
  }
}

/**
 * Low trust, discouragement, and a stage that does not look for the work they wish for make people leave; an integrated team brings
 * part of them back before they are gone. People in follow-along drop out of support in the same way and keep their job.
 */
function dropsOut(world: World, i: Int): boolean {
  const { jobSeekers: people, services, stages, accounts } = world;
  const { alliance, heterogeneity } = world.scenario.parameters;
  const discouragement = heterogeneity.discouragement ? alliance.discouragement : 0;
  const brought = alliance.outreach * services.integration[people.service[i]!]! * Math.min(1, people.clientHours[i]! / hoursThatReach);
  const row = people.stage[i]!;
  const mismatch = alliance.mismatch * people.wish[i]! * stages.mismatch[row]!;
  const pushed = alliance.push * stages.requirements[row]! * Math.max(0, 1 - 2 * people.alliance[i]!);
  const rate = alliance.dropout * (1 - people.alliance[i]!) * exp(discouragement * (0.5 - people.belief[i]!) + mismatch + pushed) * (1 - brought);
  if (!decides(world, draw.dropout, people.name[i]!, 0, probabilityOfRate(rate))) return false;
  endProgramme(world, i);
  if (accounts.open[i] === 1) accounts.dropouts[i]! += 1;
  return true;
}

/** The code of education among the activities of stages. */
const education = stageActivities.indexOf('education');

/** Goes to a stage if its rule and places allow, else stays; `leave` ends the programme. */
function moveOn(world: World, i: Int, target: number): void {
  const { jobSeekers: people, stages } = world;
  if (target === LEAVE) {
    endProgramme(world, i);
    return;
  }
  const places = stages.places[target]!;
  if (places >= 0 && stages.occupied[target]! >= places) return;
  const rule = stages.entryRule[target]!;
  if (rule === entryRuleCodes.wish && people.wish[i]! < 0.5) {
    endProgramme(world, i);
    return;
  }
  if (rule === entryRuleCodes.capacity && 1 - people.symptoms[i]! < stages.entryCapacity[target]!) return;
  if (rule === entryRuleCodes.readiness && !isJudgedReady(world, i)) return;
  enterStage(world, i, target);
}

/** @kernel */
function endEducations(world: World): void {
  const { count, inEducation } = world.jobSeekers;
  for (let i = 0; i < count; i += 1) if (inEducation[i] === 1) endEducation(world, i);
}

/** Education is completed, or left early when symptoms are high. Completion raises the level by one step. */
function endEducation(world: World, i: Int): void {
  const { jobSeekers: people } = world;
  const { education } = world.scenario.parameters;
  const completing = 1 / education.weeks;
  const leaving = education.leaving * 2 * people.symptoms[i]!;
  const word = world.chance.uniform(draw.educationEnd, people.name[i]!, 0);
  if (!decides(world, draw.educationEnd, people.name[i]!, 0, completing + leaving)) return;
  people.inEducation[i] = 0;
  // The same draw says which of the two it was: its place within the sum.
  if (word < completing && people.education[i]! < 2) people.education[i]! += 1;
}
