/** What a thread of a calibration runs: it gets the plan once, then simulates points or draws samples. */
import { parentPort, workerData } from 'node:worker_threads';
import { Chance } from '../../random/chance.js';
import type { Emulator } from '../../calibration/emulator/emulator.js';
import { observedOf } from '../../calibration/observed.js';
import type { CalibrationPlan } from '../../calibration/plan.js';
import { sampleFrom, type Sample } from '../../calibration/sequentialMonteCarlo.js';
import type { BankRow } from '../../calibration/bank.js';
import { createLaboratory, leavesAt, studyAt, type Simulation } from '../../calibration/simulate.js';
import { posteriorTarget } from '../../calibration/target.js';
import { ranksOf, truthOf } from '../../calibration/validation/truths.js';
import type { AnswerOr, Numbered } from '../answering-thread.js';

export interface SimulationTask {
  readonly kind: 'simulate';
  readonly number: number;
  readonly position: Float64Array;
}

export interface SampleTask {
  readonly kind: 'sample';
  /** Tells samples apart. */
  readonly name: string;
  readonly emulator: Emulator;
  readonly particles: number;
  /** Number of a trial that is left out; none where it is negative. */
  readonly without: number;
}

/** Ranks of truths among posterior draws of their data. */
export interface RanksTask {
  readonly kind: 'ranks';
  readonly emulator: Emulator;
  readonly rows: readonly BankRow[];
}

/** Virtual studies of a pattern, each at a point of its own. */
export interface StudiesTask {
  readonly kind: 'studies';
  readonly pattern: string;
  readonly positions: readonly Float64Array[];
  /** Number of the first one's luck. */
  readonly first: number;
}

export type CalibrationTask = SimulationTask | SampleTask | RanksTask | StudiesTask;
export type CalibrationAnswer = { readonly simulation: Simulation } | { readonly sample: Sample } | { readonly ranks: readonly (readonly number[])[] } | { readonly studies: readonly Float64Array[] };

const plan = workerData as CalibrationPlan;
let laboratory: ReturnType<typeof createLaboratory> | undefined;

parentPort?.on('message', ({ id, ...task }: Numbered<CalibrationTask>) => {
  const answer = (message: AnswerOr<CalibrationAnswer>): void => parentPort?.postMessage(message);
  try {
    answer({ id, ...answered(task) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) });
  }
});

function answered(task: CalibrationTask): CalibrationAnswer {
  if (task.kind === 'simulate') return { simulation: simulated(task) };
  if (task.kind === 'sample') return { sample: sampled(task) };
  if (task.kind === 'ranks') return { ranks: task.rows.map((row) => ranksOf(plan, task.emulator, truthOf(plan, task.emulator, row), row.number)) };
  return { studies: task.positions.map((position, k) => studyAt(plan, task.pattern, leavesAt(plan.parameters, position), task.first + k)) };
}

function simulated({ number, position }: SimulationTask): Simulation {
  laboratory ??= createLaboratory(plan);
  return laboratory(leavesAt(plan.parameters, position), number);
}

function sampled({ name, emulator, particles, without }: SampleTask): Sample {
  const seed = `${plan.seed}/${name}`;
  const target = posteriorTarget(plan.parameters, emulator, observedOf(plan), seed, without);
  return sampleFrom(target, { particles, moves: plan.moves, lastMoves: plan.lastMoves }, new Chance(seed));
}
