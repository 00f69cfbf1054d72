import * as draw from '../random/purposes.js';
import { stripLength } from '../random/strip.js';
import { isBelow, limitOf } from '../random/uniform.js';
import { exp } from '../statistics/exp.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { weeksPerYear } from '../world/calendar.js';
import { decides } from '../world/decide.js';
import { benefits } from '../world/jobSeekers.js';
import { ageOf } from '../world/people.js';
import type { World } from '../world/world.js';

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
  const educationWord = chance.strip[draw.educationEntry & 3]!;
  const referralWord = chance.strip[draw.referral & 3]!;
  const idle = listIdle(world);
  for (let first = 0; first < idle; first += stripLength) {
    const length = Math.min(stripLength, idle - first);
    chance.loadListed(draw.referral, name, scratch, first, length);
    for (let k = 0; k < length; k += 1) {
      const mayLearn = isBelow(educationWord[k]!, educationLimit);
      if (mayLearn || isBelow(referralWord[k]!, referralLimit)) mayMove(world, scratch[first + k]!, mayLearn);
    }
  }
}

/** Lists who have neither job nor help nor education and are not in hospital. */
function listIdle(world: World): number {
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

/** What the draws allow: an education to begin, else a referral of those who want work and do not wait already. */
function mayMove(world: World, i: number, mayLearn: boolean): void {
  const { waitingFor, wish } = world.jobSeekers;
  if (mayLearn && startsEducation(world, i)) return;
  if (waitingFor[i]! >= 0 || wish[i]! < 0.5) return;
  referPerson(world, i);
}

/** Ordinary education is begun while young, without a programme. */
function startsEducation(world: World, i: number): boolean {
  const { jobSeekers: people } = world;
  const { education } = world.scenario.parameters;
  const p = probabilityOfRate((education.entryPerYear / weeksPerYear) * exp(-Math.max(0, ageOf(world, i) - 20) / education.ageScale));
  if (!decides(world, draw.educationEntry, people.name[i]!, 0, p)) return false;
  people.inEducation[i] = 1;
  return true;
}

/** Whether somebody refers the person this week, who, and where to. */
function referPerson(world: World, i: number): void {
  const { jobSeekers: people } = world;
  const { clinic: rules, welfare } = world.scenario;
  const name = people.name[i]!;
  const byClinic = people.inTreatment[i] === 1 ? rules.referralPerWeek : 0;
  const byOffice = people.benefit[i] !== benefits.none ? welfare.referralPerWeek : 0;
  const total = byClinic + byOffice + welfare.selfReferralPerWeek;
  if (!decides(world, draw.referral, name, 0, probabilityOfRate(total))) return;
  if (decides(world, draw.referralRoute, name, 0, byClinic / total) && isHeldBack(world, i)) return;
  const s = chooseService(world, i);
  if (s < 0) return;
  people.waitingFor[i] = s;
  people.waitingSince[i] = world.week;
  world.services.waiting[s]! += 1;
}

/**
 * Whether a clinician who believes that treatment comes first holds the patient back as too ill. With accuracy 0 the judgement
 * is a coin that knows nothing of symptoms, with accuracy 1 it is the symptoms themselves.
 */
function isHeldBack(world: World, i: number): boolean {
  const { jobSeekers: people, clinic } = world;
  const { gatekeeping, accuracy } = world.scenario.clinic;
  const name = people.name[i]!;
  if (!decides(world, draw.heldBack, name, 0, clinic.treatmentFirst)) return false;
  const byChance = gatekeeping;
  const bySymptoms = people.symptoms[i]! > 1 - gatekeeping ? 1 : 0;
  return decides(world, draw.judgedTooIll, name, 0, (1 - accuracy) * byChance + accuracy * bySymptoms);
}

/**
 * The service that a person is sent to: open ones of the region in proportion to their capacity, less where the list is long
 * against it (nobody applies where the list looks hopeless). -1 where there is none.
 */
function chooseService(world: World, i: number): number {
  const { services } = world;
  let total = 0;
  for (let s = 0; s < services.ids.length; s += 1) total += attraction(world, i, s);
  if (total === 0) return -1;
  let left = world.chance.uniform(draw.referralService, world.jobSeekers.name[i]!, 0) * total;
  let last = -1;
  for (let s = 0; s < services.ids.length; s += 1) {
    const weight = attraction(world, i, s);
    if (weight === 0) continue;
    last = s;
    left -= weight;
    if (left < 0) return s;
  }
  return last;
}

function attraction(world: World, i: number, s: number): number {
  const { services, jobSeekers: people, week } = world;
  if (services.open[s] === 0 || services.offeredTo[s] === 0 || people.offered[i] === s) return 0;
  if (services.region[s]! >= 0 && services.region[s] !== people.region[i]) return 0;
  const reentry = services.reentryWeeks[s]!;
  if (people.lastService[i] === s && (reentry < 0 || week - people.lastServiceWeek[i]! < reentry)) return 0;
  const capacity = services.capacity[s]!;
  return capacity / (1 + (2 * services.waiting[s]!) / capacity);
}
