/** How much of what parameters put into a difference comes from values that the trials informed, and how much from values that they did not. */
import type { PosteriorParameter } from '../catalogue/posterior/posterior.js';
import { fewestDraws, replicationsPerDraw, type DrawnParameters } from '../scenario/posterior/drawn.js';
import { drawsInOrder } from '../scenario/posterior/order.js';
import type { Scenario } from '../scenario/scenario.js';
import { explainedVariance, regressionBasis } from '../statistics/explainedVariance.js';
import { groupMeans } from '../statistics/varianceComponents.js';
import type { DrawnParameter, VarianceByEvidence } from './comparison.js';

/** A parameter is informed when its posterior's standard deviation is below this share of its prior's. */
export const informedBelow = 0.7;

/** Splits the variance between draws of one difference. `values`: one a replication, draw by draw. */
export type SplitByEvidence = (values: Float64Array, betweenDraws: number) => VarianceByEvidence;

/** The parameters that are drawn in some arm and epoch, in the order of the posterior; all others stay what they are and put nothing in. */
export function drawnParameters({ posterior: { parameters }, free }: DrawnParameters): DrawnParameter[] {
  return parameters.flatMap((parameter, p) => (free.flat().some((epoch) => epoch[p] === true) ? [evidenceOf(parameter)] : []));
}

function evidenceOf({ path, sd, prior }: PosteriorParameter): DrawnParameter {
  const spread = prior.sd > 0 ? sd / prior.sd : null;
  return { path, spread, informed: spread !== null && spread < informedBelow };
}

/**
 * The split for a run: what a regression of the draws' differences on one group of parameters explains, alone and on top of the other group,
 * averaged over both orders. So what the groups share, because their values go together in the posterior, is halved between them; what both
 * explain together but the draws do not follow in a straight line is a third part. Parts that chance makes negative are 0.
 *
 * Source: R. H. Lindeman, P. F. Merenda, R. Z. Gold, "Introduction to bivariate and multivariate analysis", 1980, for groups as in U. Grömping,
 * "Estimators of relative importance in linear regression based on variance decomposition", The American Statistician 61, 2007.
 *
 * @returns Null without a posterior, and where draws leave the regression on all parameters fewer than 20 degrees of freedom.
 */
export function splitByEvidence({ posterior: drawn, seed }: Pick<Scenario, 'posterior' | 'seed'>, replications: number): SplitByEvidence | null {
  if (drawn === undefined) return null;
  const draws = Math.floor(replications / replicationsPerDraw);
  const told = drawnParameters(drawn);
  if (draws - 1 - told.length < fewestDraws) return null;
  const values = valuesLivedUnder(drawn, seed, draws);
  const basisOf = (wanted: readonly DrawnParameter[]) => regressionBasis(wanted.map(({ path }) => values(path)));
  const [informed, uninformed, all] = [told.filter((each) => each.informed), told.filter((each) => !each.informed), told].map(basisOf);
  return (differences, betweenDraws) => {
    const means = groupMeans(differences, replicationsPerDraw);
    const [byInformed, byUninformed, byAll] = [informed!, uninformed!, all!].map((basis) => explainedVariance(means, basis)!);
    return within(betweenDraws, (byInformed! + byAll! - byUninformed!) / 2, (byUninformed! + byAll! - byInformed!) / 2);
  };
}

/** The values of a parameter in the draws of the run, in the order in which replications lived under them. */
function valuesLivedUnder({ posterior: { parameters, draws: points } }: DrawnParameters, seed: number | string, draws: number): (path: string) => Float64Array {
  const drawOf = drawsInOrder(points, seed);
  const lived = Array.from({ length: draws }, (_, draw) => points[drawOf(draw * replicationsPerDraw)]!.values);
  return (path) => {
    const place = parameters.findIndex((each) => each.path === path);
    return Float64Array.from(lived, (each) => each[place]!);
  };
}

/** No part is negative, and together they are no more than there is. */
function within(whole: number, informed: number, uninformed: number): VarianceByEvidence {
  const parts = [Math.max(0, informed), Math.max(0, uninformed)] as const;
  const sum = parts[0] + parts[1];
  const shrink = sum > whole ? whole / sum : 1;
  return { informed: parts[0] * shrink, uninformed: parts[1] * shrink, notLinear: Math.max(0, whole - sum) };
}
