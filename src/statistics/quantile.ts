/**
 * A quantile of some numbers, of type 7: linear between the order statistics, the default of R and NumPy.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996.
 *
 * @param values - The numbers in any order; they are left unchanged, and copied only when they are not yet sorted.
 * @param p - The share of the numbers that lie below, from 0 (the smallest) to 1 (the largest).
 * @returns The quantile in the unit of the values; NaN when there are none or one of them is NaN.
 * @throws RangeError when `p` lies outside [0, 1].
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  const { below, weight } = quantilePosition(values.length, p);
  if (values.length === 0) return NaN;
  const sorted = isSorted(values) ? values : Float64Array.from(values).sort();
  if (Number.isNaN(sorted[sorted.length - 1])) return NaN; // a typed array sorts NaN to the end
  const low = sorted[below]!;
  return weight === 0 ? low : between(low, sorted[below + 1]!, weight);
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

function isSorted(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i += 1) {
    if (!(values[i - 1]! <= values[i]!)) return false;
  }
  return values.length !== 1 || !Number.isNaN(values[0]);
}
