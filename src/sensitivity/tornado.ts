/** One input at a time: what an outcome becomes at either end of the input's range while all others stay where they are. */
import { intervalAround } from '../statistics/interval.js';
import { mean, variance } from '../statistics/moments.js';
import { less, type Replicates } from './replications.js';

/** A mean with the half-width of its 95 % interval from chance alone: simulation error. */
export interface Simulated {
  readonly mean: number;
  readonly error: number;
}

export interface TornadoBar {
  /** The outcome at the lower and the upper end. */
  readonly low: Simulated;
  readonly high: Simulated;
  /** From the lower to the upper end, with the same luck at both. */
  readonly change: Simulated;
}

export interface Tornado {
  /** The outcome where every input stays where it is. */
  readonly base: Simulated;
  /** In the order of the inputs. */
  readonly bars: readonly TornadoBar[];
}

/** The middle, then the lower and the upper end of each input; `undefined` is where an input stays. */
export function tornadoDesign(inputs: number): (0 | 1 | undefined)[][] {
  const still = Array.from({ length: inputs }, () => undefined);
  return [still, ...still.flatMap((_, input) => ([0, 1] as const).map((end) => still.map((_value, k) => (k === input ? end : undefined))))];
}

/** @param outcomes - By point of the design, all with the same luck; at least two replications. */
export function tornado(outcomes: readonly Replicates[]): Tornado {
  const [base, ...ends] = outcomes;
  return {
    base: simulated(base!),
    bars: Array.from({ length: ends.length / 2 }, (_, input) => {
      const [low, high] = [ends[2 * input]!, ends[2 * input + 1]!];
      return { low: simulated(low), high: simulated(high), change: simulated(less(high, low)) };
    }),
  };
}

function simulated(values: Replicates): Simulated {
  const { estimate, halfWidth } = intervalAround(mean(values), Math.sqrt(variance(values) / values.length), values.length);
  return { mean: estimate, error: halfWidth };
}
