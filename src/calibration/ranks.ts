import { binomialProbabilities, chiSquareUpperTail, countQuantile, holm } from '../statistics/index.js';

/** Ranks of one parameter's truths, over many data sets simulated from the prior. */
export interface ParameterRanks {
  readonly parameter: string;
  /** By data set, a whole number from 0 to `most`. */
  readonly ranks: readonly number[];
}

/** A histogram of ranks, and whether it is flat. */
export interface RankHistogram {
  readonly parameter: string;
  /** How many ranks fall in each bin, lowest first. */
  readonly counts: readonly number[];
  /** How many each bin would have on average, and in 95 % of cases, if the calibration is right. */
  readonly expected: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Chi-square test that ranks are uniform, alone and as one of all parameters (Holm). */
  readonly p: number;
  readonly adjusted: number;
}

/**
 * The rank of the truth among posterior draws: how many lie below it (S. Talts, M. Betancourt, D. Simpson, A. Vehtari, A. Gelman, "Validating
 * Bayesian inference algorithms with simulation-based calibration", arXiv:1804.06788, 2018). Uniform from 0 to the number of
 * draws if the truth was drawn from the prior, the data from the truth, and the draws are independent ones of the posterior.
 */
export function rankOf(truth: number, draws: ArrayLike<number>): number {
  let below = 0;
  for (let i = 0; i < draws.length; i += 1) below += Number(draws[i]! < truth);
  return below;
}

/**
 * The same for weighted draws: the weight below the truth, on the scale from 0 to `most`.
 *
 * @param weights - By draw, 0 or more, not all 0.
 * @param most - The rank of a truth above all draws, for instance the effective number of draws.
 */
export function weightedRankOf(truth: number, draws: ArrayLike<number>, weights: ArrayLike<number>, most: number): number {
  let [below, all] = [0, 0];
  for (let i = 0; i < draws.length; i += 1) {
    all += weights[i]!;
    if (draws[i]! < truth) below += weights[i]!;
  }
  return Math.min(most, Math.floor(below / all * (most + 1)));
}

/**
 * Histograms of the ranks of several parameters, with tests of uniformity.
 *
 * @param parameters - Each with as many ranks as there are data sets, at least ten.
 * @param most - The highest rank that there can be, at least 1.
 * @param bins - At most so many; fewer are made where less than five ranks would be expected in each.
 * @throws RangeError when there are fewer than ten ranks, or one lies outside 0 to `most`.
 */
export function rankHistograms(parameters: readonly ParameterRanks[], most: number, bins = 20): RankHistogram[] {
  const each = parameters.map(({ parameter, ranks }) => {
    checkRanks(parameter, ranks, most);
    const shares = binShares(most, Math.min(bins, Math.floor(ranks.length / 5)));
    return { parameter, ...histogram(ranks, most, shares) };
  });
  const adjusted = holm(each.map(({ p }) => p));
  return each.map((one, k) => ({ ...one, adjusted: adjusted[k]! }));
}

function checkRanks(parameter: string, ranks: readonly number[], most: number): void {
  if (ranks.length < 10) throw new RangeError(`A histogram of ranks needs at least 10 data sets; found ${ranks.length} of ${parameter}.`);
  const wrong = ranks.find((rank) => !(Number.isInteger(rank) && rank >= 0 && rank <= most));
  if (wrong !== undefined) throw new RangeError(`Ranks of ${parameter} must be whole, from 0 to ${most}; found ${wrong}.`);
}

/** The share of all ranks 0 … `most` that falls in each bin; equal where the bins divide them, and no bin is without a rank. */
function binShares(most: number, bins: number): number[] {
  const made = Math.min(bins, most + 1);
  const shares = new Array<number>(made).fill(0);
  for (let rank = 0; rank <= most; rank += 1) shares[binOf(rank, most, made)]! += 1 / (most + 1);
  return shares;
}

function binOf(rank: number, most: number, bins: number): number {
  return Math.floor(rank * bins / (most + 1));
}

function histogram(ranks: readonly number[], most: number, shares: readonly number[]): Omit<RankHistogram, 'parameter' | 'adjusted'> {
  const counts = shares.map(() => 0);
  for (const rank of ranks) counts[binOf(rank, most, shares.length)]! += 1;
  const expected = shares.map((share) => share * ranks.length);
  const distributions = shares.map((share) => binomialProbabilities(ranks.length, Math.min(1, share)));
  const chiSquare = counts.reduce((sum, count, k) => sum + (count - expected[k]!) * (count - expected[k]!) / expected[k]!, 0);
  return {
    counts, expected, p: chiSquareUpperTail(chiSquare, shares.length - 1),
    low: distributions.map((distribution) => countQuantile(distribution, 0.025)),
    high: distributions.map((distribution) => countQuantile(distribution, 0.975)),
  };
}
