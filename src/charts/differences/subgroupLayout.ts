/** Where everything stands in the chart of subgroups. */
import { smallestCell } from '../../comparison/smallestCell.js';
import { formatBare, formatDifference, formatError, formatInterval, formatNumber } from '../format.js';
import { textsOf, type Language } from '../language.js';
import type { Grouping, SubgroupLevel, SubgroupRow } from './subgroupRow.js';
import { cut, textWidth, wrap } from '../textWidth.js';
import { isNarrow, sizes } from '../theme.js';

const rowHeight = 26;
/** Where the interval of a difference stands below it. */
const tallRowHeight = 38;
const lineHeight = 17;
const between = 10;
/** Widths in pixels, the same for all panels: from left to right names, room for a percentage, plot, room for another, names of arms, differences. */
export interface SubgroupColumns {
  readonly whole: number;
  /** 0 where names stand above their rows, as on a phone. */
  readonly name: number;
  readonly before: number;
  readonly plot: number;
  readonly after: number;
  /** 0 where rows need no names of arms. */
  readonly armName: number;
  /** Whether differences say that they are in points. */
  readonly saysPoints: boolean;
  /** Of differences, without their intervals where these stand beside them. */
  readonly gap: number;
  /** Whether intervals stand below differences and not beside them. */
  readonly isStacked: boolean;
}

export function columnsOf(groupings: readonly Grouping[], width: number, language: Language): SubgroupColumns {
  const rows = groupings.flatMap(({ levels }) => levels.flatMap((level) => level.rows));
  const isBeside = !isNarrow(width);
  const names = groupings.flatMap(({ levels }) => levels.map(({ label }) => textWidth(label, sizes.label)));
  const name = isBeside ? Math.max(126, Math.min(190, Math.max(...names))) + 14 : 0;
  const namesArms = groupings.some(({ levels }) => levels.some((level) => level.rows.length > 1));
  const armName = namesArms ? Math.min(isBeside ? 130 : 110, Math.max(...rows.map(({ dot }) => textWidth(dot.arm.label, sizes.label)))) + 8 : 0;
  const saysPoints = isBeside && !namesArms;
  const differences = Math.max(0, ...rows.map((row) => textWidth(gapOf(row, saysPoints, language), sizes.label, 'bold')));
  const intervals = Math.max(0, ...rows.map((row) => textWidth(intervalOf(row, language), sizes.axis)));
  const isStacked = !isBeside && intervals > 0;
  const gap = isStacked || intervals === 0 ? Math.max(differences, intervals) : differences + 8;
  const [before, after] = isBeside ? [50, 50] : [40, 48];
  return { whole: width, name, before, plot: Math.floor(width - 16 - name - before - after - armName - gap - (isStacked ? 0 : intervals)), after, armName, saysPoints, gap, isStacked };
}

/** The difference, with or without saying that it is in points, or nothing to say. */
export function gapOf({ dot, reference }: SubgroupRow, saysPoints: boolean, language: Language): string {
  if (reference === null) return '';
  return (saysPoints ? formatDifference : formatBare)(dot.share - reference.share, { unit: 'share' }, language);
}

/** What is expected of the difference over draws of the parameters, else its simulation error, as where chance hides what draws do; nothing where there is neither. */
export function intervalOf({ gain }: SubgroupRow, language: Language): string {
  if (gain === null) return '';
  const unit = { unit: 'share' };
  const { parameters, simulationError } = gain;
  const interval = parameters !== null && parameters[0] < parameters[1] ? formatInterval(parameters, unit, language) : null;
  if (interval !== null) return `(${interval})`;
  return simulationError === null ? '' : formatError(simulationError, unit, language);
}

export interface PlacedRow extends SubgroupRow {
  readonly place: number;
  readonly isFirstOfLevel: boolean;
}

/** Pixels of a line on the scale: where the lines of the scale run, past names that stand above. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Line {
  readonly text: string;
  readonly quiet: boolean;
}

/** A grouping from top to bottom, below `head` pixels; names and numbers of people stand beside their rows, or on a phone above them. */
export function layoutOf({ levels }: Grouping, { whole, name, isStacked }: SubgroupColumns, head: number, language: Language) {
  const each = isStacked ? tallRowHeight : rowHeight;
  const rows: PlacedRow[] = [];
  const texts: (Line & { readonly place: number })[] = [];
  const spans: Span[] = [];
  let edge = head;
  for (const level of levels) {
    const lines = name === 0 ? lineAbove(level, whole - 24, language) : linesBeside(level, name - 14, language);
    const [nameHeight, rowsHeight] = [lines.length * lineHeight, level.rows.length * each];
    const block = name === 0 ? nameHeight + rowsHeight : Math.max(nameHeight, rowsHeight);
    const [nameTop, rowTop] = name === 0 ? [edge, edge + nameHeight] : [edge + (block - nameHeight) / 2, edge + (block - rowsHeight) / 2];
    lines.forEach((line, at) => texts.push({ ...line, place: nameTop + (at + 0.5) * lineHeight }));
    level.rows.forEach((row, at) => rows.push({ ...row, place: rowTop + (at + 0.5) * each, isFirstOfLevel: at === 0 }));
    if (rowsHeight > 0) spans.push({ from: rowTop, to: rowTop + rowsHeight });
    edge += block + between;
  }
  const height = edge - between + 4;
  return { rows, texts, height, spans: name === 0 ? spans : [{ from: head, to: height }] };
}

function linesBeside(level: SubgroupLevel, width: number, language: Language): Line[] {
  const quiet = (text: string): Line => ({ text, quiet: true });
  return [{ text: cut(level.label, width, sizes.label), quiet: false }, ...wrap(peopleOf(level, language), width, sizes.axis).map(quiet)];
}

function lineAbove(level: SubgroupLevel, width: number, language: Language): Line[] {
  return wrap(`${level.label} · ${peopleOf(level, language)}`, width, sizes.label).map((text) => ({ text, quiet: false }));
}

function peopleOf({ people }: SubgroupLevel, language: Language): string {
  const texts = textsOf(language);
  return people === null ? texts.bySubgroup.suppressed(formatNumber(smallestCell, 0, language)) : texts.exactly(formatNumber(people, 0, language));
}
