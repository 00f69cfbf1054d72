import { geometricFromWord } from '../random/geometric.js';
import * as draw from '../random/purposes.js';
import { logistic } from '../statistics/logistic.js';
import { weeksPerYear } from '../world/calendar.js';
import { countHire } from '../world/countConduct.js';
import { decides } from '../world/decide.js';
import { enterStage, leaveLists, leaveService } from '../world/enrolment.js';
import { fearOf } from '../world/fear.js';
import { setHidden } from '../world/hidden.js';
import type { Subsidy } from '../world/instruments.js';
import { grades } from '../world/jobs.js';
import { within } from '../world/people.js';
import { competenceOf, strainLeftBy, useOpening } from '../world/meetEmployer.js';
import { endPlacement, isPlaced, startPlacement } from '../world/placement.js';
import { leaveSecond } from '../world/second.js';
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
  readonly subsidy: Subsidy;
  /** What the employer knows from a placement: how well the person fits, and for how many weeks; null otherwise. */
  readonly placement: { readonly fit: number; readonly weeks: number } | null;
}

/** No subsidy is offered. */
export const noSubsidy: Subsidy = { share: 0, level: 0, weeks: 0, later: 0, laterWeeks: 0 };

/** Offer, acceptance and hire. True when the person is hired. */
export function considerOffer(world: World, interview: Interview): boolean {
  const { jobSeekers: people, accounts, chance } = world;
  const { offer, acceptance, placement, job } = world.scenario.parameters;
  const { person: i, attempt, presented, subsidy } = interview;
  const name = people.name[i]!;
  const fit = interview.placement?.fit ?? fitOf(world, i, attempt);
  // A concrete candidate counts as far as somebody will still be there after the hire.
  const staying = presented ? offer.candidate * followAlongWeight(world, i) : 0;
  // Whom one cannot dismiss one does not lightly hire; and where candidates come with money, those without are asked to be better.
  const protection = offer.protection * (world.scenario.labourMarket.dismissalProtection - 2);
  const expected = presented && subsidy.level === 0 ? world.regions.expectation[people.region[i]!]! * (offer.expectation + offer.superCandidate * people.symptoms[i]!) : 0;
  const known = interview.placement === null ? 0 : placement.raise * fit + (interview.placement.weeks > weeksPerYear ? placement.cushion : 0);
  const z = suitability(world, interview, fit) + staying + offer.costFear * interview.costFear + offer.subsidy * subsidy.level + protection + expected + known;
  if (!decides(world, draw.offer, name, attempt, logistic(z))) {
    people.rejections[i]! += 1;
    return false;
  }
  if (accounts.open[i] === 1) accounts.offers[i]! += 1;

  const { fullTimeHours } = world.scenario.costs;
  const capacity = 1 - people.symptoms[i]!;
  const hours = within(job.hours * (job.hoursLeast + job.hoursCapacity * capacity) + job.hoursSd * chance.normal(draw.hoursOfJob, name, attempt), 4, fullTimeHours);
  const beyond = Math.max(0, hours / fullTimeHours - capacity);
  const paid = payOfPlace(world, i);
  const before = paid + benefitBeside(world, i, paid);
  const wage = hours * world.scenario.costs.hourlyWage;
  const gain = (wage + benefitBeside(world, i, wage) - before) / fullWage(world);
  const accepts = acceptance.base + acceptance.fit * (fit - 0.5) + acceptance.fear * fearOf(world, i) + acceptance.income * gain + acceptance.hours * beyond;
  if (!decides(world, draw.acceptance, name, attempt, logistic(accepts))) return false;
  hire(world, interview, fit, hours);
  return true;
}

/** Fit of what is offered: better where the search followed a known preference. */
function fitOf({ jobSeekers: people, scenario, chance }: World, i: number, attempt: number): number {
  const { withPreference, without, sd } = scenario.parameters.fit;
  const mean = without + (withPreference - without) * people.preference[i]!;
  return within(mean + sd * chance.normal(draw.fitOfJob, people.name[i]!, attempt), 0, 1);
}

/** What an employer sees in an interview, as log-odds: unobserved employability, the fit of the task, symptoms, and who stands beside the person. */
function suitability({ jobSeekers: people, scenario }: World, { person: i, presented, trust }: Interview, fit: number): number {
  const { offer, heterogeneity } = scenario.parameters;
  const frailty = heterogeneity.frailty ? offer.frailty * people.frailty[i]! : 0;
  return offer.intercept + frailty + offer.fit * fit + offer.symptoms * people.symptoms[i]! + (presented ? offer.presented * trust : 0);
}

