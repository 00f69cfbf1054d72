import { weeksPerYear } from './calendar.js';
import * as draw from '../random/purposes.js';
import { geometricFromWord } from '../random/geometric.js';
import { normalCdf, normalQuantile } from '../statistics/normal.js';
import { betaQuantile } from './betaQuantiles.js';
import { benefits } from './jobSeekers.js';
import type { Int } from '../statistics/int.js';
import type { World } from './world.js';

const bandStart = [0, 0.33, 0.67];
const bandEnd = [0.33, 0.67, 1];

/** A uniform moved into (0, 1) for the share that it fell into: the part of the draw that the choice did not use. */
function choose(u: number, shares: readonly number[]): { at: number; rest: number } {
  let low = 0;
  for (let at = 0; at < shares.length - 1; at += 1) {
    const high = low + shares[at]!;
    if (u < high) return { at, rest: (u - low) / shares[at]! };
    low = high;
  }
  const last = shares.length - 1;
  return { at: last, rest: Math.min(1, Math.max(0, (u - low) / Math.max(1e-12, 1 - low))) };
}

/** Keeps a state inside its range; states are bounded, inputs are not cut. */
export function within(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}

/**
 * Draws a person: attributes from the margins, tied to severity by a Gaussian copula (severity's uniform gives a normal score,
 * the others mix it with a score of their own), and the state at entry. Each attribute has its own word, so that changing
 * one margin leaves all other attributes of all people alone.
 */
