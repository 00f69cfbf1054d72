import { weeksPerYear } from './calendar.js';
import { weeksFromWord } from '../random/geometric.js';
import { normal } from '../random/normal.js';
import * as draw from '../random/purposes.js';
import { toUniform } from '../random/uniform.js';
import type { Int } from '../statistics/int.js';
import { normalCdf, normalQuantile } from '../statistics/normal.js';
import { cellOf, cells, withinCell } from './betaQuantiles.js';
import { benefits } from './jobSeekers.js';
import { blocks, sharesAt } from './newcomers.js';
import { drawRows } from './strips.js';
import type { World } from './world.js';

const bandStart = Float64Array.of(0, 0.33, 0.67);
const bandEnd = Float64Array.of(0.33, 0.67, 1);

/** Which of `count` shares from place `first` on a uniform falls into. @inKernel */
function chosen(world: World, u: number, first: Int, count: Int): Int {
  const { shares } = world.newcomers;
  let high = 0;
  for (let at = 0; at < count - 1; at += 1) {
    high += shares[first + at]!;
    if (u < high) return at;
  }
  return count - 1;
}

/** The same uniform moved into (0, 1) for the severity band that it fell into: the part of the draw that the choice did not use. @inKernel */
function restInBand(world: World, u: number, band: Int): number {
  const { shares } = world.newcomers;
  let low = 0;
  for (let at = 0; at < band; at += 1) low += shares[sharesAt.severity + at]!;
  if (band < sharesAt.severities - 1) return (u - low) / shares[sharesAt.severity + band]!;
  return Math.min(1, Math.max(0, (u - low) / Math.max(1e-12, 1 - low)));
}

/** Keeps a state inside its range; states are bounded, inputs are not cut. */
export function within(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}

/**
 * Draws a strip of people, whose names stand in their rows: attributes from the margins, tied to severity by a Gaussian copula
 * (severity's uniform gives a normal score, the others mix it with a score of their own), and the state at entry. Each attribute has
 * its own word, so that changing one margin leaves all other attributes of all people alone.
 *
 * @param last - The row behind the last of them; a strip holds `stripLength` people at most.
 */
export function drawPeople(world: World, first: Int, last: Int): void {
  drawWords(world, first, last - first);
  drawAttributes(world, first, last);
  enter(world, first, last);
}

/** Draws the words of a strip of people. */
function drawWords(world: World, first: Int, count: Int): void {
  const { newcomers: { words }, chance } = world;
  for (const block of blocks) {
    drawRows(world, block, first, count);
    for (let lane = 0; lane < 4; lane += 1) words[block + lane]!.set(chance.strip[lane]!);
  }
}

