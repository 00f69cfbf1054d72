import { quarterWeeks } from './calendar.js';
import { poisson } from '../random/poisson.js';
import * as draw from '../random/purposes.js';
import { toUniform } from '../random/uniform.js';
import { exp } from '../statistics/exp.js';
import type { Int } from '../statistics/int.js';
import { normalQuantile } from '../statistics/normal.js';
import { cellOf, withinCell } from './betaQuantiles.js';
import { wordAtStart } from './decide.js';
import type { World } from './world.js';
import { field } from './employers.js';

const ln2 = 0.6931471805599453;

/** Draws an employer's attributes at the first meeting of the replication; nothing is done to employers whom nobody meets. @inKernel */
export function meetEmployer(world: World, e: Int): void {
  const { employers } = world;
  const at = e * employers.stride + field.met;
  if (employers.rows[at] === 1) return;
  drawEmployer(world, e);
  employers.rows[at] = 1;
}

/** How far the employer's attitudes have moved by now: what the last experience left, less what has drifted back since. Looking changes nothing. @inKernel */
export function attitudeOf(world: World, e: number): number {
  const { rows, stride } = world.employers;
  const attitude = rows[e * stride + field.attitude]!;
  if (attitude === 0) return 0;
  const weeks = world.week - rows[e * stride + field.attitudeWeek]!;
  return weeks === 0 ? attitude : attitude * exp((-ln2 * weeks) / world.scenario.parameters.employerLearning.halfLife);
}

/** An experience moves the employer's attitudes. @inKernel */
export function moveAttitude(world: World, e: number, attitude: number): void {
  const { rows, stride } = world.employers;
  rows[e * stride + field.attitude] = attitude < -1 ? -1 : attitude;
  rows[e * stride + field.attitudeWeek] = world.week;
}

/** Attributes are drawn as if in week 0, whenever the employer is first met. @inKernel */
export function drawEmployer(world: World, e: Int): void {
  const { rows, stride, urban } = world.employers;
  const preset = world.scenario.employers;
  const { stigma, costFear } = world.employerQuantiles;
  const row = e * stride;
  rows[row + field.sector] = sectorAt(world, uniformAtStart(world, draw.employerSector, e));
  rows[row + field.responsible] = uniformAtStart(world, draw.employerResponsible, e) < preset.responsible ? 1 : 0;
  rows[row + field.kinOnly] = e >= urban && uniformAtStart(world, draw.employerKin, e) < preset.kinOnly ? 1 : 0;
  const u = uniformAtStart(world, draw.employerStigma, e);
  const cell = cellOf(u);
  rows[row + field.stigma] = withinCell(u, cell, stigma[cell]!, stigma[cell + 1]!);
  const v = uniformAtStart(world, draw.employerCostFear, e);
  const cellOfFear = cellOf(v);
  rows[row + field.costFear] = withinCell(v, cellOfFear, costFear[cellOfFear]!, costFear[cellOfFear + 1]!);
}

/** @inKernel */
function uniformAtStart(world: World, purpose: number, e: Int): number {
  return toUniform(wordAtStart(world, purpose, e));
}

/** Number of positions, log-normal. It is drawn when it is asked for, which is seldom, and always the same. @inKernel */
export function sizeOf(world: World, e: Int): number {
  const { size } = world.scenario.employers;
  return size.median * exp(size.sdLog * normalQuantile(uniformAtStart(world, draw.employerSize, e)));
}

/**
 * Whether the employer can still take somebody on this quarter: what every employer can make, and Poisson vacancies by
 * size and vacancy rate, less the hires of the quarter. The draw is keyed by the quarter and made only where it matters.
 * @inKernel
 */
export function hasOpening(world: World, e: Int): boolean {
  const { employers, week } = world;
  const { openings } = world.scenario.employers;
  const quarter = Math.floor(week / quarterWeeks);
  const hired = employers.rows[e * employers.stride + field.quarter] === quarter ? employers.rows[e * employers.stride + field.hires]! : 0;
  return hired < openings.least || hasFurtherOpening(world, e, hired);
}

/** The same for one who has used what every employer can make. @inKernel */
function hasFurtherOpening(world: World, e: Int, hired: number): boolean {
  const { employers, regions } = world;
  const { openings } = world.scenario.employers;
  const region = e >= employers.urban ? 1 : 0;
  const mean = sizeOf(world, e) * openings.perPosition * (regions.vacancyRate[region]! / 0.02);
  return mean !== 0 && hired < openings.least + furtherOpenings(world, e, mean);
}

