/** A scenario some of whose parameters are drawn: each two replications live under one draw of a posterior. */
import type { Posterior } from '../../catalogue/posterior/posterior.js';

/** Replications that share a draw, so that chance can be told from parameters. */
export const replicationsPerDraw = 2;

/** Draws below which an interval of the parameters would say little. */
export const fewestDraws = 20;

export interface DrawnParameters {
  readonly posterior: Posterior;
  /** SHA-256 of the posterior, hexadecimal. */
  readonly hash: string;
  /** The file as it was named, or `shipped`. */
  readonly from: string;
  /** Whether a parameter is drawn, `[arm][epoch][parameter]`: what anybody set stays as it was set. */
  readonly free: readonly (readonly (readonly boolean[])[])[];
  /** Switches that the posterior's structure turns off, and where nobody has set them, `[arm][epoch]`; absent where it has none. */
  readonly off?: readonly SwitchedOff[];
}

export interface SwitchedOff {
  readonly path: string;
  readonly free: readonly (readonly boolean[])[];
}
