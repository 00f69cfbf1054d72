/** How does the answer change with two settings? A field for each pair of values, coloured and written. */
import type { SweepResult } from '../../sensitivity/sweep/result.js';
import { plane } from '../calibration/pixels.js';
import type { ChartContext, ChartDraft, ChartSpec } from '../chart.js';
import { none } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { outcomeWords, type OutcomeWords } from '../sensitivity/outcome.js';
import { textWidth } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { gridOf, type Grid } from './grid.js';
import { inkOn, rampAt, shareOf } from './ramp.js';
import { factorName, settingText } from './settings.js';

/** The chart; null where not exactly two leaves were swept in a factorial design. */
export function heatMap(result: SweepResult, context: ChartContext): ChartDraft | null {
  const grid = gridOf(result);
  if (grid === null) return null;
  const { language } = context;
  const texts = textsOf(language).sweep;
  const words = outcomeWords(result, context);
  const { across, up, columns, rows, values } = grid;
  const title = texts.titles.heat(factorName(across), factorName(up));
  const fields = rows.flatMap((row, r) => columns.map((column, c) => ({ row, column, value: values[r]?.[c] ?? null })));
  return {
    id: 'heat-map', title,
    alt: texts.heat.alt(fields.map(({ row, column, value }) => texts.heat.row(texts.many.pair(factorName(across), settingText(column, language)), texts.many.pair(factorName(up), settingText(row, language)), value === null ? none : words.full(value))).join(' ')),
    specAt: (width) => ({ ...frame(width, title, [words.subtitle, texts.heat.key]), ...plot(grid, words, width, language) }),
    rows: fields.map(({ row, column, value }) => ({ [across.path]: typeof column === 'number' ? column : String(column), [up.path]: typeof row === 'number' ? row : String(row), value })),
  };
}

function plot({ across, up, columns, rows, values, low, high }: Grid, words: OutcomeWords, width: number, language: Language): ChartSpec {
  const isPhone = isNarrow(width);
  const inner = width - 16;
  const rowTexts = rows.map((row) => settingText(row, language));
  const left = Math.max(...rowTexts.map((text) => textWidth(text, sizes.axis))) + 12;
  const [head, foot] = [26, 44];
  const fieldWidth = (inner - left) / columns.length;
  const fieldHeight = Math.max(30, Math.min(isPhone ? 40 : 56, fieldWidth));
  const height = head + rows.length * fieldHeight + foot;
  const { rects, texts } = plane(inner, height);
  const top = (row: number): number => head + (rows.length - 1 - row) * fieldHeight;
  const fields = values.flatMap((line, row) => line.flatMap((value, column) => (value === null ? [] : [{ row, column, value, colour: rampAt(shareOf(value, low, high)) }])));
  const written = fields.map((field) => ({ ...field, text: words.bare(field.value) })).filter(({ text }) => textWidth(text, sizes.axis) < fieldWidth - 4);
  const every = Math.ceil(Math.max(...columns.map((column) => textWidth(settingText(column, language), sizes.axis) + 8)) / fieldWidth);
  return {
    width: inner, height,
    layer: [
      ...fields.map(({ row, column, colour }) => rects([{ x: left + column * fieldWidth + 1, x2: left + (column + 1) * fieldWidth - 1, y: top(row) + 1, y2: top(row) + fieldHeight - 1 }], { color: colour })),
      ...['#1c2733', '#ffffff'].flatMap((ink) => {
        const own = written.filter(({ colour }) => inkOn(colour) === ink).map(({ row, column, text }) => ({ x: left + (column + 0.5) * fieldWidth, y: top(row) + fieldHeight / 2, text }));
        return own.length === 0 ? [] : [texts(own, { align: 'center', fontSize: sizes.axis, color: ink })];
      }),
      texts([{ x: 0, y: 8, text: factorName(up) }], { fontSize: sizes.axis, color: colours.quiet }),
      texts(rowTexts.map((text, row) => ({ x: left - 8, y: top(row) + fieldHeight / 2, text })), { align: 'right', fontSize: sizes.axis, color: colours.quiet }),
      texts(columns.flatMap((column, at) => (at % every === 0 ? [{ x: left + (at + 0.5) * fieldWidth, y: height - foot + 14, text: settingText(column, language) }] : [])), { align: 'center', fontSize: sizes.axis, color: colours.quiet }),
      texts([{ x: inner, y: height - 8, text: factorName(across) }], { align: 'right', fontSize: sizes.axis, color: colours.quiet }),
    ],
  };
}
