import { exp } from './exp.js';
import { log } from './log.js';
import { normalQuantile } from './normal.js';
import { atRiskOf, type SurvivalCounts } from './survivalCounts.js';

/** Two shares this near each other differ by rounding only. */
const ROUNDING = 1.5e-8;

/** The share of a group without the event, by time: in each list, place i is time i + 1. */
export interface KaplanMeierCurve {
  /** People without the event and not censored before. */
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** The share who are without the event after each time; NaN where nobody is at risk and the event may still be to come. */
  readonly survival: Float64Array;
  /** Greenwood's variance of the survival; NaN where the survival is NaN or 0. */
  readonly variance: Float64Array;
  /** Confidence limits at each time, from 0 to 1; NaN where the variance is. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** How confidence limits are made. */
export interface SurvivalLimits {
  /** The share of such intervals that hold the true survival, each time for itself; 0.95 unless told. */
  readonly level?: number;
  /** `log`, the default, sets the limits around the logarithm of the survival, `plain` around the survival itself. */
  readonly scale?: 'log' | 'plain';
}

/**
 * The product-limit estimate of survival: at each time with events, a share events / at risk of those without the event get it.
 *
 * Sources: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American
 * Statistical Association 53, 1958, doi:10.1080/01621459.1958.10501452; the variance is S² Σ d / (n (n - d)) of M. Greenwood, "The
 * natural duration of cancer", Reports on Public Health and Medical Subjects 33, 1926 (cited from memory). Limits are those of
 * `survfit` in R's package survival with `conf.type` "log" and "plain", cut at 0 and 1.
 *
 * @param counts - Events and censorings by time; an event comes before a censoring at the same time.
 * @returns A curve over the same times; without events it is 1, its variance 0 and both limits 1.
 * @throws RangeError when the counts do not fit together, or when `level` is not between 0 and 1.
 */
export function kaplanMeier(counts: SurvivalCounts, { level = 0.95, scale = 'log' }: SurvivalLimits = {}): KaplanMeierCurve {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`The level of an interval must lie between 0 and 1; found ${String(level)}.`);
  }
  const z = normalQuantile(0.5 + level / 2);
  const curve = unknownCurve(counts);
  for (let i = 0, spread = 0; i < curve.atRisk.length; i += 1) {
    const share = curve.survival[i]!;
    spread += varianceOfLog(curve.atRisk[i]!, curve.events[i]!);
    curve.variance[i] = share > 0 ? share * share * spread : NaN;
    [curve.lower[i], curve.upper[i]] = limitsOf(share, z * Math.sqrt(spread), scale);
  }
  return curve;
}

/**
 * The survival of `kaplanMeier` alone, without what says how sure it is.
 *
 * @throws RangeError when the counts do not fit together.
 */
export function productLimit(counts: SurvivalCounts): Float64Array {
  return sharesLeft(atRiskOf(counts), counts.events);
}

function sharesLeft(atRisk: Float64Array, events: ArrayLike<number>): Float64Array {
  const survival = new Float64Array(atRisk.length);
  for (let i = 0, share = 1; i < atRisk.length; i += 1) {
    if (share > 0) share *= (atRisk[i]! - events[i]!) / atRisk[i]!; // 0 / 0, hence NaN, once nobody is left who may have the event
    survival[i] = share;
  }
  return survival;
}

function unknownCurve(counts: SurvivalCounts): KaplanMeierCurve {
  const column = () => new Float64Array(counts.events.length).fill(NaN);
  const atRisk = atRiskOf(counts);
  return {
    atRisk, events: Float64Array.from(counts.events),
    survival: sharesLeft(atRisk, counts.events), variance: column(), lower: column(), upper: column(),
  };
}

/** What one time adds to the variance of the logarithm of the survival; 0 where survival ends, because it has no logarithm. */
function varianceOfLog(atRisk: number, events: number): number {
  return events === 0 || events === atRisk ? 0 : events / (atRisk * (atRisk - events));
}

/** Limits that lie `reach` from the survival, in units of its logarithm. */
function limitsOf(share: number, reach: number, scale: 'log' | 'plain'): [number, number] {
  if (!(share > 0)) return [NaN, NaN];
  if (reach === 0) return [share, share];
  return scale === 'plain'
    ? [Math.max(0, share - reach * share), Math.min(1, share + reach * share)]
    : [exp(log(share) - reach), Math.min(1, exp(log(share) + reach))];
}

/** A mean time with its standard error, in the unit of time; null where the curve does not say. */
export interface RestrictedMean {
  readonly estimate: number | null;
  readonly standardError: number | null;
}

/**
 * The mean time without the event, of the times up to a horizon: the area under the survival from 0 to there.
 *
 * The standard error is √ Σ A² d / (n (n - d)), with A the area between a time and the horizon, as Kaplan and Meier give it
 * (section 6.2, cited from memory) and R's package survival prints it.
 *
 * @param curve - From `kaplanMeier`.
 * @param horizon - A whole time from 0 to the last of the curve, which it is unless told.
 * @returns Both null when nobody is at risk at the start, or when survival is unknown somewhere before the horizon.
 * @throws RangeError when the horizon is not such a time.
 */
export function restrictedMean({ atRisk, events, survival }: KaplanMeierCurve, horizon = survival.length): RestrictedMean {
  if (!(Number.isInteger(horizon) && horizon >= 0 && horizon <= survival.length)) {
    throw new RangeError(`A horizon must be a whole time from 0 to ${survival.length}; found ${String(horizon)}.`);
  }
  if (!(atRisk[0]! > 0) || Number.isNaN(survival[horizon - 2])) return { estimate: null, standardError: null };
  let area = 0;
  let variance = 0;
  for (let i = horizon - 2; i >= 0; i -= 1) {
    area += survival[i]!;
    variance += area * area * varianceOfLog(atRisk[i]!, events[i]!);
  }
  return { estimate: horizon === 0 ? 0 : area + 1, standardError: Math.sqrt(variance) };
}

/** A median time with its confidence limits, in the unit of time; null for what the curve does not reach. */
export interface MedianSurvival {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The time by which half have had the event: the first at which the survival is a half or less, and the middle of the stretch
 * when it stays at exactly a half for a while. Its limits are the times at which the limits of the survival come there
 * (R. Brookmeyer and J. Crowley, "A confidence interval for the median survival time", Biometrics 38, 1982).
 *
 * @param curve - From `kaplanMeier`, whose level and scale the limits have.
 */
export function medianSurvival({ survival, lower, upper }: KaplanMeierCurve): MedianSurvival {
  return { estimate: timeOfHalf(survival), lower: timeOfHalf(lower), upper: timeOfHalf(upper) };
}

function timeOfHalf(shares: Float64Array): number | null {
  const first = shares.findIndex((share) => share < 0.5 + ROUNDING);
  if (first < 0) return null;
  const reached = shares[first]!;
  const next = reached > 0.5 - ROUNDING ? shares.findIndex((share) => share < reached) : -1;
  return next < 0 ? first + 1 : (first + next) / 2 + 1;
}
