import { mean } from './moments.js';

/** How far numbers vary between groups and within them, both as variances. */
export interface VarianceComponents {
  /** Of the groups' expected values; never negative. */
  readonly between: number;
  /** Of a number around its group's expected value. */
  readonly within: number;
}

/**
 * The components of variance of a one-way layout with random groups, by the analysis of variance. Numbers stand group by group, each
 * of the same size; an incomplete group at the end is left out. A negative estimate between groups, which chance can give, is 0.
 *
 * Source: S. R. Searle, G. Casella, C. E. McCulloch, "Variance components", 1992, section 3.5; for posterior draws with a few
 * simulations each: A. O'Hagan, M. Stevenson, J. Madan, "Monte Carlo probabilistic sensitivity analysis for patient level simulation
 * models", Health Economics 16, 2007.
 *
 * @param size - Numbers in a group; at least 2.
 * @returns Null with fewer than two groups.
 */
export function varianceComponents(values: ArrayLike<number>, size: number): VarianceComponents | null {
  const means = groupMeans(values, size);
  if (means.length < 2) return null;
  const middle = mean(means);
  let [squaresBetween, squaresWithin] = [0, 0];
  for (let group = 0; group < means.length; group += 1) {
    squaresBetween += (means[group]! - middle) * (means[group]! - middle);
    for (let k = 0; k < size; k += 1) squaresWithin += (values[group * size + k]! - means[group]!) * (values[group * size + k]! - means[group]!);
  }
  const within = squaresWithin / (means.length * (size - 1));
  return { between: Math.max(0, squaresBetween / (means.length - 1) - within / size), within };
}

/**
 * The expected values of the groups of such a layout: their means, moved toward the mean of all until they vary as the component
 * between groups says, so that the chance in each mean widens no interval of them.
 *
 * Source: T. A. Louis, "Estimating a population of parameter values using Bayes and empirical Bayes methods", Journal of the
 * American Statistical Association 79, 1984: the distances are multiplied by the root of the reliability, between / (between + within / size).
 *
 * @returns One a group, in order; empty with fewer than two groups.
 */
export function expectedByGroup(values: ArrayLike<number>, size: number): Float64Array {
  const components = varianceComponents(values, size);
  if (components === null) return new Float64Array(0);
  const { between, within } = components;
  const root = between === 0 ? 0 : Math.sqrt(between / (between + within / size));
  const means = groupMeans(values, size);
  const middle = mean(means);
  return means.map((each) => middle + root * (each - middle));
}

/**
 * The numbers without what differs between groups: around one mean, as far apart as they are within groups. What a group of so few
 * loses by being held against its own mean is given back.
 *
 * @param values - In groups of `size`; NaN stands where there is no number, and is left out, as is what stands in a group alone.
 */
export function withinGroups(values: ArrayLike<number>, size: number): Float64Array {
  const groups = Array.from({ length: Math.ceil(values.length / size) }, (_, group) => Array.from({ length: size }, (__, k) => values[group * size + k] ?? NaN).filter((value) => !Number.isNaN(value)));
  const usable = groups.filter((group) => group.length > 1);
  const middle = mean(usable.flat());
  return Float64Array.from(usable.flatMap((group) => {
    const own = mean(group);
    const stretch = Math.sqrt(group.length / (group.length - 1));
    return group.map((value) => middle + stretch * (value - own));
  }));
}

/** The mean of each group; an incomplete group at the end is left out. */
export function groupMeans(values: ArrayLike<number>, size: number): Float64Array {
  if (!(Number.isInteger(size) && size >= 2)) throw new RangeError(`Components of variance need groups of two or more; found ${String(size)}.`);
  const means = new Float64Array(Math.floor(values.length / size));
  for (let group = 0; group < means.length; group += 1) {
    for (let k = 0; k < size; k += 1) means[group]! += values[group * size + k]! / size;
  }
  return means;
}