/** Vacancies of this quarter beyond what every employer can make. */
export function furtherOpenings({ chance, week }: World, e: number, mean: number): number {
  const quarter = Math.floor(week / quarterWeeks);
  chance.startWeek(0);
  const further = poisson(chance.words(draw.employerOpenings, e, quarter << 8), mean);
  chance.startWeek(week);
  return further;
}

/** Counts a hire against the openings of the quarter. */
export function useOpening(world: World, e: number): void {
  const { employers, week } = world;
  const quarter = Math.floor(week / quarterWeeks);
  if (employers.rows[e * employers.stride + field.quarter] !== quarter) {
    employers.rows[e * employers.stride + field.quarter] = quarter;
    employers.rows[e * employers.stride + field.hires] = 0;
  }
  employers.rows[e * employers.stride + field.hires]! += 1;
}

/** @inKernel */
function sectorAt(world: World, u: number): Int {
  const shares = world.sectorShares;
  let sector = 0;
  let sum = shares[0]!;
  while (u >= sum && sector < shares.length - 1) {
    sector += 1;
    sum += shares[sector]!;
  }
  return sector;
}

/** Stigma as it reaches hiring this week. The employer must have been met. @inKernel */
export function stigmaOf(world: World, e: number): number {
  const { employers, instruments } = world;
  const g = moved(world, employers.rows[e * employers.stride + field.stigma]!, e);
  return instruments.campaigns.length === 0 ? g : calmed(world, g, e);
}

/** Stigma that campaigns leave. Who is reached by one is reached by each that is at least as broad. */
export function calmed(world: World, stigma: number, e: number): number {
  let g = stigma;
  for (const { share, level, halfLife, start } of world.instruments.campaigns) {
    if (world.chance.uniformAtStart(draw.campaignReached, e) < share) g *= 1 - level * exp((-ln2 * (world.week - start)) / halfLife);
  }
  return g;
}

/** Inclusion competence of an employer, raised where its supervisors have been trained. It is looked up without a meeting. @inKernel */
export function competenceOf(world: World, e: Int): number {
  const { instruments: { supervisorTraining } } = world;
  const { competence } = world.employerQuantiles;
  const u = uniformAtStart(world, draw.employerCompetence, e);
  const cell = cellOf(u);
  const q = withinCell(u, cell, competence[cell]!, competence[cell + 1]!);
  if (supervisorTraining.share === 0) return q;
  return uniformAtStart(world, draw.supervisorTrained, e) < supervisorTraining.share ? q + supervisorTraining.level * (1 - q) : q;
}

/** Share of a manager's strain that the support of managers leaves. @inKernel */
export function strainLeftBy(world: World, e: Int): number {
  const { managerSupport } = world.instruments;
  return managerSupport.share > 0 && uniformAtStart(world, draw.managerSupported, e) < managerSupport.share ? 1 - managerSupport.level : 1;
}

/** Fear of cost as it reaches hiring this week, before any relief. @inKernel */
export function costFearOf(world: World, e: number): number {
  return moved(world, world.employers.rows[e * world.employers.stride + field.costFear]!, e);
}

/** Moves a first attitude toward the floor (or up to 1) by the employer's experience. @inKernel */
function moved(world: World, start: number, e: number): number {
  const { floor, attitudeToHiring } = world.scenario.parameters.employerLearning;
  const attitude = attitudeOf(world, e) * attitudeToHiring;
  if (attitude === 0) return start;
  return attitude > 0 ? start - attitude * Math.max(0, start - floor) : start - attitude * (1 - start);
}

/** Trust of an employer in a provider: what contacts have earned, or what the label gives at the start; times the agency's reputation. @inKernel */
export function trustOf(world: World, e: number, s: number): number {
  const { employers, services } = world;
  const earned = employers.rows[e * employers.stride + field.trust + s]!;
  return (earned < 0 ? firstTrust(world, e, s) : earned) * services.reputation[services.agency[s]!]!;
}

/** Trust in a provider whom the employer has not met: by the label, and more in a network where others tell of it. */
export function firstTrust({ services, instruments: { network }, scenario, chance }: World, e: number, s: number): number {
  const { trustStart } = scenario.parameters.employerLearning;
  const start = services.label[s] === 0 ? trustStart.none : services.label[s] === 1 ? trustStart.welfareOffice : trustStart.psychiatric;
  return network.share > 0 && chance.uniformAtStart(draw.networked, e) < network.share ? start + network.level * (1 - start) : start;
}
