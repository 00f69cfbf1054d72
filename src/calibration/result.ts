/** What a calibration found, as data: the posterior in the form that `run --posterior` reads, and how far it can be trusted. */
import type { Posterior } from '../catalogue/posterior/posterior.js';
import { scoresOf } from './bank.js';
import { createAsking } from './emulator/emulator.js';
import { observedOf } from './observed.js';
import type { ObservedFigure } from './target.js';
import { logistic } from '../statistics/logistic.js';
import { parameterName } from './parameterName.js';
import { pairWarnings, parameterPairs, type WeightedDraws } from './parameterPairs.js';
import { version } from '../version.js';
import type { Calibrated } from './calibrate.js';
import { learnedOf, momentsOf, type Learned } from './draws.js';
import { freshArms, type FreshArm } from './freshCheck.js';
import { heldOut, type HoldOut } from './holdOut.js';
import { pointsOf, type CalibrationPlan } from './plan.js';

export interface ArmFit extends FreshArm {
  readonly observed: number;
  readonly analysed: number;
  /** Of the emulator, on points that were kept from it. */
  readonly heldOut: HoldOut;
}

/** A figure of a pattern: observed, and as the emulator expects it at the points of the posterior; on the logarithm for a ratio. */
export interface FigureFit {
  readonly id: string;
  readonly isTarget: boolean;
  readonly observed: number | null;
  readonly standardError: number;
  readonly expected: number;
  readonly heldOut: HoldOut;
}

export interface CalibrationResult {
  readonly schema: 'inclusim-calibration-1';
  readonly version: string;
  readonly title: string;
  readonly seed: number | string;
  readonly structure: string;
  readonly trials: readonly string[];
  readonly patterns: readonly string[];
  readonly points: number;
  /** Share of the prior that the first wave did not rule out. */
  readonly notRuledOut: number;
  readonly sampler: { readonly particles: number; readonly stages: readonly number[]; readonly looks: readonly number[]; readonly logEvidence: readonly number[] };
  readonly level: { readonly mean: number; readonly sd: number };
  readonly effect: { readonly mean: number; readonly sd: number };
  readonly parameters: readonly Learned[];
  /** Pairs of parameters that the targets do not tell apart, in sentences. */
  readonly warnings: readonly string[];
  readonly figures: readonly FigureFit[];
  readonly arms: readonly ArmFit[];
}

export function resultOf(plan: CalibrationPlan, calibrated: Calibrated): CalibrationResult {
  const { samples, draws, matched } = calibrated;
  const checks = heldOut(plan, calibrated.bank);
  const reported = plan.trials.flatMap(({ trial }) => trial.arms);
  return {
    schema: 'inclusim-calibration-1', version, title: plan.title, seed: plan.seed, structure: plan.structure, trials: plan.trials.map(({ trial }) => trial.id), patterns: plan.patterns,
    points: pointsOf(plan), notRuledOut: matched.tried === 0 ? 1 : matched.found / matched.tried,
    sampler: { particles: plan.particles, stages: samples.map(({ powers }) => powers.length), looks: samples.map(({ looks }) => looks), logEvidence: samples.map(({ logEvidence }) => logEvidence) },
    level: momentsOf(draws.map(({ level }) => level)), effect: momentsOf(draws.map(({ effect }) => effect)),
    parameters: learnedOf(plan, samples),
    warnings: pairWarnings(parameterPairs(weightedDraws(plan, draws))),
    figures: figuresOf(plan, calibrated, checks.figures),
    arms: freshArms(plan, calibrated.emulator, calibrated.fresh).map((arm, k) => {
      const { events, analysed, randomised } = reported[k]!;
      const people = analysed ?? randomised ?? 0;
      return { ...arm, observed: (events ?? 0) / people, analysed: people, heldOut: checks.arms[k]! };
    }),
  };
}

function figuresOf(plan: CalibrationPlan, { emulator, draws }: Calibrated, checks: readonly HoldOut[]): FigureFit[] {
  const ask = createAsking(emulator);
  const answers = draws.map(({ position }) => [...ask(scoresOf(plan.parameters, position)).figures]);
  return observedOf(plan).figures.map((figure, k) => {
    const { id, isTarget, value, standardError } = inItsUnit(figure);
    const expected = momentsOf(answers.map((answer) => inItsUnit({ ...figure, value: answer[k]! }).value)).mean;
    return { id, isTarget, observed: isTarget ? value : null, standardError, expected, heldOut: checks[k]! };
  });
}

/** A share as a share again, not its log odds. */
function inItsUnit(figure: ObservedFigure): ObservedFigure {
  if (figure.scale !== 'logOdds') return figure;
  const share = logistic(figure.value);
  return { ...figure, value: share, standardError: figure.standardError * share * (1 - share) };
}

/** Draws by parameter, under plain names. */
export function weightedDraws({ parameters }: CalibrationPlan, draws: Calibrated['draws']): WeightedDraws {
  return { parameters: parameters.map(({ path }) => parameterName(path)), values: parameters.map((_, d) => draws.map(({ values }) => values[d]!)), weights: draws.map(() => 1) };
}

/** The posterior as `run --posterior` reads it. */
export function posteriorOf(plan: CalibrationPlan, { draws, samples }: Calibrated): Posterior {
  const learned = learnedOf(plan, samples);
  return {
    schema: 'inclusim-posterior-1', version,
    made: { seed: plan.seed, trials: plan.trials.map(({ trial }) => trial.id), points: pointsOf(plan), title: plan.title, structure: plan.structure, ...(plan.controls === undefined ? {} : { controls: plan.controls }), patterns: plan.patterns },
    parameters: plan.parameters.map(({ path, least, most, mean, sd }, k) => ({ path, prior: { least, most, mean, sd }, mean: learned[k]!.mean, sd: learned[k]!.sd })),
    between: { level: draws.map(({ level }) => sixDigits(level)), effect: draws.map(({ effect }) => sixDigits(effect)) },
    draws: draws.map(({ values }) => ({ weight: 1 / draws.length, values: values.map(sixDigits) })),
  };
}

/** More digits than any of these is known to, few enough to ship. */
function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}
