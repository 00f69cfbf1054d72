/** Figures below the axis: how many are still followed, at each mark, a row for each arm. */
import { marksOn } from '../axes.js';
import type { ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { scalesOf, type LinePanel } from '../lines/linePanel.js';
import type { ArmCurve } from './survivalCurves.js';
import { cut, textWidth } from '../textWidth.js';
import { colours, sizes } from '../theme.js';

const rowHeight = 17;
/** Pixels from the axis to below its two lines of labels, and what a title adds. */
const axisHeight = 50;
const titleHeight = 18;

/** Layers for a panel `width` pixels wide with `margin` pixels for labels at its right. */
export function atRiskRows(curves: readonly ArmCurve[], heading: string, panel: LinePanel, width: number, margin: number): ChartSpec[] {
  const { x, y } = scalesOf(panel, width);
  const first = panel.height + axisHeight + ((panel.weekTitle ?? null) === null ? 0 : titleHeight);
  const placeAt = (row: number) => (1 - (first + row * rowHeight) / panel.height) * panel.top;
  const figures = curves.flatMap(({ arm, curve }, row) => marksOn(panel.weeks, width, panel.language).map(({ week }) => (
    { week, place: placeAt(row + 1), text: formatNumber(curve.atRisk[week] ?? 0, 0, panel.language), ink: arm.ink }
  )));
  const half = Math.max(...figures.map(({ text }) => textWidth(text, sizes.axis))) / 2;
  const names = curves.map(({ arm }, row) => ({ place: placeAt(row + 1), text: cut(arm.label, margin - half - 4, sizes.axis), ink: arm.ink }));
  const ink = { field: 'ink', type: 'nominal', scale: null };
  const text = { field: 'text', type: 'nominal' };
  return [
    { data: { values: [{ place: placeAt(0), text: heading }] }, mark: { type: 'text', fontSize: sizes.axis, color: colours.quiet }, encoding: { x: { value: -42 }, y: { field: 'place', ...y }, text } },
    { data: { values: figures }, mark: { type: 'text', fontSize: sizes.axis, align: 'center' }, encoding: { x, y: { field: 'place', ...y }, text, color: ink } },
    { data: { values: names }, mark: { type: 'text', fontSize: sizes.axis }, encoding: { x: { value: width + half + 10 }, y: { field: 'place', ...y }, text, color: ink } },
  ];
}
