/** How much of an outcome falls to the less advantaged, group by group: what concentration curves are drawn from. */
import type { RunResult, SubgroupResult } from '../../comparison/comparison.js';
import { advantage } from '../../comparison/equity.js';
import { smallestCell } from '../../comparison/smallestCell.js';
import { looksOf, type ArmLook } from '../arms.js';
import type { ChartContext } from '../chart.js';
import { measureShown } from '../differences/subgroupRow.js';
import { formatPercent } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { join } from '../words.js';

/** After a group and all that are less advantaged: their share of the people, and of those who have the outcome. */
export interface CurvePoint {
  readonly people: number;
  readonly outcome: number;
}

export interface ArmCurve {
  readonly arm: ArmLook;
  /** From nobody to everybody. */
  readonly points: readonly CurvePoint[];
  readonly index: number | null;
}

export interface CurveGrouping {
  readonly by: string;
  readonly label: string;
  /** From the least advantaged on, with their share of the people. */
  readonly levels: readonly { readonly id: string; readonly label: string; readonly share: number }[];
  readonly curves: readonly ArmCurve[];
}

/** The measure that curves are drawn of: the one of the chart of subgroups where it has an index, else ever in an ordinary job. */
export function measureOfCurves(result: RunResult, context: ChartContext): string {
  const shown = measureShown(result, context);
  return shown !== undefined && result.equity.some(({ measure }) => measure === shown) ? shown : 'everCompetitive';
}

/** Groupings with an order in which every group may be told of and somebody has the outcome. */
export function curvesOf(result: RunResult, measure: string, context: ChartContext): CurveGrouping[] {
  const { groups } = textsOf(context.language);
  const looks = looksOf(result.comparison, context);
  return [...new Set(result.equity.map(({ by }) => by))].flatMap((by): CurveGrouping[] => {
    const cells = result.subgroups.filter((each) => each.by === by && each.measure === measure);
    const order = (advantage[by] ?? []).filter((level) => cells.some((cell) => cell.level === level && cell.n > 0));
    const ordered = (arm: string) => order.flatMap((level) => cells.filter((cell) => cell.arm === arm && cell.level === level));
    const curves = looks.flatMap((arm): ArmCurve[] => {
      const points = pointsOf(ordered(arm.id));
      return points === null ? [] : [{ arm, points, index: result.equity.find((each) => each.arm === arm.id && each.by === by && each.measure === measure)?.index ?? null }];
    });
    const shown = curves.find(({ arm }) => arm.isReference) ?? curves[0];
    if (shown === undefined || order.length < 2) return [];
    const levels = order.map((id, at) => ({ id, label: groups.levels[id] ?? id, share: shown.points[at + 1]!.people - shown.points[at]!.people }));
    return [{ by, label: groups.by[by] ?? by, levels, curves }];
  });
}

/** Null where a group is too small to be told of, or nobody has the outcome. */
function pointsOf(cells: readonly SubgroupResult[]): CurvePoint[] | null {
  if (cells.some(({ n }) => n < smallestCell)) return null;
  const people = cells.reduce((sum, { n }) => sum + n, 0);
  const outcome = cells.reduce((sum, cell) => sum + having(cell), 0);
  if (!(outcome > 0)) return null;
  let sum: CurvePoint = { people: 0, outcome: 0 };
  return [sum, ...cells.map((cell) => (sum = { people: sum.people + cell.n / people, outcome: sum.outcome + having(cell) / outcome }))];
}

function having({ n, mean }: SubgroupResult): number {
  return n * (mean ?? 0);
}

/** The point at which curves are compared: where they are furthest from equal shares. */
export function comparedAt({ levels, curves }: CurveGrouping): number {
  const distance = (at: number): number => curves.reduce((sum, { points }) => sum + Math.abs(points[at]!.outcome - points[at]!.people), 0);
  return levels.slice(1).map((_, at) => at + 1).reduce((best, at) => (distance(at) > distance(best) + 1e-9 ? at : best));
}

/** The groups up to that point, in words, and their share of the people. */
export function comparedGroups(grouping: CurveGrouping, language: Language): { readonly groups: string; readonly people: string } {
  const at = comparedAt(grouping);
  return { groups: join(grouping.levels.slice(0, at).map(({ label }) => label), language), people: formatPercent(grouping.curves[0]!.points[at]!.people, language, 0) };
}
