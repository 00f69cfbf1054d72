/**
 * What opening a service to a share of a region does: to those to whom it is open, to the other members, and to other unemployed people, whose jobs it may take. The design of
 * Crépon B, Duflo E, Gurgand M, Rathelot R, Zamora P. Do labor market policies have displacement effects? Q J Econ 2013;128:531-580, with each history as its own control.
 */
import type { Difference } from '../comparison/comparison.js';
import { differenceOf, type Compared as DifferenceCompared } from '../comparison/difference.js';
import { overHistories, type Estimate } from '../comparison/overHistories.js';
import { mean } from '../statistics/moments.js';
import { wholeMeasures, type Changes, type Counted, type Saturated } from './saturation.js';

/** A share, and what it does. Weeks are weeks of work in the whole follow-up. */
export interface SaturationEffect {
  readonly share: number;
  /** Members to whom the service is open, as a share of all. */
  readonly offered: number;
  /** More of those to whom it is open who were ever in an ordinary job, as a share of them; null where there are none. */
  readonly everOffered: Estimate | null;
  /** The same of the other members. */
  readonly everOthers: Estimate | null;
  /** Weeks more for each of those to whom it is open. */
  readonly weeksOffered: Estimate | null;
  /** Weeks more for each of the other members; below 0 where jobs are taken from them. */
  readonly weeksOthers: Estimate | null;
  /** For 100 members: weeks that those to whom it is open gain, that other members lose, that other unemployed people lose, and the gain that is left. */
  readonly gain: Estimate;
  readonly lossOfMembers: Estimate;
  readonly lossOfUnemployed: Estimate;
  readonly net: Estimate;
  /** Share of the gain that others lose; null where the gain is not clear of 0. */
  readonly displaced: number | null;
  /** Differences of all members, by measure: what `run` says of these two arms. */
  readonly everybody: Readonly<Record<(typeof wholeMeasures)[number], Omit<Difference, 'arm' | 'against' | 'measure'>>>;
}

/** What differences depend on besides histories. */
type Compared = Omit<DifferenceCompared, 'isShare'>;

/**
 * @param histories - `[history][share]`.
 */
export function saturationEffects(shares: readonly number[], histories: readonly (readonly Saturated[])[], compared: Compared): SaturationEffect[] {
  return shares.map((share, at) => effectOf(share, histories.map((each) => each[at]!), compared));
}

function effectOf(share: number, histories: readonly Saturated[], compared: Compared): SaturationEffect {
  const { perDraw = 1 } = compared;
  const members = ({ offered, others }: Saturated) => offered.people + others.people;
  const for100 = (of: (history: Saturated) => number) => overHistories(histories.map((history) => (100 * of(history)) / members(history)), perDraw);
  const each = (group: (history: Saturated) => Changes, measure: keyof Changes) => {
    const values = histories.map((history) => group(history)[measure] / group(history).people);
    return values.every(Number.isFinite) ? overHistories(values, perDraw) : null;
  };
  const [offered, others] = [(history: Saturated) => history.offered, (history: Saturated) => history.others];
  const gain = for100((history) => history.offered.weeksWorked);
  const net = for100(({ offered: to, others: rest, displacedWeeks }) => to.weeksWorked + rest.weeksWorked - displacedWeeks);
  return {
    share, offered: mean(histories.map((history) => history.offered.people / members(history))),
    everOffered: each(offered, 'everCompetitive'), everOthers: each(others, 'everCompetitive'), weeksOffered: each(offered, 'weeksWorked'), weeksOthers: each(others, 'weeksWorked'),
    gain, lossOfMembers: for100((history) => 0 - history.others.weeksWorked), lossOfUnemployed: for100(({ displacedWeeks }) => displacedWeeks), net,
    displaced: gain.simulationError === null || gain.mean <= gain.simulationError ? null : 1 - net.mean / gain.mean,
    everybody: Object.fromEntries(wholeMeasures.map((measure, k) => [measure, wholeDifference(histories, k, measure === 'everCompetitive', compared)])) as unknown as SaturationEffect['everybody'],
  };
}

function wholeDifference(histories: readonly Saturated[], measure: number, isShare: boolean, { paired, scale, perDraw }: Compared): Omit<Difference, 'arm' | 'against' | 'measure'> {
  const column = (of: (history: Saturated) => readonly Counted[]) => ({ sums: Float64Array.from(histories, (each) => of(each)[measure]!.sum), counts: Float64Array.from(histories, (each) => of(each)[measure]!.count) });
  return differenceOf(column(({ with: row }) => row), column(({ without }) => without), { paired, isShare, scale, perDraw });
}
