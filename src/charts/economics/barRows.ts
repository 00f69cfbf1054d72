/** Horizontal bars from zero, one under another, each named at its side and with its number: what two charts draw. */
import { differenceAxis } from '../axes.js';
import type { ChartSpec } from '../chart.js';
import type { Language } from '../language.js';
import { textWidth, wrap } from '../textWidth.js';
import { colours, isNarrow, sizes } from '../theme.js';

export interface BarRow {
  readonly label: string;
  readonly value: number;
  /** An interval around it, where there is one. */
  readonly ends: readonly [low: number, high: number] | null;
  readonly text: string;
  readonly colour: string;
  /** Totals stand in bold below a line. */
  readonly isTotal: boolean;
}

export interface BarPanel {
  readonly title: string | null;
  readonly rows: readonly BarRow[];
}

const rowHeight = 30;
const lineHeight = 17;

/** Panels under each other on one scale. */
export function barPanels(panels: readonly BarPanel[], width: number, language: Language): ChartSpec {
  const rows = panels.flatMap((panel) => panel.rows);
  const isPhone = isNarrow(width);
  const names = isPhone ? 0 : Math.min(230, Math.max(...rows.map(({ label, isTotal }) => textWidth(label, sizes.label, isTotal ? 'bold' : 'normal')))) + 16;
  const numbers = Math.max(...rows.map(({ text }) => textWidth(text, sizes.label, 'bold'))) + 16;
  const inner = Math.floor(width - 16 - Math.max(names, 10) - numbers);
  const domain = domainOf(rows);
  return { spacing: 26, vconcat: panels.map((panel) => panelSpec(panel, { names, inner, whole: width, isPhone, domain, language })) };
}

interface Place {
  readonly names: number;
  readonly inner: number;
  readonly whole: number;
  readonly isPhone: boolean;
  readonly domain: readonly [number, number];
  readonly language: Language;
}

function panelSpec({ title, rows }: BarPanel, { names, inner, whole, isPhone, domain, language }: Place): ChartSpec {
  const above = isPhone ? lineHeight : 0;
  const step = rowHeight + above;
  const height = rows.length * step;
  const values = rows.map((row, at) => ({ ...row, low: row.ends?.[0] ?? null, high: row.ends?.[1] ?? null, zero: 0, place: at * step + above + rowHeight / 2, name: at * step + (isPhone ? 10 : rowHeight / 2) }));
  const x = { type: 'quantitative', scale: { domain: [...domain], nice: false, zero: false }, axis: differenceAxis(domain[0], domain[1], inner, 1, language) };
  const y = { field: 'place', type: 'quantitative', scale: { domain: [0, height], reverse: true, nice: false }, axis: null };
  const texts = (isTotal: boolean) => [
    { transform: [{ filter: `datum.isTotal === ${isTotal}` }], mark: { type: 'text', fontWeight: isTotal ? 'bold' : 'normal' }, encoding: { x: { value: -names }, y: { ...y, field: 'name' }, text: { field: 'label', type: 'nominal' } } },
    { transform: [{ filter: `datum.isTotal === ${isTotal}` }], mark: { type: 'text', fontWeight: isTotal ? 'bold' : 'normal' }, encoding: { x: { value: inner + 14 }, y, text: { field: 'text', type: 'nominal' } } },
  ];
  const totals = values.filter(({ isTotal }) => isTotal);
  return {
    ...(title === null ? {} : { title: { text: wrap(title, whole - 24, sizes.label, 'bold'), fontSize: sizes.label, color: colours.text, frame: 'group', anchor: 'start', offset: 8, dx: -names } }),
    width: inner,
    height,
    data: { values },
    layer: [
      ...(totals.length < values.length ? totals.map(({ name }) => ({ data: { values: [{ place: name - (isPhone ? 10 : rowHeight / 2) }] }, mark: { type: 'rule', color: colours.grid, strokeWidth: 1 }, encoding: { x: { value: -names }, x2: { value: whole - 24 - names }, y } })) : []),
      { mark: { type: 'bar', height: 15 }, encoding: { x: { field: 'zero', ...x }, x2: { field: 'value' }, y, color: { field: 'colour', type: 'nominal', scale: null } } },
      { data: { values: [{ at: 0 }] }, mark: { type: 'rule', color: colours.zero, strokeWidth: 1.5 }, encoding: { x: { field: 'at', ...x } } },
      ...(values.some(({ low }) => low !== null) ? [{ transform: [{ filter: 'isValid(datum.low)' }], mark: { type: 'rule', color: colours.text, strokeWidth: 2 }, encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, y } }] : []),
      ...texts(false), ...(totals.length > 0 ? texts(true) : []),
    ],
  };
}

/** From the lowest to the highest end, zero among them, with a little air. */
function domainOf(rows: readonly BarRow[]): [number, number] {
  const ends = rows.flatMap(({ value, ends: around }) => [value, ...(around ?? [])]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const air = (high - low || 1) * 0.03;
  return [low === 0 ? 0 : low - air, high === 0 ? 0 : high + air];
}
