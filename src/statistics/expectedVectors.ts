import { mean, variance } from './moments.js';
import { symmetricEigen } from './symmetricEigen.js';

/** A direction whose share of the variance is below this holds nothing but rounding. */
const negligible = 1e-10;

/**
 * What several numbers are expected to be in each group, together: the means of the groups, moved toward the mean of all until they vary
 * and covary as the components between groups say. With one number it is `expectedByGroup`; with several, any weighted sum of them has the
 * variance that it has between groups, because covariances are moved too.
 *
 * In coordinates in which group means vary alike and chance is uncorrelated, each coordinate is multiplied by the root of its reliability.
 * Source: as `expectedByGroup`; components of covariance by the multivariate analysis of variance, S. R. Searle, G. Casella,
 * C. E. McCulloch, "Variance components", 1992, chapter 11.
 *
 * @param columns - `[number][replication]`, group by group, each group of `size`; an incomplete group at the end is left out.
 * @returns `[number][group]`; empty columns with fewer than two groups.
 */
export function expectedVectors(columns: readonly ArrayLike<number>[], size: number): Float64Array[] {
  if (!(Number.isInteger(size) && size >= 2)) throw new RangeError(`Components of variance need groups of two or more; found ${String(size)}.`);
  const groups = Math.floor((columns[0]?.length ?? 0) / size);
  if (groups < 2) return columns.map(() => new Float64Array(0));
  const means = columns.map((column) => meansOf(column, size, groups));
  const middles = means.map(mean);
  const spreads = means.map((each) => Math.sqrt(variance(each)));
  // Numbers of any unit, side by side.
  const between = means.map((each, k) => each.map((value) => (spreads[k]! > 0 ? (value - middles[k]!) / spreads[k]! : 0)));
  const within = columns.map((column, k) => Float64Array.from({ length: groups * size }, (_, r) => (spreads[k]! > 0 ? (column[r]! - means[k]![Math.floor(r / size)]!) / spreads[k]! : 0)));
  const shrink = shrinkage(products(between, groups - 1), products(within, groups * (size - 1) * size), columns.length);
  return columns.map((_, k) => Float64Array.from({ length: groups }, (__, g) => {
    let moved = 0;
    for (let j = 0; j < columns.length; j += 1) moved += shrink[k * columns.length + j]! * between[j]![g]!;
    return middles[k]! + spreads[k]! * moved;
  }));
}

function meansOf(column: ArrayLike<number>, size: number, groups: number): Float64Array {
  const means = new Float64Array(groups);
  for (let g = 0; g < groups; g += 1) for (let k = 0; k < size; k += 1) means[g]! += column[g * size + k]! / size;
  return means;
}

/** Sums of products of deviations over what they are divided by, as a matrix row by row. */
function products(deviations: readonly Float64Array[], divisor: number): Float64Array {
  const size = deviations.length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = 0;
      for (let r = 0; r < deviations[i]!.length; r += 1) sum += deviations[i]![r]! * deviations[j]![r]!;
      matrix[i * size + j] = matrix[j * size + i] = sum / divisor;
    }
  }
  return matrix;
}

/** The matrix that moves group means: U √d Q √r Q' √d⁻¹ U', where r is 1 less chance's share in each direction. */
function shrinkage(total: Float64Array, chance: Float64Array, size: number): Float64Array {
  const { values, vectors } = symmetricEigen(total, size);
  const most = Math.max(...values);
  const kept = Array.from(values, (_, k) => k).filter((k) => values[k]! > negligible * most);
  const n = kept.length;
  const scaled = (k: number, i: number, by: number) => vectors[i * size + kept[k]!]! * by;
  const roots = kept.map((k) => Math.sqrt(values[k]!));
  const whitened = new Float64Array(n * n);
  for (let p = 0; p < n; p += 1) {
    for (let q = 0; q < n; q += 1) {
      let sum = 0;
      for (let i = 0; i < size; i += 1) for (let j = 0; j < size; j += 1) sum += scaled(p, i, 1 / roots[p]!) * chance[i * size + j]! * scaled(q, j, 1 / roots[q]!);
      whitened[p * n + q] = sum;
    }
  }
  const inner = symmetricEigen(whitened, n);
  const middle = new Float64Array(n * n);
  for (let p = 0; p < n; p += 1) {
    for (let q = 0; q < n; q += 1) {
      for (let k = 0; k < n; k += 1) middle[p * n + q]! += inner.vectors[p * n + k]! * Math.sqrt(Math.max(0, 1 - inner.values[k]!)) * inner.vectors[q * n + k]!;
    }
  }
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      for (let p = 0; p < n; p += 1) for (let q = 0; q < n; q += 1) matrix[i * size + j]! += scaled(p, i, roots[p]!) * middle[p * n + q]! * scaled(q, j, 1 / roots[q]!);
    }
  }
  return matrix;
}
