// The elementary functions, the same to the last bit in every engine.
export { exp, expm1 } from './exp.js';
export { log, log1p } from './log.js';
export { pow } from './pow.js';
export { cos, sin } from './sin.js';
export { logistic, logit } from './logistic.js';
export { probabilityOfRate, rateOfProbability } from './rate.js';

// Distributions.
export { normalCdf, normalQuantile } from './normal.js';
export { incompleteBeta, logBeta, logGamma } from './gammaFunctions.js';
export { incompleteGamma, incompleteGammaUpper } from './incompleteGamma.js';
export { chiSquareUpperTail } from './chiSquare.js';
export { binomialProbabilities, binomialTest, countQuantile } from './binomialDistribution.js';
export { studentTCdf, studentTQuantile } from './studentT.js';

// Summaries, estimators and their intervals.
export { mean, variance } from './moments.js';
export { groupSums } from './groupSums.js';
export { quantile, quantiles } from './quantile.js';
export { populationQuantiles } from './populationQuantiles.js';
export { jackknifeOfRatios, jackknifeRatio, jackknifeRatioDifference, type JackknifeEstimate, type RatioColumn } from './jackknife.js';
export { unpairedDifferences, type UnpairedDifferences } from './unpairedDifferences.js';
export { explainedVariance, regressionBasis, type RegressionBasis } from './explainedVariance.js';
export { expectedByGroup, groupMeans, varianceComponents, withinGroups, type VarianceComponents } from './varianceComponents.js';
export { expectedVectors } from './expectedVectors.js';
export { fiellerSet, type RatioMoments, type RatioSet } from './fieller.js';
export { symmetricEigen, type SymmetricEigen } from './symmetricEigen.js';
export { pooledRatio, type Count, type PooledRatio, type TwoGroups } from './pooledRatio.js';
export { holm } from './holm.js';
export { intervalAround, meanInterval, type Interval } from './interval.js';

// Survival: time until an event, when not everybody is seen to have it.
export { survivalCounts, type SurvivalCounts } from './survivalCounts.js';
export {
  kaplanMeier, medianSurvival, productLimit, restrictedMean, type MedianSurvival, type RestrictedMean, type KaplanMeierCurve, type SurvivalLimits,
} from './survival.js';
export { logRank, type LogRankTest } from './logRank.js';
