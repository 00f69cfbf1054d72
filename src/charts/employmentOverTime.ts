/** How many are in an ordinary job, week by week: a line and a band for each arm. */
import type { RunResult, WeeklyColumn } from '../comparison/comparison.js';
import { looksOf, type ArmLook } from './arms.js';
import { niceScale, shareAxis, weekAxis } from './axes.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from './chart.js';
import { formatEnds, formatPercent } from './format.js';
import { textsOf, type Language } from './language.js';
import { spread } from './spread.js';
import { textWidth, wrapTo } from './textWidth.js';
import { frame, isNarrow, sizes } from './theme.js';
import { weeksShown } from './weeksShown.js';
import { cohortPhrase, horizonPhrase, join } from './words.js';

interface ArmLine extends ArmLook {
  readonly series: WeeklyColumn;
}

const lineHeight = 17;

/** The chart, or null when the run kept no weekly series. */
export function employmentOverTime({ comparison, weekly }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const texts = textsOf(language).employment;
  const lines = looksOf(comparison, context).flatMap((look) => {
    const series = weekly.arms[look.id]?.['competitive'];
    return series === undefined ? [] : [{ ...look, series }];
  });
  if (lines.length === 0) return null;
  const horizon = horizonPhrase(weekly.weeks, language);
  const subtitles = [texts.subtitle(cohortPhrase(comparison.cohort, language), horizon), texts.band];
  return {
    id: 'employment-over-time',
    title: texts.title,
    alt: altOf(lines, weekly.weeks, language),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...plot(lines, weekly.weeks, width, language) }),
    rows: lines.flatMap((line) => rowsOf(line, weekly.weeks, line.id)),
  };
}

function altOf(lines: readonly ArmLine[], weeks: number, language: Language): string {
  const texts = textsOf(language).employment;
  const shares = lines.map(({ label, series }) => texts.share(label, formatPercent(at(series.mean, weeks), language)));
  const bands = lines.map(({ label, series }) => {
    const [low, high] = formatEnds([at(series.low, weeks), at(series.high, weeks)], { unit: 'share' }, language);
    return texts.within(label, textsOf(language).range(low, high));
  });
  return texts.alt(horizonPhrase(weeks, language), join(shares, language), join(bands, language));
}

function rowsOf({ series }: ArmLine, weeks: number, arm: string): ChartRow[] {
  return Array.from({ length: weeks + 1 }, (_, week) => ({
    arm, week, mean: at(series.mean, week), low: at(series.low, week), high: at(series.high, week),
  }));
}

function plot(lines: readonly ArmLine[], weeks: number, width: number, language: Language): ChartSpec {
  const { top, step } = niceScale(Math.max(...lines.flatMap(({ series }) => series.high)));
  const height = Math.max(isNarrow(width) ? 260 : 330, lines.length * (2 * lineHeight + 6));
  const labels = endLabels(lines, weeks, top, height, isNarrow(width) ? 92 : 170, language);
  const labelWidth = Math.max(...labels.map(({ text, bold }) => textWidth(text, sizes.label, bold ? 'bold' : 'normal')));
  const plotWidth = Math.floor(width - 16 - 42 - 12 - labelWidth);
  const shown = new Set(weeksShown(weeks));
  const values = lines.flatMap((line) => rowsOf(line, weeks, line.label)).filter(({ week }) => shown.has(Number(week)));
  const colour = {
    field: 'arm', type: 'nominal', legend: null,
    scale: { domain: lines.map(({ label }) => label), range: lines.map((each) => each.colour) },
  };
  const x = { field: 'week', type: 'quantitative', scale: { domain: [0, weeks], nice: false }, axis: weekAxis(weeks, plotWidth, language) };
  const yScale = { domain: [0, top], nice: false };
  const axis = shareAxis(top, step);
  return {
    width: plotWidth,
    height,
    data: { values },
    layer: [
      { mark: { type: 'area', opacity: 0.16 }, encoding: { x, y: { field: 'low', type: 'quantitative', scale: yScale, axis }, y2: { field: 'high' }, color: colour } },
      { mark: { type: 'line', strokeWidth: 2.5, strokeJoin: 'round' }, encoding: { x, y: { field: 'mean', type: 'quantitative', scale: yScale, axis }, color: colour } },
      ...[true, false].map((bold) => ({
        data: { values: labels.filter((label) => label.bold === bold) },
        mark: { type: 'text', dx: 10, fontWeight: bold ? 'bold' : 'normal' },
        encoding: { x: { datum: weeks }, y: { field: 'place', type: 'quantitative', scale: yScale, axis }, text: { field: 'text', type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } },
      })),
    ],
  };
}

/** The share in bold and the arm's name below it, at the end of each line; one entry a line of text, with its height on the share axis. */
function endLabels(lines: readonly ArmLine[], weeks: number, top: number, height: number, widest: number, language: Language) {
  const blocks = lines.map(({ label, ink, series }) => {
    const share = at(series.mean, weeks);
    const texts = [formatPercent(share, language, 0), ...wrapTo(lines.length > 4 ? 1 : 2, label, widest, sizes.label)];
    return { ink, texts, wish: (1 - share / top) * height };
  });
  const middles = spread(blocks.map(({ wish }) => wish), blocks.map(({ texts }) => texts.length * lineHeight + 4), 0, height);
  return blocks.flatMap(({ texts, ink }, order) => texts.map((text, row) => {
    const pixel = (middles[order] ?? 0) + (row - (texts.length - 1) / 2) * lineHeight;
    return { text, ink, bold: row === 0, place: (1 - pixel / height) * top };
  }));
}

function at(list: readonly number[], week: number): number {
  return list[week] ?? 0;
}
