/** The terms of a quadratic surface: 1, each coordinate, each square and each product. */

export function termsOf(dimensions: number): number {
  return 1 + dimensions + (dimensions * (dimensions + 1)) / 2;
}

/** Which terms are of the second degree: from this one on. */
export function firstOfSecondDegree(dimensions: number): number {
  return 1 + dimensions;
}

/** Writes the terms at a point, given in prior standard deviations, from place `at` of `terms` on. Squares are centred, so that the first term is a level. */
export function fillTerms(scores: Float64Array, terms: Float64Array, at: number): void {
  const { length } = scores;
  terms[at] = 1;
  for (let i = 0; i < length; i += 1) terms[at + 1 + i] = scores[i]!;
  let next = at + 1 + length;
  for (let i = 0; i < length; i += 1) {
    terms[next++] = scores[i]! * scores[i]! - 1;
    for (let j = 0; j < i; j += 1) terms[next++] = scores[i]! * scores[j]!;
  }
}
