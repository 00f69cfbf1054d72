/** What the chart of subgroups shows, before it has places. */
import type { Gain, RunResult, SubgroupResult } from '../../comparison/comparison.js';
import { advantage } from '../../comparison/equity.js';
import { smallestCell } from '../../comparison/smallestCell.js';
import type { ArmLook } from '../arms.js';
import { looksOf } from '../arms.js';
import type { ChartContext } from '../chart.js';
import { textsOf } from '../language.js';
import { splitMeasure, unitOf } from '../words.js';

export interface Dot {
  readonly arm: ArmLook;
  readonly share: number;
  readonly error: number;
}

/** An arm beside the reference; with one arm alone there is no reference. */
export interface SubgroupRow {
  readonly dot: Dot;
  readonly reference: Dot | null;
  readonly gain: Gain | null;
}

/** The index of inequality of a grouping with an order, in one arm. */
export interface ArmIndex {
  readonly arm: ArmLook;
  readonly index: number;
}

export interface SubgroupLevel {
  readonly id: string;
  readonly label: string;
  /** Null where they are too few to tell of; then there are no rows. */
  readonly people: number | null;
  readonly rows: readonly SubgroupRow[];
}

export interface Grouping {
  readonly by: string;
  readonly label: string;
  /** From the least advantaged on where they have an order. */
  readonly levels: readonly SubgroupLevel[];
  /** Empty where they have none. */
  readonly indices: readonly ArmIndex[];
}

/** The measure that is shown: ever in an ordinary job if it is reported, else the first share that is. */
export function measureShown({ subgroups }: RunResult, context: ChartContext): string | undefined {
  const known = new Set(subgroups.map(({ measure }) => measure));
  const shares = context.reported.filter((id) => known.has(id) && unitOf(id, context).unit === 'share');
  return shares.find((id) => splitMeasure(id).base === 'everCompetitive') ?? shares[0];
}

/** Every grouping of the run with its levels, in the order of the result. */
export function groupingsOf(result: RunResult, measure: string, context: ChartContext): Grouping[] {
  const looks = looksOf(result.comparison, context);
  const cells = result.subgroups.filter((each) => each.measure === measure && each.by !== '');
  const { groups } = textsOf(context.language);
  return unique(cells.map(({ by }) => by)).map((by) => {
    const own = cells.filter((each) => each.by === by);
    const levels = inOrder(by, unique(own.map(({ level }) => level)));
    const indices = looks.flatMap((arm) => result.equity.flatMap((each) => (each.by === by && each.measure === measure && each.arm === arm.id && each.index !== null ? [{ arm, index: each.index }] : [])));
    return { by, label: groups.by[by] ?? by, levels: levels.map((level) => levelOf(level, own.filter((each) => each.level === level), looks, context)), indices };
  });
}

/** Levels from the least advantaged on where the grouping has an order, else as they come. */
export function inOrder(by: string, levels: readonly string[]): string[] {
  const order = advantage[by] ?? [];
  return [...order.filter((level) => levels.includes(level)), ...levels.filter((level) => !order.includes(level))];
}

function levelOf(id: string, cells: readonly SubgroupResult[], looks: readonly ArmLook[], { language }: ChartContext): SubgroupLevel {
  const label = textsOf(language).groups.levels[id] ?? id;
  const dots = looks.flatMap((arm) => dotOf(arm, cells));
  const reference = dots.find(({ arm }) => arm.isReference) ?? null;
  const others = dots.filter(({ arm }) => !arm.isReference);
  const rows = looks.length === 1 ? dots.map((dot) => ({ dot, reference: null, gain: null })) : reference === null ? [] : others.map((dot) => ({ dot, reference, gain: cells.find(({ arm }) => arm === dot.arm.id)?.gain ?? null }));
  return { id, label, people: rows.length === 0 ? null : Math.max(...cells.map(({ n }) => n)), rows };
}

function dotOf(arm: ArmLook, cells: readonly SubgroupResult[]): Dot[] {
  const cell = cells.find((each) => each.arm === arm.id);
  return cell === undefined || cell.mean === null || cell.n < smallestCell ? [] : [{ arm, share: cell.mean, error: cell.simulationError ?? 0 }];
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
