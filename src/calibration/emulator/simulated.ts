/** What surfaces are fitted to. */

/** Of each point: people, and those of them with the outcome. */
export interface Counts {
  readonly events: Float64Array;
  readonly people: Float64Array;
}

/** Simulated points: positions are scores (prior standard deviations), one row a point. */
export interface Simulated {
  readonly scores: readonly Float64Array[];
  /** How much each point counts. */
  readonly weights: Float64Array;
  readonly arms: readonly Counts[];
  /** A share as counts, nobody where it was not simulated; any other figure as its value at each point, NaN where it has none. */
  readonly figures: readonly (Counts | { readonly values: Float64Array })[];
}
