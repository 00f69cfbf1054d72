/**
 * Which parameters are calibrated, and over what range. Those that a trial's outcome rests on most and that nobody has measured; each acts in at
 * least three fitted trials (a test moves each). The rest keep their start values, and say so.
 */
import { parameterLeaves } from '../scenario/parameterTable.js';
import type { FreeParameter } from './prior.js';

/** Ranges are the schema's, but where its lower end is the neutral value by which a mechanism is switched off: there the prior begins higher. */
const chosen: readonly (readonly [path: string, least?: number, most?: number])[] = [
  ['search.own', 0.2], ['search.contacts', 0.3],
  ['invitation.intercept', -3, 0], ['invitation.skill'], ['invitation.stigma'], ['invitation.costFear'], ['invitation.tightness'],
  ['offer.intercept', -3, 1], ['offer.fit'], ['offer.symptoms'], ['offer.candidate'], ['offer.frailty', 0.3],
  ['acceptance.base'], ['acceptance.fear'],
  ['job.ending', 0.02], ['job.tenure', 8, 52], ['job.floor', 0.1, 0.6], ['job.support'], ['job.layoff', 0.0005, 0.006],
  ['alliance.dropout', 0.003], ['alliance.discouragement'], ['alliance.mismatch'],
  ['belief.rejection'],
];

/** @throws Error when the schema no longer has one of them. */
export function freeParameters(): FreeParameter[] {
  const leaves = new Map(parameterLeaves('parameters').map(({ path, shape }) => [path, shape]));
  return chosen.map(([short, from, to]) => {
    const path = `parameters.${short}`;
    const shape = leaves.get(path);
    if (typeof shape?.default !== 'number' || shape.minimum === undefined || shape.maximum === undefined) throw new Error(`${path} is no number with a range.`);
    return { path, least: from ?? shape.minimum, most: to ?? shape.maximum, mode: shape.default };
  });
}
