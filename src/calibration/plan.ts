/** What a calibration is to do: all that its result depends on, as plain data that a thread can be sent. */
import type { Structure } from '../catalogue/posterior/structures.js';
import type { VirtualTrial } from '../trial/load.js';
import type { Prior } from './prior.js';

export interface Waves {
  /** Points spread over the prior, then over what the first wave does not rule out, then over a first posterior. */
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

export interface CalibrationPlan {
  readonly title: string;
  readonly seed: number | string;
  readonly structure: Structure;
  /** The programme that all controls have; absent: each its own, as published. The trials have it already. */
  readonly controls?: string;
  readonly parameters: readonly Prior[];
  readonly trials: readonly VirtualTrial[];
  /** Ids of patterns whose figures are targets. */
  readonly patterns: readonly string[];
  readonly waves: Waves;
  readonly particles: number;
  readonly moves: number;
  readonly lastMoves: number;
  /** Points of the posterior that are kept. */
  readonly draws: number;
}

/** Points of all waves. */
export function pointsOf({ waves: { first, second, third } }: CalibrationPlan): number {
  return first + second + third;
}
