/** The bank of simulated points: where they lie in the prior, and what came of each. */
import { createSobol } from '../random/sobol.js';
import { fitEmulator, type Emulator } from './emulator/emulator.js';
import type { Counts, Simulated } from './emulator/simulated.js';
import type { CalibrationPlan } from './plan.js';
import { figureOn, observedOf } from './observed.js';
import { positionAt, scoreAt, type Prior } from './prior.js';
import type { Simulation } from './simulate.js';

/** A point of the bank; its number is also that of its luck. */
export interface BankPoint {
  readonly number: number;
  /** Shares of the priors' ranges. */
  readonly position: Float64Array;
}

export interface BankRow extends BankPoint, Simulation {}

/** The sequence that fills the prior evenly: the position of point number `number`. */
export function createSpread({ parameters, seed }: CalibrationPlan): (number: number) => Float64Array {
  const sequence = createSobol(parameters.length, `${seed}/design`);
  const uniform = new Float64Array(parameters.length);
  return (number) => {
    sequence.fill(number, uniform);
    return Float64Array.from(parameters, (prior, d) => positionAt(prior, uniform[d]!));
  };
}

export function scoresOf(parameters: readonly Prior[], position: ArrayLike<number>): Float64Array {
  return Float64Array.from(parameters, (prior, d) => scoreAt(prior, position[d]!));
}

/** An emulator of some rows of the bank, for the region of the posterior: points of the first wave count for less once there are later ones, which lie where it matters. */
export function emulatorOf(plan: CalibrationPlan, rows: readonly BankRow[]): Emulator {
  const { waves } = plan;
  const latest = rows.reduce((most, { number }) => Math.max(most, waveOf(waves, number)), 0);
  return fitEmulator(simulatedOf(plan, rows, ({ number }) => (latest > 0 && waveOf(waves, number) === 0 ? earlier : 1)));
}

/** An emulator for all of the prior: all points count alike. */
export function emulatorOfPrior(plan: CalibrationPlan, rows: readonly BankRow[]): Emulator {
  return fitEmulator(simulatedOf(plan, rows, () => 1));
}

/** What a point of the first wave counts for once there are later ones. */
const earlier = 0.3;

function waveOf({ first, second }: CalibrationPlan['waves'], number: number): number {
  return number < first ? 0 : number < first + second ? 1 : 2;
}

function simulatedOf(plan: CalibrationPlan, rows: readonly BankRow[], weightOf: (row: BankRow) => number): Simulated {
  const arms = rows[0]?.events.length ?? 0;
  return {
    scores: rows.map(({ position }) => scoresOf(plan.parameters, position)),
    weights: Float64Array.from(rows, weightOf),
    arms: Array.from({ length: arms }, (_, k) => ({ events: Float64Array.from(rows, ({ events }) => events[k]!), people: Float64Array.from(rows, ({ people }) => people[k]!) })),
    figures: observedOf(plan).figures.map((figure, k) => {
      const values = Float64Array.from(rows, (row) => row.figures[k]!);
      return figure.scale === 'logOdds' ? countsOf(values, figure.people) : { values: values.map((value) => figureOn(figure, value)) };
    }),
  };
}

/** Shares of a study of so many people, as counts; nobody where a share was not simulated. */
function countsOf(shares: Float64Array, size: number): Counts {
  return { events: shares.map((share) => (Number.isNaN(share) ? 0 : share * size)), people: shares.map((share) => (Number.isNaN(share) ? 0 : size)) };
}
