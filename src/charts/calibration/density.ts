/** Smooth densities of weighted draws. */
import { weightedSd } from '../../calibration/parameterPairs.js';
import { effectiveDraws } from '../../calibration/weights/effectiveDraws.js';

/** At most so many draws are smoothed; a picture shows no more. */
const shown = 400;

/** Places of equally weighted draws, at even steps of the weights added up. */
export function thinned(weights: ArrayLike<number>): number[] {
  const all = Array.from(weights).reduce((sum, each) => sum + each, 0);
  const places: number[] = [];
  let below = 0;
  for (let k = 0; k < weights.length; k += 1) {
    below += weights[k] ?? 0;
    while (places.length < shown && below * shown >= all * (places.length + 0.5)) places.push(k);
  }
  return places;
}

/** Width of the kernel: B. W. Silverman, "Density estimation for statistics and data analysis", 1986, equation 4.14, for the dimension. */
export function bandwidth(values: ArrayLike<number>, weights: ArrayLike<number>, dimension: 1 | 2): number {
  const power = -1 / (dimension + 4);
  return (dimension === 1 ? 1.06 : 1) * weightedSd(values, weights) * Math.pow(Math.min(shown, effectiveDraws(weights)), power);
}

/** Density at each of `at`, up to a constant. */
export function density(values: readonly number[], at: readonly number[], width: number): number[] {
  return at.map((place) => values.reduce((sum, value) => sum + kernel((place - value) / width), 0));
}

export interface Surface {
  /** By row, then by column of the lattice. */
  readonly heights: readonly (readonly number[])[];
  /** Heights above which half and 95 % of the draws lie. */
  readonly half: number;
  readonly most: number;
}

/** Density of pairs on a lattice. */
export function surface(xs: readonly number[], ys: readonly number[], atX: readonly number[], atY: readonly number[], widths: readonly [number, number]): Surface {
  const rows = atY.map((y) => ys.map((each) => kernel((y - each) / widths[1])));
  const columns = atX.map((x) => xs.map((each) => kernel((x - each) / widths[0])));
  const heights = rows.map((row) => columns.map((column) => column.reduce((sum, each, k) => sum + each * (row[k] ?? 0), 0)));
  // A draw does not count for its own height, or small regions would seem to hold more than they do.
  const more = xs.length / Math.max(1, xs.length - 1);
  const own = xs.map((x, i) => xs.reduce((sum, other, k) => sum + kernel((x - other) / widths[0]) * kernel(((ys[i] ?? 0) - (ys[k] ?? 0)) / widths[1]), -1) * more).sort((a, b) => a - b);
  return { heights, half: own[Math.floor(own.length / 2)] ?? 0, most: own[Math.floor(own.length * 0.05)] ?? 0 };
}

function kernel(z: number): number {
  return z > -5 && z < 5 ? Math.exp(-z * z / 2) : 0;
}
