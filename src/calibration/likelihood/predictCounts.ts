import { binomial, normal, type Words } from '../../random/index.js';
import { logistic } from '../../statistics/logistic.js';

/**
 * Draws the events of a new trial: its own level, effects of its arms, noise and binomial luck (the model of `likelihood.ts`).
 *
 * @param words - The supply of random words; two and more are taken per arm, and one for the level.
 * @param people - By arm, people who will be analysed.
 * @param logits - By arm, what the model expects.
 * @param noise - By arm, variance of the arm's own noise on the log odds.
 * @returns By arm, people with the outcome.
 */
export function predictCounts(words: Words, people: ArrayLike<number>, logits: ArrayLike<number>, noise: ArrayLike<number>, s0: number, tau: number): number[] {
  const arms = logits.length;
  const level = s0 * normal(words.next());
  const effects = Array.from({ length: arms }, () => tau * Math.SQRT1_2 * normal(words.next()));
  const middle = effects.reduce((sum, each) => sum + each, 0) / arms;
  return effects.map((effect, k) => {
    const own = Math.sqrt(noise[k]!) * normal(words.next());
    return binomial(words, people[k]!, logistic(logits[k]! + level + effect - middle + own));
  });
}
