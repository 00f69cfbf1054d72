import { mean } from './moments.js';
import { between, quantilePosition } from './quantile.js';

/** What `unpairedDifferences` says of the differences between two arms, in the unit of their values. */
export interface UnpairedDifferences {
  /** The quantiles, in the order of the shares asked for. */
  readonly quantiles: number[];
  /** The variance, with one less than the number of differences below the line; in the square of the unit. */
  readonly variance: number;
}

/**
 * Describes the differences a[i] - b[j] over all i ≠ j: how two arms differ when each meets its own luck.
 *
 * The n (n - 1) differences are never written down. Each order statistic is found by halving the range of doubles, counting at
 * every step the differences that are not larger with two pointers over the sorted arms (D. B. Johnson and T. Mizoguchi,
 * "Selecting the Kth element in X + Y and X1 + X2 + … + Xm", SIAM Journal on Computing 7, 1978, solve the same problem). After 64
 * halvings one double is left, so the result is exactly one of the differences. Memory grows with n, time with n log n.
 *
 * @param a - One value a replication of the arm.
 * @param b - One value a replication of the reference, of the same length; `a[i]` and `b[i]` met the same luck.
 * @param shares - The quantiles wanted, of type 7, each from 0 to 1.
 * @returns The quantiles and the variance; all NaN when there are fewer than two replications.
 * @throws RangeError when the lengths differ, a value is not finite or a share lies outside [0, 1].
 */
export function unpairedDifferences(
  a: ArrayLike<number>, b: ArrayLike<number>, shares: readonly number[],
): UnpairedDifferences {
  if (a.length !== b.length) {
    throw new RangeError(`Two arms must have equally many replications; found ${a.length} and ${b.length}.`);
  }
  const arms = sortedArms(a, b);
  const differences = a.length * (a.length - 1);
  const quantiles = shares.map((share) => {
    const { below, weight } = quantilePosition(differences, share);
    if (differences < 2) return NaN;
    const low = orderStatistic(arms, below);
    if (weight === 0) return low;
    const high = countUpTo(arms, low) >= below + 2 ? low : orderStatistic(arms, below + 1);
    return between(low, high, weight);
  });
  return { quantiles, variance: varianceOfDifferences(a, b) };
}

/** Both arms and their paired differences, each sorted upward. */
interface SortedArms {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly paired: Float64Array;
}

function sortedArms(a: ArrayLike<number>, b: ArrayLike<number>): SortedArms {
  const paired = Float64Array.from(a, (value, i) => value - b[i]!);
  const bad = paired.findIndex((difference) => !Number.isFinite(difference));
  if (bad >= 0) {
    throw new RangeError(`Differences need finite numbers; found ${String(a[bad])} and ${String(b[bad])} at place ${bad}.`);
  }
  return { a: Float64Array.from(a).sort(), b: Float64Array.from(b).sort(), paired: paired.sort() };
}

/** How many differences with i ≠ j are not larger than `limit`. */
function countUpTo({ a, b, paired }: SortedArms, limit: number): number {
  const n = a.length;
  let count = 0;
  // As a grows, fewer of the b are small enough to make the difference too large.
  for (let i = 0, firstB = 0; i < n; i += 1) {
    while (firstB < n && a[i]! - b[firstB]! > limit) firstB += 1;
    if (firstB === n) break;
    count += n - firstB;
  }
  for (let i = 0; i < n && paired[i]! <= limit; i += 1) count -= 1;
  return count;
}

const number = new Float64Array(1);
const pattern = new BigInt64Array(number.buffer);

/** The place of a double among all doubles, from the lowest to the highest. */
function placeOf(value: number): bigint {
  number[0] = value;
  return pattern[0]! >= 0n ? pattern[0]! : -(pattern[0]! & 0x7fffffffffffffffn);
}

function atPlace(place: bigint): number {
  pattern[0] = place >= 0n ? place : -place;
  return place >= 0n ? number[0]! : -number[0]!;
}

/** The smallest double that is not below `rank + 1` of the differences, which is the difference of that rank. */
function orderStatistic(arms: SortedArms, rank: number): number {
  const last = arms.a.length - 1;
  let low = placeOf(arms.a[0]! - arms.b[last]!);
  let high = placeOf(arms.a[last]! - arms.b[0]!);
  while (low < high) {
    const middle = (low + high) >> 1n;
    if (countUpTo(arms, atPlace(middle)) > rank) high = middle;
    else low = middle + 1n;
  }
  return atPlace(low);
}

/**
 * With both arms measured from their means, the squares of all n² differences add up to n (A + B), those of the n paired ones to
 * A + B - 2 C, where A, B and C are the sums of squares and of products. What is left is written as (n - 2) (A + B) plus the sum
 * of (a + b)², because a sum of squares cannot cancel.
 */
function varianceOfDifferences(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  if (n < 2) return NaN;
  const meanA = mean(a);
  const meanB = mean(b);
  let squares = 0;
  let squaresOfSums = 0;
  for (let i = 0; i < n; i += 1) {
    const fromA = a[i]! - meanA;
    const fromB = b[i]! - meanB;
    squares += fromA * fromA + fromB * fromB;
    squaresOfSums += (fromA + fromB) * (fromA + fromB);
  }
  return ((n - 2) * squares + squaresOfSums) / (n * (n - 1) - 1);
}
