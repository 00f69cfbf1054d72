import { geometricFromWord } from '../random/geometric.js';
import * as draw from '../random/purposes.js';
import { nearlyNormal } from '../random/normal.js';
import { stripLength } from '../random/strip.js';
import { isBelow, limitOf } from '../random/uniform.js';
import { exp } from '../statistics/exp.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { weeksPerYear } from '../world/calendar.js';
import { activityCodes } from '../world/activity.js';
import { decides, decidesBy } from '../world/decide.js';
import { leaveAddOns } from '../world/endAddOn.js';
import { leaveLists, leaveService } from '../world/enrolment.js';
import { setHidden } from '../world/hidden.js';
import { leaveSecond } from '../world/second.js';
import { hoursThatReach } from '../world/posts.js';
import { endJob } from '../world/endJob.js';
import { benefits, rare } from '../world/jobSeekers.js';
import { worth } from '../world/jobs.js';
import { ageOf } from '../world/people.js';
import type { World } from '../world/world.js';
import { highestAwardProbability } from './benefits.js';
import type { Int } from '../statistics/int.js';
import { drawRows } from '../world/strips.js';

/**
 * Symptoms return to a level that illness, treatment, work, hope, idleness and worry set (MODEL.md 7.3); relapse and
 * hospital; ageing, retirement and death.
 */
export function liveWithIllness(world: World): void {
  const { count } = world.jobSeekers;
  const limits = limitsOfFates(world);
  for (let first = 0; first < count; first += stripLength) {
    const last = Math.min(count, first + stripLength);
    drawRows(world, draw.symptomNoise, first, last - first);
    drawFates(world, first, last, limits);
    // While the words of the strip are still at hand.
    sufferAll(world, first, moveSymptoms(world, first, last));
  }
}

/** The limits below which a draw may mean a relapse, a death or an award of disability benefit, of whomever. */
interface Limits {
  readonly relapse: number;
  readonly death: number;
  readonly award: number;
}

function limitsOfFates(world: World): Limits {
  // Whoever listens to decisions hears all of them.
  const heard = world.witness !== null;
  const limit = (p: number) => (heard ? Infinity : limitOf(p));
  return { relapse: limit(highestRelapseProbability(world)), death: limit(highestDeathProbability(world)), award: limit(highestAwardProbability(world)) };
}

/** Looks which rare events the draws of a strip of people allow at all; those in hospital do not relapse into it. @kernel */
function drawFates(world: World, first: Int, last: Int, limits: Limits): void {
  const { strip } = world.chance;
  const { mayStrike } = world.jobSeekers;
  const relapseWord = strip[draw.relapse & 3]!;
  const deathWord = strip[draw.death & 3]!;
  const awardWord = strip[draw.disabilityAward & 3]!;
  const { relapse, death, award } = limits;
  for (let i = first; i < last; i += 1) {
    const k = i - first;
    mayStrike[i] = Number(isBelow(relapseWord[k]!, relapse)) * rare.relapse | Number(isBelow(deathWord[k]!, death)) * rare.death | Number(isBelow(awardWord[k]!, award)) * rare.award;
  }
}

