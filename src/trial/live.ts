/** Lives a virtual trial: one region, and in it the people of all arms side by side. */
import { askedWeek, measureInfo } from '../outcomes/catalogue.js';
import { seriesColumns } from '../outcomes/activities.js';
import { createValues, isPersonal, readValues, type Values } from '../outcomes/personal.js';
import * as draw from '../random/purposes.js';
import { observe } from '../week/observe.js';
import { step } from '../week/step.js';
import { createWorld } from '../world/create.js';
import { settle } from '../world/settle.js';
import type { World } from '../world/world.js';
import type { VirtualTrial } from './load.js';

/** Of each arm of one virtual trial, in the order of its arms. */
export interface TrialCounts {
  /** People with the outcome among the analysed. */
  readonly events: readonly number[];
  readonly analysed: readonly number[];
}

/** Lives replication after replication of a virtual trial; its world is laid out once. */
export type LiveTrial = (replication: number) => TrialCounts;

/**
 * Prepares a trial.
 *
 * @throws Error where the measure is not known.
 */
export function createTrial({ trial, scenario }: VirtualTrial): LiveTrial {
  const asked = trial.outcome.measure;
  const measure = asked === null ? undefined : measureInfo(asked);
  if (asked === null || measure === undefined) throw new Error(`The outcome of ${trial.id} has no measure.`);
  const { seed, weeks, horizon } = scenario;
  if (!isPersonal(measure)) throw new Error(`${trial.id} asks for ${asked}, but a trial counts people.`);
  const [region] = scenario.arms;
  if (region === undefined) throw new Error(`${trial.id} takes place nowhere.`);
  const askedWeeks = measure.atWeek ? [askedWeek(asked, horizon)] : [];
  const world = createWorld(region, { seed, weeks, horizon, askedWeeks, flowWeeks: [], columns: seriesColumns.length });
  return (replication) => {
    settle(world, replication);
    observe(world);
    while (world.week < weeks) step(world);
    const values = createValues(world.jobSeekers.count);
    readValues(world, measure.reading, asked, values);
    const counts = trial.arms.map((arm, k) => countArm(values, followed(world, k + 1, arm.analysed)));
    return { events: counts.map(({ events }) => events), analysed: counts.map(({ analysed }) => analysed) };
  };
}

/** The people of an arm who are analysed. Where fewer were than had been randomised, who is lost is a matter of chance alone. */
function followed(world: World, group: number, analysed: number | null): readonly number[] {
  const { jobSeekers: people, chance } = world;
  const all = Array.from({ length: people.count }, (_, i) => i).filter((i) => people.group[i] === group);
  if (analysed === null || analysed >= all.length) return all;
  const lot = new Map(all.map((i) => [i, chance.uniform(draw.lostToFollowUp, people.name[i]!, 0)]));
  return all.sort((a, b) => lot.get(a)! - lot.get(b)!).slice(0, analysed);
}

function countArm(values: Values, people: readonly number[]): { events: number; analysed: number } {
  let events = 0;
  let analysed = 0;
  for (const i of people) {
    events += values.sums[i]!;
    analysed += values.counts[i]!;
  }
  return { events, analysed };
}
