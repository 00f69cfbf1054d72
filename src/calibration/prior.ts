/** What is believed of a parameter before the trials are looked at: a PERT density over its range, highest at the start value. */
import { incompleteBeta, logBeta } from '../statistics/gammaFunctions.js';
import { exp } from '../statistics/exp.js';
import { log } from '../statistics/log.js';

/** A parameter that is calibrated, by its path in a scenario. */
export interface FreeParameter {
  readonly path: string;
  readonly least: number;
  readonly most: number;
  /** Where the density is highest. */
  readonly mode: number;
  /** Of what the density is: the value, or its logarithm (then `least` is above 0). */
  readonly scale: 'linear' | 'logarithm';
}

/**
 * A beta distribution over [least, most] with shapes 1 + 4 (mode - least) / width and 1 + 4 (most - mode) / width (Malcolm DG, Roseboom JH, Clark CE, Fazar W.
 * Application of a technique for research and development program evaluation. Oper Res 1959;7:646-669), all of logarithms where the scale says so. Positions are
 * shares of the range.
 */
export interface Prior {
  readonly path: string;
  readonly least: number;
  readonly most: number;
  readonly scale: FreeParameter['scale'];
  /** Shapes of the beta distribution. */
  readonly a: number;
  readonly b: number;
  /** Mean and standard deviation in the parameter's own unit. */
  readonly mean: number;
  readonly sd: number;
}

/** @throws RangeError when the mode does not lie in the range, or the range is empty, or holds values without a logarithm that it needs. */
export function priorOf({ path, least, most, mode, scale }: FreeParameter): Prior {
  if (!(most > least && mode >= least && mode <= most)) throw new RangeError(`${path}: a prior needs a range that holds its mode; found ${mode} in ${least} to ${most}.`);
  if (scale === 'logarithm' && !(least > 0)) throw new RangeError(`${path}: a prior of a logarithm needs a range above 0; found ${least} to ${most}.`);
  const at = shareAt({ least, most, scale }, mode);
  const bare = { path, least, most, scale, a: 1 + 4 * at, b: 5 - 4 * at };
  return { ...bare, ...momentsOf(bare) };
}

/** The places at which a density is looked at for its moments. */
const steps = 2000;

function momentsOf(prior: Omit<Prior, 'mean' | 'sd'>): { readonly mean: number; readonly sd: number } {
  const { least, most, a, b } = prior;
  if (prior.scale === 'linear') return { mean: least + ((most - least) * a) / (a + b), sd: ((most - least) / (a + b)) * Math.sqrt((a * b) / (a + b + 1)) };
  const places = Array.from({ length: steps }, (_, k) => (k + 0.5) / steps);
  const masses = places.map((place) => exp(logDensityAt(prior, place)) / steps);
  const mean = places.reduce((sum, place, k) => sum + masses[k]! * valueAt(prior, place), 0);
  return { mean, sd: Math.sqrt(places.reduce((sum, place, k) => sum + masses[k]! * square(valueAt(prior, place) - mean), 0)) };
}

/** The position, a share of the range, below which a share `u` of the belief lies, to 1e-12: Newton's steps, halving where one would leave the bracket. */
export function positionAt(prior: Pick<Prior, 'a' | 'b'>, u: number): number {
  let [low, high, place] = [0, 1, prior.a / (prior.a + prior.b)];
  for (let step = 0; step < 60; step += 1) {
    const off = incompleteBeta(place, prior.a, prior.b) - u;
    if (off > 0) high = place;
    else low = place;
    const next = place - off / exp(logDensityAt(prior, place));
    const better = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(better - place) < 1e-12) return better;
    place = better;
  }
  return place;
}

/** The logarithm of the density at a position in (0, 1), per share of the range. */
export function logDensityAt({ a, b }: Pick<Prior, 'a' | 'b'>, position: number): number {
  return (a - 1) * log(position) + (b - 1) * log(1 - position) - logBeta(a, b);
}

type Range = Pick<Prior, 'least' | 'most' | 'scale'>;

export function valueAt({ least, most, scale }: Range, position: number): number {
  return scale === 'linear' ? least + (most - least) * position : least * exp(position * log(most / least));
}

/** The position of a value: the inverse of `valueAt`. */
export function shareAt({ least, most, scale }: Range, value: number): number {
  return scale === 'linear' ? (value - least) / (most - least) : log(value / least) / log(most / least);
}

/** A position in standard deviations of the prior from its mean, both of positions, which is what emulators see. */
export function scoreAt({ a, b }: Pick<Prior, 'a' | 'b'>, position: number): number {
  const sum = a + b;
  return ((position - a / sum) * sum) / Math.sqrt((a * b) / (sum + 1));
}

function square(value: number): number {
  return value * value;
}