/** A placement or an adapted job: far easier to get than an ordinary one, and benefits are not in question. True when it is agreed. */
export function considerPlace(world: World, interview: Interview): boolean {
  const { placement, acceptance } = world.scenario.parameters;
  const { person: i, attempt } = interview;
  const name = world.jobSeekers.name[i]!;
  const fit = fitOf(world, i, attempt);
  if (!decides(world, draw.offer, name, attempt, logistic(suitability(world, interview, fit) + placement.ease))) {
    world.jobSeekers.rejections[i]! += 1;
    return false;
  }
  if (!decides(world, draw.acceptance, name, attempt, logistic(acceptance.base + acceptance.fit * (fit - 0.5) + acceptance.fear * 0.5 * world.jobSeekers.selfStigma[i]!))) return false;
  startPlacement(world, i, interview.employer, fit);
  return true;
}

/** Weekly pay that a person has in a placement or an adapted job. */
function payOfPlace(world: World, i: number): number {
  const { stages, jobSeekers: people } = world;
  const row = people.stage[i]!;
  return row >= 0 && isPlaced(world, i) ? stages.pay[row]! * stages.placeHours[row]! * world.scenario.costs.hourlyWage : 0;
}

/** How much of a lasting contact the person's programme promises: 1 unlimited, 0 discharge at hire, by length up to a year between. */
function followAlongWeight(world: World, i: number): number {
  const { stages, jobSeekers: people } = world;
  const weeks = stages.most[stages.followRow[people.service[i]!]!]!;
  return weeks < 0 ? 1 : Math.min(1, weeks / 52);
}

/** Natural support from the first day, where a mentor stands ready. */
function mentorFor(world: World, name: number, attempt: number): number {
  const { mentor } = world.instruments;
  return mentor.share > 0 && decides(world, draw.mentored, name, attempt, mentor.share) ? mentor.level : 0;
}

/** Fills the person's job row; the job starts next week. */
function hire(world: World, interview: Interview, fit: number, hours: number): void {
  const { jobSeekers: people, jobs, employers, clinic, stages, chance, regions, week } = world;
  const { job, belief } = world.scenario.parameters;
  const { person: i, employer: e, attempt, presented, subsidy } = interview;
  const name = people.name[i]!;
  if (people.placedWith[i]! >= 0) endPlacement(world, i);
  jobs.grade[i] = subsidy.level > 0 ? grades.subsidised : grades.competitive;
  jobs.subsidyWeeks[i] = subsidy.weeks;
  jobs.subsidyLevel[i] = subsidy.level;
  jobs.laterLevel[i] = subsidy.later;
  jobs.laterWeeks[i] = subsidy.laterWeeks;
  jobs.startWeek[i] = week + 1;
  jobs.employer[i] = e;
  jobs.provider[i] = presented ? people.service[i]! : -1;
  jobs.hours[i] = hours;
  jobs.fit[i] = fit;
  jobs.demand[i] = demandOf(world, hours, fit);
  jobs.contractWeeks[i] = decides(world, draw.temporaryJob, name, attempt, job.temporary) ? geometricFromWord(chance.word(draw.contractLength, name, attempt), job.contract) : 0;
  jobs.disclosed[i] = interview.known ? 1 : 0;
  jobs.tenure[i] = 0;
  jobs.competence[i] = competenceOf(world, e);
  jobs.accommodation[i] = 0;
  jobs.naturalSupport[i] = presented ? mentorFor(world, name, attempt) : 0;
  jobs.strain[i] = 0;
  jobs.strainLeft[i] = strainLeftBy(world, e);
  jobs.graded[i] = 0;
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

  regions.taken[people.region[i]!]! += 1;
  setHidden(world, i, -1);
  leaveSecond(world, i);
  // Lists are left, and a programme turns to follow-along, or ends at the hire where it has none.
  leaveLists(world, i);
  const s = people.service[i]!;
  if (s >= 0) {
    world.record.hiresInService += 1;
    countHire(world, i, e);
    const row = stages.followRow[s]!;
    if (stages.most[row] === 0) leaveService(world, i);
    else enterStage(world, i, row);
  }
}
