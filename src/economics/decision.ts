/** What to choose when parameters are uncertain, and what it would be worth to know them. */
import { mean } from '../statistics/moments.js';

/** Expected costs and effects of the arms under each draw. */
export interface Drawn {
  /** `[arm][draw]` */
  readonly costs: readonly ArrayLike<number>[];
  readonly effects: readonly ArrayLike<number>[];
}

export interface Choice {
  /** Willingness to pay for a unit of effect. */
  readonly threshold: number;
  /** By arm: share of draws in which its net benefit is the highest; draws with several such arms are shared out. */
  readonly probabilities: readonly number[];
  /** The arm whose expected net benefit is the highest: the one to choose with what is known. The first of several. */
  readonly best: number;
  /** Expected value of perfect information about the parameters, per member. */
  readonly evpi: number;
}

/** Net benefit by draw: what the effect is worth, less its cost. */
export function netBenefit(costs: ArrayLike<number>, effects: ArrayLike<number>, threshold: number): Float64Array {
  return Float64Array.from(costs, (cost, d) => threshold * effects[d]! - cost);
}

/**
 * Probabilities that each arm is the best (acceptability curve), the arm to choose (frontier), and what perfect information is worth.
 *
 * Source: E. Fenwick, K. Claxton, M. Sculpher, "Representing uncertainty: the role of cost-effectiveness acceptability curves", Health
 * Economics 10, 2001: the arm to choose is the one with the highest expected net benefit, which need not be the likeliest best one.
 */
export function choiceAt({ costs, effects }: Drawn, threshold: number): Choice {
  const benefits = costs.map((each, a) => netBenefit(each, effects[a]!, threshold));
  const means = benefits.map(mean);
  const best = means.indexOf(Math.max(...means));
  const draws = benefits[0]!.length;
  const wins = new Float64Array(benefits.length);
  let highest = 0;
  for (let d = 0; d < draws; d += 1) {
    let top = -Infinity;
    for (const each of benefits) top = Math.max(top, each[d]!);
    const winners = benefits.flatMap((each, a) => (each[d] === top ? [a] : []));
    for (const a of winners) wins[a]! += 1 / winners.length;
    // Against the arm that is chosen anyway, so that rounding never leaves a value below 0.
    highest += top - benefits[best]![d]!;
  }
  return { threshold, probabilities: Array.from(wins, (each) => each / draws), best, evpi: highest / draws };
}
