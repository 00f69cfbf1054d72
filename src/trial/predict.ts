/** What virtual trials say of a published one: predictive distributions of each arm and of the ratio, and where the observed figure falls. */
import { quantile } from '../statistics/quantile.js';
import { sizeOf, type TrialForm, type TrialFormArm } from './form.js';
import type { TrialCounts } from './live.js';

/** Central intervals that are told, as shares. */
export const levels = [0.5, 0.8, 0.95] as const;

export interface PredictiveInterval {
  /** Share of the virtual trials that it holds. */
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** A figure over virtual trials of the size of the published one. */
export interface Prediction {
  readonly median: number;
  readonly intervals: readonly PredictiveInterval[];
  /** What was observed; null where nothing has been reported. */
  readonly observed: number | null;
  /** Share of the virtual trials that lie below it, equal ones counted half. */
  readonly place: number | null;
}

export interface ArmPrediction extends Prediction {
  readonly id: string;
  readonly title: string;
  readonly randomised: number;
  readonly analysed: number;
  readonly events: number | null;
  /** Mean share, and half the width of its 95 % interval of simulation error. */
  readonly mean: number;
  readonly simulationError: number;
}

export interface RatioPrediction extends Prediction {
  readonly arm: string;
  readonly against: string;
}

/** A published trial beside what the model says of it. */
export interface TrialPrediction {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly measure: string;
  readonly followUpWeeks: number;
  /** Virtual trials. */
  readonly replications: number;
  readonly arms: readonly ArmPrediction[];
  /** The first arm against each other one. */
  readonly ratios: readonly RatioPrediction[];
}

/** Sums virtual trials up, in the order of their number. */
export function predict(trial: TrialForm, counts: readonly TrialCounts[]): TrialPrediction {
  const { id, title, outcome, followUpWeeks } = trial;
  const arms = trial.arms.map((arm, k) => ofArm(arm, counts, k));
  const ratios = trial.arms.slice(1).map((arm, k) => ofRatio(trial.arms[0]!, arm, counts, k + 1));
  return { id, title, definition: outcome.definition, measure: outcome.measure ?? '', followUpWeeks, replications: counts.length, arms, ratios };
}

function ofArm(arm: TrialFormArm, counts: readonly TrialCounts[], k: number): ArmPrediction {
  const shares = counts.map(({ events, analysed }) => events[k]! / analysed[k]!);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
  return {
    id: arm.id, title: arm.title, randomised: sizeOf(arm) ?? 0, analysed: arm.analysed ?? sizeOf(arm) ?? 0, events: arm.events,
    mean, simulationError: 1.96 * Math.sqrt(variance / shares.length), ...summary(shares, observedShare(arm)),
  };
}

/** Counts say more than a rounded share. */
function observedShare(arm: TrialFormArm): number | null {
  const people = arm.analysed ?? sizeOf(arm);
  return arm.events !== null && people !== null && people > 0 ? arm.events / people : arm.reported;
}

function ofRatio(first: TrialFormArm, other: TrialFormArm, counts: readonly TrialCounts[], k: number): RatioPrediction {
  const ratios = counts.map(({ events, analysed }) => ratioOf([events[0]!, analysed[0]!], [events[k]!, analysed[k]!]));
  return { arm: first.id, against: other.id, ...summary(ratios, observedRatio(first, other)) };
}

function observedRatio(first: TrialFormArm, other: TrialFormArm): number | null {
  const [a, b] = [first, other].map((arm) => ({ events: arm.events, people: arm.analysed ?? sizeOf(arm) }));
  if (a!.events !== null && b!.events !== null && a!.people !== null && b!.people !== null) return ratioOf([a!.events, a!.people], [b!.events, b!.people]);
  return first.reported !== null && other.reported !== null && other.reported > 0 ? first.reported / other.reported : null;
}

/** Ratio of two shares; where either arm has nobody with the outcome, half a person is added to all four cells. */
function ratioOf([events, people]: readonly [number, number], [otherEvents, otherPeople]: readonly [number, number]): number {
  const [added, more] = events === 0 || otherEvents === 0 ? [0.5, 1] : [0, 0];
  return (events + added) / (people + more) / ((otherEvents + added) / (otherPeople + more));
}

function summary(values: readonly number[], observed: number | null): Prediction {
  const sorted = Float64Array.from(values).sort();
  const intervals = levels.map((level) => ({ level, low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2) }));
  return { median: quantile(sorted, 0.5), intervals, observed, place: observed === null ? null : placeOf(sorted, observed) };
}

function placeOf(sorted: Float64Array, observed: number): number {
  // Shares of the same counts may differ in their last bit.
  const slack = 1e-12;
  const below = sorted.filter((value) => value < observed - slack).length;
  const equal = sorted.filter((value) => Math.abs(value - observed) <= slack).length;
  return (below + equal / 2) / sorted.length;
}
