import { exp } from './exp.js';
import { log } from './log.js';
import { normalQuantile } from './normal.js';

/** Events among so many people, at least one. */
export interface Count {
  readonly events: number;
  readonly people: number;
}

/** The two groups of a study. */
export interface TwoGroups {
  readonly offered: Count;
  readonly control: Count;
}

export interface PooledRatio {
  /** Ratio of the shares with the event, offered over control. */
  readonly ratio: number;
  /** Limits of the 95 % interval of the mean ratio. */
  readonly low: number;
  readonly high: number;
  /** Standard deviation between studies of the true log ratio. */
  readonly tau: number;
  /** Cochran's Q: how far the studies lie apart, in units of their own error; about `studies - 1` if they share one ratio. */
  readonly q: number;
  readonly studies: number;
}

interface LogRatio {
  readonly estimate: number;
  readonly variance: number;
}

/**
 * The mean of the ratios of several studies that need not share one: random effects on the log ratio, after DerSimonian R,
 * Laird N. Meta-analysis in clinical trials. Control Clin Trials 1986;7:177-188.
 *
 * @param studies - At least one. Where somebody with or without the event is missing in a group, a half is added to each of the study's four cells.
 * @throws RangeError when there is no study, or when events are not whole numbers from 0 to the people of a group.
 */
export function pooledRatio(studies: readonly TwoGroups[]): PooledRatio {
  if (studies.length === 0) throw new RangeError('A pooled ratio needs at least one study; found none.');
  const ratios = studies.map(logRatio);
  const fixed = weighted(ratios, 0);
  const q = ratios.reduce((sum, { estimate, variance }) => sum + (estimate - fixed.mean) * (estimate - fixed.mean) / variance, 0);
  const tauSquared = betweenStudies(ratios, q);
  const { mean, weights } = weighted(ratios, tauSquared);
  const halfWidth = normalQuantile(0.975) / Math.sqrt(weights);
  return { ratio: exp(mean), low: exp(mean - halfWidth), high: exp(mean + halfWidth), tau: Math.sqrt(tauSquared), q, studies: studies.length };
}

/** The moment estimator: what Q exceeds its expectation by, in units of the weights. */
function betweenStudies(ratios: readonly LogRatio[], q: number): number {
  if (ratios.length < 2) return 0;
  let [weights, squares] = [0, 0];
  for (const { variance } of ratios) {
    weights += 1 / variance;
    squares += 1 / (variance * variance);
  }
  return Math.max(0, (q - (ratios.length - 1)) / (weights - squares / weights));
}

function weighted(ratios: readonly LogRatio[], between: number): { readonly mean: number; readonly weights: number } {
  let [sum, weights] = [0, 0];
  for (const { estimate, variance } of ratios) {
    const weight = 1 / (variance + between);
    sum += weight * estimate;
    weights += weight;
  }
  return { mean: sum / weights, weights };
}

/** The log ratio of a study and its variance by the delta method: 1/a - 1/n + 1/b - 1/m. */
function logRatio({ offered, control }: TwoGroups): LogRatio {
  for (const count of [offered, control]) check(count);
  const isEmpty = [offered, control].some(({ events, people }) => events === 0 || events === people);
  const add = isEmpty ? 0.5 : 0;
  const [a, n, b, m] = [offered.events + add, offered.people + 2 * add, control.events + add, control.people + 2 * add];
  return { estimate: log(a / n) - log(b / m), variance: 1 / a - 1 / n + 1 / b - 1 / m };
}

function check({ events, people }: Count): void {
  if (Number.isInteger(people) && people > 0 && Number.isInteger(events) && events >= 0 && events <= people) return;
  throw new RangeError(`Events must be a whole number from 0 to the people of a group, of whom there is at least one; found ${events} of ${people}.`);
}
