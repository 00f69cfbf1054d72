/**
 * Simulation-based calibration: a point of the bank is taken for the truth, what was simulated there for the data, and the posterior of these data should hold
 * the truth as often as it says (Talts S, Betancourt M, Simpson D, Vehtari A, Gelman A. Validating Bayesian inference algorithms with simulation-based
 * calibration. arXiv:1804.06788, 2018).
 */
import { binomial } from '../../random/binomial.js';
import { Chance } from '../../random/chance.js';
import { normal } from '../../random/normal.js';
import { syntheticData, syntheticSetting } from '../../random/purposes.js';
import { logistic } from '../../statistics/logistic.js';
import { toUniform } from '../../random/uniform.js';
import { scoresOf, type BankRow } from '../bank.js';
import { createAsking, type Emulator } from '../emulator/emulator.js';
import type { CountedTrial } from '../likelihood/likelihood.js';
import { figureOn, observedOf } from '../observed.js';
import type { CalibrationPlan } from '../plan.js';
import { sampleFrom } from '../sequentialMonteCarlo.js';
import { betweenAt, firstArms, furtherPositions, posteriorTarget, type Observed } from '../target.js';
import { rankOf } from '../ranks.js';

/** A truth and the data that came of it. */
export interface Truth {
  /** Of the parameters and of the spreads between settings. */
  readonly position: Float64Array;
  readonly observed: Observed;
}

/** The highest rank of a truth among the draws that it is compared with. */
export const mostRank = 49;
const particles = 100;
const moves = 2;
/** As many as a problem of this size whose answer is known needed before its ranks were even. */
const lastMoves = 40;

/**
 * The truth of a point of the bank. Spreads between settings are drawn from their priors, level and effects of each trial from these; they shift the
 * simulated counts: where the odds rise, some without the outcome get it, each with the same chance, and where they fall some lose it.
 */
export function truthOf(plan: CalibrationPlan, emulator: Emulator, row: BankRow): Truth {
  const chance = new Chance(`${plan.seed}/truths`);
  chance.startReplication(row.number);
  const { length } = plan.parameters;
  const position = new Float64Array(length + furtherPositions);
  position.set(row.position);
  for (let k = 0; k < furtherPositions; k += 1) position[length + k] = toUniform(chance.word(syntheticSetting, 0, k));
  const trials = inSettings(plan, emulator, row, betweenAt(position, length), chance);
  // A figure that was simulated at this point is its datum; one that was not, or is undefined there, says nothing.
  const figures = observedOf(plan).figures.map((figure, k) => {
    const value = figureOn(figure, row.figures[k]!);
    return { ...figure, value, isTarget: figure.isTarget && Number.isFinite(value) };
  });
  return { position, observed: { trials, figures } };
}

/** The simulated trials of a row, each moved into a setting of its own, whose level and effects are drawn. */
export function inSettings(plan: CalibrationPlan, emulator: Emulator, row: BankRow, { level, effect }: { readonly level: number; readonly effect: number }, chance: Chance): CountedTrial[] {
  const { logits } = createAsking(emulator)(scoresOf(plan.parameters, row.position));
  const published = observedOf(plan).trials;
  const first = firstArms(published);
  return published.map(({ events }, t) => {
    const u = level * normal(chance.word(syntheticSetting, t + 1, 0));
    const effects = Array.from(events, (_, k) => effect * Math.SQRT1_2 * normal(chance.word(syntheticSetting, t + 1, k + 1)));
    const middle = effects.reduce((sum, each) => sum + each, 0) / effects.length;
    const people = effects.map((_, k) => row.people[first[t]! + k]!);
    return { people, events: effects.map((each, k) => shifted(chance, first[t]! + k, row.events[first[t]! + k]!, people[k]!, logits[first[t]! + k]!, u + each - middle)) };
  });
}

function shifted(chance: Chance, arm: number, events: number, people: number, logit: number, shift: number): number {
  const [before, after] = [logistic(logit), logistic(logit + shift)];
  const words = chance.words(syntheticData, arm, 0);
  return after >= before ? events + binomial(words, people - events, Math.min(1, (after - before) / (1 - before))) : events - binomial(words, events, Math.min(1, 1 - after / before));
}

/** Ranks of a truth, parameters first and then the spreads, among draws of the posterior of its data. */
export function ranksOf(plan: CalibrationPlan, emulator: Emulator, { position, observed }: Truth, number: number): number[] {
  const seed = `${plan.seed}/truth-${number}`;
  const { positions } = sampleFrom(posteriorTarget(plan.parameters, emulator, observed, seed), { particles, moves, lastMoves }, new Chance(seed));
  const step = particles / (mostRank + 1);
  const draws = Array.from({ length: mostRank }, (_, k) => positions[Math.floor((k + 0.5) * step)]!);
  return Array.from(position, (truth, d) => rankOf(truth, draws.map((draw) => draw[d]!)));
}
