/** Tables of `explain`: what stands in a group, and all measures. */
import type { MeasureInfo } from '../../outcomes/measure.js';
import { valueText } from '../../scenario/parameterTable.js';
import type { Listed } from './explained.js';
import { gap, tableLine, widthFor, type Column } from '../table-line.js';
import { width, type Colours } from '../terminal.js';

type Row = readonly [name: string, value: string, meaning: string];

/** What a group holds: each name, its default or how many values it has, and its meaning; what stands deeper is indented. */
export function overviewTable(holds: readonly Listed[], path: string, { dim }: Colours): string[] {
  const rows = holds.flatMap((each) => rowsOf(each, path, ''));
  const columns = columnsFor(rows);
  return [...tableLine(['name', 'default', 'meaning'], columns).map(dim), ...rows.flatMap((row) => tableLine(row, columns))];
}

function rowsOf(each: Listed, path: string, indent: string): Row[] {
  const name = indent + each.path.slice(path === '' ? 0 : path.length + 1);
  if (each.kind === 'value') return [[name, defaultText(each), each.meaning]];
  const { holds, values, meaning } = each;
  if (holds === null) return [[name, `${values} value${values === 1 ? '' : 's'}`, meaning]];
  return [[name, '', meaning], ...holds.flatMap((inner) => rowsOf(inner, each.path, `${indent}  `))];
}

function defaultText({ default: given, unit }: Extract<Listed, { kind: 'value' }>): string {
  if (given === null) return 'must be said';
  return typeof given.value === 'number' && unit !== null ? `${given.value} ${given.value === 1 ? oneOf(unit) : unit}` : valueText(given.value);
}

/** A unit of one: `week`, `opening a quarter`. */
function oneOf(unit: string): string {
  return unit.replace(/^people\b/, 'person').replace(/^(\w+)s\b/, '$1');
}

function columnsFor(rows: readonly Row[]): Column[] {
  const name = widthFor(rows.map(([text]) => text), 8, 28);
  const value = widthFor(rows.map(([, text]) => text), 8, 18);
  return [name, value, width - name - value - 2 * gap].map((each) => ({ width: each, align: 'left' }));
}

/** One line a measure: id, unit, label. */
export function measureList(measures: readonly MeasureInfo[]): string[] {
  const rows = measures.map(({ id, unit, label, atWeek }): Row => [`${id}${atWeek ? '@' : ''}`, unit, label.en]);
  return rows.flatMap((row) => tableLine(row, columnsFor(rows)));
}
