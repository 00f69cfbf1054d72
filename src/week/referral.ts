import * as draw from '../random/purposes.js';
import { stripLength } from '../random/strip.js';
import { isBelow, limitOf } from '../random/uniform.js';
import { exp } from '../statistics/exp.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { weeksPerYear } from '../world/calendar.js';
import { decides } from '../world/decide.js';
import { freeCapacity } from '../world/admission.js';
import { setHidden } from '../world/hidden.js';
import { benefits, waits } from '../world/jobSeekers.js';
import { ageOf } from '../world/people.js';
import type { World } from '../world/world.js';
import { chooseService } from './choice.js';
import type { Int } from '../statistics/int.js';

/**
 * Clinicians, the welfare office and people themselves send people who want work, are without job and help, to a service.
 * Clinicians hold back whom they judge too ill. Who is out of work and young may start an education instead.
 */
export function refer(world: World): void {
  const { chance, scratch } = world;
  const { name } = world.jobSeekers;
  const heard = world.witness !== null;
  const { clinic: rules, welfare, parameters } = world.scenario;
  const referralLimit = heard ? Infinity : limitOf(probabilityOfRate(rules.referralPerWeek + welfare.referralPerWeek + welfare.selfReferralPerWeek));
  const educationLimit = heard ? Infinity : limitOf(probabilityOfRate(parameters.education.entryPerYear / weeksPerYear));
  const idle = listIdle(world);
  for (let first = 0; first < idle; first += stripLength) {
    const length = Math.min(stripLength, idle - first);
    chance.loadListed(draw.referral, name, scratch, first, length);
    lookAtStrip(world, first, length, educationLimit, referralLimit);
  }
}

/** Looks for the few whom the draws of a strip allow to be sent anywhere. @kernel */
function lookAtStrip(world: World, first: Int, length: Int, educationLimit: number, referralLimit: number): void {
  const { chance, scratch } = world;
  const educationWord = chance.strip[draw.educationEntry & 3]!;
  const referralWord = chance.strip[draw.referral & 3]!;
  for (let k = 0; k < length; k += 1) {
    const mayLearn = isBelow(educationWord[k]!, educationLimit);
    if (mayLearn || isBelow(referralWord[k]!, referralLimit)) mayMove(world, scratch[first + k]!, mayLearn);
  }
}

/** Lists who may be sent somewhere, or begin an education: without job and help and not in hospital; and where that can be, two kinds of people more. */
function listIdle(world: World): number {
  return world.has.seconds || world.has.retention ? listAlsoHelped(world) : listWithoutHelp(world);
}

/** @kernel */
function listWithoutHelp(world: World): number {
  const { scratch } = world;
  const { count, leftWeek, service, inEducation, hospitalWeeks } = world.jobSeekers;
  const { grade } = world.jobs;
  let idle = 0;
  for (let i = 0; i < count; i += 1) {
    scratch[idle] = i;
    idle += Number((leftWeek[i]! | grade[i]! | inEducation[i]! | hospitalWeeks[i]!) === 0) & Number(service[i]! < 0);
  }
  return idle;
}

/** The same with those on sick leave from a job, and those whose programme overlaps with the next. @kernel */
function listAlsoHelped(world: World): number {
  const { scratch, stages, week } = world;
  const { count, leftWeek, service, stage, stageSince, second, secondUntil, inEducation, hospitalWeeks } = world.jobSeekers;
  const { grade, onLeave } = world.jobs;
  const { overlapFrom } = stages;
  let idle = 0;
  for (let i = 0; i < count; i += 1) {
    scratch[idle] = i;
    const without = service[i]! < 0 ? 1 : Number(week - stageSince[i]! >= overlapFrom[stage[i]!]!) & (Number(second[i]! < 0) | Number(secondUntil[i] === waits));
    idle += Number((leftWeek[i]! | inEducation[i]! | hospitalWeeks[i]! | (grade[i]! & ~-onLeave[i]!)) === 0) & without;
  }
  return idle;
}

