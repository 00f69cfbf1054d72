/** What posterior draws say of parameters: how far data narrowed each, and which cannot be told apart. */

/** Draws of some parameters, with weights. */
export interface WeightedDraws {
  /** Names of the parameters in plain words. */
  readonly parameters: readonly string[];
  /** By parameter, then by draw. */
  readonly values: readonly ArrayLike<number>[];
  /** By draw, 0 or more, not all 0. */
  readonly weights: ArrayLike<number>;
}

/** Two parameters and the weighted correlation of their draws. */
export interface ParameterPair {
  readonly first: string;
  readonly second: string;
  /** From -1 to 1; NaN where one of them does not vary. */
  readonly correlation: number;
}

/** From this correlation on, in size, targets tell little more than a combination of two parameters. */
export const notToldApart = 0.7;

/** Weighted mean. */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let [sum, all] = [0, 0];
  for (let i = 0; i < values.length; i += 1) {
    if (weights[i] === 0) continue; // a value that does not count may be anything
    sum += weights[i]! * values[i]!;
    all += weights[i]!;
  }
  return sum / all;
}

/** Weighted covariance, with the sum of weights below the line. */
export function weightedCovariance(first: ArrayLike<number>, second: ArrayLike<number>, weights: ArrayLike<number>): number {
  const [a, b] = [weightedMean(first, weights), weightedMean(second, weights)];
  return weightedMean(Float64Array.from({ length: first.length }, (_, i) => (first[i]! - a) * (second[i]! - b)), weights);
}

/** Weighted standard deviation. */
export function weightedSd(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  return Math.sqrt(weightedCovariance(values, values, weights));
}

/** All pairs, the most correlated first. */
export function parameterPairs({ parameters, values, weights }: WeightedDraws): ParameterPair[] {
  const sds = values.map((each) => weightedSd(each, weights));
  const pairs = parameters.flatMap((first, i) => parameters.slice(i + 1).map((second, offset) => {
    const j = i + 1 + offset;
    return { first, second, correlation: sds[i] === 0 || sds[j] === 0 ? NaN : weightedCovariance(values[i]!, values[j]!, weights) / (sds[i]! * sds[j]!) };
  }));
  const size = ({ correlation }: ParameterPair) => (Number.isNaN(correlation) ? -1 : Math.abs(correlation));
  return pairs.sort((a, b) => size(b) - size(a));
}

/** One sentence for each pair that the targets do not tell apart, the worst first. */
export function pairWarnings(pairs: readonly ParameterPair[]): string[] {
  return pairs.filter(({ correlation }) => Math.abs(correlation) > notToldApart)
    .map(({ first, second, correlation }) => `${first} and ${second} are not told apart by these targets: correlation ${correlation.toFixed(2)}`);
}

/** How far data narrowed a parameter: posterior over prior standard deviation. Near 1 the data said nothing of it alone. */
export function shrinkage(posterior: ArrayLike<number>, weights: ArrayLike<number>, priorSd: number): number {
  return weightedSd(posterior, weights) / priorSd;
}
