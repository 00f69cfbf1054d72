import { jackknifeRatio, jackknifeRatioDifference, type JackknifeEstimate } from '../statistics/jackknife.js';
import { mean, variance } from '../statistics/moments.js';
import { unpairedDifferences } from '../statistics/unpairedDifferences.js';
import type { Column } from './column.js';
import type { Difference, Interval } from './comparison.js';
import { halfWidth } from './level.js';

/** Fewest replications from which the spread of real groups is read. */
const fewestForRealGroup = 20;

/**
 * The difference between an arm and the reference: ratio of sums minus ratio of sums, simulation error by leaving out
 * whole replications (both arms of it where they are paired), the spread for a real group of this size from differences
 * between unlike replications, and what the pairing achieved.
 */
export function differenceOf(arm: Column, reference: Column, paired: boolean, isShare: boolean, scale: number): Omit<Difference, 'arm' | 'against' | 'measure'> {
  const own = jackknifeRatio(arm.sums, arm.counts);
  const other = jackknifeRatio(reference.sums, reference.counts);
  const { difference, simulationError } = simulatedDifference(arm, reference, paired);
  const means = meansByReplication(arm, reference);
  return {
    difference, simulationError,
    realGroup: means === null ? null : realGroupOf(means.arm, means.reference, scale), parameters: null,
    ratio: own.estimate === null || other.estimate === null || other.estimate === 0 ? null : own.estimate / other.estimate,
    nnt: isShare ? numberNeeded(difference, simulationError) : null,
    ahead: null, paired, varianceRatio: paired && means !== null ? varianceRatioOf(means.arm, means.reference) : null,
  };
}

/**
 * The difference alone, with its simulation error: by leaving out the same replication of both arms where they are paired, else
 * from the errors of two independent arms. These may have unlike numbers of replications; the fewer ones give the degrees of freedom.
 */
export function simulatedDifference(arm: Column, reference: Column, paired: boolean): Pick<Difference, 'difference' | 'simulationError'> {
  const { estimate, standardError } = paired ? jackknifeRatioDifference(arm.sums, arm.counts, reference.sums, reference.counts) : independent(arm, reference);
  return { difference: estimate, simulationError: halfWidth(standardError, Math.min(arm.sums.length, reference.sums.length)) };
}

function independent(arm: Column, reference: Column): JackknifeEstimate {
  const own = jackknifeRatio(arm.sums, arm.counts);
  const other = jackknifeRatio(reference.sums, reference.counts);
  if (own.estimate === null || other.estimate === null) return { estimate: null, standardError: null };
  const errors = own.standardError === null || other.standardError === null ? null : [own.standardError, other.standardError] as const;
  return { estimate: own.estimate - other.estimate, standardError: errors && Math.sqrt(errors[0] * errors[0] + errors[1] * errors[1]) };
}

/** Means by replication of both arms; null where one of them is undefined somewhere. */
function meansByReplication(arm: Column, reference: Column): { arm: Float64Array; reference: Float64Array } | null {
  const means = [arm, reference].map(({ sums, counts }) => (counts.includes(0) ? null : sums.map((sum, r) => sum / counts[r]!)));
  return means[0] === null || means[1] === null ? null : { arm: means[0]!, reference: means[1]! };
}

/** Central 95 % of mean_i(arm) - mean_j(reference) over all i other than j: two groups that share no luck. */
function realGroupOf(arm: Float64Array, reference: Float64Array, scale: number): Interval | null {
  if (arm.length < fewestForRealGroup) return null;
  const { quantiles } = unpairedDifferences(arm, reference, [0.025, 0.975]);
  if (scale === 1) return [quantiles[0]!, quantiles[1]!];
  // One in 1 / scale was simulated: the spread of the whole group is smaller by the root of that.
  const middle = mean(arm) - mean(reference);
  return [middle + (quantiles[0]! - middle) * Math.sqrt(scale), middle + (quantiles[1]! - middle) * Math.sqrt(scale)];
}

/** One over the difference; null unless its 95 % interval excludes 0. The sign says which way: negative means one fewer. */
function numberNeeded(difference: number | null, simulationError: number | null): number | null {
  if (difference === null || simulationError === null || Math.abs(difference) <= simulationError) return null;
  return 1 / difference;
}

/** Variance of unpaired differences over that of the paired ones; null where the paired ones do not vary at all. */
function varianceRatioOf(arm: Float64Array, reference: Float64Array): number | null {
  if (arm.length < 2) return null;
  const paired = variance(arm.map((mean, r) => mean - reference[r]!));
  return paired > 0 ? unpairedDifferences(arm, reference, []).variance / paired : null;
}
