/** Quadratic surfaces fitted to what was simulated: a logistic one for counts and shares, a linear one for other figures. */
import { choleskyInPlace, solveWithFactor } from '../../statistics/cholesky.js';
import { log } from '../../statistics/log.js';
import { logistic } from '../../statistics/logistic.js';
import { kindOf, type Basis } from './basis.js';

/** Standard deviations of the normal priors of the terms, in log-odds or in standard deviations of the figure. Tighter ones predict points that were kept back no better. */
const spread = { level: 5, slope: 1, square: 0.1, product: 0.05 } as const;

/** Rows of terms of all simulated points, one behind the other. */
export interface Design {
  readonly rows: number;
  readonly terms: number;
  readonly basis: Basis;
  readonly values: Float64Array;
  /** How much each point counts. */
  readonly weights: Float64Array;
}

export interface Surface {
  readonly coefficients: Float64Array;
  /** How much the simulated figures scatter around the surface: for counts, their variance over that of a binomial; else the variance. */
  readonly dispersion: number;
  /** Mean information of a point: people times p (1 - p), or 1. */
  readonly information: number;
}

/** Precision of the prior of a term. */
export function priorPrecision(term: number, basis: Basis): number {
  const sd = spread[kindOf(term, basis)];
  return 1 / (sd * sd);
}

/** Newton's method ends when no coefficient moves by more than this, or after so many steps: some ten are enough where counts are many. */
const closeEnough = 1e-5;
const mostSteps = 25;

/** The mode of a logistic regression with normal priors, by Newton's method (iteratively reweighted least squares). Points without people do not count. */
export function fitLogistic(design: Design, events: Float64Array, people: Float64Array): Surface {
  const { rows, terms, values, weights } = design;
  const coefficients = new Float64Array(terms);
  coefficients[0] = startOf(events, people);
  const information = new Float64Array(rows);
  const residual = new Float64Array(rows);
  for (let step = 0; step < mostSteps; step += 1) {
    for (let i = 0; i < rows; i += 1) {
      const p = logistic(product(values, i * terms, coefficients));
      information[i] = weights[i]! * people[i]! * p * (1 - p);
      residual[i] = weights[i]! * (events[i]! - people[i]! * p);
    }
    if (improve(coefficients, design, information, residual) < closeEnough) break;
  }
  return { coefficients, ...scatter(design, coefficients, events, people) };
}

/** One step; gives the largest change of a coefficient. */
function improve(coefficients: Float64Array, { rows, terms, basis, values }: Design, information: Float64Array, residual: Float64Array): number {
  const matrix = crossProduct(values, rows, terms, information);
  const change = new Float64Array(terms);
  for (let i = 0; i < rows; i += 1) for (let k = 0; k < terms; k += 1) change[k]! += residual[i]! * values[i * terms + k]!;
  for (let k = 0; k < terms; k += 1) {
    const precision = priorPrecision(k, basis);
    matrix[k * terms + k]! += precision;
    change[k]! -= precision * coefficients[k]!;
  }
  choleskyInPlace(matrix, terms);
  solveWithFactor(matrix, terms, change);
  let largest = 0;
  for (let k = 0; k < terms; k += 1) {
    largest = Math.max(largest, Math.abs(change[k]!));
    coefficients[k]! += change[k]!;
  }
  return largest;
}

function startOf(events: Float64Array, people: Float64Array): number {
  let [e, n] = [0.5, 1];
  for (let i = 0; i < events.length; i += 1) {
    e += events[i]!;
    n += people[i]!;
  }
  return log(e / (n - e));
}

/** Squared distances over what a binomial would give, all points together, so that points where hardly anything happens weigh little; and the mean information. */
function scatter({ rows, terms, values, weights }: Design, coefficients: Float64Array, events: Float64Array, people: Float64Array): { dispersion: number; information: number } {
  let [squares, count, information, used] = [0, 0, 0, 0];
  for (let i = 0; i < rows; i += 1) {
    if (weights[i]! * people[i]! === 0) continue;
    const p = logistic(product(values, i * terms, coefficients));
    const off = events[i]! - people[i]! * p;
    squares += weights[i]! * off * off;
    count += weights[i]!;
    information += weights[i]! * people[i]! * p * (1 - p);
    used += 1;
  }
  return { dispersion: (squares / Math.max(Number.MIN_VALUE, information)) * inflation(used, terms), information: information / Math.max(Number.MIN_VALUE, count) };
}

