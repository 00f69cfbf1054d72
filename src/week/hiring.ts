import { geometricFromWord } from '../random/geometric.js';
import { normal } from '../random/normal.js';
import * as draw from '../random/purposes.js';
import type { Int } from '../statistics/int.js';
import { logistic } from '../statistics/logistic.js';
import { weeksPerYear } from '../world/calendar.js';
import { countHire } from '../world/countConduct.js';
import { conversionAttempt } from '../world/attempts.js';
import { decides, wordOf } from '../world/decide.js';
import { enterStage, leaveLists, leaveService } from '../world/enrolment.js';
import { fearOf } from '../world/fear.js';
import { setHidden } from '../world/hidden.js';
import { grades } from '../world/jobs.js';
import { within } from '../world/people.js';
import { competenceOf, strainLeftBy, useOpening } from '../world/meetEmployer.js';
import { endPlacement, isPlaced, startPlacement } from '../world/placement.js';
import { leaveSecond } from '../world/second.js';
import { demandOf } from '../world/settle.js';
import type { World } from '../world/world.js';
import { benefitBeside, fullWage } from './money.js';
import { noSubsidy, subsidyOffered } from './subsidies.js';
import { field } from '../world/employers.js';

/**
 * Offer, acceptance and hire of a person by an employer. True when the person is hired.
 *
 * @param attempt - Number of the contact; `conversionAttempt` where the employer knows the person from a placement.
 * @param presented - Whether staff stand beside the person.
 * @param known - Whether the employer knows of the illness.
 * @param trust - Trust in those staff; 0 where nobody presents the person.
 * @param costFear - Fear of cost that is left.
 * @param subsidy - Level of the subsidy that comes with the person; 0 without.
 * @inKernel
 */
export function considerOffer(world: World, i: Int, e: Int, attempt: Int, presented: boolean, known: boolean, trust: number, costFear: number, subsidy: number): boolean {
  const { jobSeekers: people, accounts } = world;
  const name = people.name[i]!;
  const isTried = attempt === conversionAttempt;
  const fit = isTried ? people.placedFit[i]! : fitOf(world, i, attempt);
  if (!decides(world, draw.offer, name, attempt, logistic(oddsOfOffer(world, i, presented, trust, costFear, subsidy, fit, isTried)))) {
    people.rejections[i]! += 1;
    return false;
  }
  if (accounts.open[i] === 1) accounts.offers[i]! += 1;
  const hours = hoursOffered(world, i, attempt);
  if (!decides(world, draw.acceptance, name, attempt, logistic(oddsOfAcceptance(world, i, fit, hours)))) return false;
  agree(world, i, e, fit, hours);
  hire(world, i, e, attempt, presented, known);
  return true;
}

/** Log-odds of an offer, of one whom the employer has tried in a placement or not. @inKernel */
function oddsOfOffer(world: World, i: Int, presented: boolean, trust: number, costFear: number, subsidy: number, fit: number, isTried: boolean): number {
  const { jobSeekers: people } = world;
  const { offer, placement } = world.scenario.parameters;
  // A concrete candidate counts as far as somebody will still be there after the hire.
  const staying = presented ? offer.candidate * followAlongWeight(world, i) : 0;
  // Whom one cannot dismiss one does not lightly hire; and where candidates come with money, those without are asked to be better.
  const protection = offer.protection * (world.scenario.labourMarket.dismissalProtection - 2);
  const expected = presented && subsidy === 0 ? world.regions.expectation[people.region[i]!]! * (offer.expectation + offer.superCandidate * people.symptoms[i]!) : 0;
  const tried = isTried ? placement.raise * fit + (world.week - people.placedSince[i]! > weeksPerYear ? placement.cushion : 0) : 0;
  return suitability(world, i, presented, trust, fit) + staying + offer.costFear * costFear + offer.subsidy * subsidy + protection + expected + tried;
}

/** Weekly hours that are offered. @inKernel */
function hoursOffered(world: World, i: Int, attempt: Int): number {
  const { jobSeekers: people } = world;
  const { job } = world.scenario.parameters;
  const usual = job.hours * (job.hoursLeast + job.hoursCapacity * (1 - people.symptoms[i]!));
  return within(usual + job.hoursSd * normal(wordOf(world, draw.hoursOfJob, people.name[i]!, attempt)), 4, world.scenario.costs.fullTimeHours);
}

/** Log-odds that the person accepts. @inKernel */
function oddsOfAcceptance(world: World, i: Int, fit: number, hours: number): number {
  const { acceptance } = world.scenario.parameters;
  const { fullTimeHours, hourlyWage } = world.scenario.costs;
  const capacity = 1 - world.jobSeekers.symptoms[i]!;
  const beyond = Math.max(0, hours / fullTimeHours - capacity);
  const paid = payOfPlace(world, i);
  const before = paid + benefitBeside(world, i, paid);
  const wage = hours * hourlyWage;
  const gain = (wage + benefitBeside(world, i, wage) - before) / fullWage(world);
  return acceptance.base + acceptance.fit * (fit - 0.5) + acceptance.fear * fearOf(world, i) + acceptance.income * gain + acceptance.hours * beyond;
}

