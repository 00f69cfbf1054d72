/** Forecasters without a simulator, which a simulator has to beat. Each predicts a trial that was left out from the others. */
import type { Rival, RivalForecast, Contrast } from './rivals/forecast.js';
import { pooledRatioRival } from './rivals/pooledRatioRival.js';
import { regressionRival } from './rivals/regressionRival.js';

export { shareIntervals, type Contrast, type Rival, type RivalForecast, type ShareInterval } from './rivals/forecast.js';
export { contrastsOf, covariateNames, covariatesOf } from './rivals/trialCovariates.js';

/**
 * Rivals by name. `pooled-ratio`: the pooled ratio of the others times the control's share. `meta-regression`: log odds by follow-up, unemployment,
 * group of countries and kind of control. `know-nothing`: one common log odds of controls and one common log odds ratio.
 */
export const rivals = {
  'pooled-ratio': pooledRatioRival,
  'meta-regression': (others, left) => regressionRival(others, left, { level: 2, effect: 1, covariates: 0.5, s0: 0.5, tau: 0.3 }),
  'know-nothing': (others, left) => regressionRival(others, left, { level: 2.5, effect: 2.5, covariates: null, s0: 0.5, tau: 0.3 }),
} as const satisfies Readonly<Record<string, Rival>>;

/** The forecast of each trial from all the others, in the order of the trials. */
export function leaveOneOut(trials: readonly Contrast[], rival: Rival): RivalForecast[] {
  return trials.map((left) => rival(trials.filter((trial) => trial !== left), left));
}
