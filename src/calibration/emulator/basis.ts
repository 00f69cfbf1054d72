/** The terms of a quadratic surface: 1, each coordinate, each square, and those products of two coordinates that were chosen. */

/** Plain data, so that it can be sent to a thread. */
export interface Basis {
  readonly dimensions: number;
  /** Pairs of coordinates, the larger number first. */
  readonly products: readonly (readonly [number, number])[];
}

export function termsOf({ dimensions, products }: Basis): number {
  return 1 + 2 * dimensions + products.length;
}

/** Of which kind a term is, by its place. */
export function kindOf(term: number, { dimensions }: Basis): 'level' | 'slope' | 'square' | 'product' {
  if (term === 0) return 'level';
  if (term <= dimensions) return 'slope';
  return term <= 2 * dimensions ? 'square' : 'product';
}

/** All pairs of so many coordinates. */
export function pairsOf(dimensions: number): (readonly [number, number])[] {
  return Array.from({ length: dimensions }, (_, i) => Array.from({ length: i }, (_each, j) => [i, j] as const)).flat();
}

/** Writes the terms at a point, given in prior standard deviations, from place `at` of `terms` on. Squares are centred, so that the first term is a level. */
export function fillTerms({ dimensions, products }: Basis, scores: Float64Array, terms: Float64Array, at: number): void {
  terms[at] = 1;
  for (let i = 0; i < dimensions; i += 1) {
    terms[at + 1 + i] = scores[i]!;
    terms[at + 1 + dimensions + i] = scores[i]! * scores[i]! - 1;
  }
  let next = at + 1 + 2 * dimensions;
  for (const [i, j] of products) terms[next++] = scores[i]! * scores[j]!;
}