/** What both agree on, hours and a task that fits so well, and what the employer is like to work for. @inKernel */
function agree(world: World, i: Int, e: Int, fit: number, hours: number): void {
  const { jobs } = world;
  jobs.hours[i] = hours;
  jobs.fit[i] = fit;
  jobs.demand[i] = demandOf(world, hours, fit);
  jobs.competence[i] = competenceOf(world, e);
  jobs.strainLeft[i] = strainLeftBy(world, e);
}

/** Fit of what is offered: better where the search followed a known preference. @inKernel */
function fitOf(world: World, i: Int, attempt: Int): number {
  const { jobSeekers: people } = world;
  const { withPreference, without, sd } = world.scenario.parameters.fit;
  const mean = without + (withPreference - without) * people.preference[i]!;
  return within(mean + sd * normal(wordOf(world, draw.fitOfJob, people.name[i]!, attempt)), 0, 1);
}

/** What an employer sees in an interview, as log-odds: unobserved employability, the fit of the task, symptoms, and who stands beside the person. @inKernel */
function suitability(world: World, i: Int, presented: boolean, trust: number, fit: number): number {
  const { jobSeekers: people } = world;
  const { offer, heterogeneity } = world.scenario.parameters;
  const frailty = heterogeneity.frailty ? offer.frailty * people.frailty[i]! : 0;
  return offer.intercept + frailty + offer.fit * fit + offer.symptoms * people.symptoms[i]! + (presented ? offer.presented * trust : 0);
}

/** A placement or an adapted job, for which staff present the person: far easier to get than an ordinary one, and benefits are not in question. True when it is agreed. @inKernel */
export function considerPlace(world: World, i: Int, e: Int, attempt: Int, trust: number): boolean {
  const { jobSeekers: people } = world;
  const { placement, acceptance } = world.scenario.parameters;
  const name = people.name[i]!;
  const fit = fitOf(world, i, attempt);
  if (!decides(world, draw.offer, name, attempt, logistic(suitability(world, i, true, trust, fit) + placement.ease))) {
    people.rejections[i]! += 1;
    return false;
  }
  if (!decides(world, draw.acceptance, name, attempt, logistic(acceptance.base + acceptance.fit * (fit - 0.5) + acceptance.fear * 0.5 * people.selfStigma[i]!))) return false;
  startPlacement(world, i, e, fit);
  return true;
}

/** Weekly pay that a person has in a placement or an adapted job. @inKernel */
function payOfPlace(world: World, i: Int): number {
  const { stages, jobSeekers: people } = world;
  const row = people.stage[i]!;
  return row >= 0 && isPlaced(world, i) ? stages.pay[row]! * stages.placeHours[row]! * world.scenario.costs.hourlyWage : 0;
}

/** How much of a lasting contact the person's programme promises: 1 unlimited, 0 discharge at hire, by length up to a year between. @inKernel */
function followAlongWeight(world: World, i: Int): number {
  const { stages, jobSeekers: people } = world;
  const weeks = stages.most[stages.followRow[people.service[i]!]!]!;
  return weeks < 0 ? 1 : Math.min(1, weeks / 52);
}

/** Natural support from the first day, where a mentor stands ready. */
function mentorFor(world: World, name: number, attempt: number): number {
  const { mentor } = world.instruments;
  return mentor.share > 0 && decides(world, draw.mentored, name, attempt, mentor.share) ? mentor.level : 0;
}

/** Fills the rest of the person's job row; the job starts next week. */
export function hire(world: World, i: Int, e: Int, attempt: Int, presented: boolean, known: boolean): void {
  const { jobSeekers: people, jobs, employers, clinic, stages, chance, regions, week } = world;
  const { job, belief } = world.scenario.parameters;
  const name = people.name[i]!;
  const subsidy = presented ? subsidyOffered(world, i, attempt) : noSubsidy;
  if (people.placedWith[i]! >= 0) endPlacement(world, i);
  jobs.grade[i] = subsidy.level > 0 ? grades.subsidised : grades.competitive;
  jobs.subsidyWeeks[i] = subsidy.weeks;
  jobs.subsidyLevel[i] = subsidy.level;
  jobs.laterLevel[i] = subsidy.later;
  jobs.laterWeeks[i] = subsidy.laterWeeks;
  jobs.startWeek[i] = week + 1;
  jobs.employer[i] = e;
  jobs.provider[i] = presented ? people.service[i]! : -1;
  jobs.contractWeeks[i] = decides(world, draw.temporaryJob, name, attempt, job.temporary) ? geometricFromWord(chance.word(draw.contractLength, name, attempt), job.contract) : 0;
  jobs.disclosed[i] = known ? 1 : 0;
  jobs.tenure[i] = 0;
  jobs.accommodation[i] = 0;
  jobs.naturalSupport[i] = presented ? mentorFor(world, name, attempt) : 0;
  jobs.strain[i] = 0;
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
