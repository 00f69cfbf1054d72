/** A study of sensitivity: which points are simulated, and with which luck. */
import type { Scenario } from '../scenario/scenario.js';
import type { Scalar } from '../scenario/tree.js';
import { valueAt, valueInRange, type Input } from './inputs.js';
import { morrisDesign } from './morris.js';
import { withSettings } from './settings.js';
import type { Asked } from './simulate.js';
import { sobolDesign } from './sobolIndices.js';
import { tornadoDesign } from './tornado.js';

export const methods = ['tornado', 'morris', 'sobol'] as const;
export type Method = (typeof methods)[number];

export interface SensitivityPlan {
  readonly method: Method;
  /** Without a posterior: everything that is no input stays as it is written. */
  readonly scenario: Scenario;
  /** In the order of the design. */
  readonly inputs: readonly Input[];
  /** The arm that is asked about, and the one that it is compared with; null where there is one arm. */
  readonly arm: string;
  readonly against: string | null;
  readonly measure: string;
  /** Rows of a Sobol design, trajectories of Morris; 1 for a tornado. */
  readonly rows: number;
  /** Replications at each point. */
  readonly replications: number;
}

/** A point of the design: its values, and which luck it has. */
export interface Point {
  readonly number: number;
  readonly settings: ReadonlyMap<string, Scalar>;
  /** Number of its first replication. */
  readonly first: number;
}

/** The measure that counts how many people there are: all of them are asked it. */
const countsPeople = 'everCompetitive';

/** What is asked at each point: the measure first, then the one that tells how many people there are. */
export function askedOf({ arm, against, measure, replications }: Pick<SensitivityPlan, 'arm' | 'against' | 'measure' | 'replications'>): Asked {
  return { arms: [...(against === null ? [] : [against]), arm], measures: [measure, countsPeople], replications };
}

export function pointsOf(plan: SensitivityPlan): Point[] {
  const { method, inputs, rows, replications, scenario: { seed } } = plan;
  const number = inputs.length;
  if (method === 'tornado') return tornadoDesign(number).map((shares, at) => pointAt(plan, at, shares.map((share, k) => (share === undefined ? undefined : valueInRange(inputs[k]!, share))), 0));
  if (method === 'morris') {
    return morrisDesign(number, rows, `${seed}/morris`).flatMap(({ points }, row) => (
      points.map((shares, k) => pointAt(plan, row * (number + 1) + k, Array.from(shares, (share, input) => valueInRange(inputs[input]!, share)), row * replications))));
  }
  return sobolDesign(number, rows, `${seed}/sobol`).map((shares, at) => (
    pointAt(plan, at, Array.from(shares, (share, input) => valueAt(inputs[input]!, share)), Math.floor(at / (number + 2)) * replications)));
}

/** How many points a study has. */
export function countPoints({ method, rows }: Pick<SensitivityPlan, 'method' | 'rows'>, inputs: number): number {
  if (method === 'tornado') return 1 + 2 * inputs;
  return rows * (inputs + (method === 'morris' ? 1 : 2));
}

/** @param values - By input; undefined where it stays as it is. */
function pointAt({ inputs }: SensitivityPlan, number: number, values: readonly (number | undefined)[], first: number): Point {
  return { number, first, settings: new Map(values.flatMap((value, k): [string, number][] => (value === undefined ? [] : [[inputs[k]!.path, value]]))) };
}

/** The scenario of a point. */
export function scenarioAt({ scenario }: Pick<SensitivityPlan, 'scenario'>, { settings }: Point): Scenario {
  return withSettings(scenario, settings);
}
