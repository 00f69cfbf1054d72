/** Each trial predicted from all the others: draws of the posterior are weighted as if it had never been seen. */
import { scoresOf } from '../bank.js';
import { coverageOf, scoreDifference, type Coverage, type PredictedCount, type ScoreDifference } from '../coverage.js';
import { areControls } from '../controls.js';
import { createAsking, type Emulator } from '../emulator/emulator.js';
import type { CountedTrial } from '../likelihood/likelihood.js';
import { logLikelihoodOf } from '../likelihood/likelihood.js';
import { armAlone, firstArmGivenOthers, mixedLogScores, type Expectation, type LogScores } from '../likelihood/logScores.js';
import { observedOf } from '../observed.js';
import type { CalibrationPlan } from '../plan.js';
import { contrastsOf, leaveOneOut, rivals } from '../rivals.js';
import { smoothedWeights } from '../weights/smoothedWeights.js';
import { betweenAt, firstArms } from '../target.js';
import { publishedTrials } from '../../catalogue/evidence/published.js';

/** A trial that was left out, as the model predicts it. */
export interface LeftOut {
  readonly id: string;
  /** Pareto's k of the weights, and whether the posterior was sampled anew without the trial because it was too high. */
  readonly k: number;
  readonly isRefitted: boolean;
  readonly scores: LogScores;
  /** By arm, when nothing of the trial is known. */
  readonly arms: readonly (PredictedCount & { readonly id: string })[];
  /** Of the first arm, once the controls are known. */
  readonly conditional: PredictedCount;
}

/** Draws a posterior without one trial; called only where weights cannot be relied on. */
export type Refit = (trial: number) => Promise<readonly Float64Array[]>;

/** More than this and weights of draws cannot be relied on. */
export const highestK = 0.7;

/** All trials of a plan, each predicted from the others. */
export async function leaveOut(plan: CalibrationPlan, emulator: Emulator, draws: readonly Float64Array[], refit: Refit): Promise<LeftOut[]> {
  const observed = observedOf(plan).trials;
  const first = firstArms(observed);
  const expectAt = createExpecting(plan, emulator);
  const found: LeftOut[] = [];
  for (const [t, { trial }] of plan.trials.entries()) {
    const counted = observed[t]!;
    const expectations = draws.map((draw) => expectAt(draw, first[t]!, counted.events.length));
    const weights = smoothedWeights(expectations.map(({ logits, noise, s0, tau }) => -logLikelihoodOf(counted, logits, noise, s0, tau)));
    const isRefitted = !(weights.k <= highestK);
    const used = isRefitted ? (await refit(t)).map((draw) => expectAt(draw, first[t]!, counted.events.length)) : expectations;
    found.push({ id: trial.id, k: weights.k, isRefitted, ...predicted(trial.arms, counted, used, isRefitted ? undefined : weights.logWeights) });
  }
  return found;
}

/** Rivals are told of the offered arm and the controls; so is the model when the two are compared, and no third arm gives it a hint. */
function predicted(arms: readonly { readonly id: string }[], counted: CountedTrial, draws: readonly Expectation[], logWeights: Float64Array | undefined): Pick<LeftOut, 'scores' | 'arms' | 'conditional'> {
  const shown = areControls(arms).flatMap((isControl, k) => (k === 0 || isControl ? [k] : []));
  const pick = (numbers: ArrayLike<number>): number[] => shown.map((k) => numbers[k]!);
  const trial = { events: pick(counted.events), people: pick(counted.people) };
  const narrowed = draws.map((draw) => ({ ...draw, logits: pick(draw.logits), noise: pick(draw.noise) }));
  return {
    scores: mixedLogScores(trial, narrowed, logWeights),
    arms: arms.map(({ id }, k) => ({ id, events: counted.events[k]!, probabilities: Array.from(armAlone(k, counted.people[k]!, draws, logWeights)) })),
    conditional: { events: trial.events[0]!, probabilities: Array.from(firstArmGivenOthers(trial, narrowed, logWeights)) },
  };
}

/** What a draw expects of the arms of a trial. */
export function createExpecting({ parameters }: CalibrationPlan, emulator: Emulator): (draw: Float64Array, first: number, arms: number) => Expectation {
  const ask = createAsking(emulator);
  return (draw, first, arms) => {
    const { logits, noise } = ask(scoresOf(parameters, draw));
    const { level, effect } = betweenAt(draw, parameters.length);
    return { logits: logits.slice(first, first + arms), noise: noise.slice(first, first + arms), s0: level, tau: effect };
  };
}

/** The model beside a forecaster without a simulator. */
export interface RivalStanding {
  readonly rival: string;
  /** Sum of the rival's log scores of the offered arm's count given the control's, and how much better the model's is. */
  readonly score: number;
  readonly ahead: ScoreDifference;
  /** The same of both counts together; null where the rival does not predict controls. */
  readonly jointScore: number | null;
  readonly jointAhead: ScoreDifference | null;
  /** Of intervals of the offered arm given the control. */
  readonly coverage: readonly Coverage[];
}

export interface Standing {
  /** The model's own sums of log scores. */
  readonly score: number;
  readonly jointScore: number;
  /** Of all arms when nothing of the trial is known, and of the offered arm given the controls. */
  readonly coverage: readonly Coverage[];
  readonly conditionalCoverage: readonly Coverage[];
  readonly rivals: readonly RivalStanding[];
}

/** Sets the model beside its rivals on trials of the catalogue; trials from files have no covariates, so that they are left to the model. */
export function standingOf(leftOut: readonly LeftOut[]): Standing {
  const contrasts = contrastsOf(publishedTrials.filter(({ id }) => leftOut.some((each) => each.id === id)));
  const known = leftOut.filter(({ id }) => contrasts.some((each) => each.id === id));
  const ordered = known.flatMap(({ id }) => contrasts.filter((each) => each.id === id));
  const conditional = known.map(({ scores }) => scores.conditional);
  const joint = known.map(({ scores }) => scores.joint);
  return {
    score: sumOf(conditional), jointScore: sumOf(joint),
    coverage: coverageOf(leftOut.flatMap(({ arms }) => arms)), conditionalCoverage: coverageOf(leftOut.map((each) => each.conditional)),
    rivals: ordered.length < 3 ? [] : Object.entries(rivals).map(([rival, forecaster]) => {
      const forecasts = leaveOneOut(ordered, forecaster);
      const scores = forecasts.map(({ conditionalScore }) => conditionalScore);
      const joints = forecasts.flatMap(({ jointScore }) => (jointScore === null ? [] : [jointScore]));
      const isJoint = joints.length === forecasts.length;
      return {
        rival, score: sumOf(scores), ahead: scoreDifference(conditional, scores),
        jointScore: isJoint ? sumOf(joints) : null, jointAhead: isJoint ? scoreDifference(joint, joints) : null,
        coverage: coverageOf(forecasts.map(({ offeredGivenControl }, k) => ({ probabilities: offeredGivenControl, events: ordered[k]!.offered.events }))),
      };
    }),
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
