/** The same trials with one control: what would be learned if all of them had been compared with one and the same service. */
import { programmes, type Difference } from '../catalogue/catalogue.js';
import type { Refused } from '../scenario/load.js';
import { sizeOf, type TrialFormArm } from '../trial/form.js';
import { virtualTrial, type VirtualTrial } from '../trial/load.js';
import { areControls } from './controls.js';

/**
 * The trial with another service in each of its controls; what the setting offers everybody, and the other arms, stay as they are.
 *
 * @param programme - Of the catalogue.
 */
export function underControls({ trial }: VirtualTrial, programme: string, seed: number | string): VirtualTrial | Refused {
  const isControl = areControls(trial.arms);
  const arms = trial.arms.map((arm, k) => (isControl[k] === true ? { ...arm, services: [staffed(programme, arm)] } : arm));
  return virtualTrial({ ...trial, arms }, seed);
}

/** Clients of a post where the programme says neither ceiling nor norm. */
const usualLoad = 40;

/** A service with posts for everybody in the arm. */
function staffed(programme: string, arm: TrialFormArm): Difference {
  const { norm, caseload } = ((programmes[programme]?.['service'] as Difference | undefined)?.['staff'] ?? {}) as { readonly norm?: number; readonly caseload?: number };
  const perPost = norm ?? caseload ?? usualLoad;
  return { id: 'control-service', programme, staff: { count: Math.ceil((sizeOf(arm) ?? 1) / perPost) }, offeredTo: 'cohort' };
}
