/** A point of a design is simulated: some arms, some measures, some replications. */
import { createRun } from '../run.js';
import { questionsOf } from '../outcomes/collect.js';
import { firstEpoch } from '../scenario/firstEpoch.js';
import type { Scenario } from '../scenario/scenario.js';

/** What is asked at every point of a design. */
export interface Asked {
  /** Ids; all of them arms of every point's scenario. */
  readonly arms: readonly string[];
  /** Ids of measures, perhaps at a week; the scenario reports them. */
  readonly measures: readonly string[];
  readonly replications: number;
}

/** Sum and denominator by replication, arm and measure, in this order. */
export type PointRow = Float64Array;

/** @param first - Number of the first replication: which luck the point has. */
export function simulatePoint(scenario: Scenario, { arms, measures, replications }: Asked, first: number): PointRow {
  const row = new Float64Array(replications * arms.length * measures.length * 2);
  const known = questionsOf(scenario).measures;
  const places = measures.map((id) => known.indexOf(id));
  arms.forEach((id, a) => {
    const live = createRun(scenario, scenario.arms.findIndex((arm) => arm.id === id));
    for (let r = 0; r < replications; r += 1) {
      const { sums, counts } = live(first + r);
      places.forEach((place, m) => {
        const at = placeIn({ arms, measures }, r, a, m);
        row[at] = sums[place]!;
        row[at + 1] = counts[place]!;
      });
    }
  });
  return row;
}

/** Where the sum of a measure stands in a row; its denominator is the next number. */
function placeIn({ arms, measures }: Pick<Asked, 'arms' | 'measures'>, replication: number, arm: number, measure: number): number {
  return ((replication * arms.length + arm) * measures.length + measure) * 2;
}

/** Sums and denominators of a measure in an arm, by replication. */
export function columnIn(row: PointRow, asked: Asked, arm: number, measure: number): { readonly sums: Float64Array; readonly counts: Float64Array } {
  const at = (r: number): number => placeIn(asked, r, arm, measure);
  return { sums: Float64Array.from({ length: asked.replications }, (_, r) => row[at(r)]!), counts: Float64Array.from({ length: asked.replications }, (_, r) => row[at(r) + 1]!) };
}

/** A measure in an arm by replication; NaN where nobody is defined for it. */
export function levelsIn(row: PointRow, asked: Asked, arm: number, measure: number): Float64Array {
  const { sums, counts } = columnIn(row, asked, arm, measure);
  return sums.map((sum, r) => sum / counts[r]!);
}

/** The share of people that is simulated. */
export function scaleOf({ arms }: Scenario): number {
  const [first] = arms;
  if (first === undefined) throw new Error('A scenario has an arm.');
  return firstEpoch(first).scenario.population.scale;
}
