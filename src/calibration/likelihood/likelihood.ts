import { logChoose } from './logChoose.js';
import { logMeanOfSeveral, mostArms } from './severalArms.js';
import { logMeanOfTwo } from './twoArms.js';

/** What was counted in a trial: by arm, people with the outcome and people analysed. */
export interface CountedTrial {
  readonly events: ArrayLike<number>;
  readonly people: ArrayLike<number>;
}

/**
 * The logarithm of the probability of a trial's counts, given what a model expects of its arms.
 *
 * Events of arm k are binomial with log odds `logits[k]` + u + e(k) + noise(k). u, normal with standard deviation `s0`, moves all arms of
 * the trial: the level of its setting. The e, which add up to 0 over the arms, move arms against each other; the difference of two of
 * them is normal with standard deviation `tau`. The noise is the arm's own. All are integrated out (`twoArms.ts`), to better than 1e-3 in the logarithm.
 * Binomial counts with normal log odds: R. M. Turner et al., Statistics in Medicine 19, 2000; several arms: J. P. T. Higgins, A. Whitehead,
 * Statistics in Medicine 15, 1996.
 *
 * @param trial - One to six arms; whole numbers, 0 <= events <= people. Not checked, because this is called millions of times.
 * @param logits - By arm, finite: what the model expects.
 * @param noise - By arm, variance of the log odds that is the arm's own, 0 or more: simulation error, error of an emulator, clustering.
 * @param s0 - 0 or more.
 * @param tau - 0 or more.
 * @returns The logarithm of the probability, binomial coefficients included.
 * @throws RangeError when there are more than six arms or none.
 */
export function logLikelihoodOf(trial: CountedTrial, logits: ArrayLike<number>, noise: ArrayLike<number>, s0: number, tau: number): number {
  const events = trial.events;
  const people = trial.people;
  if (events.length !== 2) return logLikelihoodOfArms(trial, logits, covarianceOf(noise, s0, tau));
  const level = s0 * s0;
  const contrast = tau * tau / 4;
  const o1 = noise[0]!;
  const o2 = noise[1]!;
  const determinant = 4 * level * contrast + (level + contrast) * (o1 + o2) + o1 * o2;
  return logChoose(people[0]!, events[0]!) + logChoose(people[1]!, events[1]!) + logMeanOfTwo(
    events[0]!, people[0]!, logits[0]!, events[1]!, people[1]!, logits[1]!,
    level + contrast + o1, level - contrast, level + contrast + o2, determinant,
  );
}

/**
 * The same for any covariance of the log odds.
 *
 * @param covariance - Row after row.
 * @throws RangeError when there are more than six arms or none.
 */
export function logLikelihoodOfArms({ events, people }: CountedTrial, logits: ArrayLike<number>, covariance: ArrayLike<number>): number {
  const arms = events.length;
  if (!(arms >= 1 && arms <= mostArms)) throw new RangeError(`A trial must have 1 to ${mostArms} arms; found ${arms}.`);
  let ways = 0;
  for (let k = 0; k < arms; k += 1) ways += logChoose(people[k]!, events[k]!);
  return ways + logMeanOfSeveral(events, people, logits, covariance);
}

/** Covariance of the log odds of a trial's arms, row after row: s0² everywhere, tau²/2 among effects that add up to 0, noise on the diagonal. */
export function covarianceOf(noise: ArrayLike<number>, s0: number, tau: number): Float64Array {
  const arms = noise.length;
  const effect = tau * tau / 2;
  return Float64Array.from({ length: arms * arms }, (_, cell) => {
    const [row, column] = [Math.floor(cell / arms), cell % arms];
    const shared = s0 * s0 - effect / arms;
    return row === column ? shared + effect + noise[row]! : shared;
  });
}
