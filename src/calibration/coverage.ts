import { binomialTest, countQuantile, mean, variance } from '../statistics/index.js';

/** Shares of the predictive distribution that intervals hold. */
export const levels = [0.5, 0.8, 0.95] as const;

/** A central interval of a predicted count, ends included. */
export interface CountInterval {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** One predicted count and what was observed. */
export interface PredictedCount {
  /** Probability of 0, 1, … people with the outcome. */
  readonly probabilities: ArrayLike<number>;
  readonly events: number;
}

/** How often intervals held what was observed. */
export interface Coverage {
  readonly level: number;
  readonly hits: number;
  readonly of: number;
  /** Probability of a share of hits as far from the level, or farther, if the level is right. */
  readonly p: number;
  /** Mean width of the intervals, as a share of the people. */
  readonly meanWidth: number;
}

/** The central interval that holds at least a share `level`: the narrowest with at most (1 - level) / 2 on either side. */
export function countInterval(probabilities: ArrayLike<number>, level: number): CountInterval {
  // A count below which exactly that much lies is an end itself.
  return { level, low: countQuantile(probabilities, (1 - level) / 2 + 2e-12), high: countQuantile(probabilities, (1 + level) / 2) };
}

/**
 * Where an observed count falls in its predictive distribution: the probability of fewer, and half that of as many (C. Czado, T. Gneiting,
 * L. Held, "Predictive model assessment for count data", Biometrics 65, 2009). About uniform over trials if predictions are right.
 *
 * @returns From 0 to 1.
 */
export function placeOf({ probabilities, events }: PredictedCount): number {
  let below = 0;
  for (let k = 0; k < events; k += 1) below += probabilities[k]!;
  return below + probabilities[events]! / 2;
}

/**
 * How often intervals of each level held what was observed. A hit is told from the place, so that a count on the edge of an interval, which
 * a whole number often is, does not count as inside more often than its probability says.
 *
 * @returns One entry a level of `levels`.
 * @throws RangeError when nothing was predicted.
 */
export function coverageOf(predicted: readonly PredictedCount[]): Coverage[] {
  if (predicted.length === 0) throw new RangeError('Coverage needs at least one prediction; found none.');
  const places = predicted.map(placeOf);
  return levels.map((level) => {
    const hits = places.filter((place) => Math.abs(place - 0.5) <= level / 2).length;
    const widths = predicted.map(({ probabilities }) => {
      const { low, high } = countInterval(probabilities, level);
      return (high - low) / (probabilities.length - 1);
    });
    return { level, hits, of: predicted.length, p: binomialTest(hits, predicted.length, level), meanWidth: mean(widths) };
  });
}

/** One forecaster's log scores against another's, trial by trial. */
export interface ScoreDifference {
  /** Sum of the first's scores less the second's; positive where the first is better. */
  readonly sum: number;
  /** Standard error of the sum, from how the differences vary between trials; NaN with fewer than two. */
  readonly standardError: number;
  readonly trials: number;
}

/**
 * The difference of two forecasters' log scores over the same trials (A. Vehtari, A. Gelman, J. Gabry, Statistics and Computing 27, 2017,
 * section 5).
 *
 * @throws RangeError when they do not have the same number of trials.
 */
export function scoreDifference(first: readonly number[], second: readonly number[]): ScoreDifference {
  if (first.length !== second.length) throw new RangeError(`Scores are compared trial by trial; found ${first.length} of one forecaster and ${second.length} of the other.`);
  const differences = first.map((score, k) => score - second[k]!);
  const trials = differences.length;
  return { sum: differences.reduce((sum, each) => sum + each, 0), standardError: Math.sqrt(trials * variance(differences)), trials };
}
