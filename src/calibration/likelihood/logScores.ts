import { exp } from '../../statistics/exp.js';
import { covarianceOf, logLikelihoodOf, logLikelihoodOfArms, type CountedTrial } from './likelihood.js';
import { logMeanExp } from './logMeanExp.js';

/** Logarithms of the probability that a model gave to what was counted in a trial; higher is better. */
export interface LogScores {
  /** Of all arms together. */
  readonly joint: number;
  /** Of all arms but the first: what the others would have been expected to be. */
  readonly others: number;
  /** Of the first arm, once the others are known: joint - others. */
  readonly conditional: number;
}

/** One state of knowledge about a trial: what is expected of its arms, and how much they vary (`likelihood.ts`). */
export interface Expectation {
  readonly logits: ArrayLike<number>;
  readonly noise: ArrayLike<number>;
  readonly s0: number;
  readonly tau: number;
}

/** The scores of one expectation, by quadrature. A trial of one arm has nothing to condition on, so `others` is 0. */
export function logScores(trial: CountedTrial, { logits, noise, s0, tau }: Expectation): LogScores {
  const joint = logLikelihoodOf(trial, logits, noise, s0, tau);
  const others = logLikelihoodOfOthers(trial, { logits, noise, s0, tau });
  return { joint, others, conditional: joint - others };
}

/** The probability of all arms but the first: effects still add up to 0 over all arms of the trial, whose first is not looked at. */
function logLikelihoodOfOthers({ events, people }: CountedTrial, { logits, noise, s0, tau }: Expectation): number {
  const arms = logits.length;
  if (arms === 1) return 0;
  const covariance = covarianceOf(noise, s0, tau);
  const rest = covariance.filter((_, cell) => cell >= arms && cell % arms > 0);
  const without = (numbers: ArrayLike<number>) => Array.from(numbers).slice(1);
  return logLikelihoodOfArms({ events: without(events), people: without(people) }, without(logits), rest);
}

/**
 * The scores of a mixture, such as posterior draws: probabilities, not their logarithms, are averaged. Draws that expected the
 * other arms count more once these are known, so the conditional score is not an average of conditional scores.
 *
 * @param logWeights - By draw, up to a common constant; all equal when left out.
 */
export function mixedLogScores(trial: CountedTrial, draws: readonly Expectation[], logWeights?: ArrayLike<number>): LogScores {
  const each = draws.map((draw) => logScores(trial, draw));
  const joint = logMeanExp(each.map((scores) => scores.joint), logWeights);
  const others = logMeanExp(each.map((scores) => scores.others), logWeights);
  return { joint, others, conditional: joint - others };
}

/**
 * Predictive distribution of the first arm's events once the others are known, by quadrature.
 *
 * @param trial - With the number of people in its first arm; the first arm's events are not looked at.
 * @param draws - One or more expectations, with `logWeights` as above.
 * @returns The probability of 0, 1, … people with the outcome; adds up to 1.
 */
export function firstArmGivenOthers(trial: CountedTrial, draws: readonly Expectation[], logWeights?: ArrayLike<number>): Float64Array {
  const [most, ...rest] = [trial.people[0]!, ...Array.from(trial.events).slice(1)];
  const joint = Float64Array.from({ length: most + 1 }, (_, events) => {
    const counted = { events: [events, ...rest], people: trial.people };
    return logMeanExp(draws.map(({ logits, noise, s0, tau }) => logLikelihoodOf(counted, logits, noise, s0, tau)), logWeights);
  });
  return probabilitiesOf(joint);
}

/** Predictive distribution of one arm's events when nothing of the trial is known. */
export function armAlone(arm: number, people: number, draws: readonly Expectation[], logWeights?: ArrayLike<number>): Float64Array {
  const marginals = draws.map(({ logits, noise, s0, tau }) => {
    const arms = logits.length;
    return { logit: [logits[arm]!], variance: [s0 * s0 + tau * tau / 2 * (1 - 1 / arms) + noise[arm]!] };
  });
  return probabilitiesOf(Float64Array.from({ length: people + 1 }, (_, events) => (
    logMeanExp(marginals.map(({ logit, variance }) => logLikelihoodOfArms({ events: [events], people: [people] }, logit, variance)), logWeights)
  )));
}

function probabilitiesOf(logs: Float64Array): Float64Array {
  const whole = logMeanExp(logs);
  return logs.map((each) => exp(each - whole) / logs.length);
}
