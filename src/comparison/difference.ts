import { jackknifeRatio, jackknifeRatioDifference, type JackknifeEstimate } from '../statistics/jackknife.js';
import { mean, variance } from '../statistics/moments.js';
import { unpairedDifferences } from '../statistics/unpairedDifferences.js';
import type { Column } from './column.js';
import type { Difference, Interval } from './comparison.js';
import type { SplitByEvidence } from './byEvidence.js';
import { byDraw, chanceAlone, overDraws, type OverDraws } from './draws.js';
import { halfWidth } from './level.js';

/** Fewest replications from which the spread of real groups is read. */
const fewestForRealGroup = 20;

/**
 * The difference between an arm and the reference: ratio of sums minus ratio of sums, simulation error by leaving out
 * whole replications (both arms of it where they are paired), the spread for a real group of this size from differences
 * between unlike replications, and what the pairing achieved. Where parameters are drawn, also what is expected over draws; the others
 * are then told apart from that.
 */
export function differenceOf(arm: Column, reference: Column, { paired, isShare, scale, perDraw, split }: Compared): Omit<Difference, 'arm' | 'against' | 'measure'> {
  const own = jackknifeRatio(arm.sums, arm.counts);
  const other = jackknifeRatio(reference.sums, reference.counts);
  const { difference, simulationError } = perDraw === undefined ? simulatedDifference(arm, reference, paired) : drawnDifference(arm, reference, perDraw);
  const means = meansByReplication(arm, reference);
  const { parameters, ahead, ...variance } = perDraw === undefined ? notDrawn : overDrawsSplit(means && means.arm.map((mean, r) => mean - means.reference[r]!), perDraw, split ?? null);
  const chance = means && { arm: chanceAlone(means.arm, perDraw ?? 1), reference: chanceAlone(means.reference, perDraw ?? 1) };
  return {
    difference, simulationError,
    realGroup: chance === null ? null : realGroupOf(chance.arm, chance.reference, scale), parameters,
    ratio: own.estimate === null || other.estimate === null || other.estimate === 0 ? null : own.estimate / other.estimate,
    nnt: isShare ? numberNeeded(difference, simulationError, parameters) : null,
    ahead, paired, varianceRatio: paired && chance !== null ? varianceRatioOf(chance.arm, chance.reference) : null,
    ...variance,
  };
}

/** What is expected over draws, and by which parameters it differs. */
function overDrawsSplit(values: Float64Array | null, perDraw: number, split: SplitByEvidence | null): OverDraws & Pick<Difference, 'varianceByEvidence'> {
  const found = overDraws(values, perDraw);
  return { ...found, varianceByEvidence: values === null || found.variance === null || split === null ? null : split(values, found.variance.parameters) };
}

const notDrawn = { parameters: null, ahead: null } as const;

/** What two arms are compared as. */
export interface Compared {
  readonly paired: boolean;
  /** Whether a number needed makes sense. */
  readonly isShare: boolean;
  /** Share of people that was simulated. */
  readonly scale: number;
  /** Replications that share a draw of the parameters; undefined without a posterior. */
  readonly perDraw?: number | undefined;
  /** Tells informed from uninformed parameters; null where there are too few draws for it. */
  readonly split?: SplitByEvidence | null | undefined;
}

/** The difference with its simulation error, and what is expected of it where parameters are drawn. */
export function expectedDifference(arm: Column, reference: Column, paired: boolean, perDraw: number | undefined): Pick<Difference, 'difference' | 'simulationError' | 'parameters'> {
  if (perDraw === undefined) return { ...simulatedDifference(arm, reference, paired), parameters: null };
  const means = meansByReplication(arm, reference);
  return { ...drawnDifference(arm, reference, perDraw), parameters: overDraws(means && means.arm.map((mean, r) => mean - means.reference[r]!), perDraw).parameters };
}

/** Both arms of a draw have the same parameters, whoever lives in them, so draws are left out of both at once. */
function drawnDifference(arm: Column, reference: Column, perDraw: number): Pick<Difference, 'difference' | 'simulationError'> {
  return simulatedDifference(byDraw(arm, perDraw), byDraw(reference, perDraw), true);
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
  const [own, other] = [meansOf(arm), meansOf(reference)];
  return own === null || other === null ? null : { arm: own, reference: other };
}

/** Means by replication; null where one is undefined. */
export function meansOf({ sums, counts }: Column): Float64Array | null {
  return counts.includes(0) ? null : sums.map((sum, r) => sum / counts[r]!);
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

/** One over the difference; null unless its 95 % intervals exclude 0, that of the parameters too where there is one. The sign says which way: negative means one fewer. */
function numberNeeded(difference: number | null, simulationError: number | null, parameters: Interval | null): number | null {
  if (difference === null || simulationError === null || Math.abs(difference) <= simulationError) return null;
  if (parameters !== null && parameters[0] <= 0 && parameters[1] >= 0) return null;
  return 1 / difference;
}

/** Variance of unpaired differences over that of the paired ones; null where the paired ones do not vary at all. */
function varianceRatioOf(arm: Float64Array, reference: Float64Array): number | null {
  if (arm.length < 2) return null;
  const paired = variance(arm.map((mean, r) => mean - reference[r]!));
  return paired > 0 ? unpairedDifferences(arm, reference, []).variance / paired : null;
}