/** What the draws allow: an education to begin, else a referral of those who want work and do not wait already. */
function mayMove(world: World, i: Int, mayLearn: boolean): void {
  const { waitingFor, wish, service } = world.jobSeekers;
  const onLeave = world.jobs.grade[i] !== 0;
  if (mayLearn && !onLeave && service[i]! < 0 && startsEducation(world, i)) return;
  // Who is on sick leave need not wish for another job to be sent for help with the own.
  if (waitingFor[i]! >= 0 || (wish[i]! < 0.5 && !onLeave)) return;
  referPerson(world, i);
}

/** Ordinary education is begun while young, without a programme. */
function startsEducation(world: World, i: Int): boolean {
  const { jobSeekers: people } = world;
  const { education } = world.scenario.parameters;
  const p = probabilityOfRate((education.entryPerYear / weeksPerYear) * exp(-Math.max(0, ageOf(world, i) - 20) / education.ageScale));
  if (!decides(world, draw.educationEntry, people.name[i]!, 0, p)) return false;
  people.inEducation[i] = 1;
  return true;
}

/** Whether somebody refers the person this week, who, and where to. */
function referPerson(world: World, i: Int): void {
  const { jobSeekers: people } = world;
  const { clinic: rules, welfare } = world.scenario;
  const name = people.name[i]!;
  const sought = people.inActiveMunicipality[i] === 1 ? 1 : welfare.passiveReferral;
  const byClinic = people.inTreatment[i] === 1 ? rules.referralPerWeek : 0;
  const byOffice = people.benefit[i] !== benefits.none ? sought * welfare.referralPerWeek : 0;
  const total = byClinic + byOffice + sought * welfare.selfReferralPerWeek;
  if (!decides(world, draw.referral, name, 0, probabilityOfRate(total))) return;
  if (decides(world, draw.referralRoute, name, 0, byClinic / total) && isHeldBack(world, i)) return;
  const s = chooseService(world, i);
  if (s < 0) return;
  if (looksHopeless(world, i, s)) {
    setHidden(world, i, s);
    return;
  }
  setHidden(world, i, -1);
  people.waitingFor[i] = s;
  people.waitingSince[i] = world.week;
  world.services.waiting[s]! += 1;
}

/** Share of the places that is taken to come free in a week where of late none did: one in about twenty years (assumed). */
const slowest = 0.001;

/** Whether the person does not apply because of the wait to be expected: the list over the places that come free in a week, of late. */
function looksHopeless(world: World, i: Int, s: number): boolean {
  const { services, scenario, jobSeekers } = world;
  // Who finds a free place does not wait; the others stand behind those who are on the list already.
  const before = services.waiting[s]! - Math.max(0, freeCapacity(world, s));
  if (before < 0 || services.waiting[s] === 0) return false;
  const wait = (before + 1) / Math.max(services.outflow[s]!, slowest * services.capacity[s]!);
  return decides(world, draw.deterred, jobSeekers.name[i]!, services.hash[s]!, 1 - exp(-wait / scenario.parameters.choice.patience));
}

/**
 * Whether a clinician who believes that treatment comes first holds the patient back as too ill. With accuracy 0 the judgement
 * is a coin that knows nothing of symptoms, with accuracy 1 it is the symptoms themselves.
 */
function isHeldBack(world: World, i: Int): boolean {
  const { jobSeekers: people, clinic } = world;
  const { gatekeeping, accuracy } = world.scenario.clinic;
  const name = people.name[i]!;
  if (!decides(world, draw.heldBack, name, 0, clinic.treatmentFirst)) return false;
  const byChance = gatekeeping;
  const bySymptoms = people.symptoms[i]! > 1 - gatekeeping ? 1 : 0;
  return decides(world, draw.judgedTooIll, name, 0, (1 - accuracy) * byChance + accuracy * bySymptoms);
}