/** Moves the symptoms of a strip of people toward their level and counts down stays in hospital; lists those whom a rare event may strike in the scratch memory, and says how many they are. @kernel */
function moveSymptoms(world: World, first: Int, last: Int): number {
  const { week, responsiveness, stages, scratch } = world;
  const { leftWeek, symptoms, severity, diagnosis, inTreatment, service, stage, stageSince, alliance, delivered, clientHours, activity, overload, benefit, benefitSince, hospitalWeeks, mayStrike, ageAtEntry, substanceUse, placedWith, placedFit, placedSince } = world.jobSeekers;
  const { grade, startWeek, onLeave, fit, demand, accommodation } = world.jobs;
  const { integration } = world.services;
  const { pull, noise, treatment, dual, coordination, reward, hope, overload: harm, idleness, threat, limitStress } = world.scenario.parameters.health;
  const shock = world.chance.strip[draw.symptomNoise & 3]!;
  const idle = idlenessByActivity;
  const { placeWorth } = stages;
  // Age grows from the own week of entry on; nobody who arrives later reaches the age earlier than this.
  const oldest = world.scenario.parameters.mortality.retirement - week / weeksPerYear;
  let struck = 0;
  const lastOfAllowance = world.scenario.welfare.allowanceWeeks - 26;
  for (let i = first; i < last; i += 1) {
    if (leftWeek[i] !== 0) continue;
    const x = symptoms[i]!;
    const r = responsiveness[diagnosis[i]!]!;
    let relieved = treatment * inTreatment[i]!;
    let level = 0;
    // Two illnesses at once are treated less well apart than by a team that sees to both.
    let apart = dual * substanceUse[i]!;
    const s = service[i]!;
    if (s >= 0) {
      // An integrated team adapts treatment for those whom it sees.
      const together = integration[s]! * Math.min(1, clientHours[i]! / hoursThatReach);
      relieved *= 1 + coordination * together;
      apart *= 1 - together;
      const row = stage[i]!;
      level = stages.symptoms[row]! - hope * r * alliance[i]! * delivered[i]! + limitStress * r * Number(week - stageSince[i]! >= stages.stressFrom[row]!);
    }
    level += severity[i]! * (1 - Math.min(1, relieved * (1 - apart)));
    overload[i] = 0;
    if (grade[i] !== 0 && startWeek[i]! <= week && onLeave[i] === 0) {
      const beyond = Math.max(0, demand[i]! * (1 - accommodation[i]!) - (1 - x));
      overload[i] = beyond;
      level += harm * beyond - reward * r * fit[i]! * worth[grade[i]!]!;
    } else {
      level += idleness * idle[activity[i]!]! * r;
      if (placedWith[i]! >= 0 && placedSince[i]! <= week) level -= reward * r * placedFit[i]! * placeWorth[stage[i]!]!;
    }
    // Worry about the end of the allowance: a sum that is 0 for everybody else is cheaper than a branch that nobody can foresee.
    level += threat * (Number(benefit[i] === benefits.allowance) & Number(week - 1 - benefitSince[i]! > lastOfAllowance));
    const next = x + pull * (level - x) + noise * Math.fround(nearlyNormal(shock[i - first]!));
    symptoms[i] = next < 0 ? 0 : next > 1 ? 1 : next;

    if (hospitalWeeks[i]! > 0) {
      // Nobody relapses into hospital from hospital.
      hospitalWeeks[i]! -= 1;
      mayStrike[i]! &= ~rare.relapse;
    }
    scratch[struck] = i;
    struck += Number((mayStrike[i]! & (rare.relapse | rare.death)) !== 0) | Number(ageAtEntry[i]! >= oldest);
  }
  return struck;
}

/** 1 for main activities that leave a person idle. */
const idlenessByActivity = Float64Array.from({ length: 16 }, (_, activity) => (activity >= activityCodes.none || activity === activityCodes.waitingList ? 1 : 0));

/** Decides the rare events of those listed, of the strip that begins with person `first`. @kernel */
function sufferAll(world: World, first: Int, struck: Int): void {
  const { scratch } = world;
  const { strip } = world.chance;
  const relapseWord = strip[draw.relapse & 3]!;
  const deathWord = strip[draw.death & 3]!;
  for (let k = 0; k < struck; k += 1) {
    const i = scratch[k]!;
    suffer(world, i, relapseWord[i - first]!, deathWord[i - first]!);
  }
}

