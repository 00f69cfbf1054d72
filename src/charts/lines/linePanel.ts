/** Lines over weeks with their bands, one for each arm, each named at its end: what several charts draw. */
import type { WeeklyColumn } from '../../comparison/comparison.js';
import type { ArmLook } from '../arms.js';
import { weekAxis } from '../axes.js';
import type { ChartSpec } from '../chart.js';
import { endLabels, lineHeight, type EndLabel } from '../endLabels.js';
import type { Language } from '../language.js';
import { wrapTo } from '../textWidth.js';
import { sizes } from '../theme.js';
import { weeksShown } from '../weeksShown.js';

export interface ArmLine {
  readonly arm: ArmLook;
  readonly series: WeeklyColumn;
  /** What stands below the arm's name at the end of its line. */
  readonly notes?: readonly string[];
}

export interface LinePanel {
  readonly lines: readonly ArmLine[];
  readonly weeks: number;
  /** The first week drawn. */
  readonly from: number;
  /** Upper end of the scale; its lower end is 0. */
  readonly top: number;
  readonly axis: ChartSpec;
  readonly height: number;
  /** How the value at the end of a line is written. */
  readonly write: (value: number) => string;
  readonly language: Language;
  /** What the weeks are counted from, below the axis; nothing where they are the cohort's. */
  readonly weekTitle?: string | null;
}

/** Pixels that the labels of lines need at least, `widest` pixels wide. */
export function leastHeight(lines: readonly ArmLine[], widest: number): number {
  return lines.reduce((sum, line) => sum + (1 + textsBelow(line, lines.length, widest).length) * lineHeight + 6, 0);
}

/** The arm's name and its notes, in lines of text. */
function textsBelow({ arm, notes = [] }: ArmLine, lines: number, widest: number): string[] {
  return [...wrapTo(lines > 4 ? 1 : 2, arm.label, widest, sizes.label), ...notes.flatMap((note) => wrapTo(2, note, widest, sizes.label))];
}

/** The value in bold and the arm's name below it, at the end of each line; one entry a line of text. */
export function lineLabels({ lines, weeks, top, height, write }: LinePanel, widest: number): EndLabel[] {
  const texts = lines.map((line) => {
    const value = line.series.mean[weeks] ?? 0;
    return { ink: line.arm.ink, lines: [write(value), ...textsBelow(line, lines.length, widest)], value };
  });
  return endLabels(texts, top, height);
}

/** The scales of a panel `width` pixels wide, for all that is drawn in it. */
export function scalesOf({ weeks, top, axis, language, weekTitle }: LinePanel, width: number) {
  const titled = weekTitle === undefined || weekTitle === null ? {} : { title: weekTitle, titlePadding: 6 };
  return {
    x: { field: 'week', type: 'quantitative', scale: { domain: [0, weeks], nice: false }, axis: { ...weekAxis(weeks, width, language), ...titled } },
    y: { type: 'quantitative', scale: { domain: [0, top], nice: false }, axis },
  };
}

/** The panel, `width` pixels wide between its axis and its labels, with what else is drawn `over` its lines. */
export function linePanel(panel: LinePanel, labels: readonly EndLabel[], width: number, over: readonly ChartSpec[] = []): ChartSpec {
  const { lines, weeks, from, height } = panel;
  const shown = weeksShown(weeks).filter((week) => week >= from);
  const values = lines.flatMap(({ arm, series }) => shown.map((week) => (
    { arm: arm.id, colour: arm.colour, week, mean: series.mean[week] ?? 0, low: series.low[week] ?? 0, high: series.high[week] ?? 0 }
  )));
  const colour = { color: { field: 'colour', type: 'nominal', scale: null }, detail: { field: 'arm', type: 'nominal', sort: null } };
  const { x, y } = scalesOf(panel, width);
  return {
    width,
    height,
    data: { values },
    layer: [
      // Many bands over each other hide the lines.
      { mark: { type: 'area', opacity: lines.length > 4 ? 0.1 : 0.16 }, encoding: { x, y: { field: 'low', ...y }, y2: { field: 'high' }, ...colour } },
      { mark: { type: 'line', strokeWidth: 2.5, strokeJoin: 'round' }, encoding: { x, y: { field: 'mean', ...y }, ...colour } },
      ...[true, false].map((bold) => ({
        data: { values: labels.filter((label) => label.bold === bold) },
        mark: { type: 'text', dx: 10, fontWeight: bold ? 'bold' : 'normal' },
        encoding: { x: { datum: weeks }, y: { field: 'place', ...y }, text: { field: 'text', type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } },
      })),
      ...over,
    ],
  };
}
