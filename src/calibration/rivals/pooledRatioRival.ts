import { binomialProbabilities, exp, log, log1p, normalQuantile, studentTQuantile } from '../../statistics/index.js';
import { pooledRatio } from '../../statistics/pooledRatio.js';
import type { Contrast, RivalForecast } from './forecast.js';

const points = 200;
/** The offered group's share lies in one of so many cells. */
const cells = 1000;

/**
 * The control's share times the pooled ratio of the other trials. The log ratio of a new trial follows the predictive distribution of a random-effects
 * meta-analysis, Student's t with two degrees of freedom less than trials (J. P. T. Higgins, S. G. Thompson, D. J. Spiegelhalter, Journal
 * of the Royal Statistical Society A 172, 2009); the control's true share its posterior under Jeffreys' prior. A product above 1 counts as 1, the
 * last cell's middle, because a ratio knows no ceiling.
 *
 * @throws RangeError when there is no other trial.
 */
export function pooledRatioRival(others: readonly Contrast[], left: Contrast): RivalForecast {
  const shares = sharesOf(others, left);
  const { people, events } = left.offered;
  const offeredGivenControl = new Float64Array(people + 1);
  shares.forEach((weight, cell) => {
    if (weight > 0) binomialProbabilities(people, (cell + 0.5) / cells).forEach((probability, count) => { offeredGivenControl[count]! += weight * probability; });
  });
  return { conditionalScore: log(offeredGivenControl[events]!), jointScore: null, offeredGivenControl, offered: null, control: null };
}

/** How probable it is that the offered group's true share lies in each cell. */
function sharesOf(others: readonly Contrast[], { control }: Contrast): Float64Array {
  const ratios = predictedRatios(others);
  const posterior = controlPosterior(control.events, control.people);
  const shares = new Float64Array(cells);
  posterior.forEach((weight, point) => {
    for (const ratio of ratios) shares[Math.min(cells - 1, Math.floor((point + 0.5) / points * ratio * cells))]! += weight / ratios.length;
  });
  return shares;
}

/** Equally probable ratios of a new trial. */
function predictedRatios(others: readonly Contrast[]): number[] {
  const { ratio, low, high, tau, studies } = pooledRatio(others);
  const error = log(high / low) / (2 * normalQuantile(0.975));
  const spread = Math.sqrt(tau * tau + error * error);
  return Array.from({ length: points }, (_, k) => {
    const p = (k + 0.5) / points;
    return ratio * exp(spread * (studies > 2 ? studentTQuantile(p, studies - 2) : normalQuantile(p)));
  });
}

/** Beta(events + 1/2, others + 1/2) at the middles of equal cells. */
function controlPosterior(events: number, people: number): number[] {
  const logs = Array.from({ length: points }, (_, k) => {
    const p = (k + 0.5) / points;
    return (events - 0.5) * log(p) + (people - events - 0.5) * log1p(-p);
  });
  const largest = Math.max(...logs);
  const densities = logs.map((each) => exp(each - largest));
  const whole = densities.reduce((sum, each) => sum + each, 0);
  return densities.map((each) => each / whole);
}
