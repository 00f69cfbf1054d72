/** How many people stand on lists, and how many clients a post has, week by week: two panels of lines and bands. */
import type { RunResult, WeeklyColumn } from '../../comparison/comparison.js';
import { furtherColumns } from '../../outcomes/activities.js';
import { looksOf } from '../arms.js';
import { niceScale, numberAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { endLabels, labelWidth, leastHeight, linePanel, type ArmLine, type LinePanel } from './linePanel.js';
import { textWidth, wrap } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { cohortPhrase, horizonPhrase } from '../words.js';

/** Each panel's column of the weekly series; what its scale reaches at least, so that next to nothing looks like it; decimals. */
const panels = [
  { id: 'waiting', least: 10, digits: 0 },
  { id: 'load', least: 5, digits: 1 },
] as const;

type Panel = (typeof panels)[number];

/** Week 0 is a state before any week was lived. */
const from = 1;

interface Load {
  readonly id: string;
  readonly label: string;
  readonly digits: number;
  readonly lines: readonly ArmLine[];
  readonly top: number;
  readonly step: number;
}

/** The chart, or null when the run kept no such series, or none of two weeks. */
export function waitingAndLoad({ comparison, weekly }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const texts = textsOf(language).waitingAndLoad;
  const { weeks } = weekly;
  const shown = panels.flatMap((panel): Load[] => {
    const lines = looksOf(comparison, context).flatMap((arm): ArmLine[] => {
      const series = weekly.arms[arm.id]?.[panel.id];
      return series === undefined ? [] : [{ arm, series }];
    });
    return lines.length === 0 ? [] : [loadOf(panel, lines, language)];
  });
  if (shown.length === 0 || weeks <= from) return null;
  const horizon = horizonPhrase(weeks, language);
  const subtitles = [texts.subtitle(cohortPhrase(comparison.cohort, language), horizon), textsOf(language).employment.band];
  return {
    id: 'waiting-and-load',
    title: texts.title,
    alt: texts.alt(horizon, shown.map((load) => sentenceOf(load, weeks, language)).join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), bounds: 'flush', spacing: 86, vconcat: stack(shown, weeks, width, language) }),
    rows: rowsOf(shown, weeks),
  };
}

function loadOf({ id, least, digits }: Panel, lines: readonly ArmLine[], language: Language): Load {
  const most = Math.max(least, ...lines.flatMap(({ series }) => series.high.slice(from)));
  const label = furtherColumns.find((column) => column.id === id)?.label[language] ?? id;
  return { id, label, digits, lines, ...niceScale(most) };
}

/** Both panels on the same columns. */
function stack(loads: readonly Load[], weeks: number, width: number, language: Language): ChartSpec[] {
  const widest = isNarrow(width) ? 92 : 170;
  const drawn = loads.map(({ label, digits, lines, top, step }) => {
    const axis = numberAxis(top, step, language);
    const height = Math.max(isNarrow(width) ? 150 : 180, leastHeight(lines, widest));
    const panel: LinePanel = { lines, weeks, from, top, axis, height, write: (value) => formatNumber(value, digits, language), language };
    return { label, panel, labels: endLabels(panel, widest), axisWidth: textWidth(formatNumber(top, 0, language), sizes.axis) + 12 };
  });
  const axisWidth = Math.max(...drawn.map((each) => each.axisWidth));
  const plotWidth = Math.floor(width - 16 - axisWidth - 12 - Math.max(...drawn.map(({ labels }) => labelWidth(labels))));
  return drawn.map(({ label, panel, labels }) => ({
    title: {
      text: wrap(label, width - 24, sizes.label, 'bold'), fontSize: sizes.label, color: colours.text, frame: 'group', anchor: 'start', offset: 10, dx: -axisWidth,
    },
    ...linePanel(panel, labels, plotWidth),
  }));
}

function sentenceOf({ label, digits, lines }: Load, weeks: number, language: Language): string {
  const { finding } = textsOf(language).waitingAndLoad;
  const parts = lines.map(({ arm, series }) => {
    const peak = peakOf(series);
    const [last, most] = [weeks, peak].map((week) => formatNumber(series.mean[week] ?? 0, digits, language));
    return last === most ? `${arm.label} ${last}` : finding(arm.label, last ?? '', most ?? '', peak);
  });
  return `${label}: ${parts.join('; ')}.`;
}

function peakOf({ mean }: WeeklyColumn): number {
  return mean.indexOf(Math.max(...mean.slice(from)), from);
}

function rowsOf(loads: readonly Load[], weeks: number): ChartRow[] {
  return loads.flatMap(({ id, lines }) => lines.flatMap(({ arm, series }) => Array.from({ length: weeks + 1 - from }, (_, at) => {
    const week = at + from;
    return { measure: id, arm: arm.id, week, mean: series.mean[week] ?? 0, low: series.low[week] ?? 0, high: series.high[week] ?? 0 };
  })));
}
