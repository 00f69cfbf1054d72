/** Panels of lines over weeks below each other, a column of the weekly series each. */
import type { WeeklyColumn } from '../../comparison/comparison.js';
import { furtherColumns } from '../../outcomes/activities.js';
import type { ArmLook } from '../arms.js';
import { niceScale, numberAxis, shareAxis } from '../axes.js';
import type { ChartRow, ChartSpec } from '../chart.js';
import { formatNumber, formatPercent } from '../format.js';
import { labelWidth } from '../endLabels.js';
import { textsOf, type Language } from '../language.js';
import { textWidth, wrap } from '../textWidth.js';
import { colours, isNarrow, sizes } from '../theme.js';
import { leastHeight, lineLabels, linePanel, type ArmLine, type LinePanel } from './linePanel.js';

/** A column of the weekly series; what its scale reaches at least, so that next to nothing looks like it; decimals. Shares are written as per cent. */
export interface PanelColumn {
  readonly id: string;
  readonly least: number;
  readonly digits: number;
}

/** Week 0 is a state before any week was lived. */
export const firstWeek = 1;

export interface StackedPanel {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly ArmLine[];
  readonly top: number;
  readonly step: number;
  readonly write: (value: number, digits?: number) => string;
  readonly axis: ChartSpec;
}

/** A panel for each column that some line has. */
export function panelsOf(columns: readonly PanelColumn[], looks: readonly ArmLook[], seriesOf: (arm: string, column: string) => WeeklyColumn | undefined, language: Language): StackedPanel[] {
  return columns.flatMap(({ id, least, digits: usual }): StackedPanel[] => {
    const lines = looks.flatMap((arm): ArmLine[] => {
      const series = seriesOf(arm.id, id);
      return series === undefined ? [] : [{ arm, series }];
    });
    if (lines.length === 0) return [];
    const column = furtherColumns.find((each) => each.id === id);
    const isShare = column?.unit.startsWith('share') ?? false;
    const { top, step } = niceScale(Math.max(least, ...lines.flatMap(({ series }) => series.high.slice(firstWeek))));
    return [{
      id, label: column?.label[language] ?? id, lines, top, step, axis: isShare ? shareAxis(top, step, language) : numberAxis(top, step, language),
      write: (value, digits = usual) => (isShare ? formatPercent(value, language, digits) : formatNumber(value, digits, language)),
    }];
  });
}

/** All panels on the same columns, `width` pixels wide in all. */
export function panelStack(panels: readonly StackedPanel[], weeks: number, width: number, language: Language): ChartSpec {
  const widest = isNarrow(width) ? 92 : 170;
  const drawn = panels.map(({ label, lines, top, write, axis }) => {
    const height = Math.max(isNarrow(width) ? 150 : 180, leastHeight(lines, widest));
    const panel: LinePanel = { lines, weeks, from: firstWeek, top, axis, height, write: (value) => write(value), language };
    return { label, panel, labels: lineLabels(panel, widest), axisWidth: textWidth(write(top, 0), sizes.axis) + 12 };
  });
  const axisWidth = Math.max(...drawn.map((each) => each.axisWidth));
  const plotWidth = Math.floor(width - 16 - axisWidth - 12 - Math.max(...drawn.map(({ labels }) => labelWidth(labels))));
  return {
    bounds: 'flush', spacing: 86,
    vconcat: drawn.map(({ label, panel, labels }) => ({
      title: {
        text: wrap(label, width - 24, sizes.label, 'bold'), fontSize: sizes.label, color: colours.text, frame: 'group', anchor: 'start', offset: 10, dx: -axisWidth,
      },
      ...linePanel(panel, labels, plotWidth),
    })),
  };
}

/** A panel in words: each line at its end, and at its highest where that is another value. */
export function panelSentence({ label, lines, write }: StackedPanel, weeks: number, language: Language): string {
  const { finding } = textsOf(language).waitingAndLoad;
  const parts = lines.map(({ arm, series }) => {
    const peak = peakOf(series);
    const [last, most] = [weeks, peak].map((week) => write(series.mean[week] ?? 0));
    return last === most ? `${arm.label} ${last}` : finding(arm.label, last ?? '', most ?? '', peak);
  });
  return `${label}: ${parts.join('; ')}.`;
}

function peakOf({ mean }: WeeklyColumn): number {
  return mean.indexOf(Math.max(...mean.slice(firstWeek)), firstWeek);
}

export function panelRows(panels: readonly StackedPanel[], weeks: number): ChartRow[] {
  return panels.flatMap(({ id, lines }) => lines.flatMap(({ arm, series }) => Array.from({ length: weeks + 1 - firstWeek }, (_, at) => {
    const week = at + firstWeek;
    return { measure: id, arm: arm.id, week, mean: series.mean[week] ?? 0, low: series.low[week] ?? 0, high: series.high[week] ?? 0 };
  })));
}
