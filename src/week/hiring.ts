import { geometricFromWord } from '../random/geometric.js';
import * as draw from '../random/purposes.js';
import { logistic } from '../statistics/logistic.js';
import { decides } from '../world/decide.js';
import { enterStage, leaveLists, leaveService } from '../world/enrolment.js';
import { grades } from '../world/jobs.js';
import { within } from '../world/people.js';
import { useOpening } from '../world/meetEmployer.js';
import { demandOf } from '../world/settle.js';
import type { World } from '../world/world.js';
import { benefitBeside, fullWage } from './money.js';
import { field } from '../world/employers.js';

/** An interview: who sits there, and what the employer knows and was promised. */
export interface Interview {
  readonly person: number;
  readonly employer: number;
  readonly attempt: number;
  readonly presented: boolean;
  readonly known: boolean;
  /** Trust in the staff who present the person; 0 where nobody does. */
  readonly trust: number;
  /** Fear of cost that is left. */
  readonly costFear: number;
  /** Share of the wage that a subsidy pays; 0 none. */
  readonly subsidy: number;
}

/** Offer, acceptance and hire. True when the person is hired. */
export function considerOffer(world: World, interview: Interview): boolean {
  const { jobSeekers: people, accounts, chance } = world;
  const { fit: fits, offer, acceptance, heterogeneity, job } = world.scenario.parameters;
  const { person: i, attempt, presented } = interview;
  const name = people.name[i]!;
  const mean = fits.without + (fits.withPreference - fits.without) * people.preference[i]!;
  const fit = within(mean + fits.sd * chance.normal(draw.fitOfJob, name, attempt), 0, 1);
  const frailty = heterogeneity.frailty ? offer.frailty * people.frailty[i]! : 0;
  // A concrete candidate counts as far as somebody will still be there after the hire.
  const staying = presented ? offer.candidate * followAlongWeight(world, i) : 0;
  const z = offer.intercept + frailty + offer.fit * fit + offer.symptoms * people.symptoms[i]! + (presented ? offer.presented * interview.trust : 0) + staying + offer.costFear * interview.costFear + offer.subsidy * interview.subsidy;
  if (!decides(world, draw.offer, name, attempt, logistic(z))) {
    people.rejections[i]! += 1;
    return false;
  }
  if (accounts.open[i] === 1) accounts.offers[i]! += 1;

  const { fullTimeHours } = world.scenario.costs;
  const capacity = 1 - people.symptoms[i]!;
  const hours = within(job.hours * (job.hoursLeast + job.hoursCapacity * capacity) + job.hoursSd * chance.normal(draw.hoursOfJob, name, attempt), 4, fullTimeHours);
  const beyond = Math.max(0, hours / fullTimeHours - capacity);
  const before = benefitBeside(world, i, 0);
  const wage = hours * world.scenario.costs.hourlyWage;
  const gain = (wage + benefitBeside(world, i, wage) - before) / fullWage(world);
  const accepts = acceptance.base + acceptance.fit * (fit - 0.5) + acceptance.fear * fearOf(world, i) + acceptance.income * gain + acceptance.hours * beyond;
  if (!decides(world, draw.acceptance, name, attempt, logistic(accepts))) return false;
  hire(world, interview, fit, hours);
  return true;
}

/** Fear of work in [0, 1]: worry about benefits (less where someone counsels) and self-stigma, half each. */
function fearOf(world: World, i: number): number {
  const { benefit, delivered, selfStigma } = world.jobSeekers;
  return 0.5 * world.worry[benefit[i]!]! * (1 - world.scenario.welfare.counselling * delivered[i]!) + 0.5 * selfStigma[i]!;
}

/** How much of a lasting contact the person's programme promises: 1 unlimited, 0 discharge at hire, by length up to a year between. */
function followAlongWeight(world: World, i: number): number {
  const { stages, jobSeekers: people } = world;
  const weeks = stages.most[stages.followRow[people.service[i]!]!]!;
  return weeks < 0 ? 1 : Math.min(1, weeks / 52);
}

/** Fills the person's job row; the job starts next week. */
function hire(world: World, interview: Interview, fit: number, hours: number): void {
  const { jobSeekers: people, jobs, employers, clinic, stages, chance, instruments, week } = world;
  const { job, belief } = world.scenario.parameters;
  const { person: i, employer: e, attempt, presented } = interview;
  const name = people.name[i]!;
  jobs.grade[i] = interview.subsidy > 0 ? grades.subsidised : grades.competitive;
  jobs.subsidyWeeks[i] = interview.subsidy > 0 ? instruments.subsidyWeeks : 0;
  jobs.subsidyLevel[i] = interview.subsidy;
  jobs.startWeek[i] = week + 1;
  jobs.employer[i] = e;
  jobs.provider[i] = presented ? people.service[i]! : -1;
  jobs.hours[i] = hours;
  jobs.fit[i] = fit;
  jobs.demand[i] = demandOf(world, hours, fit);
  jobs.contractWeeks[i] = decides(world, draw.temporaryJob, name, attempt, job.temporary) ? geometricFromWord(chance.word(draw.contractLength, name, attempt), job.contract) : 0;
  jobs.disclosed[i] = interview.known ? 1 : 0;
  jobs.tenure[i] = 0;
  jobs.competence[i] = employers.rows[e * employers.stride + field.competence]!;
  jobs.accommodation[i] = 0;
  jobs.naturalSupport[i] = 0;
  jobs.support[i] = people.clientHours[i]!;
  jobs.onLeave[i] = 0;
  jobs.absent[i] = 0;
  jobs.original[i] = 0;
  if (world.scenario.switches.employerMemory) {
    useOpening(world, e);
    if (presented) employers.rows[e * employers.stride + field.supported]! += 1;
  }
  people.belief[i]! += belief.hire * (1 - people.belief[i]!);
  if (people.inTreatment[i] === 1) clinic.successes += 1;

  // Lists are left, and a programme turns to follow-along, or ends at the hire where it has none.
  leaveLists(world, i);
  const s = people.service[i]!;
  if (s >= 0) {
    world.record.hiresInService += 1;
    const row = stages.followRow[s]!;
    if (stages.most[row] === 0) leaveService(world, i);
    else enterStage(world, i, row);
  }
}
