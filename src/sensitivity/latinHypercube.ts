import { Chance } from '../random/chance.js';
import { stratumOrder, withinStratum } from '../random/purposes.js';
import { shuffled } from './shuffled.js';

/**
 * Points in the unit cube of which each equal stretch of every dimension holds one.
 *
 * Source: M. D. McKay, R. J. Beckman, W. J. Conover, "A comparison of three methods for selecting values of input variables in the analysis of output from a computer
 * code", Technometrics 21, 1979.
 */
export function latinHypercube(dimensions: number, count: number, seed: number | string): Float64Array[] {
  const chance = new Chance(seed);
  const columns = Array.from({ length: dimensions }, (_, dimension) => (
    shuffled(count, (place) => chance.uniform(stratumOrder, dimension, place)).map((stratum, row) => (stratum + chance.uniform(withinStratum, dimension, row)) / count)));
  return Array.from({ length: count }, (_, row) => Float64Array.from(columns, (column) => column[row]!));
}
