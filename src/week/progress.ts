import * as draw from '../random/purposes.js';
import { isBelow, limitOf } from '../random/uniform.js';
import { exp } from '../statistics/exp.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { decides } from '../world/decide.js';
import { enterStage, leaveService } from '../world/enrolment.js';
import { hoursThatReach } from '../world/posts.js';
import { isJudgedReady } from '../world/readiness.js';
import { entryRuleCodes, LEAVE, NO_STAGE } from '../world/stages.js';
import type { World } from '../world/world.js';

/** Stages advance, stall or end; people drop out; education ends. */
export function makeProgress(world: World): void {
  const { stages, chance, week, clients, clientCount } = world;
  const { count, inEducation, stage, stageSince, alliance, name, ownWord, staffWord } = world.jobSeekers;
  const { block } = chance;
  const { alliance: rules, heterogeneity } = world.scenario.parameters;
  const worst = rules.dropout * exp((heterogeneity.discouragement ? rules.discouragement * 0.5 : 0) + rules.mismatch);
  const heard = world.witness !== null;
  for (let i = 0; i < count; i += 1) if (inEducation[i] === 1) endEducation(world, i);
  for (let k = 0; k < clientCount; k += 1) {
    const i = clients[k]!;
    // One block a person and week serves progress here and search in the next phase.
    const person = name[i]!;
    // A look at the bound before the rate itself is worked out: exact, because the same draw decides.
    const bound = worst * (1 - alliance[i]!);
    chance.load(draw.dropout, person, 0);
    ownWord[i] = block[draw.ownApplications & 3]!;
    staffWord[i] = block[draw.staffContacts & 3]!;
    if ((heard || isBelow(block[draw.dropout & 3]!, limitOf(bound))) && dropsOut(world, i)) continue;
    const row = stage[i]!;
    const weeks = week - stageSince[i]! + 1;
    const most = stages.most[row]!;
    if (stages.isFollowAlong[row] === 1) {
      if (most >= 0 && weeks > most) leaveService(world, i);
      continue;
    }
    if (weeks >= stages.least[row]!) advance(world, i, row, weeks);
  }
}

/** Ends a stage by readiness (judged every four weeks) or by time; people in hospital stay where they are. */
function advance(world: World, i: number, row: number, weeks: number): void {
  const { jobSeekers: people, stages } = world;
  if (people.hospitalWeeks[i]! > 0) return;
  const most = stages.most[row]!;
  if (stages.onReady[row] !== NO_STAGE && weeks % 4 === 0 && isJudgedReady(world, i)) moveOn(world, i, stages.onReady[row]!);
  else if ((most >= 0 && weeks >= most) || (stages.endProbability[row]! > 0 && decides(world, draw.stageEnd, people.name[i]!, 0, stages.endProbability[row]!))) {
    moveOn(world, i, stages.onTime[row]!);
  }
}

/**
 * Low trust, discouragement, and a stage that does not look for the work they wish for make people leave; an integrated team brings part of them back before they are gone. People in
 * follow-along drop out of support in the same way and keep their job.
 */
function dropsOut(world: World, i: number): boolean {
  const { jobSeekers: people, services, stages, accounts } = world;
  const { alliance, heterogeneity } = world.scenario.parameters;
  const discouragement = heterogeneity.discouragement ? alliance.discouragement : 0;
  const brought = alliance.outreach * services.integration[people.service[i]!]! * Math.min(1, people.clientHours[i]! / hoursThatReach);
  const mismatch = alliance.mismatch * people.wish[i]! * stages.mismatch[people.stage[i]!]!;
  const rate = alliance.dropout * (1 - people.alliance[i]!) * exp(discouragement * (0.5 - people.belief[i]!) + mismatch) * (1 - brought);
  if (!decides(world, draw.dropout, people.name[i]!, 0, probabilityOfRate(rate))) return false;
  leaveService(world, i);
  if (accounts.open[i] === 1) accounts.dropouts[i]! += 1;
  return true;
}

/** Goes to a stage if its rule and places allow, else stays; `leave` ends the programme. */
function moveOn(world: World, i: number, target: number): void {
  const { jobSeekers: people, stages } = world;
  if (target === LEAVE) {
    leaveService(world, i);
    return;
  }
  const places = stages.places[target]!;
  if (places >= 0 && stages.occupied[target]! >= places) return;
  const rule = stages.entryRule[target]!;
  if (rule === entryRuleCodes.wish && people.wish[i]! < 0.5) {
    leaveService(world, i);
    return;
  }
  if (rule === entryRuleCodes.capacity && 1 - people.symptoms[i]! < stages.entryCapacity[target]!) return;
  if (rule === entryRuleCodes.readiness && !isJudgedReady(world, i)) return;
  enterStage(world, i, target);
}

/** Education is completed, or left early when symptoms are high. Completion raises the level by one step. */
function endEducation(world: World, i: number): void {
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
