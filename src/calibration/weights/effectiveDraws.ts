/**
 * How many equally weighted draws a weighted sample is worth: (sum of weights)² over the sum of their squares (L. Kish, "Survey
 * sampling", 1965).
 *
 * @param weights - 0 or more, not all 0; they need not add up to 1.
 */
export function effectiveDraws(weights: ArrayLike<number>): number {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < weights.length; i += 1) {
    sum += weights[i]!;
    squares += weights[i]! * weights[i]!;
  }
  return sum * sum / squares;
}
