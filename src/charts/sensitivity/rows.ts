/** A row for each input: its name, marks on one scale, and a number beside; on a phone name and number stand above the marks. */
import type { ChartSpec } from '../chart.js';
import { cut, textWidth } from '../textWidth.js';
import { colours, isNarrow, sizes } from '../theme.js';

/** Most inputs that are drawn; the rest is in the chart's data. */
export const mostRows = 20;

export interface InputRow {
  readonly name: string;
  readonly beside: string;
  /** What marks read. */
  readonly values: Readonly<Record<string, number | string | boolean>>;
}

export interface RowsPlot {
  readonly rows: readonly InputRow[];
  readonly domain: readonly [low: number, high: number];
  /** The axis on so many pixels. */
  readonly axisOn: (width: number) => ChartSpec;
  /** Layers; `x` encodes a field of the values on the shared scale, `y` the row's place. */
  readonly layers: (x: (field: string) => object, y: object) => readonly object[];
}

export function rowsPlot({ rows, domain, axisOn, layers }: RowsPlot, width: number): ChartSpec {
  const isPhone = isNarrow(width);
  const nameWidth = isPhone ? 0 : Math.min(230, Math.max(...rows.map(({ name }) => textWidth(name, sizes.label)))) + 14;
  const besideWidth = isPhone ? 0 : Math.max(...rows.map(({ beside }) => textWidth(beside, sizes.axis))) + 14;
  const inner = Math.floor(width - 16 - nameWidth - besideWidth - (isPhone ? 12 : 0));
  const row = isPhone ? 46 : 29;
  const height = rows.length * row;
  const values = rows.map(({ name, beside, values: own }, at) => ({
    ...own, beside, name: cut(name, isPhone ? inner - textWidth(beside, sizes.axis) - 8 : nameWidth - 14, sizes.label), place: (at + (isPhone ? 0.7 : 0.5)) * row, above: (at + (isPhone ? 0.3 : 0.5)) * row,
  }));
  const axis = axisOn(inner);
  const x = (field: string) => ({ field, type: 'quantitative', scale: { domain, nice: false, zero: false }, axis: { ...axis, grid: true, title: null } });
  const y = (field: string) => ({ field, type: 'quantitative', scale: { domain: [0, height], reverse: true, nice: false }, axis: null });
  const text = (field: string, at: number, more: object) => ({ mark: { type: 'text', ...more }, encoding: { x: { value: at }, y: y('above'), text: { field, type: 'nominal' } } });
  return {
    width: inner, height, data: { values },
    layer: [
      ...layers(x, y('place')),
      text('name', isPhone ? 0 : -nameWidth, {}),
      text('beside', isPhone ? inner : inner + besideWidth, { align: 'right', fontSize: sizes.axis, color: colours.quiet }),
    ],
  };
}
