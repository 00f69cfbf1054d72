/** What is believed of a parameter before the trials are looked at: a PERT density over its range, highest at the start value. */
import { incompleteBeta, logBeta } from '../statistics/gammaFunctions.js';
import { log } from '../statistics/log.js';

/** A parameter that is calibrated, by its path in a scenario. */
export interface FreeParameter {
  readonly path: string;
  readonly least: number;
  readonly most: number;
  /** Where the density is highest. */
  readonly mode: number;
}

/**
 * A beta distribution over [least, most] with shapes 1 + 4 (mode - least) / width and 1 + 4 (most - mode) / width (Malcolm DG, Roseboom JH, Clark CE, Fazar W.
 * Application of a technique for research and development program evaluation. Oper Res 1959;7:646-669). Positions are shares of the range.
 */
export interface Prior {
  readonly path: string;
  readonly least: number;
  readonly most: number;
  /** Shapes of the beta distribution. */
  readonly a: number;
  readonly b: number;
  /** Mean and standard deviation in the parameter's own unit. */
  readonly mean: number;
  readonly sd: number;
}

/** @throws RangeError when the mode does not lie in the range, or the range is empty. */
export function priorOf({ path, least, most, mode }: FreeParameter): Prior {
  const width = most - least;
  if (!(width > 0 && mode >= least && mode <= most)) throw new RangeError(`${path}: a prior needs a range that holds its mode; found ${mode} in ${least} to ${most}.`);
  const a = 1 + (4 * (mode - least)) / width;
  const b = 1 + (4 * (most - mode)) / width;
  return { path, least, most, a, b, mean: least + (width * a) / (a + b), sd: (width / (a + b)) * Math.sqrt((a * b) / (a + b + 1)) };
}

/** The position, a share of the range, below which a share `u` of the belief lies; by bisection, to 2^-40. */
export function positionAt({ a, b }: Prior, u: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < u) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The logarithm of the density at a position in (0, 1), per share of the range. */
export function logDensityAt({ a, b }: Prior, position: number): number {
  return (a - 1) * log(position) + (b - 1) * log(1 - position) - logBeta(a, b);
}

export function valueAt({ least, most }: Prior, position: number): number {
  return least + (most - least) * position;
}

/** The value in standard deviations from the mean of the prior, which is what emulators see. */
export function scoreAt({ least, most, mean, sd }: Prior, position: number): number {
  return (least + (most - least) * position - mean) / sd;
}
