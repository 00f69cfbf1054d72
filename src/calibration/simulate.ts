/** One point of the parameters is simulated: every trial and every pattern once, at its own size. */
import { withLeaves, type Leaves } from '../scenario/withLeaves.js';
import { createTrial } from '../trial/live.js';
import type { CalibrationPlan } from './plan.js';
import { valueAt, type Prior } from './prior.js';
import { switchesOf } from './structure.js';

/** What came of a point; arms in the order of the trials, figures in the order of the patterns. */
export interface Simulation {
  readonly events: readonly number[];
  readonly people: readonly number[];
  readonly figures: readonly number[];
}

/** The leaves of a point: positions are shares of the priors' ranges. */
export function leavesAt(parameters: readonly Prior[], positions: ArrayLike<number>): Map<string, number | boolean> {
  return new Map(parameters.map((prior, k) => [prior.path, valueAt(prior, positions[k]!)]));
}

/**
 * Makes a plan's trials and patterns ready to be lived at many points. Each point of a bank has luck of its own, which is the number of its replication: shared luck
 * of one virtual trial would stay in every expectation, where luck of thousands evens out.
 */
export function createLaboratory({ trials, structure }: CalibrationPlan): (leaves: Leaves, replication: number) => Simulation {
  const switches = switchesOf(structure);
  return (leaves, replication) => {
    const changed: Leaves = new Map([...leaves, ...switches]);
    const lived = trials.map(({ trial, scenario }) => createTrial({ trial, scenario: withLeaves(scenario, changed) })(replication));
    return { events: lived.flatMap(({ events }) => events), people: lived.flatMap(({ analysed }) => analysed), figures: [] };
  };
}
