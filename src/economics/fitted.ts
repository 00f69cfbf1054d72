import { choleskyInPlace, solveLower, solveWithFactor } from '../statistics/cholesky.js';
import { mean, variance } from '../statistics/moments.js';

/** Highest power of a parameter that is tried. */
const mostPowers = 2;

/**
 * Fitted values of a regression on polynomials of some parameters. The power (0: the mean alone, 1, 2) is the one that predicts left-out
 * values best, so that noise does not pass for a relation.
 *
 * @param values - One a draw, noise and all.
 * @param parameters - `[parameter][draw]`; those that never vary are left out.
 */
export function fittedValues(values: ArrayLike<number>, parameters: readonly ArrayLike<number>[]): Float64Array {
  const standard = parameters.flatMap((each) => standardised(each) ?? []);
  const fits = Array.from({ length: mostPowers + 1 }, (_, powers) => fit(values, standard, powers)).flatMap((each) => each ?? []);
  return fits.reduce((best, each) => (each.error < best.error ? each : best)).fitted;
}

function standardised(values: ArrayLike<number>): Float64Array | undefined {
  const [middle, spread] = [mean(values), Math.sqrt(variance(values))];
  return spread > 0 ? Float64Array.from(values, (value) => (value - middle) / spread) : undefined;
}

interface Fit {
  readonly fitted: Float64Array;
  /** Sum of squared errors of predicting each value from all others. */
  readonly error: number;
}

/** Least squares by the normal equations; undefined where there are too few draws or terms say the same. */
function fit(values: ArrayLike<number>, parameters: readonly Float64Array[], powers: number): Fit | undefined {
  const terms = [Float64Array.from(values, () => 1), ...parameters.flatMap((each) => Array.from({ length: powers }, (_, p) => each.map((value) => (p === 0 ? value : value * value))))];
  const [n, size] = [values.length, terms.length];
  if (n < size + 2 || (powers > 0 && parameters.length === 0)) return undefined;
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) for (let j = 0; j <= i; j += 1) factor[i * size + j] = dot(terms[i]!, terms[j]!);
  try {
    choleskyInPlace(factor, size);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const coefficients = Float64Array.from(terms, (term) => dot(term, values));
  solveWithFactor(factor, size, coefficients);
  const fitted = new Float64Array(n);
  let error = 0;
  for (let d = 0; d < n; d += 1) {
    const row = Float64Array.from(terms, (term) => term[d]!);
    const expected = dot(row, coefficients);
    fitted[d] = expected;
    solveLower(factor, size, row);
    const left = (values[d]! - expected) / Math.max(1e-9, 1 - dot(row, row));
    error += left * left;
  }
  return { fitted, error };
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < one.length; k += 1) sum += one[k]! * other[k]!;
  return sum;
}
