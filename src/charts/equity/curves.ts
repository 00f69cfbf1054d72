/** How much of an outcome falls to the less advantaged, group by group: what concentration curves are drawn from. */
import type { RunResult, SubgroupResult } from '../../comparison/comparison.js';
import { advantage } from '../../comparison/equity.js';
import { smallestCell } from '../../comparison/smallestCell.js';
import { looksOf, type ArmLook } from '../arms.js';
import type { ChartContext } from '../chart.js';
import { measureShown } from '../differences/subgroupRow.js';
import { textsOf } from '../language.js';

/** After a group and all that are less advantaged: their share of the people, and of those who have the outcome. */
export interface CurvePoint {
  readonly people: number;
  readonly outcome: number;
}

export interface ArmCurve {
  readonly arm: ArmLook;
  /** From nobody to everybody. */
  readonly points: readonly CurvePoint[];
  /** The point at which arms are compared. */
  readonly compared: CurvePoint;
  readonly index: number | null;
}

export interface CurveGrouping {
  readonly by: string;
  readonly label: string;
  /** From the least advantaged on, with their share of the people. */
  readonly levels: readonly { readonly id: string; readonly label: string; readonly share: number }[];
  readonly curves: readonly ArmCurve[];
  /** The groups up to the point at which arms are compared, which is where curves are furthest from equal parts, and their share of the people. */
  readonly compared: { readonly groups: readonly string[]; readonly people: number };
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
    const drawn = looks.flatMap((arm) => {
      const points = pointsOf(order.flatMap((level) => cells.filter((cell) => cell.arm === arm.id && cell.level === level)));
      return points === null ? [] : [{ arm, points }];
    });
    const shown = drawn.find(({ arm }) => arm.isReference) ?? drawn[0];
    if (shown === undefined || order.length < 2) return [];
    const at = furthest(drawn.map(({ points }) => points));
    const levels = order.map((id, level) => ({ id, label: groups.levels[id] ?? id, share: pointAt(shown.points, level + 1).people - pointAt(shown.points, level).people }));
    const indexOf = (arm: string) => result.equity.find((each) => each.arm === arm && each.by === by && each.measure === measure)?.index ?? null;
    return [{
      by, label: groups.by[by] ?? by, levels, curves: drawn.map(({ arm, points }) => ({ arm, points, compared: pointAt(points, at), index: indexOf(arm.id) })),
      compared: { groups: levels.slice(0, at).map(({ label }) => label), people: pointAt(shown.points, at).people },
    }];
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

/** Beyond its last group a curve has everybody. */
function pointAt(points: readonly CurvePoint[], at: number): CurvePoint {
  return points[at] ?? { people: 1, outcome: 1 };
}

/** The first inner point at which curves, taken together, are furthest from equal parts. */
function furthest(curves: readonly (readonly CurvePoint[])[]): number {
  const distance = (at: number): number => curves.reduce((sum, points) => sum + Math.abs(pointAt(points, at).outcome - pointAt(points, at).people), 0);
  const inner = Array.from({ length: Math.max(...curves.map(({ length }) => length)) - 2 }, (_, at) => at + 1);
  return inner.reduce((best, at) => (distance(at) > distance(best) + 1e-9 ? at : best));
}
