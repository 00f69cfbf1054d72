/** Points of the bank that are taken for the truth, each with an emulator that was made without it. */
import { emulatorOfPrior, type BankRow } from '../bank.js';
import type { Emulator } from '../emulator/emulator.js';
import type { CalibrationPlan } from '../plan.js';

export interface HiddenTruths {
  readonly emulator: Emulator;
  readonly rows: readonly BankRow[];
}

/** Emulators that are made: each is asked for a fifth of the truths. */
const folds = 5;

/**
 * Points of the first wave, which are a sample of the prior; their own counts are no part of the surface that they are looked for on. The first so many, because each
 * beginning of a Sobol' sequence is even: every second point has all its first coordinates in one half of the range.
 */
export function hiddenTruths(plan: CalibrationPlan, bank: readonly BankRow[], count: number): HiddenTruths[] {
  const prior = bank.filter(({ number }) => number < plan.waves.first);
  const truths = [...prior].sort((a, b) => a.number - b.number).slice(0, count);
  return Array.from({ length: Math.min(folds, truths.length) }, (_, fold) => {
    const rows = truths.filter((_each, k) => k % folds === fold);
    const hidden = new Set(rows.map(({ number }) => number));
    return { rows, emulator: emulatorOfPrior(plan, bank.filter(({ number }) => !hidden.has(number))) };
  });
}
