/** Lives a virtual trial: one region, and in it the people of all arms side by side. */
import type { World } from '../world/world.js';
import { createLife, type Questions } from './life.js';
import type { VirtualTrial } from './load.js';
import { askedMeasure, followed, sumByArm } from './perArm.js';

/** Of each arm of one virtual trial, in the order of its arms. */
export interface TrialCounts {
  /** People with the outcome among the analysed. */
  readonly events: readonly number[];
  readonly analysed: readonly number[];
}

/** Lives replication after replication of a virtual trial; its world is laid out once. */
export type LiveTrial = (replication: number) => TrialCounts;

/** What else than its outcome is asked of a trial: the world at the end, and the rows of the people of each arm who are analysed. */
export interface TrialQuestions<T> extends Omit<Questions<T>, 'read'> {
  readonly read: (world: World, arms: readonly (readonly number[])[]) => T;
}

/**
 * Prepares a trial.
 *
 * @throws Error where the measure is not known.
 */
export function createTrial(virtual: VirtualTrial): LiveTrial {
  const { trial: { id, outcome }, scenario } = virtual;
  if (outcome.measure === null) throw new Error(`The outcome of ${id} has no measure.`);
  const measure = askedMeasure(outcome.measure, id, scenario.horizon);
  return liveTrial(virtual, {
    askedWeeks: measure.week === null ? [] : [measure.week],
    read: (world, arms) => {
      const all = sumByArm(world, measure, arms);
      return { events: all.map(({ sum }) => sum), analysed: all.map(({ count }) => count) };
    },
  });
}

/**
 * Prepares a trial of which something else is asked than its outcome.
 *
 * @throws Error where it takes place nowhere.
 */
export function liveTrial<T>({ trial, scenario }: VirtualTrial, { read, ...questions }: TrialQuestions<T>): (replication: number) => T {
  const [region] = scenario.arms;
  if (region === undefined) throw new Error(`${trial.id} takes place nowhere.`);
  return createLife(scenario, region, { ...questions, read: (world) => read(world, trial.arms.map((arm, k) => followed(world, k + 1, arm.analysed))) });
}
