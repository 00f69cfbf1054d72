/** Simulated cells become a table: every measure in every arm, with the difference from the reference arm. */
import { arePaired } from '../../scenario/paired.js';
import type { Scenario } from '../../scenario/scenario.js';
import { intervalAround } from '../../statistics/interval.js';
import { jackknifeRatio, jackknifeRatioDifference, type JackknifeEstimate } from '../../statistics/jackknife.js';
import { mean } from '../../statistics/moments.js';
import { version } from '../../version.js';
import { columnIn, scaleOf, type Asked, type PointRow } from '../simulate.js';
import type { Cell } from './cells.js';
import type { Factor, SweepDesign } from './factors.js';

/** A mean with the half-width of its 95 % interval from chance alone; null where it is undefined. */
export interface CellValue {
  readonly mean: number | null;
  readonly error: number | null;
}

/** A measure in an arm of a cell. */
export interface CellLine {
  readonly cell: number;
  readonly arm: string;
  readonly measure: string;
  readonly level: CellValue;
  /** From the reference arm; null in that arm. */
  readonly difference: CellValue | null;
}

export interface SweepResult {
  readonly schema: 'inclusim-sweep-1';
  readonly version: string;
  readonly scenario: string;
  readonly title: string;
  readonly question: string;
  readonly seed: number | string;
  readonly horizon: number;
  readonly cohort: { readonly n: number; readonly at: 'start' | 'arrival'; readonly eligible: readonly string[] };
  readonly design: SweepDesign;
  readonly factors: readonly Factor[];
  /** Whether every cell has luck of its own; else all have the same. */
  readonly independent: boolean;
  readonly replications: number;
  readonly runs: number;
  readonly arms: readonly string[];
  readonly against: string;
  /** What is drawn: a measure, and an arm beside the reference arm where there are two. */
  readonly measure: string;
  readonly arm: string;
  readonly cells: readonly { readonly number: number; readonly values: Cell }[];
  readonly lines: readonly CellLine[];
}

export interface SweepPlan {
  readonly scenario: Scenario;
  readonly design: SweepDesign;
  readonly factors: readonly Factor[];
  readonly independent: boolean;
  readonly measure: string;
  readonly arm: string;
  readonly cells: readonly { readonly values: Cell; readonly scenario: Scenario }[];
  /** Its last measure is the one that tells how many people there are. */
  readonly asked: Asked;
}

/** @param rows - By cell. */
export function sweepResult(plan: SweepPlan, rows: readonly PointRow[]): SweepResult {
  const { scenario, design, factors, independent, measure, arm, cells, asked } = plan;
  const { compareWith } = scenario;
  const told = asked.measures.slice(0, -1);
  return {
    schema: 'inclusim-sweep-1', version, scenario: scenario.name, title: scenario.title, question: scenario.question, seed: scenario.seed, horizon: scenario.horizon,
    cohort: { n: mean(rows.map((row, k) => mean(columnIn(row, asked, 0, told.length).counts) / scaleOf(cells[k]!.scenario))), at: scenario.cohort.at, eligible: scenario.cohort.eligible },
    design, factors, independent, replications: asked.replications, runs: rows.length * asked.replications * asked.arms.length, arms: asked.arms, against: compareWith, measure, arm,
    cells: cells.map(({ values }, number) => ({ number, values })),
    lines: rows.flatMap((row, cell) => asked.arms.flatMap((id, a) => told.map((each, m) => ({
      cell, arm: id, measure: each, level: valueOf(jackknifeOf(row, asked, a, m), asked.replications),
      difference: id === compareWith ? null : valueOf(differenceOf(row, plan, cell, a, m), asked.replications),
    })))),
  };
}

function jackknifeOf(row: PointRow, asked: Asked, arm: number, measure: number): JackknifeEstimate {
  const { sums, counts } = columnIn(row, asked, arm, measure);
  return jackknifeRatio(sums, counts);
}

/** Arms of the same people share their luck; others are independent. */
function differenceOf(row: PointRow, { asked, scenario: { compareWith }, cells }: SweepPlan, cell: number, arm: number, measure: number): JackknifeEstimate {
  const reference = asked.arms.indexOf(compareWith);
  const [own, other] = [columnIn(row, asked, arm, measure), columnIn(row, asked, reference, measure)];
  if (arePaired(cells[cell]!.scenario, arm, reference)) return jackknifeRatioDifference(own.sums, own.counts, other.sums, other.counts);
  const [a, b] = [jackknifeRatio(own.sums, own.counts), jackknifeRatio(other.sums, other.counts)];
  const estimate = a.estimate === null || b.estimate === null ? null : a.estimate - b.estimate;
  const errors = a.standardError === null || b.standardError === null ? null : [a.standardError, b.standardError] as const;
  return { estimate, standardError: errors && Math.sqrt(errors[0] * errors[0] + errors[1] * errors[1]) };
}

function valueOf({ estimate, standardError }: JackknifeEstimate, replications: number): CellValue {
  return { mean: estimate, error: standardError === null ? null : intervalAround(0, standardError, replications).halfWidth };
}

/** Cells with the number that is drawn of each: the difference where there are two arms, else the level. */
export function shownIn({ lines, measure, arm, cells }: Pick<SweepResult, 'lines' | 'measure' | 'arm' | 'cells'>): (SweepResult['cells'][number] & CellValue)[] {
  const shown = new Map(lines.flatMap((line) => (line.measure === measure && line.arm === arm ? [[line.cell, line.difference ?? line.level]] : [])));
  return cells.map((cell) => ({ ...cell, ...(shown.get(cell.number) ?? { mean: null, error: null }) }));
}

/** Those of them for which the measure is defined, the lowest answer first. */
export function answersIn(result: Pick<SweepResult, 'lines' | 'measure' | 'arm' | 'cells'>): { readonly values: Cell; readonly answer: number }[] {
  return shownIn(result).flatMap(({ values, mean: answer }) => (answer === null ? [] : [{ values, answer }])).sort((a, b) => a.answer - b.answer);
}

/** The table: a line for each cell, arm and measure. */
export function sweepLines({ factors, cells, lines }: Pick<SweepResult, 'factors' | 'cells' | 'lines'>): Record<string, string | number | null>[] {
  return lines.map(({ cell, arm, measure, level, difference }) => ({
    cell, ...Object.fromEntries(factors.map(({ path }, k) => [path, plain(cells[cell]!.values[k]!)])),
    arm, measure, mean: level.mean, simulationError: level.error, difference: difference?.mean ?? null, differenceError: difference?.error ?? null,
  }));
}

function plain(value: Cell[number]): string | number {
  return typeof value === 'number' ? value : String(value);
}
