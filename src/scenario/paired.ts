import { isEqual } from './equal.js';
import { firstEpoch } from './firstEpoch.js';
import type { Arm, Scenario } from './scenario.js';

/**
 * Whether two arms hold the same people: as many at the start and arriving at the same rate, so that person i of one is
 * person i of the other. Otherwise they are compared as independent groups.
 */
export function arePaired(scenario: Scenario, a: number, b: number): boolean {
  return haveSameInflow(armAt(scenario, a), armAt(scenario, b));
}

/**
 * Whether arms of two scenarios hold the same people when both begin with the same seed. Beside their numbers all that describes
 * the population must be alike, because arms of two files were not set side by side by anybody.
 */
export function haveSamePeople(a: Arm, b: Arm): boolean {
  return haveSameInflow(a, b) && isEqual(firstEpoch(a).scenario.population, firstEpoch(b).scenario.population);
}

function armAt(scenario: Scenario, index: number): Arm {
  const arm = scenario.arms[index];
  if (arm === undefined) throw new RangeError(`The scenario ${scenario.name} has no arm at place ${index}.`);
  return arm;
}

function haveSameInflow(a: Arm, b: Arm): boolean {
  const one = inflowOf(a);
  const other = inflowOf(b);
  return [...one.weeks, ...other.weeks].every((week) => isSame(one.at(week), other.at(week)));
}

interface Inflow { readonly size: number; readonly scale: number; readonly arrivalsPerWeek: number }

/** The weeks from which an arm's numbers of people hold, and what holds in a week. */
function inflowOf(arm: Arm): { readonly weeks: number[]; readonly at: (week: number) => Inflow } {
  const first = firstEpoch(arm);
  const at = (week: number) => (arm.epochs.findLast((epoch) => epoch.week <= week) ?? first).scenario.population;
  return { weeks: arm.epochs.map((epoch) => epoch.week), at };
}

function isSame(one: Inflow, other: Inflow): boolean {
  return one.size === other.size && one.scale === other.scale && one.arrivalsPerWeek === other.arrivalsPerWeek;
}
