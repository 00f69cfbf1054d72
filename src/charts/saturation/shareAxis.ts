/** The axis from nobody to everybody that charts over shares of a region have. */
import type { ChartSpec } from '../chart.js';
import { formatPercent } from '../format.js';
import type { Language } from '../language.js';
import { colours } from '../theme.js';

/**
 * @param title - Null where another panel below says it.
 * @param width - Of the panel, in pixels.
 */
export function offeredAxis(title: string | null, width: number, language: Language): ChartSpec {
  const marks = width < 240 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  const labels = Object.fromEntries(marks.map((mark) => [mark, formatPercent(mark, language, 0)]));
  return {
    type: 'quantitative', scale: { domain: [0, 1], nice: false },
    axis: { values: marks, labelExpr: `(${JSON.stringify(labels)})[datum.value]`, labelFlush: false, title, titlePadding: 8, grid: false, domain: true, domainColor: colours.zero, ticks: true, tickColor: colours.zero, tickSize: 5, labelPadding: 4 },
  };
}
