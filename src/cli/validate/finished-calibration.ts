/** Reads what a finished calibration left: its bank and its posterior. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Posterior } from '../../catalogue/posterior/posterior.js';
import type { BankRow } from '../../calibration/bank.js';
import { positionOf } from '../../calibration/draws.js';
import { pointsOf, type CalibrationPlan } from '../../calibration/plan.js';
import { decodeRow } from '../../calibration/rowCodec.js';
import { openJournal, type Journal } from '../../store/journal/journal.js';
import { planHash } from '../calibrate/hash.js';
import { posteriorAt } from '../posterior.js';
import { InputError } from '../input-error.js';

export interface FinishedCalibration {
  readonly bank: readonly BankRow[];
  /** Simulated anew at points of the posterior. */
  readonly fresh: readonly BankRow[];
  /** Positions of the draws that were kept. */
  readonly draws: readonly Float64Array[];
  readonly posterior: Posterior;
}

/** @throws InputError where the folder holds no finished calibration of this plan. */
export async function readCalibration(folder: string, plan: CalibrationPlan): Promise<FinishedCalibration> {
  const refuse = (found: string): InputError => new InputError(`${folder}: ${found}; expected what \`inclusim calibrate\` leaves for this file.\n  Calibrate first, with --out ${folder}, or name its folder with --calibration.`);
  const file = join(folder, 'posterior.json');
  if (!existsSync(file)) throw refuse('holds no finished calibration');
  const { posterior } = posteriorAt(file);
  const journal = opened(join(folder, 'journal'));
  if (journal === undefined) throw refuse('holds no journal of simulated points');
  try {
    if ((journal.title.about as { hash?: unknown }).hash !== planHash(plan)) throw refuse('is of another calibration: file, trials or version have changed since');
    const rows = [...journal.numbers()].sort((a, b) => a - b).map((number) => decodeRow(plan, number, numbersOf(journal.read(number))));
    const most = pointsOf(plan);
    return {
      posterior, bank: rows.filter(({ number }) => number < most), fresh: rows.filter(({ number }) => number >= most),
      draws: posterior.draws.map(({ values }, k) => positionOf(plan, values, posterior.between.level[k] ?? NaN, posterior.between.effect[k] ?? NaN)),
    };
  } finally {
    await journal.close();
  }
}

function opened(path: string): Journal | undefined {
  try {
    return openJournal(path);
  } catch {
    return undefined;
  }
}

function numbersOf(bytes: Uint8Array): Float64Array {
  return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
}
