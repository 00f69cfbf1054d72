import * as draw from '../random/purposes.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { activityCodes } from '../world/activity.js';
import { decides } from '../world/decide.js';
import { benefits, rare } from '../world/jobSeekers.js';
import { degreeOf } from '../world/people.js';
import type { World } from '../world/world.js';
import type { Int } from '../statistics/int.js';

/** Entitlements move, and disability benefit is awarded; then the week's money is booked (`money.ts`). */
export function moveBenefits(world: World): void {
  layOutWeeks(world);
  const due = listDue(world);
  moveAll(world, due);
}

/** @kernel */
function moveAll(world: World, due: Int): void {
  for (let k = 0; k < due; k += 1) moveBenefit(world, world.scratch[k]!);
}

/** Lists into the scratch memory whose benefit may change this week; a table says after how many weeks, so that nothing need be guessed at a branch. @kernel */
function listDue(world: World): number {
  const { week, scratch } = world;
  const { count, benefit, benefitSince, mayStrike } = world.jobSeekers;
  const { grade, startWeek, onLeave } = world.jobs;
  const lasts = world.benefitWeeks;
  let due = 0;
  for (let i = 0; i < count; i += 1) {
    const working = Number(grade[i] !== 0) & Number(startWeek[i]! <= week);
    const status = working + (working & onLeave[i]!);
    scratch[due] = i;
    due += Number(week - benefitSince[i]! > lasts[status * 5 + benefit[i]!]!) | (Number((mayStrike[i]! & rare.award) !== 0) & (1 - working));
  }
  return due;
}

/** Weeks for which each benefit lasts (in the code of the column) out of work, in a job, and on sick leave from it: -Infinity not at all, Infinity for good. */
function layOutWeeks({ scenario, benefitWeeks: weeks }: World): void {
  const { sickPayWeeks, allowanceWeeks } = scenario.welfare;
  const { none, sickPay, allowance, assistance } = benefits;
  const [inJob, onLeave] = [5, 10];
  weeks.fill(Infinity);
  weeks[none] = weeks[inJob + sickPay] = weeks[inJob + assistance] = weeks[onLeave + none] = -Infinity;
  weeks[sickPay] = weeks[onLeave + sickPay] = sickPayWeeks;
  weeks[allowance] = allowanceWeeks;
}

/** Moves the benefit of one person. @inKernel */
function moveBenefit(world: World, i: Int): void {
  const { week } = world;
  const { leftWeek, benefit, benefitSince, mayStrike } = world.jobSeekers;
  const { grade, startWeek, onLeave } = world.jobs;
  const { sickPayWeeks, allowanceWeeks } = world.scenario.welfare;
  if (leftWeek[i] !== 0) return;
  const now = benefit[i]!;
  const weeks = week - benefitSince[i]!;
  let next = now;
  if (grade[i] !== 0 && startWeek[i]! <= week) {
    // In a job: sick pay while on leave from it; an allowance or disability benefit stays, under the earnings test.
    if (onLeave[i] === 0) next = now === benefits.sickPay || now === benefits.assistance ? benefits.none : now;
    else if (now === benefits.none) next = benefits.sickPay;
    else if (now === benefits.sickPay && weeks > sickPayWeeks) next = benefits.allowance;
  } else {
    if (now === benefits.none || (now === benefits.sickPay && weeks > sickPayWeeks)) next = benefits.allowance;
    else if (now === benefits.allowance && weeks > allowanceWeeks) next = benefits.assistance;
    if (now !== benefits.disability && (mayStrike[i]! & rare.award) !== 0 && isAwarded(world, i)) next = benefits.disability;
  }
  if (next === now) return;
  benefit[i] = next;
  benefitSince[i] = week;
}

/** Application for and award of disability benefit: the less a person believes in work, the iller and the longer without help or activity, the likelier. @inKernel */
function isAwarded(world: World, i: Int): boolean {
  const { jobSeekers: people, accounts } = world;
  const idle = people.activity[i]! >= activityCodes.none || people.service[i]! < 0 ? 2 : 1;
  const rate = world.scenario.welfare.disabilityPerWeek * (1 - people.belief[i]!) * people.symptoms[i]! * idle;
  if (!decides(world, draw.disabilityAward, people.name[i]!, 0, probabilityOfRate(rate))) return false;
  if (accounts.open[i] === 1) accounts.disabilityAwarded[i] = 1;
  people.benefitDegree[i] = degreeOf(world, i);
  return true;
}

/** No award is likelier than this in a week. */
export function highestAwardProbability(world: World): number {
  return probabilityOfRate(world.scenario.welfare.disabilityPerWeek * 2);
}
