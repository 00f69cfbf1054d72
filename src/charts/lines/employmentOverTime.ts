/** How many are in an ordinary job, week by week: a line and a band for each arm. */
import type { RunResult } from '../../comparison/comparison.js';
import { looksOf } from '../arms.js';
import { niceScale, shareAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatEnds, formatPercent } from '../format.js';
import { labelWidth } from '../endLabels.js';
import { textsOf, type Language } from '../language.js';
import { leastHeight, lineLabels, linePanel, type ArmLine, type LinePanel } from './linePanel.js';
import { frame, isNarrow } from '../theme.js';
import { cohortPhrase, horizonPhrase, join } from '../words.js';

/** The chart, or null when the run kept no weekly series. */
export function employmentOverTime({ comparison, weekly }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const texts = textsOf(language).employment;
  const lines = looksOf(comparison, context).flatMap((arm): ArmLine[] => {
    const series = weekly.arms[arm.id]?.['competitive'];
    return series === undefined ? [] : [{ arm, series }];
  });
  if (lines.length === 0) return null;
  const horizon = horizonPhrase(weekly.weeks, language);
  const subtitles = [texts.subtitle(cohortPhrase(comparison.cohort, language), horizon), texts.band];
  return {
    id: 'employment-over-time',
    title: texts.title,
    alt: altOf(lines, weekly.weeks, language),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...plot(lines, weekly.weeks, width, language) }),
    rows: lines.flatMap((line) => rowsOf(line, weekly.weeks)),
  };
}

function altOf(lines: readonly ArmLine[], weeks: number, language: Language): string {
  const texts = textsOf(language).employment;
  const shares = lines.map(({ arm, series }) => texts.share(arm.label, formatPercent(at(series.mean, weeks), language)));
  const bands = lines.map(({ arm, series }) => {
    const [low, high] = formatEnds([at(series.low, weeks), at(series.high, weeks)], { unit: 'share' }, language);
    return texts.within(arm.label, textsOf(language).range(low, high));
  });
  return texts.alt(horizonPhrase(weeks, language), join(shares, language), join(bands, language));
}

function rowsOf({ arm, series }: ArmLine, weeks: number): ChartRow[] {
  return Array.from({ length: weeks + 1 }, (_, week) => ({
    arm: arm.id, week, mean: at(series.mean, week), low: at(series.low, week), high: at(series.high, week),
  }));
}

function plot(lines: readonly ArmLine[], weeks: number, width: number, language: Language): ChartSpec {
  const { top, step } = niceScale(Math.max(...lines.flatMap(({ series }) => series.high)));
  const widest = isNarrow(width) ? 92 : 170;
  const panel: LinePanel = {
    lines, weeks, from: 0, top, axis: shareAxis(top, step, language), language,
    height: Math.max(isNarrow(width) ? 260 : 330, leastHeight(lines, widest)),
    write: (share) => formatPercent(share, language, 0),
  };
  const labels = lineLabels(panel, widest);
  return linePanel(panel, labels, Math.floor(width - 16 - 42 - 12 - labelWidth(labels)));
}

function at(list: readonly number[], week: number): number {
  return list[week] ?? 0;
}
