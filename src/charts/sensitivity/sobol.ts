/** How much of what the inputs do to the answer is due to each of them? First-order and total Sobol indices, the largest total on top. */
import type { SensitivityResult } from '../../sensitivity/analyse.js';
import { niceScale, shareAxis } from '../axes.js';
import { posteriorInk, posteriorShade } from '../calibration/shades.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatNumber, formatPercent } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { frame, isNarrow } from '../theme.js';
import { inputName, outcomeWords, ranked } from './outcome.js';
import { mostRows, rowsPlot, type InputRow } from './rows.js';

/** The chart; null for the result of another method. */
export function sobolChart(result: SensitivityResult, context: ChartContext): ChartDraft | null {
  const [first] = result.outcomes;
  if (first?.sobol === undefined) return null;
  const { language } = context;
  const texts = textsOf(language).sensitivity;
  const indices = first.sobol.inputs;
  const all = ranked(result.inputs, indices, ({ total }) => total.estimate);
  const drawn = all.slice(0, mostRows);
  const whole = (share: number): string => formatPercent(share, language, 0);
  const range = ({ low, high }: { readonly low: number; readonly high: number }): string => textsOf(language).range(formatNumber(100 * low, 0, language), formatNumber(100 * high, 0, language));
  const rows = drawn.map(({ input, found: { first: alone, total } }): InputRow => ({
    name: inputName(input.path), beside: `${whole(total.estimate)} (${range(total)})`,
    values: { zero: 0, first: shown(alone.estimate), total: shown(total.estimate), low: shown(total.low), high: shown(total.high) },
  }));
  const title = texts.titles.sobol;
  const subtitles = [outcomeWords(result, context).subtitle, [texts.sobol.key, ...(all.length > drawn.length ? [texts.others(all.length - drawn.length)] : [])].join(' ')];
  return {
    id: 'sobol-indices', title,
    alt: texts.sobol.alt(drawn.map(({ input, found: { first: alone, total } }) => texts.sobol.row(inputName(input.path), whole(alone.estimate), whole(total.estimate), range(total))).join(' ')),
    specAt: (width) => ({ ...frame(width, title, subtitles), ...plot(rows, width, language) }),
    rows: all.map(({ input, found: { first: alone, total } }): ChartRow => ({ input: input.path, first: alone.estimate, firstLow: alone.low, firstHigh: alone.high, total: total.estimate, totalLow: total.low, totalHigh: total.high })),
  };
}

/** An estimate may lie a little below 0 by chance; a bar cannot. */
function shown(share: number): number {
  return Math.max(0, share);
}

function plot(rows: readonly InputRow[], width: number, language: Language): ChartSpec {
  const nice = niceScale(Math.max(0.05, ...rows.map(({ values }) => Number(values['high']))));
  const step = isNarrow(width) && nice.top / nice.step > 3.5 ? 2 * nice.step : nice.step;
  const bar = (end: string, strokeWidth: number, color: string, opacity: number, from = 'zero') => (x: (field: string) => object, y: object) => ({ mark: { type: 'rule', strokeWidth, color, opacity }, encoding: { x: x(from), x2: { field: end }, y } });
  return rowsPlot({
    rows, domain: [0, nice.top], axisOn: () => shareAxis(Math.floor(nice.top / step + 0.001) * step, step, language),
    layers: (x, y) => [bar('total', 15, posteriorShade, 0.35)(x, y), bar('first', 9, posteriorShade, 0.95)(x, y), bar('high', 1.5, posteriorInk, 1, 'low')(x, y)],
  }, width);
}
