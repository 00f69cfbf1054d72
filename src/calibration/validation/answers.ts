/** What a question's answer is under the prior, under the posterior and under rivals: how much of it comes from data, and how much from a reading. */
import type { Posterior } from '../../catalogue/posterior/posterior.js';
import { overDraws } from '../../comparison/draws.js';
import { questionsOf } from '../../outcomes/collect.js';
import { createRun } from '../../run.js';
import { underPosterior, withReplications } from '../../scenario/posterior/apply.js';
import { replicationsPerDraw } from '../../scenario/posterior/drawn.js';
import type { Scenario } from '../../scenario/scenario.js';
import { withLeaves } from '../../scenario/withLeaves.js';
import { exp } from '../../statistics/exp.js';
import { quantile } from '../../statistics/quantile.js';
import { expectedByGroup } from '../../statistics/varianceComponents.js';
import { createSpread } from '../bank.js';
import type { CalibrationPlan } from '../plan.js';
import { valueAt } from '../prior.js';
import type { Question } from './questions.js';

/** What is asked of two arms: the share of the cohort who are ever in an ordinary job. */
const measure = 'everCompetitive';
/** Most people who are simulated at a time; larger regions are simulated in part. */
export const mostPeople = 600;

/** Two arms under draws of a posterior: as many of its draws as asked, two replications each. */
export function askedUnder({ loaded: { scenario, isFree } }: Question, posterior: Posterior, draws: number): Scenario {
  const { size, scale } = firstOf(scenario).population;
  const small = withLeaves(scenario, new Map([['population.scale', scale * Math.min(1, mostPeople / (size * scale))]]));
  const two = withReplications({ ...small, arms: small.arms.slice(0, 2), compareWith: small.arms[0]!.id }, draws * replicationsPerDraw);
  return underPosterior({ scenario: two, isFree }, { posterior: thinned(posterior, draws), hash: '', from: posterior.version })?.scenario ?? two;
}

function firstOf({ arms }: Scenario): Scenario['arms'][number]['epochs'][number]['scenario'] {
  return arms[0]!.epochs[0]!.scenario;
}

/** So many draws of a posterior, at even steps of its weight, which count alike. */
export function thinned(posterior: Posterior, count: number): Posterior {
  const { draws, between } = posterior;
  const chosen: number[] = [];
  let [at, below] = [0, draws[0]!.weight];
  for (let k = 0; k < count; k += 1) {
    while (below < (k + 0.5) / count && at < draws.length - 1) below += draws[++at]!.weight;
    chosen.push(at);
  }
  return {
    ...posterior, draws: chosen.map((draw) => ({ weight: 1 / count, values: draws[draw]!.values })),
    between: { level: chosen.map((draw) => between.level[draw]!), effect: chosen.map((draw) => between.effect[draw]!) },
  };
}

/** So many evenly spread points of what was believed before the trials were looked at, in the form of a posterior. */
export function priorDraws(plan: CalibrationPlan, count: number): Posterior {
  const spread = createSpread(plan);
  return {
    schema: 'inclusim-posterior-1', version: 'prior', made: { seed: plan.seed, trials: [], points: count, structure: plan.structure },
    parameters: plan.parameters.map(({ path, least, most, mean, sd }) => ({ path, prior: { least, most, mean, sd }, mean, sd })),
    between: { level: Array.from({ length: count }, () => 0), effect: Array.from({ length: count }, () => 0) },
    draws: Array.from({ length: count }, (_, number) => {
      const position = spread(number);
      return { weight: 1 / count, values: plan.parameters.map((prior, d) => valueAt(prior, position[d]!)) };
    }),
  };
}

/** Differences between both arms, replication by replication from `first` on. */
export function livedDifferences(scenario: Scenario, first: number, count: number): number[] {
  const at = questionsOf(scenario).measures.indexOf(measure);
  const [from, to] = [0, 1].map((arm) => {
    const live = createRun(scenario, arm);
    return (replication: number): number => {
      const { sums, counts } = live(replication);
      return sums[at]! / counts[at]!;
    };
  });
  return Array.from({ length: count }, (_, k) => to!(first + k) - from!(first + k));
}

