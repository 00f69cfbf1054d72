/** Which cells a sweep has, and with which luck each is simulated. */
import { createSobol, mostDimensions } from '../../random/sobol.js';
import type { Scalar } from '../../scenario/tree.js';
import { latinHypercube } from '../latinHypercube.js';
import { sampled, type Factor, type SweepDesign } from './factors.js';

/** Values in the order of the factors. */
export type Cell = readonly Scalar[];

/** Most factors of a design by Sobol's sequence. */
export const mostSobolFactors = mostDimensions;

/**
 * All cells of a design. More points of Sobol's sequence leave the first ones where they are; a Latin hypercube is another with every number of points.
 *
 * @param points - Of a sample; a factorial design has every combination of the values, the last factor first.
 */
export function cellsOf(factors: readonly Factor[], design: SweepDesign, points: number, seed: number | string): Cell[] {
  if (design === 'factorial') return factors.reduce<Cell[]>((cells, { values }) => cells.flatMap((cell) => values.map((value) => [...cell, value])), [[]]);
  return positionsOf(factors.length, design, points, seed).map((position) => factors.map((factor, k) => sampled(factor, position[k]!)));
}

function positionsOf(dimensions: number, design: SweepDesign, points: number, seed: number | string): Float64Array[] {
  if (design === 'latin-hypercube') return latinHypercube(dimensions, points, `${seed}/sweep`);
  const sequence = createSobol(dimensions, `${seed}/sweep`);
  return Array.from({ length: points }, (_, number) => {
    const position = new Float64Array(dimensions);
    sequence.fill(number, position);
    return position;
  });
}

/** A cell's seed made from its own values alone, whatever other cells there are and in whatever order the factors were named. */
export function ownSeed(factors: readonly Factor[], cell: Cell, seed: number | string): string {
  const values = factors.map(({ path }, k) => `${path}=${JSON.stringify(cell[k])}`).sort();
  return `${seed}/${values.join('/')}`;
}
