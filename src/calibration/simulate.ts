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
 * Lives all trials of a plan at a point.
 *
 * @param replication - Which luck they have. Each point of a bank has its own: shared luck of one virtual trial would stay in every expectation,
 * where luck of thousands evens out.
 */
export function simulateAt({ trials, structure }: CalibrationPlan, leaves: Leaves, replication: number): Simulation {
  const changed: Leaves = new Map([...leaves, ...switchesOf(structure)]);
  const lived = trials.map(({ trial, scenario }) => createTrial({ trial, scenario: withLeaves(scenario, changed) })(replication));
  return { events: lived.flatMap(({ events }) => events), people: lived.flatMap(({ analysed }) => analysed), figures: [] };
}
