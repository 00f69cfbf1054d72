/** The road of a calibration: waves of simulated points, emulators between them, two samples of the posterior, and a fresh check. */
import { createSpread, emulatorOf, type BankPoint, type BankRow } from './bank.js';
import { keptDraws, type PosteriorPoint } from './draws.js';
import type { Emulator } from './emulator/emulator.js';
import { plausiblePoints } from './implausibility.js';
import { observedOf } from './observed.js';
import { pointsOf, type CalibrationPlan } from './plan.js';
import type { Sample } from './sequentialMonteCarlo.js';

/** What the road needs from outside: threads, and a place that keeps what was simulated. */
export interface Hands {
  /** Simulates points, in any order; those that are kept already come from there. */
  readonly simulate: (points: readonly BankPoint[]) => Promise<BankRow[]>;
  /** Draws samples side by side, each under a name of its own. */
  readonly sample: (emulator: Emulator, particles: number, names: readonly string[]) => Promise<Sample[]>;
  /** Told what begins. */
  readonly say: (text: string) => void;
}

/** How much of the prior the first wave left. */
export interface Matched {
  readonly tried: number;
  readonly found: number;
}

export interface Calibrated {
  readonly bank: readonly BankRow[];
  readonly emulator: Emulator;
  readonly samples: readonly Sample[];
  readonly draws: readonly PosteriorPoint[];
  readonly matched: Matched;
  /** Simulated anew at points of the posterior. */
  readonly fresh: readonly BankRow[];
}

/** Numbers of fresh points begin here, far from those of any bank. */
const firstFresh = 1_000_000;
/** Points of the posterior that are simulated anew, at most. */
const mostFresh = 100;

/** Points that a calibration simulates: its bank, and those that are simulated anew. */
export function simulatedPoints(plan: CalibrationPlan): number {
  return pointsOf(plan) + Math.min(mostFresh, plan.draws);
}

/** The same for the same plan, whatever does the work and however often it was interrupted. */
export async function calibrate(plan: CalibrationPlan, { simulate, sample, say }: Hands): Promise<Calibrated> {
  const { waves: { first, second, third } } = plan;
  const observed = observedOf(plan);
  const spread = createSpread(plan);

  say('points over the prior');
  let bank = await simulate(Array.from({ length: first }, (_, number) => ({ number, position: spread(number) })));

  say('ruling points out');
  const { points, tried, found } = plausiblePoints(plan, emulatorOf(plan, bank), observed, first, second);
  say('points that are not ruled out');
  bank = [...bank, ...await simulate(points)];

  if (third > 0) {
    say('a first posterior');
    const rough = await sample(emulatorOf(plan, bank), Math.max(third, 200), ['rough']);
    say('points of a first posterior');
    bank = [...bank, ...await simulate(positionsOf(plan, rough, third).map((position, k) => ({ number: first + second + k, position })))];
  }

  say('the posterior, twice');
  const emulator = emulatorOf(plan, bank);
  const samples = await sample(emulator, plan.particles, ['one', 'two']);
  const draws = keptDraws(plan, samples);

  say('fresh simulations');
  const fresh = await simulate(positionsOf(plan, samples, Math.min(mostFresh, draws.length)).map((position, k) => ({ number: firstFresh + k, position })));
  return { bank, emulator, samples, draws, matched: { tried, found }, fresh };
}

/** Positions of parameters, at even steps through the particles. */
function positionsOf({ parameters }: CalibrationPlan, samples: readonly Sample[], count: number): Float64Array[] {
  const all = samples.flatMap(({ positions }) => positions);
  return Array.from({ length: count }, (_, k) => all[Math.floor(((k + 0.5) * all.length) / count)]!.slice(0, parameters.length));
}
