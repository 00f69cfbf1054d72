/** What a thread of a calibration runs: it gets the plan once, then simulates points or draws samples. */
import { parentPort, workerData } from 'node:worker_threads';
import { Chance } from '../../random/chance.js';
import type { Emulator } from '../../calibration/emulator.js';
import { observedOf } from '../../calibration/observed.js';
import type { CalibrationPlan } from '../../calibration/plan.js';
import { sampleFrom, type Sample } from '../../calibration/sequentialMonteCarlo.js';
import { createLaboratory, leavesAt, type Simulation } from '../../calibration/simulate.js';
import { posteriorTarget } from '../../calibration/target.js';
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

export type CalibrationTask = SimulationTask | SampleTask;
export type CalibrationAnswer = { readonly simulation: Simulation } | { readonly sample: Sample };

const plan = workerData as CalibrationPlan;
let laboratory: ReturnType<typeof createLaboratory> | undefined;

parentPort?.on('message', ({ id, ...task }: Numbered<CalibrationTask>) => {
  const answer = (message: AnswerOr<CalibrationAnswer>): void => parentPort?.postMessage(message);
  try {
    answer({ id, ...(task.kind === 'simulate' ? { simulation: simulated(task) } : { sample: sampled(task) }) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) });
  }
});

function simulated({ number, position }: SimulationTask): Simulation {
  laboratory ??= createLaboratory(plan);
  return laboratory(leavesAt(plan.parameters, position), number);
}

function sampled({ name, emulator, particles, without }: SampleTask): Sample {
  const seed = `${plan.seed}/${name}`;
  const target = posteriorTarget(plan.parameters, emulator, observedOf(plan), seed, without);
  return sampleFrom(target, { particles, moves: plan.moves }, new Chance(seed));
}
