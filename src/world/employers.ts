import type { Int } from '../statistics/int.js';

/**
 * Employers, touched only when somebody meets them: attributes are drawn at the first meeting, the state follows from the last
 * one. They are met in random order, so, unlike people, each has its fields side by side: one look into memory instead of eleven.
 */
export interface Employers {
  readonly count: Int;
  /** Employers of the urban region come first; the rest are rural. */
  readonly urban: Int;
  /** Numbers per employer: the fields, then trust in each service. */
  readonly stride: Int;
  /** `[employer * stride + field]`; a whole number is exact up to 2^24. */
  readonly rows: Float32Array;
}

/** Fields of an employer's row. */
export const field = {
  /** 1 once its attributes have been drawn; 0 never met in this replication. */
  met: 0,
  /** Index into `sectors`. */
  sector: 1,
  responsible: 2,
  kinOnly: 3,
  /** Stigma and fear of cost as first drawn. */
  stigma: 4,
  costFear: 5,
  /** How far attitudes had moved in `attitudeWeek`: above 0 toward the floor, below 0 away from it; see `attitudeOf`. */
  attitude: 6,
  /** Hires of the quarter, and the quarter they belong to. */
  quarter: 7,
  hires: 8,
  /** Supported people employed at present. */
  supported: 9,
  /** Week of the last experience. */
  attitudeWeek: 10,
  /** First of the fields of trust in each service; -1 not met. */
  trust: 11,
} as const;

export function createEmployers(count: number, urban: number, services: number): Employers {
  const stride = field.trust + services;
  return { count, urban, stride, rows: new Float32Array(count * stride) };
}

/** Forgets all employers: nobody has been met. */
export function clearEmployers({ rows, stride }: Employers): void {
  rows.fill(0);
  for (let at = 0; at < rows.length; at += stride) {
    rows[at + field.quarter] = -1;
    for (let k = field.trust; k < stride; k += 1) rows[at + k] = -1;
  }
}
