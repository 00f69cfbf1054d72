import * as draw from '../random/purposes.js';
import { stripLength } from '../random/strip.js';
import { isBelow, limitOf, toUniform } from '../random/uniform.js';
import { exp } from '../statistics/exp.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { decides, wordOf } from '../world/decide.js';
import { endJob } from '../world/endJob.js';
import { grades } from '../world/jobs.js';
import { meetEmployer, stigmaOf } from '../world/meetEmployer.js';
import type { World } from '../world/world.js';
import { liveAtPlaces } from './placements.js';
import { goToWork } from './presence.js';
import type { Int } from '../statistics/int.js';
import { drawIndexed } from '../world/strips.js';

/** Jobs start, people go to work or are absent, support builds up; jobs may end, from the end of their first week. */
export function work(world: World): void {
  world.jobs.paidHours.fill(0);
  world.atWorkCount = listAtWork(world);
  lookAtMarkets(world);
  const { atWorkCount } = world;
  // Strip by strip, because the steps read the same columns of the same people.
  for (let first = 0; first < atWorkCount; first += stripLength) {
    const last = Math.min(atWorkCount, first + stripLength);
    startJobs(world, first, last);
    drawJobWords(world, first, last);
    goToWork(world, first, last);
    settleIn(world, first, last);
    endJobs(world, first, last);
  }
  if (world.has.places) liveAtPlaces(world);
}

/** Lists who is at work this week, and says how many they are. @kernel */
function listAtWork(world: World): Int {
  const { week, atWork } = world;
  const { count } = world.jobSeekers;
  const { grade, startWeek } = world.jobs;
  let employed = 0;
  for (let i = 0; i < count; i += 1) {
    atWork[employed] = i;
    employed += Number(grade[i] !== 0) & Number(startWeek[i]! <= week);
  }
  return employed;
}

/** Counts tenure, turns jobs whose subsidy ran out into competitive ones, and books the first week of a job. @kernel */
function startJobs(world: World, first: Int, last: Int): void {
  const { accounts, week, atWork } = world;
  const { entryWeek } = world.jobSeekers;
  const { grade, startWeek, original, tenure, subsidyWeeks, laterWeeks } = world.jobs;
  for (let k = first; k < last; k += 1) {
    const i = atWork[k]!;
    if (tenure[i]! < 30_000) tenure[i]! += 1;
    // A subsidy whose first weeks are over goes on at its later level, or leaves a competitive job.
    if (grade[i] === grades.subsidised && subsidyWeeks[i] === 0) {
      if (laterWeeks[i]! > 0) lowerSubsidy(world, i);
      else grade[i] = grades.competitive;
    }
    if (accounts.open[i] === 0 || original[i] === 1) continue;
    const ownWeek = week - entryWeek[i]!;
    if (startWeek[i] === week) {
      accounts.jobs[i]! += 1;
      if (accounts.firstPlacement[i] === 0) accounts.firstPlacement[i] = ownWeek;
    }
    if (grade[i] === grades.competitive && accounts.firstCompetitive[i] === 0) accounts.firstCompetitive[i] = ownWeek;
  }
}

function lowerSubsidy({ jobs: { subsidyWeeks, subsidyLevel, laterLevel, laterWeeks } }: World, i: Int): void {
  subsidyWeeks[i] = laterWeeks[i]!;
  subsidyLevel[i] = laterLevel[i]!;
  laterWeeks[i] = 0;
}

/** Draws the words of a job's week: absence and the ending share a block. */
function drawJobWords(world: World, first: Int, last: Int): void {
  const { atWork, jobs } = world;
  drawIndexed(world, draw.absence, jobs.spell, atWork, first, last - first);
  keepJobWords(world, first, last);
}

/** @kernel */
function keepJobWords(world: World, first: Int, last: Int): void {
  const { chance, atWork } = world;
  const { absenceWord, endWord } = world.jobs;
  const absenceWords = chance.strip[draw.absence & 3]!;
  const endWords = chance.strip[draw.jobEnds & 3]!;
  for (let k = first; k < last; k += 1) {
    const i = atWork[k]!;
    absenceWord[i] = absenceWords[k - first]!;
    endWord[i] = endWords[k - first]!;
  }
}

/** Support felt at work: hours delivered lately, demands adapted, colleagues who know. @kernel */
function settleIn(world: World, first: Int, last: Int): void {
  const { accounts, atWork } = world;
  const { clientHours, secondHours, overload, symptoms } = world.jobSeekers;
  const { disclosed, support, competence, accommodation, naturalSupport, strain, strainLeft, tenure, original } = world.jobs;
  const { supportMemory, fullSupport, adaptable, accommodation: adapting, naturalSupport: growing, strain: wearing, strainRelief } = world.scenario.parameters.job;
  for (let k = first; k < last; k += 1) {
    const i = atWork[k]!;
    support[i]! += (clientHours[i]! + secondHours[i]! - support[i]!) / supportMemory;
    // A manager who has nobody to call wears out with what goes wrong, and recovers.
    const wrong = overload[i]! + (symptoms[i]! > 0.5 ? symptoms[i]! - 0.5 : 0);
    const called = support[i]! < fullSupport ? support[i]! / fullSupport : 1;
    strain[i]! += wearing * wrong * (1 - called) * strainLeft[i]! * (1 - strain[i]!) - strainRelief * strain[i]!;
    if (disclosed[i] === 1) {
      const helped = Math.min(1, support[i]! / fullSupport);
      accommodation[i]! += adapting * helped * Math.max(0, adaptable - accommodation[i]!);
      // Colleagues of a competent employer help without being asked; others as far as somebody shows them.
      naturalSupport[i]! += growing * (competence[i]! + (1 - competence[i]!) * helped) * (1 - naturalSupport[i]!);
    }
    if (accounts.open[i] === 0 || original[i] === 1) continue;
    if (accounts.jobs[i] === 1) accounts.firstTenure[i] = tenure[i]!;
    if (tenure[i]! > accounts.longestTenure[i]!) accounts.longestTenure[i] = tenure[i]!;
  }
}

