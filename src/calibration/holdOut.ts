/** How far emulators can be trusted: one point in ten is kept from them and predicted. */
import { logistic } from '../statistics/logistic.js';
import { emulatorOf, scoresOf, type BankRow } from './bank.js';
import { momentsOf } from './draws.js';
import { createAsking } from './emulator/emulator.js';
import { figureOn, observedOf } from './observed.js';
import type { CalibrationPlan } from './plan.js';
import type { ObservedFigure } from './target.js';

/** Of one arm or figure, over the points that were kept back. */
export interface HoldOut {
  /** Root mean square of (simulated - expected) / its standard deviation; 1 where the emulator knows how unsure it is. */
  readonly error: number;
  /** Standard deviation of the simulated values over the points, and of what the emulator expects: how much there was to tell, and how much it told. */
  readonly simulated: number;
  readonly expected: number;
}

const everyTenth = 10;

/** By arm and figure. */
export function heldOut(plan: CalibrationPlan, rows: readonly BankRow[]): { readonly arms: readonly HoldOut[]; readonly figures: readonly HoldOut[] } {
  const kept = rows.filter((_, k) => k % everyTenth !== 0);
  const asked = rows.filter((_, k) => k % everyTenth === 0);
  const emulator = emulatorOf(plan, kept);
  const ask = createAsking(emulator);
  const reported = observedOf(plan).figures;
  const arms = emulator.arms.map((): Pair[] => []);
  const figures = emulator.figures.map((): Pair[] => []);
  for (const row of asked) {
    const answer = ask(scoresOf(plan.parameters, row.position));
    arms.forEach((pairs, k) => {
      const people = row.people[k]!;
      if (people === 0) return;
      const p = logistic(answer.logits[k]!);
      pairs.push({ simulated: row.events[k]! / people, expected: p, variance: (p * (1 - p)) / people + p * p * (1 - p) * (1 - p) * answer.noise[k]! });
    });
    figures.forEach((pairs, k) => {
      const simulated = row.figures[k]!;
      if (!Number.isNaN(figureOn(reported[k]!, simulated))) pairs.push(pairOf(reported[k]!, simulated, answer.figures[k]!, answer.doubts[k]!, answer.scatter[k]!));
    });
  }
  return { arms: arms.map(summed), figures: figures.map(summed) };
}

interface Pair {
  readonly simulated: number;
  readonly expected: number;
  readonly variance: number;
}

/** Shares are compared as shares, since one of nobody has no log odds. */
function pairOf(figure: ObservedFigure, simulated: number, expected: number, doubt: number, scatter: number): Pair {
  if (figure.scale !== 'logOdds') return { simulated: figureOn(figure, simulated), expected, variance: scatter + doubt };
  const p = logistic(expected);
  const slope = Math.max(1e-6, p * (1 - p));
  return { simulated, expected: p, variance: scatter * slope + slope * slope * doubt };
}

function summed(pairs: readonly Pair[]): HoldOut {
  const squares = pairs.reduce((sum, { simulated, expected, variance }) => sum + ((simulated - expected) * (simulated - expected)) / variance, 0);
  return { error: Math.sqrt(squares / pairs.length), simulated: momentsOf(pairs.map(({ simulated }) => simulated)).sd, expected: momentsOf(pairs.map(({ expected }) => expected)).sd };
}
