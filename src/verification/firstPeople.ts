/** The people of a small population are the first of a larger one. */
import { createRun } from '../run.js';
import type { Scenario } from '../scenario/scenario.js';
import type { World } from '../world/world.js';
import { simulatedPeople } from '../world/create.js';
import { changed } from './copies.js';
import { Faults, type Finding } from './finding.js';
import type { Week } from './rows.js';

type Columns = readonly (readonly [name: string, values: ArrayLike<number>])[];

/** Compares the first people at week 0; and in all weeks where they share neither staff nor employers with the others. */
export function firstPeople(scenario: Scenario, week: Week): Finding {
  const faults = new Faults();
  const larger = changed(scenario, (inForce) => ({ ...inForce, population: { ...inForce.population, size: 2 * inForce.population.size } }));
  scenario.arms.forEach(({ id, epochs }, arm) => {
    const { size, scale } = epochs[0]!.scenario.population;
    const people = simulatedPeople(size, scale);
    const isWhole = !shares(scenario, arm);
    const one = livesOf(scenario, arm, people, week, isWhole);
    const other = livesOf(larger, arm, people, week, isWhole);
    one.forEach((columns, at) => columns.forEach(([name, values], k) => {
      if (!isSame(values, other[at]![k]![1])) faults.add(`arm ${id}, week ${at}: ${name} of the first ${people} people differs`);
    }));
  });
  const sharing = scenario.arms.filter((_, arm) => shares(scenario, arm)).length;
  const lives = sharing === 0 ? 'the same attributes and the same lives to the bit' : 'the same attributes at week 0; their lives are not compared, because services, employers or clinicians are shared';
  return faults.finding('firstPeople', 'fewer people are the first of more people', lives);
}

/** Whether people of the arm meet through staff, vacancies that they share with others, employers that remember or are as many as people ask for, or clinicians who learn. */
function shares({ arms }: Scenario, arm: number): boolean {
  return arms[arm]!.epochs.some(({ scenario: { services, switches, employers, clinic, labourMarket } }) => services.length > 0 || labourMarket.competition.on || switches.employerMemory || employers.count === null || clinic.softening > 0 || clinic.coLocation > 0);
}

/** Columns of the first people, week by week; at week 0 alone unless all weeks are wanted. */
function livesOf(scenario: Scenario, arm: number, people: number, week: Week, isWhole: boolean): Columns[] {
  const weeks: Columns[] = [];
  createRun(isWhole ? scenario : { ...scenario, weeks: 0 }, arm, week, (world) => weeks.push(columnsOf(world, people, isWhole)))(0);
  return weeks;
}

function columnsOf({ jobSeekers, jobs, accounts }: World, people: number, isWhole: boolean): Columns {
  const groups = isWhole ? { jobSeekers, jobs, accounts } : { jobSeekers };
  return Object.entries(groups).flatMap(([group, columns]) => Object.entries(columns as object).flatMap(([name, column]: [string, unknown]) => (isColumn(column) ? [[`${group}.${name}`, column.slice(0, people)] as const] : [])));
}

function isColumn(value: unknown): value is Float64Array {
  return ArrayBuffer.isView(value);
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  return one.length === other.length && Array.from(one).every((value, at) => Object.is(value, other[at]));
}
