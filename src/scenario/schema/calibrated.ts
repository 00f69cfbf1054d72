/** Leaves whose default is the centre of the posterior that ships. */
import { centre, type CalibratedPath } from './centre.js';
import { number, startValue, type About } from './leaf.js';

/** Above this share of the prior's standard deviation the trials have said too little for a value to be called calibrated. */
const informedBelow = 0.7;

/**
 * A number that a calibration asks for. Its default is the posterior's centre; its grade and source are the posterior's only where the trials inform it.
 *
 * @param path - As in a scenario, without `parameters.`.
 */
export function calibrated(path: CalibratedPath, least: number, most: number, unit: string, meaning: string, about: About = {}) {
  const { value, left } = centre[path];
  const share = `${Math.round(left * 100)} % of the prior’s standard deviation left, see VALIDATION.md`;
  const evidence: About = left < informedBelow
    ? { grade: 'calibrated', source: `centre of the posterior of all fitted trials: ${share}` }
    : { source: `${about.source ?? startValue}; centre of the posterior, but not informed by the trials: ${share}` };
  return number(value, least, most, unit, meaning, { ...about, ...evidence });
}