/** Temporary contracts run out; quits, dismissals and layoffs strike. @kernel */
function endJobs(world: World, first: Int, last: Int): void {
  const { atWork } = world;
  const heard = world.witness !== null;
  const { name, region, symptoms, overload } = world.jobSeekers;
  const { spell, contractWeeks, tenure, fit, endWord } = world.jobs;
  const { ending, floor, tenure: scale, quitShare, stigma, fit: byFit, symptoms: bySymptoms, overload: byOverload, sickLeaveWeeks, strainDismissal } = world.scenario.parameters.job;
  const { layoff, quits } = world.regions;
  // From one scale of tenure on, at most the first exponential step down: exp(-1), rounded up.
  const late = floor + (1 - floor) * 0.3679;
  const fromSickBed = 1 / sickLeaveWeeks;
  const byStigma = Math.min(2, exp(stigma * 0.5)) * exp(strainDismissal) * protectionOf(world);
  for (let k = first; k < last; k += 1) {
    const i = atWork[k]!;
    if (contractWeeks[i]! > 0) {
      contractWeeks[i]! -= 1;
      if (contractWeeks[i] === 0) {
        endJob(world, i, 'temporary');
        continue;
      }
    }
    // A look at a bound before the rate itself: support only lowers the rate, nobody is worn out beyond 1, and exp(z) <= 1 / (1 - z) below 1.
    const r = region[i]!;
    const z = byFit * (fit[i]! - 0.5) + bySymptoms * (symptoms[i]! - 0.5) + byOverload * overload[i]!;
    const strain = ending * (tenure[i]! < scale ? 1 : late) * (z < 0.9 ? 1 / (1 - z) : Infinity);
    const bound = strain * (quitShare * quits[r]! + (1 - quitShare) * byStigma) + layoff[r]! + fromSickBed;
    if (isBelow(endWord[i]!, limitOf(bound))) mayEnd(world, i);
    else if (heard) decides(world, draw.jobEnds, name[i]!, spell[i]!, Math.min(1, bound));
  }
}

/** Factor on dismissals by the strictness of protection against them. @inKernel */
function protectionOf({ scenario }: World): number {
  return exp(scenario.parameters.job.protection * (scenario.labourMarket.dismissalProtection - 2));
}

/** What the labour market of each region does to endings this week: the layoff rate, and the factor on quits. */
function lookAtMarkets({ regions, scenario }: World): void {
  const { layoff, layoffUnemployment, tightness: pull } = scenario.parameters.job;
  for (let r = 0; r < regions.tightness.length; r += 1) {
    regions.layoff[r] = layoff * exp(-layoffUnemployment * regions.tightness[r]!);
    regions.quits[r] = Math.min(2, exp(pull * regions.tightness[r]!));
  }
}

/**
 * Quit, dismissal and layoff compete: the rates are summed, one draw decides whether and a second which (MODEL.md 7.11). Quit
 * and dismissal fall with tenure to a floor, and with support.
 * @inKernel
 */
function mayEnd(world: World, i: Int): void {
  const { jobSeekers: people, jobs } = world;
  const { job } = world.scenario.parameters;
  const name = people.name[i]!;
  const spell = jobs.spell[i]!;
  const atTenure = job.ending * (job.floor + (1 - job.floor) * exp(-jobs.tenure[i]! / job.tenure));
  const support = 1 - (1 - Math.min(1, jobs.support[i]! / job.fullSupport)) * (1 - jobs.naturalSupport[i]!);
  const quits = world.regions.quits[people.region[i]!]!;
  const layoff = world.regions.layoff[people.region[i]!]!;
  const strain = atTenure * exp(job.fit * (jobs.fit[i]! - 0.5) + job.support * support + job.symptoms * (people.symptoms[i]! - 0.5) + job.overload * people.overload[i]!);
  let quit = strain * job.quitShare * quits;
  let dismissed = strain * (1 - job.quitShare) * protectionOf(world) * exp(job.strainDismissal * jobs.strain[i]!);
  if (jobs.disclosed[i] === 1) {
    meetEmployer(world, jobs.employer[i]!);
    dismissed *= Math.min(2, exp(job.stigma * (stigmaOf(world, jobs.employer[i]!) - 0.5)));
  }
  if (jobs.onLeave[i] === 1) {
    // Nobody quits from a sick bed; the employer waits, but not for ever.
    quit = 0;
    dismissed = 1 / job.sickLeaveWeeks;
  }
  const total = quit + dismissed + layoff;
  if (!decides(world, draw.jobEnds, name, spell, probabilityOfRate(total))) return;
  const which = toUniform(wordOf(world, draw.jobEndsBy, name, spell)) * total;
  if (which < quit) endJob(world, i, 'quit');
  else if (which < quit + dismissed) endJob(world, i, 'dismissed');
  else endJob(world, i, 'laidOff');
}
