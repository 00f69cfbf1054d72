/** What the fitted trials say together. */
import { contrastOf, fittedTrials } from '../../catalogue/evidence/fitted.js';
import { pooledRatio, type PooledRatio } from '../../statistics/pooledRatio.js';

/** The pooled ratio of the fitted trials; controls of one trial are taken together. */
export function pooledFit(): PooledRatio {
  return pooledRatio(fittedTrials.map((trial) => {
    const contrast = contrastOf(trial);
    if (contrast === undefined) throw new Error(`The fitted trial ${trial.id} must have counts in its first arm and its controls.`);
    return contrast;
  }));
}
