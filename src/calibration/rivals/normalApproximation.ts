/** A regression of log odds in closed form: counts of each trial as normal log odds, coefficients with normal priors. */
import { log } from '../../statistics/index.js';
import { choleskyInPlace, solveLower, solveUpper } from '../../statistics/cholesky.js';

/** Observed log odds of two groups, their sampling variances, and what multiplies the coefficients in each. */
export interface ObservedPair {
  readonly logits: readonly [number, number];
  readonly variances: readonly [number, number];
  readonly rows: readonly [readonly number[], readonly number[]];
}

export interface NormalPosterior {
  readonly mean: Float64Array;
  /** Root L of the precision L Lᵀ, row after row. */
  readonly root: Float64Array;
  /** Logarithm of the probability of all observed log odds, up to what s0 and tau do not change. */
  readonly logEvidence: number;
}

/**
 * The posterior of the coefficients for given spreads of levels and effects (A. Gelman et al., "Bayesian data analysis", 3rd ed., 2013, chapter 14).
 *
 * @param priorSds - By coefficient; priors have mean 0.
 */
export function normalPosterior(pairs: readonly ObservedPair[], priorSds: readonly number[], s0: number, tau: number): NormalPosterior {
  const size = priorSds.length;
  const precision = new Float64Array(size * size);
  priorSds.forEach((sd, k) => { precision[k * size + k] = 1 / (sd * sd); });
  const pull = new Float64Array(size);
  let evidence = 0;
  for (const pair of pairs) evidence += addPair(pair, s0, tau, precision, pull);
  choleskyInPlace(precision, size);
  solveLower(precision, size, pull);
  for (let k = 0; k < size; k += 1) evidence += pull[k]! * pull[k]! - 2 * log(precision[k * size + k]!);
  solveUpper(precision, size, pull);
  return { mean: pull, root: precision, logEvidence: evidence / 2 };
}

/** Adds a trial to precision and pull; gives -log |V| - zᵀ V^-1 z. */
function addPair({ logits, variances, rows }: ObservedPair, s0: number, tau: number, precision: Float64Array, pull: Float64Array): number {
  const inverse = inverseOf(variances, s0, tau);
  const size = pull.length;
  const [z1, z2] = [inverse.own1 * logits[0] + inverse.shared * logits[1], inverse.shared * logits[0] + inverse.own2 * logits[1]];
  for (let i = 0; i < size; i += 1) {
    const [a, b] = [rows[0][i]!, rows[1][i]!];
    pull[i]! += a * z1 + b * z2;
    const [first, second] = [inverse.own1 * a + inverse.shared * b, inverse.shared * a + inverse.own2 * b];
    for (let j = 0; j < size; j += 1) precision[i * size + j]! += first * rows[0][j]! + second * rows[1][j]!;
  }
  return -inverse.logDeterminant - logits[0] * z1 - logits[1] * z2;
}

/** The inverse of a trial's covariance: levels, effects against each other, and sampling. */
function inverseOf(variances: readonly [number, number], s0: number, tau: number): { readonly own1: number; readonly own2: number; readonly shared: number; readonly logDeterminant: number } {
  const [level, effect] = [s0 * s0, tau * tau / 4];
  const [v1, v2, shared] = [level + effect + variances[0], level + effect + variances[1], level - effect];
  const determinant = v1 * v2 - shared * shared;
  return { own1: v2 / determinant, own2: v1 / determinant, shared: -shared / determinant, logDeterminant: log(determinant) };
}

/** Logarithm of the normal density of a trial's observed log odds around expected ones, up to a constant. */
export function logNormalPair({ logits, variances }: ObservedPair, expected: readonly [number, number], s0: number, tau: number): number {
  const { own1, own2, shared, logDeterminant } = inverseOf(variances, s0, tau);
  const [a, b] = [logits[0] - expected[0], logits[1] - expected[1]];
  return -0.5 * (logDeterminant + own1 * a * a + 2 * shared * a * b + own2 * b * b);
}
