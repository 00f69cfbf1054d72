import { historyWeeks } from './calendar.js';
import { settleCompetition } from './competition.js';
import { toUniform } from '../random/uniform.js';
import { stripLength } from '../random/strip.js';
import { poisson } from '../random/poisson.js';
import * as draw from '../random/purposes.js';
import { takes } from './admission.js';
import { clearColumns } from './clear.js';
import { randomisedPeople, simulatedPeople } from './create.js';
import { clearEmployers } from './employers.js';
import { enterEpoch } from './epoch.js';
import { benefits, wantsWork } from './jobSeekers.js';
import { grades } from './jobs.js';
import { competenceOf, strainLeftBy } from './meetEmployer.js';
import { drawPeople, within } from './people.js';
import type { World } from './world.js';

/** The word that names a person in the random numbers: the row at week 0, later 2^31 + week x 2^20 + order, as int32. */
export function nameOfArrival(week: number, order: number): number {
  return (0x80000000 + week * 0x100000 + order) | 0;
}

/** Prepares a world for a replication: everything as it is at week 0. */
export function settle(world: World, replication: number): void {
  const { chance, services, posts, employers, clinic, record } = world;
  chance.startReplication(replication);
  world.week = 0;
  for (const columns of [world.jobSeekers, world.jobs, world.accounts, posts, world.conduct]) clearColumns(columns);
  services.enrolled.fill(0);
  services.waiting.fill(0);
  services.cursor.fill(0);
  services.open.fill(0);
  services.openedWeek.fill(0);
  services.fundingEnds.fill(-1);
  services.reputation.fill(1);
  services.outflow.fill(0);
  services.hidden.fill(0);
  services.withContact.fill(0);
  clearEmployers(employers);
  record.series.fill(0);
  record.kept.fill(0);
  record.ledger.fill(0);
  record.hiresInService = record.staffWeeks = record.availableHours = record.deliveredHours = record.loadSum = record.loadWeeks = record.displacedWeeks = record.hiddenWeeks = record.listWeeks = record.gaveUp = 0;
  world.atWorkCount = world.clientCount = 0;
  enterEpoch(world, 0);
  clinic.treatmentFirst = world.scenario.clinic.treatmentFirst;
  clinic.successes = 0;
  settleRegions(world);
  settleCompetition(world);

  const { population } = world.scenario;
  world.jobSeekers.count = simulatedPeople(population.size, population.scale);
  clinic.patients = 0;
  const { count, name } = world.jobSeekers;
  for (let i = 0; i < count; i += 1) name[i] = i;
  for (let first = 0; first < count; first += stripLength) settleStrip(world, first, Math.min(count, first + stripLength), population.employed);
  drawArrivals(world);
}

/** Draws a strip of people, gives a share of them a job, and counts them in. */
function settleStrip(world: World, first: number, last: number, employed: number): void {
  drawPeople(world, first, last);
  const word = world.newcomers.words[draw.drawEmployed]!;
  for (let i = first; i < last; i += 1) {
    if (toUniform(word[i - first]!) < employed) giveFirstJob(world, i);
    countIn(world, i);
  }
}

function settleRegions(world: World): void {
  const { regions } = world;
  (['urban', 'rural'] as const).forEach((region, r) => {
    const market = world.scenario.labourMarket[region];
    regions.unemployment[r] = market.unemployment.series?.[0] ?? market.unemployment.mean;
    regions.vacancyRate[r] = market.vacancyRate;
    regions.tightness[r] = 0;
    regions.expectation[r] = world.instruments.subsidies.reduce((sum, { share }) => Math.min(1, sum + share), 0);
  });
}

/** Draws how many people arrive in each week, so that the number is the same in every arm. */
function drawArrivals(world: World): void {
  const { chance, arrivals } = world;
  let total = world.jobSeekers.count + randomisedPeople(world.arm);
  for (let week = 1; week < arrivals.length; week += 1) {
    const epoch = world.arm.epochs.reduce((at, each) => (each.week <= week ? each : at));
    const mean = epoch.scenario.population.arrivalsPerWeek * epoch.scenario.population.scale;
    chance.startWeek(week);
    arrivals[week] = mean > 0 ? poisson(chance.words(draw.arrivals, 0, 0), mean) : 0;
    total += arrivals[week]!;
  }
  chance.startWeek(0);
  if (total > world.capacity) throw new Error(`${total} people in one replication, but memory was laid out for ${world.capacity}; this should happen less than once in 100 million replications: choose another seed`);
}

