/** What moves the answer, one input at a time? A bar from the lower to the upper end of each input's range, the longest on top. */
import type { SensitivityResult } from '../../sensitivity/analyse.js';
import { lowShade, highShade } from './shades.js';
import { significantText } from '../calibration/shades.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { textsOf } from '../language.js';
import { colours, frame } from '../theme.js';
import { inputName, outcomeWords, ranked } from './outcome.js';
import { mostRows, rowsPlot, type InputRow } from './rows.js';

/** The chart; null for the result of another method. */
export function tornadoChart(result: SensitivityResult, context: ChartContext): ChartDraft | null {
  const [first] = result.outcomes;
  if (first?.tornado === undefined) return null;
  const { base, bars } = first.tornado;
  const { language } = context;
  const texts = textsOf(language).sensitivity;
  const words = outcomeWords(result, context);
  const number = (value: number): string => significantText(value, language);
  const all = ranked(result.inputs, bars, ({ change }) => Math.abs(change.mean));
  const drawn = all.slice(0, mostRows);
  const title = texts.titles.tornado;
  const key = [texts.tornado.key(words.full(base.mean)), ...(all.length > drawn.length ? [texts.others(all.length - drawn.length)] : [])].join(' ');
  const rows = drawn.map(({ input, found: { low, high, change } }): InputRow => {
    const isSameSide = (low.mean - base.mean) * (high.mean - base.mean) > 0;
    return {
      name: inputName(input.path), beside: textsOf(language).range(number(input.low), number(input.high)),
      values: { base: base.mean, low: low.mean, high: high.mean, isPale: Math.abs(change.mean) <= change.error, shift: isSameSide ? 4 : 0 },
    };
  });
  return {
    id: 'tornado', title,
    alt: texts.tornado.alt(words.full(base.mean), drawn.map(({ input, found }) => texts.tornado.row(inputName(input.path), number(input.low), words.full(found.low.mean), number(input.high), words.full(found.high.mean))).join(' ')),
    specAt: (width) => ({ ...frame(width, title, [words.subtitle, key]), ...plot(rows, base.mean, words.axisOn, width) }),
    rows: all.map(({ input, found: { low, high, change } }): ChartRow => ({ input: input.path, from: input.low, to: input.high, base: base.mean, atLow: low.mean, atHigh: high.mean, change: change.mean, error: change.error })),
  };
}

function plot(rows: readonly InputRow[], base: number, axisOn: (low: number, high: number) => (width: number) => ChartSpec, width: number): ChartSpec {
  const ends = rows.flatMap(({ values: { low, high } }) => [Number(low), Number(high)]);
  const [least, most] = [Math.min(base, ...ends), Math.max(base, ...ends)];
  const room = Math.max(0.03 * (most - least), 1e-6);
  const domain = [least - room, most + room] as const;
  const bar = (end: 'low' | 'high', shade: string, sign: 1 | -1) => (x: (field: string) => object, y: object) => [0, 4].map((shift) => ({
    transform: [{ filter: `datum.shift === ${shift}` }],
    mark: { type: 'rule', strokeWidth: shift === 0 ? 15 : 7, color: shade, yOffset: sign * shift, y2Offset: sign * shift },
    encoding: { x: x('base'), x2: { field: end }, y, opacity: { condition: { test: 'datum.isPale', value: 0.3 }, value: 0.9 } },
  }));
  return rowsPlot({
    rows, domain, axisOn: axisOn(...domain),
    layers: (x, y) => [
      ...bar('low', lowShade, -1)(x, y), ...bar('high', highShade, 1)(x, y),
      { data: { values: [{ base }] }, mark: { type: 'rule', color: colours.text, strokeWidth: 1.5 }, encoding: { x: x('base') } },
    ],
  }, width);
}
