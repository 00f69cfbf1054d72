/** The last check: trials are lived anew at points of the posterior, with luck that no emulator has seen. */
import { logistic } from '../statistics/logistic.js';
import { scoresOf, type BankRow } from './bank.js';
import { createAsking, type Emulator } from './emulator/emulator.js';
import type { CalibrationPlan } from './plan.js';

/** Of an arm: mean share in fresh simulations and as the emulator expects it, at the same points. */
export interface FreshArm {
  readonly trial: string;
  readonly arm: string;
  readonly simulated: number;
  readonly expected: number;
  /** Standard error of the difference of the two. */
  readonly standardError: number;
}

export function freshArms({ trials, parameters }: CalibrationPlan, emulator: Emulator, rows: readonly BankRow[]): FreshArm[] {
  const ask = createAsking(emulator);
  const expected = rows.map(({ position }) => Array.from(ask(scoresOf(parameters, position)).logits, logistic));
  return trials.flatMap(({ trial }) => trial.arms.map((arm) => ({ trial: trial.id, arm: arm.id }))).map((names, k) => {
    const off = rows.map(({ events, people }, n) => events[k]! / people[k]! - expected[n]![k]!);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const middle = mean(off);
    const variance = off.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / Math.max(1, off.length - 1);
    return { ...names, simulated: mean(rows.map(({ events, people }) => events[k]! / people[k]!)), expected: mean(expected.map((each) => each[k]!)), standardError: Math.sqrt(variance / off.length) };
  });
}
