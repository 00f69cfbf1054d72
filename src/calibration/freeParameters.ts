/**
 * Which parameters are calibrated, and what is believed of each before. Those that a trial's outcome rests on most and that nobody has measured; each acts in at
 * least three fitted trials (a test moves each). The rest keep their values, and say so.
 */
import { parameterLeaves } from '../scenario/parameterTable.js';
import type { FreeParameter } from './prior.js';

/**
 * Start values are guesses from before any trial was looked at, never the present defaults, which may come from a posterior: evidence would count twice. Ranges are
 * the schema's or lie within it: they leave out the neutral value by which a mechanism is switched off. A rate or a time in which values differ by factors has its prior on the logarithm.
 */
const chosen: readonly (readonly [path: string, start: number, least: number, most: number, scale?: 'logarithm'])[] = [
  ['search.own', 1, 0.2, 3], ['search.contacts', 0.8, 0.3, 2],
  ['invitation.intercept', -1.5, -3, 0], ['invitation.skill', 1.2, 0, 3], ['invitation.stigma', 0.85, 0, 3], ['invitation.costFear', 0.5, 0, 3], ['invitation.tightness', 0.4, -1, 1.5],
  ['offer.intercept', -1, -3, 1], ['offer.fit', 1, 0, 3], ['offer.symptoms', -1.5, -4.5, 0], ['offer.candidate', 0.8, 0, 2.4], ['offer.frailty', 1.2, 0.3, 3],
  ['acceptance.base', 0.6, -1, 2], ['acceptance.fear', -1.2, -3, 0],
  ['job.ending', 0.04, 0.02, 0.25, 'logarithm'], ['job.tenure', 26, 2, 104, 'logarithm'], ['job.floor', 0.35, 0.05, 0.7], ['job.support', -0.6, -2, 0],
  ['job.layoff', 0.0025, 0.0005, 0.01, 'logarithm'],
  ['alliance.dropout', 0.01, 0.003, 0.03, 'logarithm'], ['alliance.discouragement', 1, 0, 3], ['alliance.mismatch', 0.8, 0, 3],
  ['belief.rejection', 0.015, 0, 0.05],
];

/** @throws Error when the schema no longer has one of them, or no longer allows its range. */
export function freeParameters(): FreeParameter[] {
  const leaves = new Map(parameterLeaves('parameters').map(({ path, shape }) => [path, shape]));
  return chosen.map(([short, mode, least, most, scale]): FreeParameter => {
    const path = `parameters.${short}`;
    const { minimum = Infinity, maximum = -Infinity } = leaves.get(path) ?? {};
    if (least < minimum || most > maximum) throw new Error(`${path} is no number with a range that holds ${least} to ${most}.`);
    return { path, least, most, mode, scale: scale ?? 'linear' };
  });
}
