/** From particles to the draws that are kept, and what they say. */
import type { CalibrationPlan } from './plan.js';
import { shareAt, valueAt } from './prior.js';
import type { Sample } from './sequentialMonteCarlo.js';
import { normalCdf } from '../statistics/normal.js';
import { between, betweenAt } from './target.js';

/** A point of the posterior: positions as they were sampled, and what they stand for. */
export interface PosteriorPoint {
  readonly position: Float64Array;
  readonly values: readonly number[];
  readonly level: number;
  readonly effect: number;
}

/** Particles at even steps through both samples; they count alike. */
export function keptDraws({ parameters, draws }: CalibrationPlan, samples: readonly Sample[]): PosteriorPoint[] {
  const all = samples.flatMap(({ positions }) => positions);
  const count = Math.min(draws, all.length);
  return Array.from({ length: count }, (_, k) => pointOf(parameters, all[Math.floor(((k + 0.5) * all.length) / count)]!));
}

export function pointOf(parameters: CalibrationPlan['parameters'], position: Float64Array): PosteriorPoint {
  return { position, values: parameters.map((prior, d) => valueAt(prior, position[d]!)), ...betweenAt(position, parameters.length) };
}

/** The position of a point that is known by its values. */
export function positionOf({ parameters }: CalibrationPlan, values: readonly number[], level: number, effect: number): Float64Array {
  const shares = [2 * normalCdf(level / between.level) - 1, 2 * normalCdf(effect / between.effect) - 1];
  return Float64Array.of(...parameters.map((prior, d) => shareAt(prior, values[d]!)), ...shares);
}

/** A parameter before and after the trials were looked at. */
export interface Learned {
  readonly path: string;
  readonly priorMean: number;
  readonly priorSd: number;
  readonly mean: number;
  readonly sd: number;
  /** Posterior over prior standard deviation: 1 where the trials say nothing. */
  readonly shrinkage: number;
  /** How far two independent samplers' means lie apart, in posterior standard deviations. */
  readonly apart: number;
}

export function learnedOf({ parameters }: CalibrationPlan, samples: readonly Sample[]): Learned[] {
  return parameters.map((prior, d) => {
    const values = samples.map(({ positions }) => positions.map((position) => valueAt(prior, position[d]!)));
    const { mean, sd } = momentsOf(values.flat());
    const means = values.map((each) => momentsOf(each).mean);
    return { path: prior.path, priorMean: prior.mean, priorSd: prior.sd, mean, sd, shrinkage: sd / prior.sd, apart: (Math.max(...means) - Math.min(...means)) / sd };
  });
}

export function momentsOf(values: readonly number[]): { readonly mean: number; readonly sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / Math.max(1, values.length - 1)) };
}
