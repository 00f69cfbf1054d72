/**
 * What opening a service to a share of a region does: to those to whom it is open, to the other members, and to other unemployed people, whose jobs it may take. The design of
 * Crépon B, Duflo E, Gurgand M, Rathelot R, Zamora P. Do labor market policies have displacement effects? Q J Econ 2013;128:531-580, with each history as its own control.
 */
import type { Difference, Interval } from '../comparison/comparison.js';
import { differenceOf, type Compared as DifferenceCompared } from '../comparison/difference.js';
import { halfWidth } from '../comparison/level.js';
import { overHistories, type Estimate } from '../comparison/overHistories.js';
import { fewestDraws } from '../scenario/posterior/drawn.js';
import { expectedVectors } from '../statistics/expectedVectors.js';
import { groupSums } from '../statistics/groupSums.js';
import { jackknifeOfRatios } from '../statistics/jackknife.js';
import { mean } from '../statistics/moments.js';
import { populationQuantiles } from '../statistics/populationQuantiles.js';
import { wholeMeasures, type Changes, type Counted, type Saturated } from './saturation.js';

/** A share, and what it does. Jobs are ordinary jobs held, on average over all weeks. */
export interface SaturationEffect {
  readonly share: number;
  /** Members to whom the service is open, as a share of all. */
  readonly offered: number;
  /** More of those to whom it is open who were ever in an ordinary job, as a share of them; null where there are none. */
  readonly everOffered: Estimate | null;
  /** The same of the other members; below 0 where jobs are taken from them. */
  readonly everOthers: Estimate | null;
  /** More jobs for each of those to whom it is open. */
  readonly jobsOffered: Estimate | null;
  /** More jobs for each of the other members; below 0 where jobs are taken from them. */
  readonly jobsOthers: Estimate | null;
  /** For each member: jobs that those to whom it is open gain, that other members lose, that all other people of the region lose, both losses together, and the gain that is left. */
  readonly gain: Estimate;
  readonly lossOfMembers: Estimate;
  readonly lossOfOthers: Estimate;
  readonly loss: Estimate;
  readonly net: Estimate;
  /** Share of the gain that others lose; null where the gain is not clear of 0. */
  readonly displaced: Estimate | null;
  /** Differences of all members, by measure: what `run` says of these two arms. */
  readonly everybody: Readonly<Record<(typeof wholeMeasures)[number], Omit<Difference, 'arm' | 'against' | 'measure'>>>;
}

/** What effects depend on besides histories. */
export interface SaturationCompared extends Omit<DifferenceCompared, 'isShare'> {
  /** Weeks of the run. */
  readonly weeks: number;
}

/**
 * @param histories - `[history][share]`.
 */
export function saturationEffects(shares: readonly number[], histories: readonly (readonly Saturated[])[], compared: SaturationCompared): SaturationEffect[] {
  return shares.map((share, at) => effectOf(share, histories.map((each) => each[at]!), compared));
}

/** How many more jobs an offer yields at the last share than at the first, history by history; null with one share, and where nobody is offered it. */
export function changeOfYield(histories: readonly (readonly Saturated[])[], { weeks, perDraw = 1 }: Pick<SaturationCompared, 'weeks' | 'perDraw'>): Estimate | null {
  const yieldOf = ({ offered }: Saturated) => offered.jobWeeks / weeks / offered.people;
  const changes = histories.map((each) => (each.length < 2 ? NaN : yieldOf(each.at(-1)!) - yieldOf(each[0]!)));
  return changes.every(Number.isFinite) ? overHistories(changes, perDraw) : null;
}

function effectOf(share: number, histories: readonly Saturated[], compared: SaturationCompared): SaturationEffect {
  const { weeks, perDraw = 1 } = compared;
  const members = ({ offered, others }: Saturated) => offered.people + others.people;
  const perMember = (jobWeeks: (history: Saturated) => number) => histories.map((history) => jobWeeks(history) / weeks / members(history));
  const each = (value: (history: Saturated) => number) => {
    const values = histories.map(value);
    return values.every(Number.isFinite) ? overHistories(values, perDraw) : null;
  };
  const ever = ({ everCompetitive, people }: Changes) => everCompetitive / people;
  const jobs = ({ jobWeeks, people }: Changes) => jobWeeks / weeks / people;
  const gains = perMember(({ offered }) => offered.jobWeeks);
  const losses = [perMember(({ others }) => 0 - others.jobWeeks), perMember(({ displacedWeeks, restWeeks }) => displacedWeeks - restWeeks)] as const;
  const taken = gains.map((_, k) => losses[0][k]! + losses[1][k]!);
  return {
    share, offered: mean(histories.map((history) => history.offered.people / members(history))),
    everOffered: each(({ offered }) => ever(offered)), everOthers: each(({ others }) => ever(others)), jobsOffered: each(({ offered }) => jobs(offered)), jobsOthers: each(({ others }) => jobs(others)),
    gain: overHistories(gains, perDraw),
    lossOfMembers: overHistories(losses[0], perDraw), lossOfOthers: overHistories(losses[1], perDraw), loss: overHistories(taken, perDraw), net: overHistories(gains.map((gain, k) => gain - taken[k]!), perDraw),
    displaced: displacedOf(gains, taken, perDraw),
    everybody: Object.fromEntries(wholeMeasures.map((measure, k) => [measure, wholeDifference(histories, k, measure === 'everCompetitive', compared)])) as unknown as SaturationEffect['everybody'],
  };
}

/** What others lose over what is gained: a ratio of means, because the ratio of a single history may have a gain near 0. */
function displacedOf(gains: readonly number[], taken: readonly number[], perDraw: number): Estimate | null {
  const { mean: gain, simulationError } = overHistories(gains, perDraw);
  if (simulationError === null || gain <= simulationError) return null;
  const [sums, losses] = [groupSums(gains, perDraw), groupSums(taken, perDraw)];
  const counts = new Float64Array(sums.length).fill(perDraw);
  const { estimate, standardError } = jackknifeOfRatios([{ sums: losses, counts }, { sums, counts }], ([loss, won]) => loss! / won!);
  return estimate === null ? null : { mean: estimate, simulationError: halfWidth(standardError, sums.length), parameters: perDraw === 1 ? null : displacedOverDraws(gains, taken, perDraw) };
}

/** Central 95 % of the ratio that is expected under each draw; null under 20 draws, and where a draw has no gain. */
function displacedOverDraws(gains: readonly number[], taken: readonly number[], perDraw: number): Interval | null {
  const [expectedGains, expectedLosses] = expectedVectors([gains, taken], perDraw);
  if (expectedGains === undefined || expectedLosses === undefined || expectedGains.length < fewestDraws || expectedGains.some((gain) => gain <= 0)) return null;
  const [low, high] = populationQuantiles(expectedLosses.map((loss, draw) => loss / expectedGains[draw]!), [0.025, 0.975]);
  return [low!, high!];
}

function wholeDifference(histories: readonly Saturated[], measure: number, isShare: boolean, { paired, scale, perDraw }: SaturationCompared): Omit<Difference, 'arm' | 'against' | 'measure'> {
  const column = (of: (history: Saturated) => readonly Counted[]) => ({ sums: Float64Array.from(histories, (each) => of(each)[measure]!.sum), counts: Float64Array.from(histories, (each) => of(each)[measure]!.count) });
  return differenceOf(column(({ with: row }) => row), column(({ without }) => without), { paired, isShare, scale, perDraw });
}
