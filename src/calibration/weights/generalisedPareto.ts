import { exp, log, log1p } from '../../statistics/index.js';
import { logSumExp } from '../likelihood/logMeanExp.js';

/** A generalised Pareto distribution of what exceeds a threshold. */
export interface GeneralisedPareto {
  /** Shape: 0 is exponential; from 1/2 on there is no variance, from 1 on no mean. */
  readonly k: number;
  /** Scale, above 0. */
  readonly scale: number;
}

/**
 * Estimates a generalised Pareto distribution: a posterior mean over profile likelihoods (J. Zhang, M. A. Stephens, "A new and efficient
 * estimation method for the generalized Pareto distribution", Technometrics 51, 2009), of which the shape is then drawn
 * toward 1/2 with the weight of ten observations, as Vehtari et al. (`smoothedWeights.ts`) do.
 *
 * @param exceedances - Positive, in rising order, at least five, not all the same.
 */
export function generalisedParetoOf(exceedances: Float64Array): GeneralisedPareto {
  const n = exceedances.length;
  const points = 30 + Math.floor(Math.sqrt(n));
  const [lowerQuarter, largest] = [exceedances[Math.floor(n / 4 + 0.5) - 1]!, exceedances[n - 1]!];
  const thetas = Float64Array.from({ length: points }, (_, j) => 1 / largest + (1 - Math.sqrt(points / (j + 0.5))) / (3 * lowerQuarter));
  const logLikelihoods = thetas.map((theta) => {
    const k = shapeAt(theta, exceedances);
    return n * (log(-theta / k) - k - 1);
  });
  const whole = logSumExp(logLikelihoods);
  const theta = thetas.reduce((sum, each, j) => sum + each * exp(logLikelihoods[j]! - whole), 0);
  const k = shapeAt(theta, exceedances);
  return { k: (k * n + 0.5 * 10) / (n + 10), scale: -k / theta };
}

function shapeAt(theta: number, exceedances: Float64Array): number {
  let sum = 0;
  for (const exceedance of exceedances) sum += log1p(-theta * exceedance);
  return sum / exceedances.length;
}
