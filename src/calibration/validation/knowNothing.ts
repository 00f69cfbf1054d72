/** How much settings would seem to differ to somebody without a simulator: one common log odds of controls, one common effect. */
import { Chance } from '../../random/chance.js';
import { createSobol } from '../../random/sobol.js';
import { normalQuantile } from '../../statistics/normal.js';
import { momentsOf } from '../draws.js';
import { logLikelihoodOf, type CountedTrial } from '../likelihood/likelihood.js';
import { sampleFrom } from '../sequentialMonteCarlo.js';
import { betweenAt } from '../target.js';

export interface Spread {
  readonly level: number;
  readonly effect: number;
}

const vague = 2.5;
const particles = 500;
const moves = 6;

/** Posterior means of the standard deviations between settings, under the likelihood and priors that the simulator is held against. */
export function knowNothingSpread(trials: readonly CountedTrial[], isControl: readonly (readonly boolean[])[], seed: number | string): Spread {
  const sequence = createSobol(4, `${seed}/know-nothing`);
  const none = trials.map(({ events }) => new Float64Array(events.length));
  const logits = none.map((each) => each.slice());
  const sample = sampleFrom({
    dimensions: 4,
    draw: (k, position) => sequence.fill(k, position),
    logPrior: () => 0,
    logLikelihood: (position) => {
      const [control, effect] = [vague * normalQuantile(position[0]!), vague * normalQuantile(position[1]!)];
      const between = betweenAt(position, 2);
      let sum = 0;
      for (let t = 0; t < trials.length; t += 1) {
        for (let k = 0; k < logits[t]!.length; k += 1) logits[t]![k] = control + (isControl[t]![k]! ? 0 : effect);
        sum += logLikelihoodOf(trials[t]!, logits[t]!, none[t]!, between.level, between.effect);
      }
      return sum;
    },
  }, { particles, moves, lastMoves: moves }, new Chance(`${seed}/know-nothing`));
  const spreads = sample.positions.map((position) => betweenAt(position, 2));
  return { level: momentsOf(spreads.map(({ level }) => level)).mean, effect: momentsOf(spreads.map(({ effect }) => effect)).mean };
}