/** Who they are, and what they have done, believe and wish. @kernel */
function drawAttributes(world: World, first: Int, last: Int): void {
  const { jobSeekers: people, week } = world;
  const { words } = world.newcomers;
  const { population, parameters } = world.scenario;
  const { age, background } = population;
  const { belief, skill, search } = parameters;
  const { treatment, dual, startSd } = parameters.health;
  const { allowanceWeeks, activeMunicipalities } = world.scenario.welfare;
  // Ages are cut at their limits by inversion, so that nobody is moved onto a limit.
  const youngest = age.sd === 0 ? 0 : normalCdf((age.least - age.mean) / age.sd);
  const oldest = age.sd === 0 ? 0 : normalCdf((age.most - age.mean) / age.sd);
  for (let i = first; i < last; i += 1) {
    const k = i - first;

    // Illness.
    const uSeverity = toUniform(words[draw.drawSeverity]![k]!);
    const band = chosen(world, uSeverity, sharesAt.severity, sharesAt.severities);
    const s = bandStart[band]! + restInBand(world, uSeverity, band) * (bandEnd[band]! - bandStart[band]!);
    const score = normalQuantile(uSeverity);
    people.severity[i] = s;
    people.severityBand[i] = band;
    people.diagnosis[i] = chosen(world, toUniform(words[draw.drawDiagnosis]![k]!), sharesAt.diagnosis, sharesAt.diagnoses);
    people.substanceUse[i] = toUniform(words[draw.drawSubstance]![k]!) < population.substanceUse ? 1 : 0;
    people.inTreatment[i] = toUniform(words[draw.drawTreatment]![k]!) < population.inTreatment ? 1 : 0;
    people.frailty[i] = normal(words[draw.drawFrailty]![k]!);
    const level = s * (1 - people.inTreatment[i]! * treatment * (1 - dual * people.substanceUse[i]!));
    people.symptoms[i] = within(level + startSd * normal(words[draw.drawSymptoms]![k]!), 0, 1);

    // Who they are.
    const education = chosen(world, toUniform(words[draw.drawEducation]![k]!), sharesAt.education, sharesAt.educations);
    people.education[i] = education;
    people.educationAtEntry[i] = education;
    people.woman[i] = toUniform(words[draw.drawSex]![k]!) < population.women ? 1 : 0;
    people.region[i] = toUniform(words[draw.drawRegion]![k]!) < population.rural ? 1 : 0;
    people.minority[i] = toUniform(words[draw.drawMinority]![k]!) < population.minority ? 1 : 0;
    const uAge = within(youngest + toUniform(words[draw.drawAge]![k]!) * (oldest - youngest), 1e-12, 1 - 1e-12);
    people.ageAtEntry[i] = age.sd === 0 ? age.mean : within(age.mean + age.sd * normalQuantile(uAge), age.least, age.most);

    // What they have done, believe and wish.
    const uHistory = normalCdf(tied(background.history, score, normal(words[draw.drawHistory]![k]!)));
    const cell = cellOf(uHistory);
    const history = withinCell(uHistory, cell, world.historyQuantiles[cell]!, world.historyQuantiles[Math.min(cells, cell + 1)]!);
    people.workHistory[i] = history;
    people.belief[i] = within(belief.start - belief.severity * s + belief.sd * tied(background.belief, score, normal(words[draw.drawBelief]![k]!)), 0.02, 0.98);
    people.selfStigma[i] = within(belief.selfStigma + belief.selfStigmaSeverity * (s - 0.5) + belief.selfStigmaSd * normal(words[draw.drawSelfStigma]![k]!), 0, 1);
    people.skill[i] = within(skill.start + skill.history * history + skill.sd * normal(words[draw.drawSkill]![k]!), 0.02, 1);
    people.network[i] = within(belief.network.start - belief.network.severity * s + belief.network.history * history + belief.network.sd * normal(words[draw.drawNetwork]![k]!), 0.05, 1);
    people.wish[i] = wishFrom(toUniform(words[draw.drawWish]![k]!), population.wantsWork);
    people.consentThreshold[i] = toUniform(words[draw.drawConsent]![k]!);
    people.barriers[i] = search.barriers === 0 ? 0 : weeksFromWord(words[draw.drawBarriers]![k]!, search.barriers + 1) - 1;
    people.outOfWorkSince[i] = week - Math.min(1000, weeksFromWord(words[draw.drawWeeksOut]![k]!, 1 + 260 * (1 - history)));

    // Benefit: disability benefit goes with severity; the others have an allowance, and social assistance where it has run out.
    const hasDisability = normalCdf(tied(background.benefit, score, normal(words[draw.drawDisability]![k]!))) > 1 - population.disabilityBenefit;
    const clock = Math.floor(toUniform(words[draw.drawBenefitClock]![k]!) * allowanceWeeks * 1.2);
    people.benefit[i] = hasDisability ? benefits.disability : clock < allowanceWeeks ? benefits.allowance : benefits.assistance;
    people.benefitSince[i] = week - clock;
    people.benefitDegree[i] = hasDisability ? degreeOf(world, i) : 1;
    people.inActiveMunicipality[i] = toUniform(words[draw.drawMunicipality]![k]!) < activeMunicipalities ? 1 : 0;
  }
}

/** A normal score that goes so far with another one, and for the rest is its own. */
function tied(correlation: number, score: number, own: number): number {
  return correlation * score + Math.sqrt(1 - correlation * correlation) * own;
}

/** Nobody who comes is in a programme, on a list or at a place; no relapse is in sight. @kernel */
function enter(world: World, first: Int, last: Int): void {
  const { jobSeekers: people, week } = world;
  for (let i = first; i < last; i += 1) {
    people.entryWeek[i] = week;
    people.relapseWeek[i] = -1000;
    people.preference[i] = 0;
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
  }
}

/** Degree of a disability benefit that is awarded now: half from a work capacity on, where the rules know halves. @inKernel */
export function degreeOf({ scenario, jobSeekers }: World, i: Int): number {
  const { partialFrom } = scenario.welfare;
  return partialFrom < 1 && 1 - jobSeekers.symptoms[i]! >= partialFrom ? 0.5 : 1;
}

/** Wish in [0, 1]; a share `wants` of people lies at .5 or above, evenly within each part. */
function wishFrom(u: number, wants: number): number {
  return u < wants ? 0.5 + 0.5 * (1 - u / wants) : 0.5 * (1 - (u - wants) / (1 - wants)) * 0.999;
}

/** The age of a person this week, in years. @inKernel */
export function ageOf(world: World, i: Int): number {
  const people = world.jobSeekers;
  return people.ageAtEntry[i]! + (world.week - people.entryWeek[i]!) / weeksPerYear;
}

