/**
 * A quantile of some numbers, of type 7: linear between the order statistics, the default of R and NumPy.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996.
 *
 * @param values - The numbers in any order; they are left unchanged.
 * @param p - The share of the numbers that lie below, from 0 (the smallest) to 1 (the largest).
 * @returns The quantile in the unit of the values, 0 never negative; NaN when there are none or one of them is NaN.
 * @throws RangeError when `p` lies outside [0, 1].
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantiles(values, [p])[0]!;
}

/**
 * Several quantiles of the same numbers, in the order of the shares.
 *
 * The numbers are not sorted: each order statistic is put in its place, smaller ones before and larger ones behind it, in a copy
 * (C. A. R. Hoare, "Algorithm 65: Find", Communications of the ACM 4, 1961). Its time grows with n, not with n log n.
 *
 * @param values - As for `quantile`.
 * @param shares - Each from 0 to 1.
 * @throws RangeError when a share lies outside [0, 1].
 */
export function quantiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const positions = shares.map((p) => quantilePosition(values.length, p));
  if (values.length === 0 || hasNaN(values)) return shares.map(() => NaN);
  const copy = new Float64Array(values);
  return positions.map(({ below, weight }) => {
    const low = put(copy, below);
    // Adding 0 takes the sign from a zero, whose place among zeros is nobody's to say.
    return 0 + (weight === 0 ? low : between(low, smallestFrom(copy, below + 1), weight));
  });
}

/**
 * Where the type-7 quantile of `n` sorted numbers lies.
 *
 * @returns The place `below` of the order statistic under it, counted from 0, and the `weight` from 0 to below 1 of the next.
 * @throws RangeError when `p` lies outside [0, 1].
 */
export function quantilePosition(n: number, p: number): { below: number; weight: number } {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A quantile must be asked for a share from 0 to 1; found ${String(p)}.`);
  const place = (n - 1) * p;
  const below = Math.floor(place);
  return { below, weight: place - below };
}

/** The number a `weight` of the way from `low` to `high`; two equal numbers give exactly that number, infinite ones too. */
export function between(low: number, high: number, weight: number): number {
  return low === high ? low : low + weight * (high - low);
}

function hasNaN(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i += 1) {
    if (Number.isNaN(values[i])) return true;
  }
  return false;
}

/** Puts the number of a rank, counted from 0, into its place, none larger before and none smaller behind it; returns it. */
function put(values: Float64Array, rank: number): number {
  for (let first = 0, last = values.length - 1; first < last;) {
    const middle = values[(first + last) >> 1]!;
    let [from, to] = [first, last];
    while (from <= to) {
      while (values[from]! < middle) from += 1;
      while (values[to]! > middle) to -= 1;
      if (from > to) break;
      const larger = values[from]!;
      values[from++] = values[to]!;
      values[to--] = larger;
    }
    if (rank <= to) last = to;
    else if (rank >= from) first = from;
    else break;
  }
  return values[rank]!;
}

function smallestFrom(values: Float64Array, from: number): number {
  let least = Infinity;
  for (let i = from; i < values.length; i += 1) {
    if (values[i]! < least) least = values[i]!;
  }
  return least;
}
