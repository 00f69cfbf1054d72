import { Chance } from '../random/chance.js';
import { diagnoses } from '../scenario/schema/population.js';
import { sectors } from '../scenario/schema/society.js';
import type { Arm } from '../scenario/scenario.js';
import { createAccounts } from './accounts.js';
import { createAttempts } from './attempts.js';
import { betaQuantiles } from './betaQuantiles.js';
import { createAddOns } from './addOns.js';
import { createConduct } from './conduct.js';
import { createEmployers } from './employers.js';
import { noInstruments } from './instruments.js';
import { createJobs } from './jobs.js';
import { createLedger } from './ledger.js';
import { createJobSeekers } from './jobSeekers.js';
import { shareMemory } from './memory.js';
import { createNewcomers } from './newcomers.js';
import { createPosts } from './posts.js';
import { createServices, servicesInOrder, servicesOf } from './services.js';
import { createStageTable } from './stages.js';
import { keptStates, type World } from './world.js';

/** What a world is built for, beside its arm. */
export interface WorldPlan {
  readonly seed: number | string;
  /** Weeks that are simulated. */
  readonly weeks: number;
  /** Weeks each member is followed. */
  readonly horizon: number;
  /** Own weeks at which states are asked. */
  readonly askedWeeks: readonly number[];
  /** Own weeks at which main activities are kept. */
  readonly flowWeeks: readonly number[];
  /** Columns of the weekly series. */
  readonly columns: number;
}

/** Allocates an empty world for an arm. Everything is sized once; people who arrive may make it grow between replications. */
export function createWorld(arm: Arm, plan: WorldPlan): World {
  const scenario = arm.epochs[0]!.scenario;
  const { population, employers } = scenario;
  const people = simulatedPeople(scenario.population.size, scenario.population.scale);
  const expected = population.scale * plan.weeks * Math.max(...arm.epochs.map((e) => e.scenario.population.arrivalsPerWeek));
  // Six standard deviations of a Poisson total: a replication beyond it is refused by `settle`, not cut.
  const capacity = people + randomisedPeople(arm) + Math.ceil(expected + 6 * Math.sqrt(expected));
  const employerCount = Math.max(2, Math.round(employers.count === null ? ((people + randomisedPeople(arm)) / population.shareOfAdults) * (employers.perThousandAdults / 1000) : employers.count * population.scale));
  const urban = Math.min(employerCount - 1, Math.max(1, Math.round(employerCount * (1 - population.rural))));
  const { ids, posts } = servicesOf(arm);
  const postTotal = posts.reduce((a, b) => a + b, 0);
  const stageTables = arm.epochs.map((epoch) => {
    const services = servicesInOrder(ids, epoch.scenario);
    const known = ids.map((id, s) => services[s] ?? arm.epochs.flatMap((e) => e.scenario.services).find((other) => other.id === id)!);
    const programmes = [...epoch.scenario.programmes, ...arm.epochs.flatMap((e) => e.scenario.programmes)];
    return createStageTable(known, programmes, population.scale);
  });
  const askedIndex = new Int16Array(plan.weeks + 1).fill(-1);
  plan.askedWeeks.forEach((week, k) => (askedIndex[week] = k));
  const flowIndex = new Int16Array(plan.weeks + 1).fill(-1);
  plan.flowWeeks.forEach((week, k) => (flowIndex[week] = k));
  const histories = arm.epochs.map((epoch) => quantilesOf(epoch.scenario.population.workHistory));
  const world: World = {
    kernels: null, arm, scenario, epoch: 0, horizon: plan.horizon, chance: new Chance(plan.seed), week: 0, capacity,
    jobSeekers: createJobSeekers(capacity), jobs: createJobs(capacity), accounts: createAccounts(capacity),
    employers: createEmployers(employerCount, urban, ids.length),
    services: createServices(ids, posts), posts: createPosts(postTotal), postTotal, stages: stageTables[0]!, stageTables,
    conduct: createConduct({ services: ids.length, employers: employerCount, people: capacity, rows: Math.max(...stageTables.map((table) => table.service.length)) }),
    instruments: noInstruments,
    regions: createRegions(),
    clinic: { treatmentFirst: 0, successes: 0, patients: 0 },
    record: {
      byActivity: new Int32Array(16),
      series: new Float64Array((plan.horizon + 1) * plan.columns), columns: plan.columns, askedWeeks: plan.askedWeeks, askedIndex,
      kept: new Float32Array(plan.askedWeeks.length * keptStates.length * capacity),
      flowWeeks: plan.flowWeeks, flowIndex, activityAt: new Uint8Array(plan.flowWeeks.length * capacity),
      ...createLedger(plan.horizon),
      hiresInService: 0, staffWeeks: 0, availableHours: 0, deliveredHours: 0, loadSum: 0, loadWeeks: 0, displacedWeeks: 0, hiddenWeeks: 0, listWeeks: 0, gaveUp: 0,
    },
    responsiveness: new Float64Array(diagnoses.length), worry: new Float64Array(5), benefitWeeks: new Float64Array(15), benefitLevels: new Float64Array(5), histories, historyQuantiles: histories[0]!.slice(),
    employerQuantiles: { stigma: quantilesOf(employers.stigma), costFear: quantilesOf(employers.costFear), competence: quantilesOf(employers.competence) },
    newcomers: createNewcomers(),
    sectorShares: Float64Array.from(sectors, (sector) => employers.sectors[sector].share),
    bestSector: 0,
    sectorInvitation: new Float64Array(sectors.length),
    arrivals: new Int32Array(plan.weeks + 1), witness: null, atWork: new Int32Array(capacity), atWorkCount: 0, clients: new Int32Array(capacity), clientCount: 0, waiting: new Int32Array(capacity), alone: new Int32Array(capacity), attempts: createAttempts(), addOns: createAddOns(arm, ids, capacity), has: { seconds: false, retention: false, places: false, addOns: false }, scratch: new Int32Array(capacity), scratchKey: new Float64Array(capacity),
  };
  shareMemory(world);
  return world;
}

/** People who come to be randomised. */
export function randomisedPeople({ randomised }: Arm): number {
  return (randomised?.groups ?? []).reduce((sum, { size }) => sum + size, 0);
}

/** People who are simulated when one in `1 / scale` is. */
export function simulatedPeople(size: number, scale: number): number {
  return Math.max(1, Math.round(size * scale));
}

function createRegions(): World['regions'] {
  const pair = () => new Float64Array(2);
  return { unemployment: pair(), tightness: pair(), vacancyRate: pair(), expectation: pair(), vacancies: pair(), others: pair(), vacanciesAlone: pair(), othersAlone: pair(), taken: pair(), layoff: pair(), quits: pair(), crowding: pair() };
}

function quantilesOf({ mean, sd }: { readonly mean: number; readonly sd: number }): Float64Array {
  return betaQuantiles(mean, sd);
}
