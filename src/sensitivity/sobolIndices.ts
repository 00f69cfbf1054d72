/** Sobol' indices: how much of what an outcome varies with its inputs is due to each of them, alone and with all that it does together with others. */
import type { Chance } from '../random/chance.js';
import { mean, variance } from '../statistics/moments.js';
import { withIntervals, type Estimate } from './bootstrap.js';
import { latinHypercube } from './latinHypercube.js';
import { less, productOfExpectations, type Replicates } from './replications.js';

/**
 * A design after Saltelli: in each row a point A, for each input A with that input taken from B, and B. Points of a row stand one after another. A and B are Latin
 * hypercubes: two halves of one low-discrepancy sequence fill some pairs of an input with itself so unevenly that no interval over rows would hold.
 *
 * Source: A. Saltelli et al., "Variance based sensitivity analysis of model output. Design and estimator for the total sensitivity index", Computer Physics
 * Communications 181, 2010.
 *
 * @returns Positions in the unit cube, `inputs + 2` a row.
 */
export function sobolDesign(inputs: number, rows: number, seed: number | string): Float64Array[] {
  const points = latinHypercube(2 * inputs, rows, seed);
  return points.flatMap((both) => {
    const [a, b] = [both.slice(0, inputs), both.slice(inputs)];
    return [a, ...Array.from(a, (_, input) => a.with(input, b[input]!)), b];
  });
}

export interface SobolIndices {
  readonly mean: number;
  /** Variances of one replication's outcome: of its expectation over the inputs, and of chance around that. */
  readonly parameters: number;
  /** NaN where a single replication was simulated at each point. */
  readonly chance: number;
  /** Sum of the first-order indices: 1 where inputs do nothing together; an estimate may lie above by chance. */
  readonly alone: Estimate;
  /** In the order of the inputs, as shares of the variance of the expectation. */
  readonly inputs: readonly { readonly first: Estimate; readonly total: Estimate }[];
}

/**
 * First-order indices after Saltelli et al. 2010, total indices after Jansen.
 *
 * Source: M. J. W. Jansen, "Analysis of variance designs for model output", Computer Physics Communications 117, 1999.
 *
 * @param outcomes - By point of the design. Replications have the same luck within a row and other luck in other rows, so that rows are independent.
 */
export function sobolIndices(outcomes: readonly Replicates[], inputs: number, chance: Chance): SobolIndices {
  const width = inputs + 2;
  const rows = outcomes.length / width;
  const at = (row: number, point: number): Replicates => outcomes[row * width + point]!;
  const ends = Array.from({ length: rows }, (_, row) => [at(row, 0), at(row, width - 1)] as const);
  const middle = mean(ends.flat().map(mean));
  const own = rowsOf(rows, 2 * inputs + 2);
  for (let row = 0; row < rows; row += 1) {
    const [a, b] = ends[row]!.map((values) => Float64Array.from(values, (value) => value - middle)) as [Float64Array, Float64Array];
    own[row]![0] = (productOfExpectations(a, a) + productOfExpectations(b, b)) / 2;
    own[row]![1] = (mean(a) + mean(b)) / 2;
    for (let input = 0; input < inputs; input += 1) {
      const mixed = at(row, 1 + input);
      const moved = less(at(row, 0), mixed);
      own[row]![2 + 2 * input] = -productOfExpectations(b, moved);
      own[row]![3 + 2 * input] = productOfExpectations(moved, moved) / 2;
    }
  }
  const estimates = withIntervals(rows, (places) => {
    const means = meansOf(own, places);
    const whole = (means[0]! - means[1]! * means[1]!) * (2 * rows) / (2 * rows - 1);
    const indices = means.slice(2).map((part) => part / whole);
    return Float64Array.of(...indices, indices.reduce((sum, index, k) => (k % 2 === 0 ? sum + index : sum), 0));
  }, chance);
  return {
    mean: middle,
    parameters: mean(own.map((row) => row[0]!)) * (2 * rows) / (2 * rows - 1),
    chance: mean(ends.flat().map(variance)),
    alone: estimates[2 * inputs]!,
    inputs: Array.from({ length: inputs }, (_, input) => ({ first: estimates[2 * input]!, total: estimates[2 * input + 1]! })),
  };
}

function rowsOf(rows: number, columns: number): Float64Array[] {
  return Array.from({ length: rows }, () => new Float64Array(columns));
}

function meansOf(rows: readonly Float64Array[], places: ArrayLike<number>): Float64Array {
  const means = new Float64Array(rows[0]!.length);
  for (let k = 0; k < places.length; k += 1) {
    const row = rows[places[k]!]!;
    for (let column = 0; column < means.length; column += 1) means[column]! += row[column]!;
  }
  return means.map((sum) => sum / places.length);
}

/** Rows after which the widest interval of a total index would be so wide: widths go with the root of the number of rows. */
export function rowsNeeded({ inputs }: SobolIndices, rows: number, width: number): number {
  const widest = Math.max(...inputs.map(({ total }) => total.high - total.low));
  return Math.ceil(rows * (widest / width) * (widest / width));
}
