/** The three ways to lay out a comparison in 80 columns: by number of arms, and by how long their names are. */
import { gap, tableLine, widthFor, type Column } from './table-line.js';
import { columnsOf } from './wrap.js';

/** One measure, with a text for each arm; empty texts are left out. */
export interface TableRow {
  readonly label: string;
  readonly values: readonly string[];
  /** Difference from the reference arm. */
  readonly differences: readonly string[];
  /** How many need the offer for one more. */
  readonly needed: readonly string[];
}

export interface Table {
  readonly arms: readonly string[];
  readonly rows: readonly TableRow[];
  /** Head of the differences, such as "difference from usual-care". */
  readonly head: string;
  /** What their intervals include, such as "parameters not included". */
  readonly included: string;
}

export type Line = { readonly kind: 'head' | 'main' | 'more'; readonly text: string };

/** Longest arm name that may stand over a column; longer ones are broken. */
const widestArm = 14;
const narrowestLabel = 20;
const narrowestDifference = 25;

export function layOut(table: Table, width: number): Line[] {
  if (table.arms.length <= 2) return sideBySide(table, width);
  if (table.arms.length === 3) return above(table, width);
  return blocks(table, width);
}

/** One or two arms as columns, the difference beside them. */
function sideBySide({ arms, rows, included, ...table }: Table, width: number): Line[] {
  const head = `${table.head} (${included})`;
  const armWidths = armColumns(arms, rows.map(({ values }) => values));
  const taken = sum(armWidths) + armWidths.length * gap;
  const differences = rows.flatMap((row) => [...row.differences, ...row.needed]);
  const last = arms.length < 2 ? [] : [Math.max(narrowestDifference, Math.min(widthFor([head, ...differences], 0, width), width - taken - gap - labelWidth(rows, 30)))];
  const columns: Column[] = [
    { width: Math.max(narrowestLabel, Math.min(labelWidth(rows, width), width - taken - sum(last) - last.length * gap)), align: 'left' },
    ...armWidths.map((each) => ({ width: each, align: 'right' as const })),
    ...last.map((each) => ({ width: each, align: 'left' as const })),
  ];
  const lines = (kind: Line['kind'], cells: readonly string[]): Line[] => tableLine(cells, columns).map((text) => ({ kind, text }));
  return [
    ...lines('head', ['', ...arms, ...last.map(() => head)]),
    ...rows.flatMap((row) => lines('main', [row.label, ...row.values, ...last.map(() => joined([...row.differences, ...row.needed], '\n'))])),
  ];
}

/** Three arms as columns, the differences in lines of their own below each measure. */
function above({ arms, rows, head, included }: Table, width: number): Line[] {
  const armWidths = armColumns(arms, rows.flatMap(({ values, differences }) => [values, differences]));
  const room = width - sum(armWidths) - armWidths.length * gap;
  const label = Math.min(room, labelWidth(rows, room, [`  ${head}`]));
  const columns: Column[] = [{ width: label, align: 'left' }, ...armWidths.map((each) => ({ width: each, align: 'right' as const }))];
  const lines = (kind: Line['kind'], cells: readonly string[]): Line[] => tableLine(cells, columns).map((text) => ({ kind, text }));
  return [
    ...lines('head', [`(${included})`, ...arms]),
    ...rows.flatMap((row) => [
      ...lines('main', [row.label, ...row.values]),
      ...(isEmpty(row.differences) ? [] : lines('more', [`  ${head}`, ...row.differences])),
      ...neededLines(row.needed).flatMap(([label, ...counts]) => lines('more', [`  ${label}`, ...counts])),
    ]),
  ];
}

/** Texts such as "4 people offered it for one more", by what follows the number: that first, then each arm's number. */
function neededLines(needed: readonly string[]): string[][] {
  const parts = needed.map((text) => ({ count: text.split(' ', 1).join(), label: text.slice(text.indexOf(' ') + 1) }));
  const labels = [...new Set(parts.map(({ label }) => label))].filter((label) => label !== '');
  return labels.map((each) => [each, ...parts.map(({ count, label }) => (label === each ? count : ''))]);
}

/** More arms: a block for each measure, arms as rows. */
function blocks({ arms, rows, head, included }: Table, width: number): Line[] {
  const value = widthFor(rows.flatMap(({ values }) => values), 8, widestArm);
  const arm = widthFor(arms.map((each) => `  ${each}`), 16, 34);
  const rest: Column = { width: width - arm - value - 2 * gap, align: 'left' };
  const columns: Column[] = [{ width: arm, align: 'left' }, { width: value, align: 'right' }, rest];
  // The label of a block may run over the columns of arm and value.
  const headColumns: Column[] = [{ width: arm + gap + value, align: 'left' }, rest];
  const lines = (kind: Line['kind'], cells: readonly string[]): Line[] => tableLine(cells, columns).map((text) => ({ kind, text }));
  return rows.flatMap((row, at) => [
    ...(at === 0 ? [] : [{ kind: 'main' as const, text: '' }]),
    ...tableLine([row.label, at === 0 ? `${head} (${included})` : ''], headColumns).map((text) => ({ kind: 'head' as const, text })),
    ...arms.flatMap((id, index) => lines('main', [`  ${id}`, row.values[index] ?? '', joined([row.differences[index] ?? '', row.needed[index] ?? ''], '; ')])),
  ]);
}

function armColumns(arms: readonly string[], texts: readonly (readonly string[])[]): number[] {
  return arms.map((arm, at) => widthFor([arm.length > widestArm ? '' : arm, ...texts.map((each) => each[at] ?? '')], arm.length > widestArm ? widestArm : 6, widestArm));
}

function labelWidth(rows: readonly TableRow[], most: number, others: readonly string[] = []): number {
  return Math.min(most, Math.max(...rows.map(({ label }) => columnsOf(label)), ...others.map(columnsOf)));
}

function isEmpty(texts: readonly string[]): boolean {
  return texts.every((text) => text === '');
}

function joined(texts: readonly string[], by: string): string {
  return texts.filter((text) => text !== '').join(by);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
