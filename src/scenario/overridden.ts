/** A scenario with what a caller sets over the file. */
import type { Scenario } from './scenario.js';

export interface Overrides {
  readonly seed?: number | string;
  readonly replications?: number;
}

/** The scenario under another seed or number of replications, in all its arms. */
export function overridden(scenario: Scenario, over: Overrides): Scenario {
  const seed = over.seed ?? scenario.seed;
  const replications = over.replications ?? scenario.replications;
  const arms = scenario.arms.map((arm) => ({
    ...arm,
    epochs: arm.epochs.map((epoch) => ({ ...epoch, scenario: { ...epoch.scenario, seed, replications } })),
  }));
  return { ...scenario, seed, replications, arms };
}
