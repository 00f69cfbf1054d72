import { exp, expm1, log, log1p } from '../../statistics/index.js';
import { effectiveDraws } from './effectiveDraws.js';
import { generalisedParetoOf } from './generalisedPareto.js';
import { logSumExp } from '../likelihood/logMeanExp.js';

/** Weights of draws, and whether they can be relied on. */
export interface SmoothedWeights {
  /** By draw; their exponentials add up to 1. */
  readonly logWeights: Float64Array;
  /** Shape of the tail of the weights; -Infinity where the largest weights are all the same, Infinity where there are too few draws to tell. */
  readonly k: number;
  /** How many equally weighted draws these are worth. */
  readonly effective: number;
  /** k up to which the estimates of so many draws can be relied on: the smaller of 1 - 1 / log10(draws) and .7. */
  readonly limit: number;
}

/**
 * Pareto-smoothed importance weights (A. Vehtari, D. Simpson, A. Gelman, Y. Yao, J. Gabry, "Pareto smoothed importance sampling", Journal
 * of Machine Learning Research 25, 2024): the largest weights become the expected order statistics of a generalised Pareto distribution
 * fitted to them, and none exceeds the largest raw one.
 *
 * @param logRatios - By draw, logarithm of target over proposal, up to a constant; -Infinity for a draw that the target excludes, at least one finite.
 * @throws RangeError when no ratio is finite, or one is NaN or Infinity.
 */
export function smoothedWeights(logRatios: ArrayLike<number>): SmoothedWeights {
  const raw = Float64Array.from(logRatios);
  const largest = raw.reduce((most, each) => (each < most ? most : each), -Infinity);
  if (!(largest > -Infinity && largest < Infinity) || raw.some(Number.isNaN)) throw new RangeError(`Weights need finite logarithms, at least one above -Infinity; found ${largest} as the largest.`);
  const shifted = raw.map((each) => each - largest);
  const k = smoothTail(shifted);
  const whole = logSumExp(shifted);
  const logWeights = shifted.map((each) => each - whole);
  return { logWeights, k, effective: effectiveDraws(logWeights.map(exp)), limit: Math.min(0.7, 1 - log(10) / log(raw.length)) };
}

/** Replaces the tail in place; gives its shape. */
function smoothTail(logs: Float64Array): number {
  const draws = logs.length;
  const tail = Math.ceil(Math.min(0.2 * draws, 3 * Math.sqrt(draws)));
  if (tail < 5) return Infinity;
  const order = Array.from(logs.keys()).sort((a, b) => logs[a]! - logs[b]! || a - b);
  const cutoff = exp(logs[order[draws - tail - 1]!]!);
  const largest = order.slice(draws - tail);
  const exceedances = Float64Array.from(largest, (draw) => exp(logs[draw]!) - cutoff);
  if (exceedances[0] === exceedances[tail - 1]) return -Infinity;
  const positive = exceedances.filter((each) => each > 0);
  if (positive.length < 5) return Infinity;
  const { k, scale } = generalisedParetoOf(positive);
  if (k < Infinity) largest.forEach((draw, place) => { logs[draw] = Math.min(0, log(cutoff + quantileAt((place + 0.5) / tail, k, scale))); });
  return k;
}

function quantileAt(p: number, k: number, scale: number): number {
  return k === 0 ? -scale * log1p(-p) : scale * expm1(-k * log1p(-p)) / k;
}
