import { betaFromMoments } from '../random/beta.js';
import { incompleteBeta } from '../statistics/gammaFunctions.js';

/** Cells of a table of quantiles, which has one value more. */
export const cells = 256;

/**
 * Quantiles of a beta distribution with this mean and standard deviation at 0, 1/256, … 1, by bisection of its distribution
 * function; `betaQuantile` reads between them. Used where an attribute must follow a copula, that is, come from one uniform.
 */
export function betaQuantiles(mean: number, sd: number): Float64Array {
  const key = `${mean} ${sd}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = tableOf(mean, sd);
  if (tables.size > 200) tables.clear();
  tables.set(key, table);
  return table;
}

/** Tables that have been worked out before: each takes 10 ms, and the arms of a scenario share them. */
const tables = new Map<string, Float64Array>();

function tableOf(mean: number, sd: number): Float64Array {
  const { a, b } = betaFromMoments(mean, sd);
  const table = new Float64Array(cells + 1);
  for (let k = 1; k < cells; k += 1) {
    let low = table[k - 1]!;
    let high = 1;
    for (let step = 0; step < 40; step += 1) {
      const middle = (low + high) / 2;
      if (incompleteBeta(middle, a, b) < k / cells) low = middle;
      else high = middle;
    }
    table[k] = (low + high) / 2;
  }
  table[cells] = 1;
  return table;
}

/** The quantile at `u` in (0, 1), linear between the cells of the table. */
export function betaQuantile(table: Float64Array, u: number): number {
  const cell = cellOf(u);
  return withinCell(u, cell, table[cell]!, table[Math.min(cells, cell + 1)]!);
}

/** The cell of a table in which the quantile at `u` lies. */
export function cellOf(u: number): number {
  return Math.floor(u * cells);
}

/** The quantile at `u`, which lies in that cell, between the values at its ends; kernels read those themselves. */
export function withinCell(u: number, cell: number, low: number, high: number): number {
  return low + (u * cells - cell) * (high - low);
}
