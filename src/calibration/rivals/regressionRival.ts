import { exp, logit, normalQuantile } from '../../statistics/index.js';
import { logLikelihoodOf, type CountedTrial } from '../likelihood/likelihood.js';
import { armAlone, firstArmGivenOthers, mixedLogScores, type Expectation } from '../likelihood/logScores.js';
import { logSumExp } from '../likelihood/logMeanExp.js';
import { smoothedWeights } from '../weights/smoothedWeights.js';
import { evenPoints } from './evenly.js';
import { steadiedShare, type Contrast, type RivalForecast } from './forecast.js';
import { solveUpper } from '../../statistics/cholesky.js';
import { logNormalPair, normalPosterior, type NormalPosterior, type ObservedPair } from './normalApproximation.js';

/** Priors of a regression of log odds. */
export interface RegressionPriors {
  /** Standard deviation of the controls' log odds around 0, and of the log odds ratio around 0. */
  readonly level: number;
  readonly effect: number;
  /** Of the change of log odds by a standard deviation of each covariate; covariates are not looked at when null. */
  readonly covariates: number | null;
  /** Scales of the half-normal priors of the spreads between trials: levels and effects. */
  readonly s0: number;
  readonly tau: number;
}

const draws = 1000;
/** Predictive distributions are mixtures of so many of them, as good as all for a picture. */
const mixed = 125;
/** Spreads that are looked at, in units of the scales of their priors: 0 is in none, four scales are beyond any. */
const spreads = Array.from({ length: 32 }, (_, k) => (k + 0.5) / 8);
const noNoise = [0, 0];

/**
 * A logistic regression of all trials with random levels and effects, by the likelihood that the simulator is held against
 * (`likelihood.ts`), but with coefficients in place of a simulator: log odds of controls = a + covariates · c, of the offered b more.
 *
 * Draws come from the normal approximation: the spreads by their evidence on a lattice, coefficients given them; evenly spread points make them the same
 * at every call. Each then gets its weight, exact over approximate likelihood, smoothed (`smoothedWeights.ts`).
 *
 * @throws RangeError when there is no other trial.
 */
export function regressionRival(others: readonly Contrast[], left: Contrast, priors: RegressionPriors): RivalForecast {
  if (others.length === 0) throw new RangeError('A regression needs at least one other trial; found none.');
  const design = designOf(others, priors);
  const pairs = others.map((trial) => pairOf(trial, design));
  const ofCovariates = priors.covariates;
  const sds = [priors.level, priors.effect, ...(ofCovariates === null ? [] : left.covariates.map(() => ofCovariates))];
  const drawn = drawPosterior(pairs, sds, priors);
  const { logWeights } = smoothedWeights(drawn.map((draw) => others.reduce((sum, trial, k) => sum + correction(trial, pairs[k]!, draw), 0)));
  const { rows } = pairOf(left, design);
  return forecast(left, drawn.map((draw) => expectationOf(draw, rows)), logWeights);
}

type Rows = readonly [readonly number[], readonly number[]];
/** Turns covariates into what multiplies the coefficients of a control group. */
type Design = (covariates: readonly number[]) => readonly number[];

interface Draw {
  readonly coefficients: Float64Array;
  readonly s0: number;
  readonly tau: number;
}

/** Covariates in standard deviations from their mean over the trials; one that does not vary drops out as 0. */
function designOf(trials: readonly Contrast[], { covariates }: RegressionPriors): Design {
  if (covariates === null) return () => [1, 0];
  const scales = trials[0]!.covariates.map((_, k) => {
    const values = trials.map((trial) => trial.covariates[k]!);
    const middle = values.reduce((sum, each) => sum + each, 0) / values.length;
    const sd = Math.sqrt(values.reduce((sum, each) => sum + (each - middle) * (each - middle), 0) / values.length);
    return { middle, sd };
  });
  return (values) => [1, 0, ...scales.map(({ middle, sd }, k) => (sd > 0 ? ((values[k] ?? middle) - middle) / sd : 0))];
}

function pairOf({ offered, control, covariates }: Contrast, design: Design): ObservedPair {
  const row = design(covariates);
  const shares = [steadiedShare(offered), steadiedShare(control)] as const;
  const variance = (share: number, people: number) => 1 / ((people + 1) * share * (1 - share));
  return {
    logits: [logit(shares[0]), logit(shares[1])],
    variances: [variance(shares[0], offered.people), variance(shares[1], control.people)],
    rows: [row.map((each, k) => (k === 1 ? 1 : each)), row],
  };
}

/** Spreads by their place in the distribution of the lattice, coefficients by normal quantiles. */
function drawPosterior(pairs: readonly ObservedPair[], sds: readonly number[], priors: RegressionPriors): Draw[] {
  const lattice = spreads.flatMap((s) => spreads.map((t) => {
    const [s0, tau] = [s * priors.s0, t * priors.tau];
    const posterior = normalPosterior(pairs, sds, s0, tau);
    return { s0, tau, posterior, logWeight: posterior.logEvidence - 0.5 * (s * s + t * t) };
  }));
  const whole = logSumExp(lattice.map(({ logWeight }) => logWeight));
  let below = 0;
  const upTo = lattice.map(({ logWeight }) => (below += exp(logWeight - whole)));
  return evenPoints(draws, 1 + sds.length).map(([place, ...rest]) => {
    const at = upTo.findIndex((each) => each >= place! * below);
    const { s0, tau, posterior } = lattice[at]!;
    return { s0, tau, coefficients: drawCoefficients(posterior, rest) };
  });
}

function drawCoefficients({ mean, root }: NormalPosterior, places: readonly number[]): Float64Array {
  const away = Float64Array.from(places, normalQuantile);
  solveUpper(root, away.length, away);
  return mean.map((each, k) => each + away[k]!);
}

function correction(trial: Contrast, pair: ObservedPair, draw: Draw): number {
  const { logits, noise, s0, tau } = expectationOf(draw, pair.rows);
  return logLikelihoodOf(countedOf(trial), logits, noise, s0, tau) - logNormalPair(pair, [logits[0]!, logits[1]!], s0, tau);
}

function expectationOf({ coefficients, s0, tau }: Draw, rows: Rows): Expectation {
  return { logits: rows.map((row) => row.reduce((sum, each, k) => sum + each * coefficients[k]!, 0)), noise: noNoise, s0, tau };
}

/** The offered group comes first, as in a published trial. */
function countedOf({ offered, control }: Contrast): CountedTrial {
  return { events: [offered.events, control.events], people: [offered.people, control.people] };
}

function forecast(left: Contrast, expectations: readonly Expectation[], logWeights: Float64Array): RivalForecast {
  const counted = countedOf(left);
  const { joint, conditional } = mixedLogScores(counted, expectations, logWeights);
  const few = thinned(expectations, logWeights);
  return {
    conditionalScore: conditional, jointScore: joint, offeredGivenControl: firstArmGivenOthers(counted, few),
    offered: armAlone(0, left.offered.people, few), control: armAlone(1, left.control.people, few),
  };
}

/** Equally weighted draws at even steps of the weights added up. */
function thinned(expectations: readonly Expectation[], logWeights: Float64Array): Expectation[] {
  const few: Expectation[] = [];
  let below = 0;
  expectations.forEach((each, k) => {
    below += exp(logWeights[k]!);
    while (few.length < mixed && below * mixed >= few.length + 0.5) few.push(each);
  });
  return few;
}
