/**
 * Sequential Monte Carlo from the prior to the posterior: particles are drawn from the prior, the likelihood enters by and by (its power rises
 * from 0 to 1 so that half of the particles still count at each step), particles are resampled and moved by slice steps. After Del Moral P, Doucet A,
 * Jasra A. Sequential Monte Carlo samplers. J R Stat Soc B 2006;68:411-436, with the adaptive powers of their 2012 paper (Stat Comput 22:1009-1020).
 */
import type { Chance } from '../random/chance.js';
import { resampling } from '../random/purposes.js';
import { exp } from '../statistics/exp.js';
import { log } from '../statistics/log.js';
import { drawn, moveAll, type Target } from './sliceSteps.js';

export interface SamplerPlan {
  readonly particles: number;
  /** Slice steps of each particle at each power below 1. */
  readonly moves: number;
  /** Steps at the power 1, where particles have to forget which of them they came from. */
  readonly lastMoves: number;
  /** Told the power of the likelihood after each stage. */
  readonly progress?: (power: number) => void;
}

/** Particles that count alike. */
export interface Sample {
  readonly positions: readonly Float64Array[];
  readonly logLikelihoods: Float64Array;
  /** Logarithm of the evidence: the mean likelihood under the prior. */
  readonly logEvidence: number;
  /** Powers after each stage, the last of them 1. */
  readonly powers: readonly number[];
  /** Points that a step looked at, on average at the last power: few where the particles' own normal distribution is near the posterior. */
  readonly looks: number;
}

/** @param chance - Fresh for this sample: its replication and week are used to tell draws apart. */
export function sampleFrom(target: Target, { particles, moves, lastMoves, progress }: SamplerPlan, chance: Chance): Sample {
  let cloud = Array.from({ length: particles }, (_, k) => drawn(target, k));
  const powers: number[] = [];
  let [power, logEvidence, looks] = [0, 0, 0];
  while (power < 1) {
    const likelihoods = Float64Array.from(cloud, ({ logLikelihood }) => logLikelihood);
    const next = nextPower(likelihoods, power);
    const weights = weightsOf(likelihoods, next - power);
    logEvidence += log(weights.mean) + weights.offset;
    chance.startReplication(powers.length);
    cloud = Array.from(resampled(weights.values, chance), (k) => cloud[k]!);
    power = next;
    powers.push(power);
    for (let move = 1; move <= (power < 1 ? moves : lastMoves); move += 1) {
      chance.startWeek(move);
      looks = moveAll(target, cloud, power, chance);
    }
    progress?.(power);
  }
  return { positions: cloud.map(({ position }) => position), logLikelihoods: Float64Array.from(cloud, ({ logLikelihood }) => logLikelihood), logEvidence, powers, looks };
}

/** The power at which half of the particles still count (effective sample size), by bisection. */
function nextPower(likelihoods: Float64Array, power: number): number {
  const half = likelihoods.length / 2;
  if (weightsOf(likelihoods, 1 - power).effective >= half) return 1;
  let [low, high] = [power, 1];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (weightsOf(likelihoods, middle - power).effective >= half) low = middle;
    else high = middle;
  }
  return Math.max(low, power + 1e-9);
}

interface Weights {
  readonly values: Float64Array;
  readonly mean: number;
  /** What was taken off the logarithms so that the largest weight is 1. */
  readonly offset: number;
  readonly effective: number;
}

function weightsOf(likelihoods: Float64Array, power: number): Weights {
  let largest = -Infinity;
  for (const value of likelihoods) largest = Math.max(largest, power * value);
  const values = Float64Array.from(likelihoods, (value) => exp(power * value - largest));
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return { values, mean: sum / values.length, offset: largest, effective: (sum * sum) / squares };
}

/** Which particles are kept, systematically: each as often as its weight says, up to one. */
export function resampled(weights: Float64Array, chance: Chance): Int32Array {
  const kept = new Int32Array(weights.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const start = chance.uniform(resampling, 0, 0);
  let [k, reached] = [0, weights[0]!];
  for (let n = 0; n < kept.length; n += 1) {
    const wanted = ((n + start) / kept.length) * total;
    while (reached < wanted && k < weights.length - 1) reached += weights[++k]!;
    kept[n] = k;
  }
  return kept;
}
