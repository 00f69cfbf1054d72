import { weeksPerYear } from '../world/calendar.js';
import { activityCodes, activityOfStage } from '../world/activity.js';
import { benefits } from '../world/jobSeekers.js';
import type { World } from '../world/world.js';

/** Benefits, places, hospital, subsidies, taxes and QALYs of the week, for those who are counted; wages are booked with the work and staff with their hours. */
export function bookMoney(world: World): void {
  const { week, accounts, stages } = world;
  const { count, leftWeek, dead, benefit, hospitalWeeks, stage, symptoms } = world.jobSeekers;
  const { grade, startWeek, hours, paidHours, subsidyWeeks, subsidyLevel } = world.jobs;
  const { hourlyWage, taxShare, placeWeek, hospitalDay, utility } = world.scenario.costs;
  const { sickPay } = world.scenario.welfare;
  const { open, netCost, qalys } = accounts;
  const { level, test, free } = benefitRules(world);
  for (let i = 0; i < count; i += 1) {
    const subsidised = subsidyWeeks[i]! > 0 && startWeek[i]! <= week;
    if (subsidised) subsidyWeeks[i]! -= 1;
    if (open[i] === 0) continue;
    if (leftWeek[i] !== 0) {
      if (dead[i] === 1) continue;
      // Retired people live on, on a pension that is outside the model.
      qalys[i]! += (utility.well - utility.symptoms * symptoms[i]!) / weeksPerYear;
      continue;
    }
    const wage = paidHours[i]! * hourlyWage;
    let cost = Math.max(0, level[benefit[i]!]! - test * Math.max(0, wage - free)) - wage * taxShare;
    if (benefit[i] === benefits.sickPay && wage === 0 && grade[i] !== 0 && startWeek[i]! <= week) cost += hours[i]! * hourlyWage * sickPay;
    if (stage[i]! >= 0 && activityOfStage[stages.activity[stage[i]!]!] === activityCodes.sheltered) cost += placeWeek;
    if (hospitalWeeks[i]! > 0) cost += 7 * hospitalDay;
    if (subsidised) cost += wage * subsidyLevel[i]!;
    netCost[i]! += cost;
    qalys[i]! += (utility.well - utility.symptoms * symptoms[i]! + (wage > 0 ? utility.working : 0)) / weeksPerYear;
  }
}

/** Weekly level of each benefit (in the code of the column), loss per unit of earnings above `free`. Sick pay is reckoned apart: it replaces the person's own wage. */
function benefitRules(world: World): { level: Float64Array; test: number; free: number } {
  const { welfare } = world.scenario;
  const full = fullWage(world);
  return { level: Float64Array.of(0, 0, welfare.allowance * full, welfare.disability * full, welfare.assistance * full), test: welfare.earningsTest, free: welfare.earningsThreshold * full };
}

/** Benefit that a person would get beside a wage, after the earnings test. */
export function benefitBeside(world: World, i: number, wage: number): number {
  const { welfare } = world.scenario;
  const benefit = world.jobSeekers.benefit[i]!;
  const full = fullWage(world);
  const level = benefit === benefits.allowance ? welfare.allowance : benefit === benefits.disability ? welfare.disability : benefit === benefits.assistance ? welfare.assistance : 0;
  return Math.max(0, level * full - welfare.earningsTest * Math.max(0, wage - welfare.earningsThreshold * full));
}

/** A week's full-time wage. */
export function fullWage(world: World): number {
  return world.scenario.costs.fullTimeHours * world.scenario.costs.hourlyWage;
}
