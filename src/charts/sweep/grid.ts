/** Where two factors of a factorial sweep meet: a lattice of values. */
import type { Scalar } from '../../scenario/tree.js';
import type { Factor } from '../../sensitivity/sweep/factors.js';
import { shownIn, type SweepResult } from '../../sensitivity/sweep/result.js';
import { isNumeric } from './settings.js';

export interface Grid {
  /** Across and upwards. */
  readonly across: Factor;
  readonly up: Factor;
  readonly columns: readonly Scalar[];
  /** From below to above. */
  readonly rows: readonly Scalar[];
  /** `[row][column]`; null where nothing is defined. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly low: number;
  readonly high: number;
}

/** The lattice; null where not exactly two leaves were swept in a factorial design. */
export function gridOf(result: SweepResult): Grid | null {
  const [across, up, ...others] = result.factors;
  if (result.design !== 'factorial' || across === undefined || up === undefined || others.length > 0) return null;
  const [columns, rows] = [ordered(across.values), ordered(up.values)];
  const shown = shownIn(result);
  const values = rows.map((row) => columns.map((column) => shown.find((cell) => cell.values[0] === column && cell.values[1] === row)?.mean ?? null));
  const known = values.flat().filter((value) => value !== null);
  return known.length === 0 ? null : { across, up, columns, rows, values, low: Math.min(...known), high: Math.max(...known) };
}

/** Numbers by size, everything else as it was asked. */
function ordered(values: readonly Scalar[]): readonly Scalar[] {
  return isNumeric(values) ? values.toSorted((a, b) => a - b) : values;
}
