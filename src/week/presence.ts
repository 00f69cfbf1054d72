import * as draw from '../random/purposes.js';
import { isBelow, limitOf } from '../random/uniform.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { decides } from '../world/decide.js';
import { grades } from '../world/jobs.js';
import type { World } from '../world/world.js';
import type { Int } from '../statistics/int.js';

/** Works the week's hours or is absent: in hospital, on sick leave from the kept job, or for a short illness. @kernel */
export function goToWork(world: World, first: Int, last: Int): void {
  const { accounts, atWork } = world;
  const heard = world.witness !== null;
  const { name, hospitalWeeks, symptoms } = world.jobSeekers;
  const { grade, spell, onLeave, absent, graded, hours, paidHours, absenceWord } = world.jobs;
  const { open, weeksAbsent, weeksWorked, hoursWorked, earnings } = accounts;
  const { hourlyWage } = world.scenario.costs;
  const { absence, gradedHours } = world.scenario.parameters.job;
  for (let k = first; k < last; k += 1) {
    const i = atWork[k]!;
    const inHospital = hospitalWeeks[i]! > 0;
    let away = inHospital || onLeave[i] === 1;
    if (away && !inHospital) away = !returnsToJob(world, i);
    if (!away) {
      paidHours[i] = hours[i]!; // short absences are paid by the employer
      if (graded[i] === 1) workGraded(world, i, gradedHours);
      const p = Math.min(1, absence * 2 * symptoms[i]!);
      if (heard || isBelow(absenceWord[i]!, limitOf(p))) away = decides(world, draw.absence, name[i]!, spell[i]!, p);
    }
    absent[i] = away ? 1 : 0;
    if (open[i] === 0) continue;
    if (grade[i] === grades.competitive) earnings[i]! += paidHours[i]! * hourlyWage;
    if (away) weeksAbsent[i]! += 1;
    else if (grade[i] === grades.competitive) {
      weeksWorked[i]! += 1;
      hoursWorked[i]! += paidHours[i]!;
    }
  }
}

/** Whether a person comes back from sick leave this week, sooner with fewer symptoms. @inKernel */
function returnsToJob(world: World, i: Int): boolean {
  const { jobSeekers: people, jobs, accounts } = world;
  const { returnPerWeek, returnSupport } = world.scenario.parameters.job;
  const helped = people.service[i]! >= 0 ? 1 + returnSupport * people.delivered[i]! : 1;
  if (!decides(world, draw.returnToJob, people.name[i]!, jobs.spell[i]!, probabilityOfRate(returnPerWeek * 2 * (1 - people.symptoms[i]!) * helped))) return false;
  jobs.onLeave[i] = 0;
  // Some come back to part of their hours first.
  jobs.graded[i] = decides(world, draw.gradedReturn, people.name[i]!, jobs.spell[i]!, world.scenario.welfare.gradedSickLeave) ? 1 : 0;
  if (accounts.open[i] === 1 && jobs.original[i] === 1 && accounts.onLeaveAtStart[i] === 1) accounts.returnedToOwnJob[i] = 1;
  return true;
}

/** Part of the hours, until the graded return ends. @inKernel */
function workGraded(world: World, i: Int, share: number): void {
  const { jobSeekers: people, jobs } = world;
  jobs.paidHours[i] = share * jobs.hours[i]!;
  if (decides(world, draw.gradedEnd, people.name[i]!, jobs.spell[i]!, 1 / world.scenario.parameters.job.gradedWeeks)) jobs.graded[i] = 0;
}
