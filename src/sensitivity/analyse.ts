/** Simulated points become a result: what each input does to the difference between two arms, and to the level in each of them. */
import { Chance } from '../random/chance.js';
import { mean } from '../statistics/moments.js';
import { version } from '../version.js';
import { morrisDesign, morrisEffects, type MorrisEffects } from './morris.js';
import { askedOf, pointsOf, type Method, type SensitivityPlan } from './plan.js';
import { less, type Replicates } from './replications.js';
import { columnIn, levelsIn, scaleOf, type PointRow } from './simulate.js';
import { rowsNeeded, sobolIndices, type SobolIndices } from './sobolIndices.js';
import { tornado, type Tornado } from './tornado.js';

/** What was asked of the inputs: the difference, or the level in an arm. */
export interface Outcome {
  /** `difference`, or the id of an arm. */
  readonly of: string;
  readonly tornado?: Tornado;
  /** In the order of the inputs. */
  readonly morris?: readonly MorrisEffects[];
  readonly sobol?: SobolIndices;
}

/** The input of a result, without what only simulating needs. */
export interface ToldInput {
  readonly path: string;
  readonly meaning: string;
  readonly unit: string;
  readonly base: number | null;
  readonly low: number;
  readonly high: number;
  readonly from: 'posterior' | 'schema' | 'asked';
}

export interface SensitivityResult {
  readonly schema: 'inclusim-sensitivity-1';
  readonly version: string;
  readonly method: Method;
  readonly scenario: string;
  readonly title: string;
  readonly question: string;
  readonly seed: number | string;
  readonly horizon: number;
  readonly cohort: { readonly n: number; readonly at: 'start' | 'arrival'; readonly eligible: readonly string[] };
  readonly measure: string;
  readonly arm: string;
  readonly against: string | null;
  readonly inputs: readonly ToldInput[];
  readonly points: number;
  readonly rows: number;
  readonly replications: number;
  /** Replications in all arms at all points. */
  readonly runs: number;
  /** The difference first, where there are two arms. */
  readonly outcomes: readonly Outcome[];
  /** Rows of the design, and runs, after which every interval of a total index of the first outcome would be at most so wide; null for other methods. */
  readonly needed: { readonly width: number; readonly rows: number; readonly runs: number } | null;
}

/** Width of an interval of a total index from which an input's place among the others can be read. */
export const readableWidth = 0.05;

/**
 * @param rows - By point, as simulated.
 * @throws RangeError when somebody's measure is defined for nobody.
 */
export function analyse(plan: SensitivityPlan, rows: readonly PointRow[]): SensitivityResult {
  const { method, scenario, inputs, arm, against, measure, replications } = plan;
  const asked = askedOf(plan);
  const levels = asked.arms.map((_, a) => rows.map((row) => levelsIn(row, asked, a, 0)));
  if (levels.some((points) => points.some((values) => values.some(Number.isNaN)))) throw new RangeError(`${measure} is defined for nobody in some replications; ask another measure, or simulate more people.`);
  const own = levels[asked.arms.indexOf(arm)]!;
  const other = against === null ? undefined : levels[0]!;
  const outcomes = [
    ...(other === undefined ? [] : [outcomeOf(plan, 'difference', own.map((values, point) => less(values, other[point]!)))]),
    outcomeOf(plan, arm, own), ...(against === null || other === undefined ? [] : [outcomeOf(plan, against, other)]),
  ];
  const [first] = outcomes;
  const perRow = (inputs.length + 2) * replications * asked.arms.length;
  const needed = first?.sobol && rowsNeeded(first.sobol, plan.rows, readableWidth);
  return {
    schema: 'inclusim-sensitivity-1', version, method, scenario: scenario.name, title: scenario.title, question: scenario.question, seed: scenario.seed, horizon: scenario.horizon,
    cohort: { n: people(rows, plan), at: scenario.cohort.at, eligible: scenario.cohort.eligible }, measure, arm, against,
    inputs: inputs.map(({ path, meaning, unit, base, low, high, from }) => ({ path, meaning, unit, base, low, high, from })),
    points: rows.length, rows: plan.rows, replications, runs: rows.length * replications * asked.arms.length, outcomes,
    needed: needed === undefined ? null : { width: readableWidth, rows: needed, runs: needed * perRow },
  };
}

/** Mean size of the cohort, all of whom are counted where a share of them was simulated. */
function people(rows: readonly PointRow[], plan: SensitivityPlan): number {
  const asked = askedOf(plan);
  return mean(rows.map((row) => mean(columnIn(row, asked, 0, 1).counts))) / scaleOf(plan.scenario);
}

function outcomeOf(plan: SensitivityPlan, of: string, points: readonly Replicates[]): Outcome {
  const { method, inputs, rows, scenario: { seed } } = plan;
  if (method === 'tornado') return { of, tornado: tornado(points) };
  const chance = new Chance(`${seed}/intervals`);
  if (method === 'sobol') return { of, sobol: sobolIndices(points, inputs.length, chance) };
  const width = inputs.length + 1;
  const trajectories = Array.from({ length: rows }, (_, row) => points.slice(row * width, (row + 1) * width));
  return { of, morris: morrisEffects(morrisDesign(inputs.length, rows, `${seed}/morris`), trajectories, chance) };
}

/** Every point as a line: its values, and the mean outcome of each arm. */
export function pointLines(plan: SensitivityPlan, rows: readonly PointRow[]): Record<string, string | number | null>[] {
  const asked = askedOf(plan);
  return pointsOf(plan).map(({ number, first, settings }) => ({
    point: number, firstReplication: first, ...Object.fromEntries(plan.inputs.map(({ path, base }) => [path, settings.has(path) ? Number(settings.get(path)) : base])),
    ...Object.fromEntries(asked.arms.map((arm, a) => [`${plan.measure} ${arm}`, mean(levelsIn(rows[number]!, asked, a, 0))])),
  }));
}
