/**
 * Other unemployed people and the vacancies that they share with ours (MODEL.md 7.13): a matching function with constant returns,
 * in balance at the start. A hire of ours takes a vacancy that somebody else might have filled; who leaves a job leaves a vacancy.
 */
import { exp } from '../statistics/exp.js';
import { log } from '../statistics/log.js';
import type { World } from './world.js';

/** Vacancies and unemployed others of each region, in balance with the registered unemployment. */
export function settleCompetition(world: World): void {
  const { regions } = world;
  for (let r = 0; r < 2; r += 1) {
    const positions = positionsOf(world, r);
    regions.vacancies[r] = regions.vacancyRate[r]! * positions;
    regions.others[r] = unemployedOf(world, r, positions);
    regions.taken[r] = 0;
    regions.crowding[r] = 0;
  }
}

/**
 * A week of matching: M = m U^e V^(1-e), with m such that vacancies last `vacancyWeeks` at the balance of the week's
 * unemployment; employers create more where the unemployed are many (Pissarides 2000, ch. 1). What vacancies lack of the balance makes invitations rarer; what the others exceed it is displacement.
 */
export function compete(world: World): void {
  const { competition } = world.scenario.labourMarket;
  if (!competition.on) return;
  for (let r = 0; r < 2; r += 1) competeIn(world, r);
}

function competeIn(world: World, r: number): void {
  const { regions, record } = world;
  const { vacancyWeeks, elasticity, creation, crowding } = world.scenario.labourMarket.competition;
  const positions = positionsOf(world, r);
  const balanced = regions.vacancyRate[r]! * positions;
  const idle = unemployedOf(world, r, positions);
  const flow = balanced / vacancyWeeks;
  const vacancies = Math.max(0.01 * balanced, regions.vacancies[r]! - regions.taken[r]!);
  const scarcity = log(vacancies / balanced) - log(regions.others[r]! / idle);
  const matches = flow * exp(elasticity * log(regions.others[r]! / idle) + (1 - elasticity) * log(vacancies / balanced));
  const wanted = (balanced * regions.others[r]!) / idle;
  regions.vacancies[r] = Math.max(0.01 * balanced, vacancies + flow - matches + creation * (wanted - vacancies));
  regions.others[r] = Math.max(0.01 * idle, regions.others[r]! + flow - matches);
  regions.taken[r] = 0;
  regions.crowding[r] = crowding * scarcity;
  record.displacedWeeks += regions.others[r] - idle;
}

/** Positions of all employers of a region: a log-normal mean each. */
function positionsOf({ employers, scenario }: World, r: number): number {
  const { median, sdLog } = scenario.employers.size;
  return (r === 0 ? employers.urban : employers.count - employers.urban) * median * exp((sdLog * sdLog) / 2);
}

/** Unemployed others where a share `u` of the labour force is: u / (1 - u) of the filled positions. */
function unemployedOf({ regions }: World, r: number, positions: number): number {
  const u = regions.unemployment[r]!;
  return (u / (1 - u)) * positions * (1 - regions.vacancyRate[r]!);
}
