/**
 * The mean of some numbers.
 *
 * @param values - Any numbers, left unchanged.
 * @returns The mean, or NaN when there are none.
 */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i]!;
  return sum / values.length;
}

/**
 * The variance of a sample, with n - 1 below the line.
 *
 * Two passes, and the second takes away what rounding left in the mean (T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms
 * for computing the sample variance", The American Statistician 37, 1983).
 *
 * @param values - Any numbers, left unchanged.
 * @returns The variance in the square of their unit, or NaN when there are fewer than two.
 */
export function variance(values: ArrayLike<number>): number {
  const n = values.length;
  if (n < 2) return NaN;
  const middle = mean(values);
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < n; i += 1) {
    const distance = values[i]! - middle;
    squares += distance * distance;
    rest += distance;
  }
  return Math.max(0, squares - rest * rest / n) / (n - 1);
}
