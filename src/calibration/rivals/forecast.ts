/** What a forecaster without a simulator says of a trial that it has not seen. */
import { countInterval, levels } from '../coverage.js';
import type { Count, TwoGroups } from '../../statistics/pooledRatio.js';

/** A trial as rivals see it: those who were offered supported employment against the controls taken together. */
export interface Contrast extends TwoGroups {
  readonly id: string;
  /** On any scale, as many as every other trial has; none for rivals that look at counts alone. */
  readonly covariates: readonly number[];
}

export interface RivalForecast {
  /** Logarithm of the probability of the offered group's count, once the control's is known. */
  readonly conditionalScore: number;
  /** The same of both counts together; null where the rival does not say what to expect of controls. */
  readonly jointScore: number | null;
  /** Probability of 0, 1, … people with the outcome among the offered, once the control's count is known. */
  readonly offeredGivenControl: Float64Array;
  /** The same when nothing of the trial is known, for both groups; null as above. */
  readonly offered: Float64Array | null;
  readonly control: Float64Array | null;
}

/** Forecasts the trial that was left out from the others. */
export type Rival = (others: readonly Contrast[], left: Contrast) => RivalForecast;

/** A central interval of a share. */
export interface ShareInterval {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** Central intervals of the share that a predicted count comes to, one a level. */
export function shareIntervals(probabilities: ArrayLike<number>): ShareInterval[] {
  const people = probabilities.length - 1;
  return levels.map((level) => {
    const { low, high } = countInterval(probabilities, level);
    return { level, low: low / people, high: high / people };
  });
}

/** Share of a group with the event, drawn toward one half by half a person on each side, so that its log odds are finite. */
export function steadiedShare({ events, people }: Count): number {
  return (events + 0.5) / (people + 1);
}
