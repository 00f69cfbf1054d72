/** Whether the less advantaged get their part of an outcome: a concentration curve for each arm, a square for each grouping that has an order. */
import type { RunResult } from '../../comparison/comparison.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatNumber, formatPercent } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { textWidth } from '../textWidth.js';
import { frame, isNarrow, sizes } from '../theme.js';
import { cohortPhrase, horizonPhrase, join, measureLabel } from '../words.js';
import { besideGap, curvePanel, panelSize, scaleWidth } from './curvePanel.js';
import { curvesOf, measureOfCurves, type CurveGrouping } from './curves.js';

/** The chart, or null where no grouping has an order, or none may be told of. */
export function concentrationCurves(result: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const measure = measureOfCurves(result, context);
  const groupings = curvesOf(result, measure, context);
  if (groupings.length === 0) return null;
  const texts = textsOf(language).concentration;
  const label = measureLabel(measure, result.comparison.weeks, context);
  const subtitles = [texts.subtitle(label, cohortPhrase(result.comparison.cohort, language), horizonPhrase(result.comparison.weeks, language)), texts.key];
  return {
    id: 'concentration-curves',
    title: texts.title,
    alt: texts.alt(label, groupings.map((grouping) => sentenceOf(grouping, language)).join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...panels(groupings, width, language) }),
    rows: groupings.flatMap((grouping) => rowsOf(grouping, measure)),
  };
}

/** Two squares beside each other where there is room for their names. */
function panels(groupings: readonly CurveGrouping[], width: number, language: Language): ChartSpec {
  const columns = isNarrow(width) || groupings.length === 1 ? 1 : 2;
  const spacing = 28;
  const room = (width - 16 - spacing * (columns - 1)) / columns;
  const widest = Math.max(...groupings.flatMap(({ curves }) => curves.map(({ arm }) => textWidth(`100 % ${arm.label}`, sizes.label, 'bold'))));
  const names = Math.min(widest, columns === 1 && !isNarrow(width) ? 190 : 96);
  const side = Math.floor(Math.min(360, room - scaleWidth - besideGap - names));
  return { spacing, columns, concat: groupings.map((grouping) => curvePanel(grouping, panelSize(columns === 1 ? [grouping] : groupings, side, names, language), language)) };
}

function sentenceOf({ label, curves, compared: { groups, people } }: CurveGrouping, language: Language): string {
  const texts = textsOf(language).concentration;
  const shares = curves.map(({ arm, compared: { outcome } }) => texts.share(arm.label, formatPercent(outcome, language, 0)));
  const indices = curves.flatMap(({ arm, index }) => (index === null ? [] : [texts.indexOf(arm.label, formatNumber(index, 3, language))]));
  return texts.finding(label, join(groups, language), formatPercent(people, language, 0), join(shares, language), join(indices, language));
}

function rowsOf({ by, levels, curves }: CurveGrouping, measure: string): ChartRow[] {
  return curves.flatMap(({ arm, points, index }) => points.map(({ people, outcome }, at) => (
    { measure, by, arm: arm.id, upTo: levels[at - 1]?.id ?? '', people, outcome, index }
  )));
}
