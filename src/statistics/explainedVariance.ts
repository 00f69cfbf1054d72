import { mean } from './moments.js';

/** Directions that a regression can go in: columns around their means, at right angles to each other and of length 1. */
export interface RegressionBasis {
  readonly directions: readonly Float64Array[];
}

/** What is left of a column whose other directions are taken out, as a share of its squared length, below which it says nothing new. */
const leastNew = 1e-9;

/**
 * Makes the basis by modified Gram-Schmidt, going over each column twice, because once loses digits where columns are nearly alike.
 *
 * Source: A. Björck, "Numerical methods for least squares problems", 1996, section 2.4.
 *
 * @param columns - Each with as many numbers; one that does not vary, or follows from those before it, adds no direction.
 */
export function regressionBasis(columns: readonly ArrayLike<number>[]): RegressionBasis {
  const directions: Float64Array[] = [];
  for (const column of columns) {
    const rest = centred(column);
    const whole = dot(rest, rest);
    for (let round = 0; round < 2; round += 1) for (const direction of directions) takeOut(rest, direction);
    const left = dot(rest, rest);
    if (left > leastNew * whole && left > 0) directions.push(rest.map((value) => value / Math.sqrt(left)));
  }
  return { directions };
}

/**
 * How much of the variance of the numbers a linear regression explains: their variance less that of the residuals, each divided by its degrees
 * of freedom, so that predictors that have nothing to do with the numbers explain 0 on the average. Chance may make it negative.
 *
 * Source: H. Theil, "Economic forecasts and policy", 2nd edition, 1961, section 6.4: the adjusted coefficient of determination, times the variance.
 *
 * @returns Null without a degree of freedom for the residuals.
 */
export function explainedVariance(values: ArrayLike<number>, { directions }: RegressionBasis): number | null {
  const free = values.length - 1 - directions.length;
  if (free < 1) return null;
  const rest = centred(values);
  const whole = dot(rest, rest);
  for (const direction of directions) takeOut(rest, direction);
  return whole / (values.length - 1) - dot(rest, rest) / free;
}

function centred(column: ArrayLike<number>): Float64Array {
  const middle = mean(column);
  return Float64Array.from(column, (value) => value - middle);
}

function takeOut(rest: Float64Array, direction: Float64Array): void {
  const along = dot(rest, direction);
  for (let at = 0; at < rest.length; at += 1) rest[at]! -= along * direction[at]!;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
