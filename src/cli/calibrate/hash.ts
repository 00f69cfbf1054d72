import { createHash } from 'node:crypto';
import type { CalibrationPlan } from '../../calibration/plan.js';
import { version } from '../../version.js';

/** What simulated points depend on; numbers of particles and draws may change between sittings. */
export function planHash({ seed, structure, parameters, trials, patterns, waves }: CalibrationPlan): string {
  return createHash('sha256').update(JSON.stringify({ version, seed, structure, parameters, trials, patterns, waves })).digest('hex');
}
