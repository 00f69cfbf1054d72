/** What the charts of durations share: Kaplan-Meier lines with bands, when a quarter and a half have got there, and how many are still followed. */
import type { RunResult } from '../../comparison/comparison.js';
import { armLabel } from '../arms.js';
import { atRiskRows } from './atRiskRows.js';
import { niceScale, shareAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatPercent } from '../format.js';
import { labelWidth } from '../endLabels.js';
import { textsOf, type Language } from '../language.js';
import { leastHeight, lineLabels, linePanel, type ArmLine, type LinePanel } from '../lines/linePanel.js';
import { partMarks } from './partMarks.js';
import { curvesOf, lastShown, partsReached, weekOfPart, type ArmCurve, type SurvivalQuestion } from './survivalCurves.js';
import { findingIn, powerSentence } from './survivalWords.js';
import { textWidth } from '../textWidth.js';
import { frame, isNarrow, sizes, wide } from '../theme.js';
import { cohortPhrase, horizonPhrase, join } from '../words.js';

/** The chart, or null when no arm has spells. */
export function survivalChart({ comparison, survival }: RunResult, context: ChartContext, question: SurvivalQuestion): ChartDraft | null {
  const { language } = context;
  const curves = curvesOf(comparison, survival, question, context);
  if (curves.length === 0) return null;
  const { survival: shared, [question.texts]: texts } = textsOf(language);
  const last = lastShown(curves, survival.weeks);
  const power = powerSentence(survival, question, curves, context);
  const without = Object.keys(comparison.arms).filter((id) => curves.every(({ arm }) => arm.id !== id)).map((id) => armLabel(id, context));
  const none = without.length === 0 ? [] : [texts.none(join(without, language))];
  const ends = last < survival.weeks ? [shared.ends] : [];
  const subtitles = [
    [texts.subtitle(cohortPhrase(comparison.cohort, language), horizonPhrase(survival.weeks, language)), ...none].join(' '),
    shared.band,
    [...ends, ...(curves.length > 4 || textWidth(power, sizes.subtitle) > 2 * wide ? [] : [power])].join(' '),
  ];
  return {
    id: question.id,
    title: texts.title,
    alt: [findingIn(curves, question, last, power, context), ...none].join(' '),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles.filter((each) => each !== '')), ...plot(curves, question, last, width, language) }),
    rows: curves.flatMap((each) => rowsOf(each, survival.weeks)),
  };
}

function plot(curves: readonly ArmCurve[], question: SurvivalQuestion, last: number, width: number, language: Language): ChartSpec {
  const { survival: shared, [question.texts]: texts } = textsOf(language);
  const parts = partsReached(curves, question, last);
  const lines = curves.map((each): ArmLine => ({ ...each, notes: curves.length > (isNarrow(width) ? 2 : 4) ? [] : parts.flatMap((part) => {
    const week = weekOfPart(each, part, last);
    return week === null ? [] : [(isNarrow(width) ? shared.brief : texts.by)(shared[part], week)];
  }) }));
  const most = Math.max(...curves.flatMap(({ series }) => series.high.slice(0, last + 1)));
  const { top, step } = question.rises ? niceScale(Math.min(1, most)) : { top: 1, step: 0.25 };
  const widest = isNarrow(width) ? 96 : 170;
  const panel: LinePanel = {
    lines, weeks: last, from: 0, top, axis: shareAxis(top, step, language), language, weekTitle: texts.weekTitle,
    height: Math.max(isNarrow(width) ? 280 : 330, leastHeight(lines, widest)),
    write: (share) => formatPercent(share, language, 0),
  };
  const labels = lineLabels(panel, widest);
  const rowNames = isNarrow(width) ? 0 : Math.min(widest, Math.max(...curves.map(({ arm }) => textWidth(arm.label, sizes.axis))) + 24);
  const margin = Math.max(labelWidth(labels), rowNames);
  const plotWidth = Math.floor(width - 16 - 42 - 12 - margin);
  const below = isNarrow(width) ? [] : atRiskRows(curves, texts.atRisk, panel, plotWidth, margin);
  return linePanel(panel, labels, plotWidth, [...partMarks(curves, parts, question.rises, panel, plotWidth), ...below]);
}

function rowsOf({ arm, curve, series }: ArmCurve, weeks: number): ChartRow[] {
  const known = (list: readonly number[], week: number) => (Number.isFinite(list[week]) ? (list[week] ?? null) : null);
  return Array.from({ length: weeks + 1 }, (_, week) => ({
    arm: arm.id, week, share: known(series.mean, week), low: known(series.low, week), high: known(series.high, week), atRisk: known(curve.atRisk, week),
  }));
}
