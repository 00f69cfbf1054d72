/**
 * Other unemployed people and the vacancies that they share with ours (MODEL.md 7.2): a matching function with constant returns,
 * in balance at the start. A hire of ours takes a vacancy that somebody else might have filled; who leaves a job leaves a vacancy.
 */
import { exp } from '../statistics/exp.js';
import { log } from '../statistics/log.js';
import type { World } from './world.js';

/** Nothing is shared until there is competition; then the stocks begin in balance. */
export function settleCompetition(world: World): void {
  const { regions } = world;
  regions.vacancies.fill(-1);
  regions.taken.fill(0);
  regions.crowding.fill(0);
  if (world.scenario.labourMarket.competition.on) for (let r = 0; r < 2; r += 1) layOut(world, r, balanceOf(world, r));
}

/**
 * A week of matching: M = m U^e V^(1-e), with m such that vacancies last `vacancyWeeks` at the balance of the week's
 * unemployment; employers create more where the unemployed are many (Pissarides 2000, ch. 1). The same stocks live on beside as if
 * our people had taken no vacancy: what is scarcer than there makes invitations rarer, and who waits beyond them is displaced.
 */
export function compete(world: World): void {
  const { regions } = world;
  if (!world.scenario.labourMarket.competition.on) settleCompetition(world);
  else for (let r = 0; r < 2; r += 1) competeIn(world, r, regions.taken[r]!);
}

function competeIn(world: World, r: number, taken: number): void {
  const { regions, record } = world;
  const balance = balanceOf(world, r);
  if (regions.vacancies[r]! < 0) layOut(world, r, balance);
  else {
    step(world, r, regions.vacancies, regions.others, taken, balance);
    step(world, r, regions.vacanciesAlone, regions.othersAlone, 0, balance);
  }
  regions.taken[r] = 0;
  regions.crowding[r] = world.scenario.labourMarket.competition.crowding * (log(regions.vacancies[r]! / regions.vacanciesAlone[r]!) - log(regions.others[r]! / regions.othersAlone[r]!));
  record.displacedWeeks += regions.others[r]! - regions.othersAlone[r]!;
}

/** Vacancies, and unemployed others, never fall below this share of their balance: logs need a number above 0 (assumed). */
const least = 0.01;

interface Balance { readonly vacancies: number; readonly others: number }

/** Vacancies and unemployed others that belong to the week’s unemployment. */
function balanceOf(world: World, r: number): Balance {
  const positions = positionsOf(world, r);
  return { vacancies: world.regions.vacancyRate[r]! * positions, others: unemployedOf(world, r, positions) };
}

function layOut({ regions }: World, r: number, { vacancies, others }: Balance): void {
  regions.vacancies[r] = regions.vacanciesAlone[r] = vacancies;
  regions.others[r] = regions.othersAlone[r] = others;
}

/** Moves one pair of stocks by a week in which so many vacancies were taken by our people. */
function step(world: World, r: number, vacancies: Float64Array, others: Float64Array, taken: number, balance: Balance): void {
  const { vacancyWeeks, elasticity, creation } = world.scenario.labourMarket.competition;
  const flow = balance.vacancies / vacancyWeeks;
  const open = Math.max(least * balance.vacancies, vacancies[r]! - taken);
  const matches = flow * exp(elasticity * log(others[r]! / balance.others) + (1 - elasticity) * log(open / balance.vacancies));
  const wanted = (balance.vacancies * others[r]!) / balance.others;
  vacancies[r] = Math.max(least * balance.vacancies, open + flow - matches + creation * (wanted - open));
  others[r] = Math.max(least * balance.others, others[r]! + flow - matches);
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
