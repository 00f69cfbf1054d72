import { weeksPerYear } from '../world/calendar.js';
import { activityCodes, activityOfStage } from '../world/activity.js';
import { ledgerItems } from '../world/ledger.js';
import { benefits } from '../world/jobSeekers.js';
import type { World } from '../world/world.js';
import type { Int } from '../statistics/int.js';

/** Benefits, places, hospital, subsidies, taxes and QALYs of the week, for those who are counted; wages are booked with the work and staff with their hours. */
export function bookMoney(world: World): void {
  layOutLevels(world);
  bookEach(world);
}

/** @kernel */
function bookEach(world: World): void {
  const { week, accounts, stages } = world;
  const { count, entryWeek, leftWeek, dead, benefit, benefitDegree, hospitalWeeks, stage, symptoms, placedWith, placedSince } = world.jobSeekers;
  const { grade, startWeek, hours, graded, paidHours, subsidyWeeks, subsidyLevel } = world.jobs;
  const { hourlyWage, taxShare, placeWeek, hospitalDay, utility } = world.scenario.costs;
  const { sickPay } = world.scenario.welfare;
  const { open, member, netCost, qalys } = accounts;
  const { ledger, ledgerRow } = world.record;
  const level = world.benefitLevels;
  for (let i = 0; i < count; i += 1) {
    const subsidised = subsidyWeeks[i]! > 0 && startWeek[i]! <= week;
    if (subsidised) subsidyWeeks[i]! -= 1;
    if (open[i] === 0) continue;
    if (leftWeek[i] !== 0) {
      if (dead[i] === 1) continue;
      // Retired people live on, on a pension that is outside the model.
      const gained = (utility.well - utility.symptoms * symptoms[i]!) / weeksPerYear;
      qalys[i]! += gained;
      if (member[i] === 1) ledger[ledgerRow[week - entryWeek[i]!]! + ledgerItems.qalys]! += gained;
      continue;
    }
    const row = stage[i]!;
    const bonus = row >= 0 && placedWith[i]! >= 0 && placedSince[i]! <= week ? stages.pay[row]! * stages.placeHours[row]! * hourlyWage : 0;
    const wage = paidHours[i]! * hourlyWage + bonus;
    const kind = benefit[i]!;
    let paid = level[kind]!;
    if (kind === benefits.disability) paid *= benefitDegree[i]!;
    // Who earns nothing has the benefit whole, whatever the rules say of earnings.
    if (wage > 0) paid = benefitBeside(world, i, wage);
    // Bonus pay comes from public money, the wage of an adapted job from its employer.
    const publicPay = bonus > 0 && activityOfStage[stages.activity[row]!] === activityCodes.bonusWage ? bonus : 0;
    let sick = kind === benefits.sickPay && wage === 0 && grade[i] !== 0 && startWeek[i]! <= week ? hours[i]! * hourlyWage * sickPay : 0;
    // Back to part of the hours: sick pay for the rest of them.
    if (graded[i] === 1 && paidHours[i]! > 0) sick += (hours[i]! - paidHours[i]!) * hourlyWage * sickPay;
    const place = row >= 0 && activityOfStage[stages.activity[row]!] === activityCodes.sheltered ? placeWeek : 0;
    const hospital = hospitalWeeks[i]! > 0 ? 7 * hospitalDay : 0;
    const subsidy = subsidised ? wage * subsidyLevel[i]! : 0;
    netCost[i]! += paid - wage * taxShare + publicPay + sick + place + hospital + subsidy;
    const gained = (utility.well - utility.symptoms * symptoms[i]! + (wage > 0 ? utility.working : 0)) / weeksPerYear;
    qalys[i]! += gained;
    if (member[i] !== 1) continue;
    const at = ledgerRow[week - entryWeek[i]!]!;
    ledger[at + ledgerItems.qalys]! += gained;
    ledger[at + (kind === benefits.assistance ? ledgerItems.assistance : ledgerItems.benefits)]! += paid;
    ledger[at + ledgerItems.benefits]! += sick;
    ledger[at + ledgerItems.places]! += place;
    ledger[at + ledgerItems.hospital]! += hospital;
    if (wage <= 0) continue;
    ledger[at + ledgerItems.wages]! += wage;
    ledger[at + ledgerItems.taxes]! += wage * taxShare;
    ledger[at + ledgerItems.subsidies]! += publicPay + subsidy;
  }
}

/** Weekly level of each whole benefit, in the code of the column; sick pay is reckoned apart. */
function layOutLevels(world: World): void {
  const { allowance, disability, assistance } = world.scenario.welfare;
  const full = fullWage(world);
  const { benefitLevels: levels } = world;
  levels[benefits.allowance] = allowance * full;
  levels[benefits.disability] = disability * full;
  levels[benefits.assistance] = assistance * full;
}

/** Benefit that a person would get beside a wage, after the earnings test; a half award is half as much, and a waiting time spares nothing. Sick pay is reckoned apart. @inKernel */
export function benefitBeside(world: World, i: Int, wage: number): number {
  const { welfare } = world.scenario;
  const { benefit, benefitSince, benefitDegree } = world.jobSeekers;
  const full = fullWage(world);
  const kind = benefit[i]!;
  const level = kind === benefits.allowance ? welfare.allowance : kind === benefits.disability ? welfare.disability * benefitDegree[i]! : kind === benefits.assistance ? welfare.assistance : 0;
  const waits = kind === benefits.disability && world.week - benefitSince[i]! < welfare.waitingWeeks;
  return Math.max(0, level * full - (waits ? wage : welfare.earningsTest * Math.max(0, wage - welfare.earningsThreshold * full)));
}

/** A week's full-time wage. @inKernel */
export function fullWage(world: World): number {
  return world.scenario.costs.fullTimeHours * world.scenario.costs.hourlyWage;
}