export function drawPerson(world: World, i: number, name: number): void {
  const { jobSeekers: people, chance } = world;
  const { population, parameters } = world.scenario;
  const u = (purpose: number) => chance.uniform(purpose, name, 0);
  const z = (purpose: number) => chance.normal(purpose, name, 0);
  // Asked block by block, because only the block asked last is at hand.
  const uSeverity = u(draw.drawSeverity);
  const uDiagnosis = u(draw.drawDiagnosis);
  const uEducation = u(draw.drawEducation);
  const uAge = u(draw.drawAge);
  const uSex = u(draw.drawSex);
  const uRegion = u(draw.drawRegion);
  const uMinority = u(draw.drawMinority);
  const uSubstance = u(draw.drawSubstance);
  const zFrailty = z(draw.drawFrailty);
  const zHistory = z(draw.drawHistory);
  const zBelief = z(draw.drawBelief);
  const zDisability = z(draw.drawDisability);
  const uWish = u(draw.drawWish);
  const zSelfStigma = z(draw.drawSelfStigma);
  const zSkill = z(draw.drawSkill);
  const zNetwork = z(draw.drawNetwork);
  const uTreatment = u(draw.drawTreatment);
  const uConsent = u(draw.drawConsent);
  const barrierWord = chance.word(draw.drawBarriers, name, 0);
  const weeksOutWord = chance.word(draw.drawWeeksOut, name, 0);
  const zSymptoms = z(draw.drawSymptoms);
  const uBenefitClock = u(draw.drawBenefitClock);

  people.name[i] = name;
  people.entryWeek[i] = world.week;

  // Illness.
  const band = choose(uSeverity, world.shares.severity);
  const s = bandStart[band.at]! + band.rest * (bandEnd[band.at]! - bandStart[band.at]!);
  const severityScore = normalQuantile(uSeverity);
  people.severity[i] = s;
  people.severityBand[i] = band.at;
  people.diagnosis[i] = choose(uDiagnosis, world.shares.diagnosis).at;
  people.substanceUse[i] = uSubstance < population.substanceUse ? 1 : 0;
  people.inTreatment[i] = uTreatment < population.inTreatment ? 1 : 0;
  people.frailty[i] = zFrailty;
  const { treatment, dual } = parameters.health;
  const level = s * (1 - people.inTreatment[i] * treatment * (1 - dual * people.substanceUse[i]));
  people.symptoms[i] = within(level + parameters.health.startSd * zSymptoms, 0, 1);
  people.relapseWeek[i] = -1000;

  // Who they are.
  people.education[i] = choose(uEducation, world.shares.education).at;
  people.educationAtEntry[i] = people.education[i]!;
  people.woman[i] = uSex < population.women ? 1 : 0;
  people.region[i] = uRegion < population.rural ? 1 : 0;
  people.minority[i] = uMinority < population.minority ? 1 : 0;
  people.ageAtEntry[i] = drawAge(uAge, population.age);

  // What they have done, believe and wish.
  const tied = (correlation: number, own: number) => correlation * severityScore + Math.sqrt(1 - correlation * correlation) * own;
  const history = betaQuantile(world.historyQuantiles, normalCdf(tied(population.background.history, zHistory)));
  people.workHistory[i] = history;
  const { belief } = parameters;
  people.belief[i] = within(belief.start - belief.severity * s + belief.sd * tied(population.background.belief, zBelief), 0.02, 0.98);
  people.selfStigma[i] = within(belief.selfStigma + belief.selfStigmaSeverity * (s - 0.5) + belief.selfStigmaSd * zSelfStigma, 0, 1);
  people.skill[i] = within(parameters.skill.start + parameters.skill.history * history + parameters.skill.sd * zSkill, 0.02, 1);
  people.network[i] = within(belief.network.start - belief.network.severity * s + belief.network.history * history + belief.network.sd * zNetwork, 0.05, 1);
  people.wish[i] = drawWish(uWish, population.wantsWork);
  people.consentThreshold[i] = uConsent;
  people.preference[i] = 0;
  people.barriers[i] = parameters.search.barriers === 0 ? 0 : geometricFromWord(barrierWord, parameters.search.barriers + 1) - 1;
  people.outOfWorkSince[i] = world.week - Math.min(1000, geometricFromWord(weeksOutWord, 1 + 260 * (1 - history)));

  // Benefit: disability benefit goes with severity; the others have an allowance, and social assistance where it has run out.
  const disabilityScore = tied(population.background.benefit, zDisability);
  const hasDisability = normalCdf(disabilityScore) > 1 - population.disabilityBenefit;
  const allowanceWeeks = world.scenario.welfare.allowanceWeeks;
  const clock = Math.floor(uBenefitClock * allowanceWeeks * 1.2);
  people.benefit[i] = hasDisability ? benefits.disability : clock < allowanceWeeks ? benefits.allowance : benefits.assistance;
  people.benefitSince[i] = world.week - clock;

  people.service[i] = -1;
  people.stage[i] = -1;
  people.contact[i] = -1;
  people.waitingFor[i] = -1;
  people.offered[i] = -1;
  people.lastService[i] = -1;
  people.second[i] = -1;
  people.secondContact[i] = -1;
  people.placedWith[i] = -1;
  people.hidden[i] = -1;
  people.benefitDegree[i] = hasDisability ? degreeOf(world, i) : 1;
  people.inActiveMunicipality[i] = u(draw.drawMunicipality) < world.scenario.welfare.activeMunicipalities ? 1 : 0;
}

/** Degree of a disability benefit that is awarded now: half from a work capacity on, where the rules know halves. @inKernel */
export function degreeOf({ scenario, jobSeekers }: World, i: Int): number {
  const { partialFrom } = scenario.welfare;
  return partialFrom < 1 && 1 - jobSeekers.symptoms[i]! >= partialFrom ? 0.5 : 1;
}

/** Normal, cut at the limits by inversion (nobody is moved onto a limit). */
function drawAge(u: number, age: { mean: number; sd: number; least: number; most: number }): number {
  if (age.sd === 0) return age.mean;
  const low = normalCdf((age.least - age.mean) / age.sd);
  const high = normalCdf((age.most - age.mean) / age.sd);
  return within(age.mean + age.sd * normalQuantile(within(low + u * (high - low), 1e-12, 1 - 1e-12)), age.least, age.most);
}

/** Wish in [0, 1]; a share `wants` of people lies at .5 or above, evenly within each part. */
function drawWish(u: number, wants: number): number {
  return u < wants ? 0.5 + 0.5 * (1 - u / wants) : 0.5 * (1 - (u - wants) / (1 - wants)) * 0.999;
}

/** The age of a person this week, in years. @inKernel */
export function ageOf(world: World, i: Int): number {
  const people = world.jobSeekers;
  return people.ageAtEntry[i]! + (world.week - people.entryWeek[i]!) / weeksPerYear;
}

