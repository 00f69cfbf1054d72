/** One point of the parameters is simulated: every trial and every pattern once, at its own size. */
import { experimentOf } from '../pattern/experiments.js';
import type { Adjust, Experiment } from '../pattern/experiment.js';
import type { Scenario } from '../scenario/scenario.js';
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
export function createLaboratory({ trials, patterns, seed, structure }: CalibrationPlan): (leaves: Leaves, replication: number) => Simulation {
  const switches = switchesOf(structure);
  const asked = patterns.map(experimentNamed);
  return (leaves, replication) => {
    const changed: Leaves = new Map([...leaves, ...switches]);
    const adjust = (scenario: Scenario): Scenario => withLeaves(scenario, changed);
    const lived = trials.map(({ trial, scenario }) => createTrial({ trial, scenario: adjust(scenario) })(replication));
    return { events: lived.flatMap(({ events }) => events), people: lived.flatMap(({ analysed }) => analysed), figures: asked.flatMap((each) => figuresOf(each, seed, adjust, replication)) };
  };
}

/** One virtual study of a pattern at a point. */
export function studyAt({ seed, structure }: CalibrationPlan, pattern: string, leaves: Leaves, replication: number): Float64Array {
  const changed: Leaves = new Map([...leaves, ...switchesOf(structure)]);
  return experimentNamed(pattern).prepare(seed, (scenario) => withLeaves(scenario, changed))(replication);
}

function experimentNamed(id: string): Experiment {
  const found = experimentOf(id);
  if (found === undefined) throw new Error(`There is no virtual study of the pattern ${id}.`);
  return found;
}

/** Patterns whose virtual study is large: it is made at one point in so many, which is still enough for a surface. */
const seldom: Readonly<Record<string, number>> = { 'job-endings': 4, 'job-survival-shape': 2 };

function figuresOf({ pattern, statistics, prepare }: Experiment, seed: number | string, adjust: Adjust, replication: number): number[] {
  if (replication % (seldom[pattern] ?? 1) !== 0) return statistics.map(() => NaN);
  return [...prepare(seed, adjust)(replication)];
}