/** Relapse with hospital or not, death, retirement. @inKernel */
function suffer(world: World, i: Int, relapseWord: Int, deathWord: Int): void {
  const { jobSeekers: people } = world;
  const name = people.name[i]!;
  const strikes = people.mayStrike[i]!;
  if ((strikes & rare.relapse) !== 0 && decidesBy(world, relapseWord, draw.relapse, name, 0, relapseProbability(world, i))) relapse(world, i);
  if ((strikes & rare.death) !== 0 && decidesBy(world, deathWord, draw.death, name, 0, deathProbability(world, i))) leaveWorkingAge(world, i, true);
  else if (ageOf(world, i) >= world.scenario.parameters.mortality.retirement) leaveWorkingAge(world, i, false);
}

/** `rho0 exp(rho1 (x - .5) + rho2 substance + rho3 o - rho4 R - rho5 T)` as a probability a week (MODEL.md 7.3). @inKernel */
function relapseProbability(world: World, i: Int): number {
  const { jobSeekers: people, jobs, week } = world;
  const { relapse: rho } = world.scenario.parameters;
  const working = jobs.grade[i] !== 0 && jobs.startWeek[i]! <= week && jobs.onLeave[i] === 0;
  const reward = working ? jobs.fit[i]! * worth[jobs.grade[i]!]! : 0;
  return probabilityOfRate(rho.rate * exp(rho.symptoms * (people.symptoms[i]! - 0.5) + rho.substance * people.substanceUse[i]! + rho.overload * people.overload[i]! - rho.reward * reward - rho.treatment * people.inTreatment[i]!));
}

function highestRelapseProbability(world: World): number {
  const { relapse: rho } = world.scenario.parameters;
  return probabilityOfRate(rho.rate * exp(rho.symptoms * 0.5 + rho.substance + rho.overload));
}

/** Symptoms jump; severe illness leads to hospital more often; a job is kept on sick leave. */
function relapse(world: World, i: Int): void {
  const { jobSeekers: people, jobs, accounts, chance, week } = world;
  const { relapse: rho } = world.scenario.parameters;
  const name = people.name[i]!;
  people.symptoms[i] = Math.min(1, people.symptoms[i]! + rho.jump);
  people.relapseWeek[i] = week;
  if (jobs.grade[i] !== 0 && jobs.startWeek[i]! <= week) jobs.onLeave[i] = 1;
  if (!decides(world, draw.hospitalised, name, 0, Math.min(1, rho.hospitalised * 2 * people.severity[i]!))) return;
  people.hospitalWeeks[i] = geometricFromWord(chance.word(draw.hospitalStay, name, 0), rho.stay);
  if (accounts.open[i] === 1) accounts.admissions[i]! += 1;
}

/** Gompertz mortality by age with an excess by severity, as a probability a week. @inKernel */
function deathProbability(world: World, i: Int): number {
  const { rate, perYear, severity } = world.scenario.parameters.mortality;
  return probabilityOfRate((rate / weeksPerYear) * exp(perYear * (ageOf(world, i) - 40) + severity * world.jobSeekers.severity[i]!));
}

function highestDeathProbability(world: World): number {
  const { rate, perYear, severity, retirement } = world.scenario.parameters.mortality;
  // Nobody of working age is older than a week above the age of leaving, but those who begin above it live their first week.
  const oldest = Math.max(retirement, world.arm.epochs[0]!.scenario.population.age.most) + 1;
  return probabilityOfRate((rate / weeksPerYear) * exp(perYear * Math.max(0, oldest - 40) + severity));
}

/** Ends job, help and benefits of a person who dies or retires. */
function leaveWorkingAge(world: World, i: Int, dead: boolean): void {
  const { jobSeekers: people, jobs } = world;
  if (jobs.grade[i] !== 0) endJob(world, i, null);
  leaveService(world, i);
  leaveSecond(world, i);
  leaveAddOns(world, i);
  leaveLists(world, i);
  setHidden(world, i, -1);
  people.hospitalWeeks[i] = 0;
  people.inEducation[i] = 0;
  people.leftWeek[i] = world.week;
  people.dead[i] = dead ? 1 : 0;
  people.benefit[i] = benefits.none;
}