/** A surface lies nearer to the points that it was fitted to than to others: what that takes off squared distances, given back; at most their double, since priors hold terms back. */
function inflation(points: number, terms: number): number {
  return points / Math.max(points / 2, points - terms);
}

/** The mode of a linear regression with normal priors, in units of the figures' standard deviation; points without a figure (NaN) do not count. */
export function fitLinear(design: Design, figures: Float64Array): Surface {
  const { rows, terms, basis, values, weights } = design;
  const used = Float64Array.from(figures, (figure, i) => (Number.isNaN(figure) ? 0 : weights[i]!));
  const { mean, sd } = momentsOf(figures, used);
  const matrix = crossProduct(values, rows, terms, used);
  const coefficients = new Float64Array(terms);
  for (let i = 0; i < rows; i += 1) {
    if (used[i]! === 0) continue;
    for (let k = 0; k < terms; k += 1) coefficients[k]! += used[i]! * ((figures[i]! - mean) / sd) * values[i * terms + k]!;
  }
  for (let k = 0; k < terms; k += 1) matrix[k * terms + k]! += priorPrecision(k, basis);
  choleskyInPlace(matrix, terms);
  solveWithFactor(matrix, terms, coefficients);
  for (let k = 0; k < terms; k += 1) coefficients[k]! *= sd;
  coefficients[0]! += mean;
  let [squares, count, points] = [0, 0, 0];
  for (let i = 0; i < rows; i += 1) {
    if (used[i]! === 0) continue;
    const off = figures[i]! - product(values, i * terms, coefficients);
    squares += used[i]! * off * off;
    count += used[i]!;
    points += 1;
  }
  return { coefficients, dispersion: (squares / Math.max(Number.MIN_VALUE, count)) * inflation(points, terms), information: 1 };
}

function momentsOf(figures: Float64Array, weights: Float64Array): { mean: number; sd: number } {
  let [sum, count, squares] = [0, 0, 0];
  for (let i = 0; i < figures.length; i += 1) {
    if (weights[i]! === 0) continue;
    sum += weights[i]! * figures[i]!;
    count += weights[i]!;
  }
  const mean = count === 0 ? 0 : sum / count;
  for (let i = 0; i < figures.length; i += 1) if (weights[i]! !== 0) squares += weights[i]! * (figures[i]! - mean) * (figures[i]! - mean);
  return { mean, sd: Math.sqrt(squares / Math.max(Number.MIN_VALUE, count)) || 1 };
}

/** A row of terms times coefficients. */
export function product(values: Float64Array, at: number, coefficients: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < coefficients.length; k += 1) sum += values[at + k]! * coefficients[k]!;
  return sum;
}

/** The lower triangle of X' W X. Four rows at a time, because the matrix is larger than the nearest cache and each pass over it costs more than the sums. */
export function crossProduct(values: Float64Array, rows: number, terms: number, weights: Float64Array): Float64Array {
  const matrix = new Float64Array(terms * terms);
  const whole = rows - (rows % 4);
  for (let i = 0; i < whole; i += 4) addFour(matrix, values, i * terms, terms, weights[i]!, weights[i + 1]!, weights[i + 2]!, weights[i + 3]!);
  for (let i = whole; i < rows; i += 1) addFour(matrix, values, i * terms, terms, weights[i]!, 0, 0, 0);
  return matrix;
}

/** Rows of no weight are not looked at, so that the last ones may lie beyond the end. */
function addFour(matrix: Float64Array, values: Float64Array, at: number, terms: number, w: number, x: number, y: number, z: number): void {
  if (x === 0 && y === 0 && z === 0) return addOne(matrix, values, at, terms, w);
  const second = at + terms;
  const third = second + terms;
  const fourth = third + terms;
  for (let j = 0; j < terms; j += 1) {
    const a = w * values[at + j]!;
    const b = x * values[second + j]!;
    const c = y * values[third + j]!;
    const d = z * values[fourth + j]!;
    const row = j * terms;
    for (let k = 0; k <= j; k += 1) matrix[row + k]! += a * values[at + k]! + b * values[second + k]! + c * values[third + k]! + d * values[fourth + k]!;
  }
}

function addOne(matrix: Float64Array, values: Float64Array, at: number, terms: number, weight: number): void {
  if (weight === 0) return;
  for (let j = 0; j < terms; j += 1) {
    const scaled = weight * values[at + j]!;
    const row = j * terms;
    for (let k = 0; k <= j; k += 1) matrix[row + k]! += scaled * values[at + k]!;
  }
}
