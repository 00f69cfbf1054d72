/** Durations as charts show them: what a curve is drawn from, how far it is drawn, and when a quarter and a half have got there. */
import type { Comparison, SurvivalCurve, SurvivalSummary, WeeklyColumn } from '../../comparison/comparison.js';
import { looksOf, type ArmLook } from '../arms.js';
import type { ChartContext } from '../chart.js';
import { monthsOf, weekOfMonth } from '../../outcomes/months.js';

/** A question about a duration. */
export interface SurvivalQuestion {
  readonly id: string;
  readonly spell: keyof SurvivalSummary['arms'][string];
  readonly texts: 'firstJob' | 'jobLength';
  /** Whether lines rise from 0 as spells end, or fall from 1 with those that last. */
  readonly rises: boolean;
  /** Parts of the spells whose end is marked. */
  readonly parts: readonly PartId[];
}

export type PartId = 'quarter' | 'half';
export const partShares: Readonly<Record<PartId, number>> = { quarter: 0.25, half: 0.5 };

/** One arm's curve, as it is drawn. */
export interface ArmCurve {
  readonly arm: ArmLook;
  readonly curve: SurvivalCurve;
  readonly series: WeeklyColumn;
}

/** Fewest spells that must still be followed at the end of a line; of few spells, a quarter. */
const fewestFollowed = 30;

/** The curves of all arms that have spells. */
export function curvesOf(comparison: Comparison, survival: SurvivalSummary, { spell, rises }: SurvivalQuestion, context: ChartContext): ArmCurve[] {
  return looksOf(comparison, context).flatMap((arm) => {
    const curve = survival.arms[arm.id]?.[spell];
    return curve === undefined || !(curve.n > 0) ? [] : [{ arm, curve, series: seriesOf(curve, rises) }];
  });
}

function seriesOf({ survival, low, high }: SurvivalCurve, rises: boolean): WeeklyColumn {
  if (!rises) return { mean: survival, low, high };
  const ended = (shares: readonly number[]) => shares.map((share) => 1 - share);
  return { mean: ended(survival), low: ended(high), high: ended(low) };
}

/** The last week at which every line and band still rests on enough spells; before the horizon, at a mark of the axis. */
export function lastShown(curves: readonly ArmCurve[], weeks: number): number {
  const ends = curves.map(({ curve, series }) => {
    const enough = Math.min(fewestFollowed, curve.n / 4);
    const end = Array.from({ length: weeks + 1 }, (_, week) => week).findIndex((week) => !isKnown(series, week) || followedIn(curve, week) < enough - 1e-9);
    return end < 0 ? weeks : end - 1;
  });
  const end = Math.max(1, Math.min(...ends));
  if (end === weeks) return end;
  const step = weeks <= weekOfMonth(18) ? 3 : weeks <= weekOfMonth(36) ? 6 : 12;
  const months = Math.floor(monthsOf(end) / step) * step;
  return months > 0 ? weekOfMonth(months) : end;
}

/** Spells that would be followed in a week if none had ended: thinned out by the end of follow-up alone. */
function followedIn({ survival, atRisk }: SurvivalCurve, week: number): number {
  const before = survival[Math.max(0, week - 1)] ?? 0;
  return before > 0 ? (atRisk[week] ?? 0) / before : Infinity;
}

function isKnown(series: WeeklyColumn, week: number): boolean {
  return [series.mean, series.low, series.high].every((list) => Number.isFinite(list[week]));
}

/** The first week by which a part of an arm's spells have ended; null where the line stops before. */
export function weekOfPart({ curve }: ArmCurve, part: PartId, last: number): number | null {
  const week = curve.survival.findIndex((share) => share <= 1 - partShares[part] + 1e-9);
  return week < 0 || week > last ? null : week;
}

/** The parts of a question that some arm has reached; where none has, a quarter, if that is reached. */
export function partsReached(curves: readonly ArmCurve[], { parts }: SurvivalQuestion, last: number): PartId[] {
  const reached = (part: PartId) => curves.some((each) => weekOfPart(each, part, last) !== null);
  const asked = parts.filter(reached);
  return asked.length > 0 ? asked : (['quarter'] as const).filter(reached);
}
