import { Chance } from './chance.js';
import { designShift } from './purposes.js';
import { toUniform } from './uniform.js';

/** Primitive polynomials and first direction numbers, a row for each dimension from the second on: degree, coefficients, m1, m2, … */
const rows = `1 0 1|2 1 1 3|3 1 1 3 1|3 2 1 1 1|4 1 1 1 3 3|4 4 1 3 5 13|5 2 1 1 5 5 17|5 4 1 1 5 5 5|5 7 1 1 7 11 19|5 11 1 1 5 1 1
5 13 1 1 1 3 11|5 14 1 3 5 5 31|6 1 1 3 3 9 7 49|6 13 1 1 1 15 21 21|6 16 1 3 1 13 27 49|6 19 1 1 1 15 7 5|6 22 1 3 1 15 13 25
6 25 1 1 5 5 19 61|7 1 1 3 7 11 23 15 103|7 4 1 3 7 13 13 15 69|7 7 1 1 3 13 7 35 63|7 8 1 3 5 9 1 25 53|7 14 1 3 1 13 9 35 107
7 19 1 3 1 5 27 61 31|7 21 1 1 5 11 19 41 61|7 28 1 3 5 3 3 13 69|7 31 1 1 7 13 1 19 1|7 32 1 3 7 5 13 19 59|7 37 1 1 3 9 25 29 41
7 41 1 3 5 13 23 1 55|7 42 1 3 7 3 13 59 17|7 50 1 3 1 3 5 53 69|7 55 1 1 5 5 23 33 13|7 56 1 1 7 7 1 61 123|7 59 1 1 7 9 13 61 49
7 62 1 3 3 5 3 55 33|8 14 1 3 1 15 31 13 49 245|8 21 1 3 5 15 31 59 63 97|8 22 1 3 1 11 11 11 77 249`.split(/[|\n]/).map((row) => row.split(' ').map(Number));

export const mostDimensions = rows.length + 1;

/**
 * Sobol's sequence: points that fill the unit cube evenly, however many are taken. Direction numbers after Joe S, Kuo FY. Constructing Sobol
 * sequences with better two-dimensional projections. SIAM J Sci Comput 2008;30:2635-2654 (their file new-joe-kuo-6); all points are moved by one random
 * digital shift, so that none lies on an edge and another seed gives other points.
 */
export interface SobolSequence {
  readonly dimensions: number;
  /** Point number `index`, from 0 to 2^32 - 1: as many numbers in (0, 1) as there are dimensions, written into `point`. */
  fill(index: number, point: Float64Array): void;
}

/** @throws RangeError when there are more dimensions than direction numbers, or none. */
export function createSobol(dimensions: number, seed: number | string): SobolSequence {
  if (!(Number.isInteger(dimensions) && dimensions >= 1 && dimensions <= mostDimensions)) throw new RangeError(`A Sobol sequence has 1 to ${mostDimensions} dimensions; found ${dimensions}.`);
  const chance = new Chance(seed);
  const directions = Array.from({ length: dimensions }, (_, k) => directionsOf(k));
  const shifts = Int32Array.from({ length: dimensions }, (_, k) => chance.word(designShift, k, 0));
  return {
    dimensions,
    fill(index, point) {
      for (let k = 0; k < dimensions; k += 1) {
        let word = shifts[k]!;
        for (let bit = 0, left = index >>> 0; left > 0; bit += 1, left >>>= 1) if (left & 1) word ^= directions[k]![bit]!;
        point[k] = toUniform(word);
      }
    },
  };
}

/** The 32 direction words of a dimension. */
function directionsOf(dimension: number): Int32Array {
  const words = new Int32Array(32);
  const [degree = 0, coefficients = 0, ...first] = dimension === 0 ? [] : rows[dimension - 1]!;
  for (let bit = 0; bit < 32; bit += 1) {
    if (dimension === 0) words[bit] = 1 << (31 - bit);
    else if (bit < degree) words[bit] = first[bit]! << (31 - bit);
    else words[bit] = later(words, bit, degree, coefficients);
  }
  return words;
}

function later(words: Int32Array, bit: number, degree: number, coefficients: number): number {
  let word = words[bit - degree]! ^ (words[bit - degree]! >>> degree);
  for (let k = 1; k < degree; k += 1) if ((coefficients >> (degree - 1 - k)) & 1) word ^= words[bit - k]!;
  return word;
}
