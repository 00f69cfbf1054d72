/** The posterior that is sampled: priors, and how likely the published figures are under what the emulator expects. */
import { createAsking, type Emulator } from './emulator/emulator.js';
import { createSobol } from '../random/sobol.js';
import { log } from '../statistics/log.js';
import { logistic } from '../statistics/logistic.js';
import { normalQuantile } from '../statistics/normal.js';
import { logLikelihoodOf, type CountedTrial } from './likelihood/likelihood.js';
import { logDensityAt, positionAt, scoreAt, type Prior } from './prior.js';
import type { Target } from './sliceSteps.js';

/** A published figure that is no count, and the standard error that is stated of it. */
export interface ObservedFigure {
  /** Pattern and statistic. */
  readonly id: string;
  /** What figure and error are of: the logarithm of a ratio, the log odds of a share, or the figure itself. */
  readonly scale: 'plain' | 'logarithm' | 'logOdds';
  /** People, jobs, sites or employers of the study. */
  readonly people: number;
  /** Whether it counts; others are only simulated. */
  readonly isTarget: boolean;
  readonly value: number;
  readonly standardError: number;
}

/** What the model is held against. */
export interface Observed {
  readonly trials: readonly CountedTrial[];
  readonly figures: readonly ObservedFigure[];
}

/** Standard deviations of the half-normal priors of how much settings differ: in level and in effect, in log odds. */
export const between = { level: 0.5, effect: 0.3 } as const;

/** Positions behind those of the parameters: of the level's standard deviation and of the effect's. */
export const furtherPositions = 2;

/** A half-normal number at a share of its distribution. */
export function halfNormalAt(share: number, sd: number): number {
  return sd * normalQuantile((1 + share) / 2);
}

/** Standard deviations between settings at a position. */
export function betweenAt(position: ArrayLike<number>, parameters: number): { readonly level: number; readonly effect: number } {
  return { level: halfNormalAt(position[parameters]!, between.level), effect: halfNormalAt(position[parameters + 1]!, between.effect) };
}

export interface LikelihoodParts {
  /** By trial. */
  readonly trials: Float64Array;
  /** By figure. */
  readonly figures: Float64Array;
}

/** Logarithm of the likelihood by trial and figure at a position; its arrays are written anew at each question. */
export function createLikelihood(parameters: readonly Prior[], emulator: Emulator, { trials, figures }: Observed): (position: Float64Array) => LikelihoodParts {
  const ask = createAsking(emulator);
  const scores = new Float64Array(parameters.length);
  const parts: LikelihoodParts = { trials: new Float64Array(trials.length), figures: new Float64Array(figures.length) };
  const first = firstArms(trials);
  return (position) => {
    for (let d = 0; d < scores.length; d += 1) scores[d] = scoreAt(parameters[d]!, position[d]!);
    const answer = ask(scores);
    const { level, effect } = betweenAt(position, parameters.length);
    for (let t = 0; t < trials.length; t += 1) {
      const trial = trials[t]!;
      const end = first[t]! + trial.events.length;
      parts.trials[t] = logLikelihoodOf(trial, answer.logits.subarray(first[t], end), answer.noise.subarray(first[t], end), level, effect);
    }
    for (let f = 0; f < figures.length; f += 1) parts.figures[f] = figures[f]!.isTarget ? logNormal(figures[f]!, answer.figures[f]!, answer.doubts[f]!, answer.scatter[f]!) : 0;
    return parts;
  };
}

/** Which arm of the emulator is the first of each trial. */
export function firstArms(trials: readonly CountedTrial[]): number[] {
  let next = 0;
  return trials.map(({ events }) => {
    const first = next;
    next += events.length;
    return first;
  });
}

const halfLogTwoPi = 0.9189385332046728;

function logNormal(figure: ObservedFigure, expected: number, doubt: number, scatter: number): number {
  const variance = varianceOf(figure, doubt, scatter);
  const off = figure.value - expected;
  return -halfLogTwoPi - 0.5 * log(variance) - (0.5 * off * off) / variance;
}

/**
 * What is sampled.
 *
 * @param without - Number of a trial that is left out; none where it is negative.
 */
export function posteriorTarget(parameters: readonly Prior[], emulator: Emulator, observed: Observed, seed: number | string, without = -1): Target {
  const likelihood = createLikelihood(parameters, emulator, observed);
  const dimensions = parameters.length + furtherPositions;
  const sequence = createSobol(dimensions, `${seed}/particles`);
  const uniform = new Float64Array(dimensions);
  return {
    dimensions,
    draw(k, position) {
      sequence.fill(k, uniform);
      for (let d = 0; d < dimensions; d += 1) position[d] = d < parameters.length ? positionAt(parameters[d]!, uniform[d]!) : uniform[d]!;
    },
    logPrior(position) {
      let sum = 0;
      for (let d = 0; d < parameters.length; d += 1) sum += logDensityAt(parameters[d]!, position[d]!);
      return sum;
    },
    logLikelihood(position) {
      const parts = likelihood(position);
      let sum = 0;
      for (let t = 0; t < parts.trials.length; t += 1) if (t !== without) sum += parts.trials[t]!;
      for (const part of parts.figures) sum += part;
      return sum;
    },
  };
}

/**
 * Variance of an observed figure around the emulator's expectation: the observed study's sampling error and the emulator's. Simulated studies of the same design that
 * scatter more widely than sampling explains do so because the surface does not fit, and that is doubt too. It is the same at all points: a share is taken to scatter as
 * where it was observed, since points at which hardly anybody has the outcome would else explain anything.
 *
 * @param scatter - As an emulator's answer gives it.
 */
export function varianceOf({ scale, value, standardError }: ObservedFigure, doubt: number, scatter: number): number {
  const share = logistic(value);
  return Math.max(standardError * standardError, scale === 'logOdds' ? scatter / (share * (1 - share)) : scatter) + doubt;
}
