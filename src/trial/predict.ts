/** What virtual trials say of a published one: predictive distributions of each arm and of the ratio, and where the observed figure falls. */
import { quantile } from '../statistics/quantile.js';
import { sizeOf, type TrialForm, type TrialFormArm } from './form.js';
import type { TrialCounts } from './live.js';

export interface PredictiveInterval {
  /** Share of the virtual trials that it holds. */
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** A figure over virtual trials of the size of the published one. */
export interface Prediction {
  readonly median: number;
  /** Half, 80 % and 95 % of the virtual trials. */
  readonly intervals: readonly [PredictiveInterval, PredictiveInterval, PredictiveInterval];
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

/** Events and people of one arm over all virtual trials. */
interface ArmCounts {
  readonly arm: TrialFormArm;
  readonly counts: readonly Cell[];
}

/** People with the outcome, and all people. */
type Cell = readonly [events: number, people: number];

/** Sums virtual trials up, in the order of their number. */
export function predict(trial: TrialForm, lived: readonly TrialCounts[]): TrialPrediction {
  const { id, title, outcome, followUpWeeks } = trial;
  const each = trial.arms.map((arm, k): ArmCounts => ({ arm, counts: lived.map(({ events, analysed }) => [events[k] ?? NaN, analysed[k] ?? NaN]) }));
  const [first, ...others] = each;
  const ratios = first === undefined ? [] : others.map((other) => ofRatio(first, other));
  return { id, title, definition: outcome.definition, measure: outcome.measure ?? '', followUpWeeks, replications: lived.length, arms: each.map(ofArm), ratios };
}

function ofArm({ arm, counts }: ArmCounts): ArmPrediction {
  const shares = counts.map(([events, people]) => events / people);
  const { mean, variance } = momentsOf(shares);
  return {
    id: arm.id, title: arm.title, randomised: sizeOf(arm) ?? 0, analysed: arm.analysed ?? sizeOf(arm) ?? 0, events: arm.events,
    mean, simulationError: 1.96 * Math.sqrt(variance / shares.length), ...summary(shares, observedShare(arm)),
  };
}

function momentsOf(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1) };
}

/** What was counted in an arm; null where no count is known. */
function cellOf(arm: TrialFormArm): Cell | null {
  const people = arm.analysed ?? sizeOf(arm);
  return arm.events === null || people === null || people === 0 ? null : [arm.events, people];
}

/** Counts say more than a rounded share. */
function observedShare(arm: TrialFormArm): number | null {
  const cell = cellOf(arm);
  return cell === null ? arm.reported : cell[0] / cell[1];
}

function ofRatio(first: ArmCounts, other: ArmCounts): RatioPrediction {
  const ratios = first.counts.map((cell, k) => ratioOf(cell, other.counts[k] ?? [NaN, NaN]));
  return { arm: first.arm.id, against: other.arm.id, ...summary(ratios, observedRatio(first.arm, other.arm)) };
}

function observedRatio(first: TrialFormArm, other: TrialFormArm): number | null {
  const [cell, otherCell] = [cellOf(first), cellOf(other)];
  if (cell !== null && otherCell !== null) return ratioOf(cell, otherCell);
  return first.reported !== null && other.reported !== null && other.reported > 0 ? first.reported / other.reported : null;
}

/** Ratio of two shares; where either arm has nobody with the outcome, half a person is added to all four cells. */
function ratioOf([events, people]: Cell, [otherEvents, otherPeople]: Cell): number {
  const [added, more] = events === 0 || otherEvents === 0 ? [0.5, 1] : [0, 0];
  return (events + added) / (people + more) / ((otherEvents + added) / (otherPeople + more));
}

function summary(values: readonly number[], observed: number | null): Prediction {
  const sorted = Float64Array.from(values).sort();
  const central = (level: number): PredictiveInterval => ({ level, low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2) });
  return { median: quantile(sorted, 0.5), intervals: [central(0.5), central(0.8), central(0.95)], observed, place: observed === null ? null : placeOf(sorted, observed) };
}

function placeOf(sorted: Float64Array, observed: number): number {
  // Shares of the same counts may differ in their last bit.
  const slack = 1e-12;
  const below = sorted.filter((value) => value < observed - slack).length;
  const equal = sorted.filter((value) => Math.abs(value - observed) <= slack).length;
  return (below + equal / 2) / sorted.length;
}
