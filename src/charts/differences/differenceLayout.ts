/** Where everything stands in the chart of differences. */
import type { DifferenceGroup, DifferenceRow } from './differenceRow.js';
import { textWidth, wrap } from '../textWidth.js';
import { isNarrow, sizes } from '../theme.js';

const rowHeight = 24;
const lineHeight = 17;
const between = 12;

/** Widths in pixels, the same for all panels: measure names, plot, arm names and numbers side by side. */
export interface Columns {
  readonly whole: number;
  /** 0 where names stand above their rows, as on a phone. */
  readonly name: number;
  readonly plot: number;
  readonly gap: number;
  /** 0 with one arm beside the reference. */
  readonly armName: number;
}

export function columnsOf(groups: readonly DifferenceGroup[], width: number, namesArms: boolean): Columns {
  const rows = groups.flatMap((group) => group.rows);
  const name = isNarrow(width) ? 0 : 205;
  const gap = 16;
  const armName = namesArms ? Math.min(isNarrow(width) ? 110 : 130, Math.max(...rows.map(({ arm }) => textWidth(arm.label, sizes.label)))) + 8 : 0;
  const numbers = Math.max(...rows.map(({ text }) => textWidth(text, sizes.label, 'bold')));
  return { whole: width, name, gap, armName, plot: Math.floor(width - 16 - Math.max(name, 10) - gap - armName - numbers) };
}

/** A line of a panel, `place` pixels below its top. */
export interface Placed extends DifferenceRow {
  readonly place: number;
}

/** Names stand beside the middle of their rows, or on a phone above them; the line at zero does not cross names. */
export function layoutOf(groups: readonly DifferenceGroup[], columns: Columns) {
  const above = columns.name === 0;
  const rows: Placed[] = [];
  const names: { readonly text: string; readonly place: number }[] = [];
  const spans: { readonly from: number; readonly to: number }[] = [];
  let edge = 2;
  for (const group of groups) {
    const lines = wrap(group.label, above ? columns.whole - 24 : columns.name - 16, sizes.label);
    const nameHeight = lines.length * lineHeight;
    const rowsHeight = group.rows.length * rowHeight;
    const block = above ? nameHeight + rowsHeight : Math.max(nameHeight, rowsHeight);
    const nameTop = above ? edge : edge + (block - nameHeight) / 2;
    const rowTop = above ? edge + nameHeight : edge + (block - rowsHeight) / 2;
    lines.forEach((text, at) => names.push({ text, place: nameTop + (at + 0.5) * lineHeight }));
    group.rows.forEach((row, at) => rows.push({ ...row, place: rowTop + (at + 0.5) * rowHeight }));
    spans.push({ from: rowTop, to: rowTop + rowsHeight });
    edge += block + between;
  }
  const height = edge - between + 4;
  return { rows, names, height, zeroLines: above ? spans : [{ from: 0, to: height }] };
}