/** An expected difference, as a share of the cohort, with what is not known of it. */
export interface Answer {
  readonly median: number;
  /** Central 95 % over draws of what is expected under each, chance apart; null under 20 draws, one point where chance hides what draws do. */
  readonly low: number | null;
  readonly high: number | null;
  /** Simulation error of the mean over draws: half of its 95 % interval, from chance alone. */
  readonly error: number;
  /** Half of the widest interval that chance can hide: what an interval of one point may really be. */
  readonly limit: number;
}

/** @param differences - One a replication, draw by draw. */
export function answerOf(differences: readonly number[]): Answer {
  const values = Float64Array.from(differences);
  const { parameters, variance } = overDraws(values, replicationsPerDraw);
  const within = variance?.chance ?? NaN;
  return { median: quantile(expectedByGroup(values, replicationsPerDraw), 0.5), low: parameters?.[0] ?? null, high: parameters?.[1] ?? null, error: 1.96 * Math.sqrt(within / values.length), limit: 1.96 * Math.sqrt(hiddenVariance(within / replicationsPerDraw, values.length / replicationsPerDraw)) };
}

/**
 * The variance between draws that is found to be 0 in one of twenty cases: the ratio of both mean squares is then below 1. Its logarithm is about normal, with the variance
 * of the logarithm of an F with draws - 1 and draws degrees of freedom, as two replications a draw have.
 */
function hiddenVariance(ofMean: number, draws: number): number {
  return ofMean * (exp(1.645 * Math.sqrt(2 / (draws - 1) + 2 / draws)) - 1);
}

/** The interval; where chance hides it, as wide as that allows. Null where there is none. */
export function spanOf({ median, low, high, limit }: Answer): { readonly low: number; readonly high: number } | null {
  if (low === null || high === null) return null;
  return isHidden({ low, high }) ? { low: median - limit, high: median + limit } : { low, high };
}

/** Whether chance hides what draws do. */
export function isHidden({ low, high }: Pick<Answer, 'low' | 'high'>): boolean {
  return low !== null && low === high;
}

/** A question with its answers. */
export interface Answered {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly prior: Answer;
  readonly posterior: Answer;
  /** Width of the posterior's interval over that of the prior's: 1 where the trials say nothing; null without intervals, or where chance hides one of them. */
  readonly ratio: number | null;
  /** Under each rival structure. */
  readonly rivals: readonly (Answer & { readonly name: string })[];
  /** Whether structures answer differently: the median under one lies outside the interval under another, simulation error apart. Null without rivals or intervals. */
  readonly hangs: boolean | null;
}

export function answered({ id, kind, title, from, to }: Question, prior: Answer, posterior: Answer, rivals: Answered['rivals']): Answered {
  const [before, after] = [widthOf(prior), widthOf(posterior)];
  return { id, kind, title, from, to, prior, posterior, ratio: before === null || after === null ? null : after / before, rivals, hangs: disagree([posterior, ...rivals]) };
}

/** Null where there is none, or chance hides it. */
function widthOf(answer: Answer): number | null {
  const span = isHidden(answer) ? null : spanOf(answer);
  return span && span.high - span.low;
}

/** Whether the median of one answer lies outside the interval of another by more than simulation error; null where there are fewer than two, or one has no interval. */
export function disagree(answers: readonly Answer[]): boolean | null {
  if (answers.length < 2 || answers.some(({ low }) => low === null)) return null;
  return answers.some((one) => answers.some((other) => isOutside(one, other)));
}

function isOutside({ median, error }: Answer, other: Answer): boolean {
  const span = spanOf(other);
  const slack = Math.sqrt(error * error + other.error * other.error);
  return span !== null && (median < span.low - slack || median > span.high + slack);
}
