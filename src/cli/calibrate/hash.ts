import { createHash } from 'node:crypto';
import type { CalibrationPlan } from '../../calibration/plan.js';
import { version } from '../../version.js';

/** All that a calibration's points depend on: later ones lie where samples of the posterior do. The title is for people. */
export function planHash({ title: _, ...plan }: CalibrationPlan): string {
  return createHash('sha256').update(JSON.stringify({ version, ...plan })).digest('hex');
}