/** A job held at week 0: its employer, fit and hours, a tenure within the work history; some are on sick leave from it. */
function giveFirstJob(world: World, i: number): void {
  const { jobSeekers: people, jobs, chance, employers } = world;
  const { parameters, population, costs } = world.scenario;
  const name = people.name[i]!;
  const u = chance.uniform(draw.drawFirstEmployer, name, 0);
  const urban = people.region[i] === 0;
  const first = urban ? 0 : employers.urban;
  const count = urban ? employers.urban : employers.count - employers.urban;
  jobs.grade[i] = grades.competitive;
  jobs.startWeek[i] = 0;
  jobs.employer[i] = first + Math.floor(u * count);
  jobs.provider[i] = -1;
  jobs.fit[i] = within((parameters.fit.withPreference + parameters.fit.without) / 2 + parameters.fit.sd * chance.normal(draw.drawFirstFit, name, 0), 0, 1);
  jobs.hours[i] = within(parameters.job.hours + parameters.job.hoursSd * chance.normal(draw.drawFirstHours, name, 0), 4, costs.fullTimeHours);
  jobs.demand[i] = demandOf(world, jobs.hours[i], jobs.fit[i]);
  jobs.tenure[i] = Math.min(1000, Math.floor(chance.uniform(draw.drawFirstTenure, name, 0) * historyWeeks));
  jobs.original[i] = 1;
  jobs.competence[i] = competenceOf(world, jobs.employer[i]);
  jobs.strainLeft[i] = strainLeftBy(world, jobs.employer[i]);
  people.workHistory[i] = Math.max(people.workHistory[i]!, jobs.tenure[i] / historyWeeks);
  if (chance.uniform(draw.drawSickListed, name, 0) < population.sickListed) {
    jobs.onLeave[i] = 1;
    people.benefit[i] = benefits.sickPay;
    people.benefitSince[i] = 0;
  } else if (people.benefit[i] !== benefits.disability) people.benefit[i] = benefits.none;
}

/** Demand of a job in [0, 1]: its hours as a share of a full week, less where the task fits. @inKernel */
export function demandOf(world: World, hours: number, fit: number): number {
  const { job } = world.scenario.parameters;
  return within((hours / world.scenario.costs.fullTimeHours) * (job.demand - job.demandFit * fit), 0, 1);
}

/** Decides at the own week 0 whether a person is counted, and puts members on the lists of services offered to the cohort. */
export function countIn(world: World, i: number): void {
  const { jobSeekers: people, jobs, accounts, services, clinic } = world;
  const { cohort } = world.scenario;
  clinic.patients += people.inTreatment[i]!;
  const entry = people.entryWeek[i]!;
  const isArrival = people.name[i]! < 0;
  const inTime = world.arm.randomised ? people.group[i]! > 0 : cohort.at === 'start' ? !isArrival : isArrival && entry + world.horizon <= world.arrivals.length - 1;
  if (!inTime) return;
  // Who holds a job at the own week 0 and meets the other conditions belongs to the second cohort, wish or not.
  accounts.employedAtStart[i] = jobs.grade[i] === grades.competitive ? 1 : 0;
  if (cohort.eligible.every((rule) => meets(world, i, rule))) accounts.member[i] = 1;
  else if (accounts.employedAtStart[i] === 1 && cohort.eligible.every((rule) => rule === 'wantsWork' || rule === 'notCompetitivelyEmployed' || meets(world, i, rule))) accounts.member[i] = 2;
  if (accounts.member[i] === 0) return;
  accounts.open[i] = 1;
  accounts.onLeaveAtStart[i] = jobs.onLeave[i]!;
  if (accounts.member[i] !== 1) return;
  for (let s = 0; s < services.ids.length; s += 1) {
    if (services.open[s] === 1 && services.offeredTo[s] === 2 && services.isAddOn[s] === 0 && takes(world, i, s)) {
      people.offered[i] = s;
      services.waiting[s]! += 1;
      break;
    }
  }
}

function meets(world: World, i: number, rule: string): boolean {
  const { jobSeekers: people, jobs } = world;
  switch (rule) {
    case 'wantsWork': return wantsWork(people, i);
    case 'notCompetitivelyEmployed': return jobs.grade[i] !== grades.competitive;
    case 'inTreatment': return people.inTreatment[i] === 1;
    case 'severe': return people.severityBand[i] === 2;
    case 'under30': return people.ageAtEntry[i]! < 30;
    default: throw new Error(`no such condition of the cohort: ${rule}`);
  }
}

