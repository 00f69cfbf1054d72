/** What charts over shares of a region share: the axis from nobody to everybody. */
import type { ChartSpec } from '../chart.js';
import { formatPercent } from '../format.js';
import type { Language } from '../language.js';
import { colours } from '../theme.js';

const marks = [0, 0.25, 0.5, 0.75, 1];

export function offeredAxis(title: string, language: Language): ChartSpec {
  const labels = Object.fromEntries(marks.map((mark) => [mark, formatPercent(mark, language, 0)]));
  return {
    type: 'quantitative', scale: { domain: [0, 1], nice: false },
    axis: { values: marks, labelExpr: `(${JSON.stringify(labels)})[datum.value]`, title, titlePadding: 8, grid: false, domain: true, domainColor: colours.zero, ticks: true, tickColor: colours.zero, tickSize: 5, labelPadding: 4 },
  };
}
