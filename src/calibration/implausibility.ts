/** History matching: which points of the parameters the published figures rule out, whatever the settings were like. */
import { log } from '../statistics/log.js';
import { createAsking, type Emulator } from './emulator/emulator.js';
import { createSpread, scoresOf, type BankPoint } from './bank.js';
import type { CalibrationPlan } from './plan.js';
import { between, varianceOf, type Observed } from './target.js';

/** More than so many standard deviations off is implausible: at most one in twenty of any distribution with one peak (Pukelsheim F. The three sigma rule. Am Stat 1994;48:88-91). */
export const cutoff = 3;

/**
 * How far off a point is: the second-largest distance of all arms and figures, in standard deviations of all that may explain it (chance of the trial, of the
 * emulator, of the setting at the prior mean of its spread). The second-largest, so that one odd trial or one poor surface rules nothing out. After Vernon I,
 * Goldstein M, Bower RG. Galaxy formation: a Bayesian uncertainty analysis. Bayesian Anal 2010;5:619-669.
 */
export function createImplausibility(emulator: Emulator, { trials, figures }: Observed): (scores: Float64Array) => number {
  const ask = createAsking(emulator);
  // E s0² and E tau² under their half-normal priors are the squares of their scales; an arm moves by half of an effect.
  const setting = between.level * between.level + (between.effect * between.effect) / 4;
  const arms = trials.flatMap(({ events, people }) => Array.from(events, (e, k) => {
    const [a, b] = [e + 0.5, people[k]! - e + 0.5];
    return { logit: log(a / b), variance: 1 / a + 1 / b };
  }));
  return (scores) => {
    const answer = ask(scores);
    let [largest, second] = [0, 0];
    const meet = (distance: number): void => {
      if (distance > largest) [largest, second] = [distance, largest];
      else if (distance > second) second = distance;
    };
    arms.forEach(({ logit, variance }, k) => meet(Math.abs(logit - answer.logits[k]!) / Math.sqrt(variance + answer.noise[k]! + setting)));
    figures.forEach((figure, k) => figure.isTarget && meet(Math.abs(figure.value - answer.figures[k]!) / Math.sqrt(varianceOf(figure, answer.doubts[k]!, answer.scatter[k]!))));
    return second;
  };
}

export interface Plausible {
  readonly points: readonly BankPoint[];
  /** Points that were looked at to find them. */
  readonly tried: number;
  /** How many of them are not ruled out. */
  readonly found: number;
}

/** Points that are looked at, at most, for each that is wanted: a volume of a fortieth of the prior is still found whole. */
const triedForEach = 40;

/** The next points of the sequence that are not ruled out; where hardly any is left, the least implausible of those tried. */
export function plausiblePoints(plan: CalibrationPlan, emulator: Emulator, observed: Observed, from: number, count: number): Plausible {
  const implausibility = createImplausibility(emulator, observed);
  const spread = createSpread(plan);
  const most = count * triedForEach;
  const found: Float64Array[] = [];
  const others: { readonly position: Float64Array; readonly off: number }[] = [];
  let tried = 0;
  for (; found.length < count && tried < most; tried += 1) {
    const position = spread(from + tried);
    const off = implausibility(scoresOf(plan.parameters, position));
    if (off <= cutoff) found.push(position);
    else others.push({ position, off });
  }
  const rest = others.sort((a, b) => a.off - b.off).slice(0, count - found.length).map(({ position }) => position);
  return { points: [...found, ...rest].map((position, k) => ({ number: from + k, position })), tried, found: found.length };
}
