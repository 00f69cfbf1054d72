/** Particles, and the steps by which they move: along ellipses through themselves and draws of their own normal distribution. */
import type { Chance } from '../random/chance.js';
import { normal } from '../random/normal.js';
import { proposal, proposalAccepted } from '../random/purposes.js';
import { choleskyInPlace, solveLower } from '../statistics/cholesky.js';
import { log } from '../statistics/log.js';
import { logistic } from '../statistics/logistic.js';
import { cos, sin } from '../statistics/sin.js';

/** What is sampled: positions in the open unit cube. */
export interface Target {
  readonly dimensions: number;
  /** Draw number `k` of the prior. */
  readonly draw: (k: number, position: Float64Array) => void;
  readonly logPrior: (position: Float64Array) => number;
  readonly logLikelihood: (position: Float64Array) => number;
}

/** A particle is never changed, so that copies may share one. Steps are taken on the log odds of its position, where nothing ends and posteriors are nearer to a normal one. */
export interface Particle {
  readonly position: Float64Array;
  readonly logOdds: Float64Array;
  /** Of the prior, per unit of the log odds. */
  readonly logPrior: number;
  readonly logLikelihood: number;
}

export function drawn(target: Target, k: number): Particle {
  const position = new Float64Array(target.dimensions);
  target.draw(k, position);
  return particleAt(target, position.map((share) => log(share / (1 - share))), position);
}

function particleAt(target: Target, logOdds: Float64Array, position: Float64Array): Particle {
  let perLogOdds = 0;
  for (const share of position) perLogOdds += log(share * (1 - share));
  return { position, logOdds, logPrior: target.logPrior(position) + perLogOdds, logLikelihood: target.logLikelihood(position) };
}

/** A normal distribution: its mean and the Cholesky factor of its covariance. */
interface Normal {
  readonly mean: Float64Array;
  readonly factor: Float64Array;
}

/** Standard deviations are made larger than those of the particles, so that its tails hold those of the posterior. */
const wider = 1.2;

/** That of the particles. */
function normalOf(cloud: readonly Particle[]): Normal {
  const size = cloud[0]!.logOdds.length;
  const mean = new Float64Array(size);
  for (const { logOdds } of cloud) for (let i = 0; i < size; i += 1) mean[i]! += logOdds[i]! / cloud.length;
  const factor = new Float64Array(size * size);
  for (const { logOdds } of cloud) {
    for (let i = 0; i < size; i += 1) {
      const off = (wider * wider * (logOdds[i]! - mean[i]!)) / cloud.length;
      for (let j = 0; j <= i; j += 1) factor[i * size + j]! += off * (logOdds[j]! - mean[j]!);
    }
  }
  // Few particles seem to know more of each other than they do, and may all be one.
  const known = cloud.length / (cloud.length + size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < i; j += 1) factor[i * size + j]! *= known;
    factor[i * size + i]! += 1e-6;
  }
  choleskyInPlace(factor, size);
  return { mean, factor };
}

/** Beyond these log odds a position is 0 or 1 but for rounding. */
const furthest = 30;
/** Points that a step looks at, at most; it then stays, which hardly ever happens. */
const mostLooks = 40;

/**
 * One elliptical slice step of every particle: along an ellipse through it and a draw of a normal distribution, to a point whose density, relative to that
 * distribution's, is above a level that is drawn; the bracket of angles shrinks towards the particle until one is found. Nothing has to be tuned. Murray I, Adams RP,
 * MacKay DJC. Elliptical slice sampling. AISTATS 2010; for posteriors that are not normal times something: Nishihara R, Murray I, Adams RP. Parallel MCMC with generalized elliptical slice sampling. J Mach Learn
 * Res 2014;15:2087-2112. As there, each half of the particles moves by the normal distribution of the other half: one that rests on the particle that moves
 * moves with it, and few particles would drift together. Returns how many points were looked at for each.
 */
export function moveAll(target: Target, cloud: Particle[], power: number, chance: Chance): number {
  const middle = cloud.length >> 1;
  const looks = moveSome(target, cloud, 0, middle, normalOf(cloud.slice(middle)), power, chance) + moveSome(target, cloud, middle, cloud.length, normalOf(cloud.slice(0, middle)), power, chance);
  return looks / cloud.length;
}

/** The particles from `start` to before `end`; returns how many points were looked at. */
function moveSome(target: Target, cloud: Particle[], start: number, end: number, { mean, factor }: Normal, power: number, chance: Chance): number {
  const size = target.dimensions;
  const own = new Float64Array(size);
  const other = new Float64Array(size);
  let looks = 0;
  for (let k = start; k < end; k += 1) {
    const present = cloud[k]!;
    for (let i = 0; i < size; i += 1) {
      own[i] = present.logOdds[i]! - mean[i]!;
      other[i] = normal(chance.word(proposal + (i & 3), k, i >> 2));
    }
    solveLower(factor, size, own);
    const level = relativeTo(own, present, power) + log(chance.uniform(proposalAccepted, k, 0));
    let angle = 2 * Math.PI * chance.uniform(proposalAccepted, k, 1);
    let [low, high] = [angle - 2 * Math.PI, angle];
    for (let look = 1; look <= mostLooks; look += 1) {
      looks += 1;
      const turned = turnedBy(own, other, angle);
      const logOdds = placed(turned, mean, factor);
      if (logOdds.every((value) => Math.abs(value) < furthest)) {
        const next = particleAt(target, logOdds, logOdds.map(logistic));
        if (relativeTo(turned, next, power) > level) {
          cloud[k] = next;
          break;
        }
      }
      if (angle < 0) low = angle;
      else high = angle;
      angle = low + (high - low) * chance.uniform(proposalAccepted, k, look + 1);
    }
  }
  return looks;
}

/** Logarithm of the density at a power of the likelihood over that of the normal distribution, whose standard coordinates are `own`. */
function relativeTo(own: Float64Array, { logPrior, logLikelihood }: Particle, power: number): number {
  let squares = 0;
  for (const value of own) squares += value * value;
  return logPrior + power * logLikelihood + squares / 2;
}

function turnedBy(own: Float64Array, other: Float64Array, angle: number): Float64Array {
  const [c, s] = [cos(angle), sin(angle)];
  return own.map((value, i) => value * c + other[i]! * s);
}

function placed(standard: Float64Array, mean: Float64Array, factor: Float64Array): Float64Array {
  const size = standard.length;
  return mean.map((value, i) => {
    let sum = value;
    for (let j = 0; j <= i; j += 1) sum += factor[i * size + j]! * standard[j]!;
    return sum;
  });
}
