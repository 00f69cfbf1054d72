import type { WeightedDraws } from '../../calibration/parameterPairs.js';

/** Draws from posterior and prior. */
export interface PairsInput {
  readonly posterior: WeightedDraws;
  /** By parameter: draws from its prior, equally weighted. */
  readonly prior: readonly (readonly number[])[];
}
