/** Where is the answer the same? Lines of equal answer over two settings that are numbers. */
import type { SweepResult } from '../../sensitivity/sweep/result.js';
import { plane, tenth } from '../calibration/pixels.js';
import { niceScale } from '../axes.js';
import type { ChartContext, ChartDraft, ChartSpec } from '../chart.js';
import { textsOf, type Language } from '../language.js';
import { outcomeWords, type OutcomeWords } from '../sensitivity/outcome.js';
import { textWidth } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { gridOf, type Grid } from './grid.js';
import { isolines, type Segment } from './isolines.js';
import { rampAt, shareOf } from './ramp.js';
import { factorName, isNumeric, settingText } from './settings.js';

interface Lattice extends Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly values: readonly (readonly number[])[];
}

/** The chart; null where not two leaves that are numbers were swept over three values or more each, or the answer is the same everywhere. */
export function contourChart(result: SweepResult, context: ChartContext): ChartDraft | null {
  const grid = gridOf(result);
  if (grid === null || !isLattice(grid) || grid.high <= grid.low) return null;
  const texts = textsOf(context.language).sweep.contour;
  const words = outcomeWords(result, context);
  const levels = levelsBetween(grid.low, grid.high);
  return {
    id: 'contours', title: texts.title,
    alt: texts.alt(levels.map(words.bare).join(', '), words.full(grid.low), words.full(grid.high)),
    specAt: (width) => ({ ...frame(width, texts.title, [words.subtitle, texts.key]), ...plot(grid, levels, words, width, context.language) }),
    rows: levels.flatMap((level) => isolines(grid.values, level).map(({ from, to }) => ({
      level, [`${grid.across.path} from`]: between(grid.columns, from[0]), [`${grid.up.path} from`]: between(grid.rows, from[1]), [`${grid.across.path} to`]: between(grid.columns, to[0]), [`${grid.up.path} to`]: between(grid.rows, to[1]),
    }))),
  };
}

function isLattice(grid: Grid): grid is Lattice {
  return isNumeric(grid.columns) && isNumeric(grid.rows) && grid.columns.length >= 3 && grid.rows.length >= 3 && grid.values.flat().every((value) => value !== null);
}

/** Round levels strictly between two values, about six. */
function levelsBetween(low: number, high: number): number[] {
  const { step } = niceScale(high - low);
  const first = Math.floor(low / step) + 1;
  return Array.from({ length: Math.ceil(high / step) - first }, (_, k) => (first + k) * step);
}

/** The value at a place between those of a list. */
function between(values: readonly number[], place: number): number {
  const below = Math.min(values.length - 2, Math.floor(place));
  return values[below]! + (place - below) * (values[below + 1]! - values[below]!);
}

/** Fields of shade between two simulated values. */
const fine = 8;

function plot({ across, up, columns, rows, values, low, high }: Lattice, levels: readonly number[], words: OutcomeWords, width: number, language: Language): ChartSpec {
  const inner = width - 16;
  const left = Math.max(...rows.map((row) => textWidth(settingText(row, language), sizes.axis))) + 12;
  const right = Math.max(...levels.map((level) => textWidth(words.bare(level), sizes.axis))) + 10;
  const [head, foot] = [26, 44];
  const [w, h] = [inner - left - right, isNarrow(width) ? 260 : 360];
  const height = head + h + foot;
  const x = (column: number): number => tenth(left + w * shareOf(between(columns, column), columns[0]!, columns.at(-1)!));
  const y = (row: number): number => tenth(head + h * (1 - shareOf(between(rows, row), rows[0]!, rows.at(-1)!)));
  const { rects, rules, texts, points } = plane(inner, height);
  const shades = (rows.length - 1) * fine;
  const fields = Array.from({ length: shades * (columns.length - 1) * fine }, (_, k) => {
    const [r, c] = [Math.floor(k / ((columns.length - 1) * fine)) / fine, (k % ((columns.length - 1) * fine)) / fine];
    return { x: x(c), x2: x(c + 1 / fine), y: y(r + 1 / fine), y2: y(r), colour: rampAt(Math.round(24 * shareOf(smooth(values, c + 0.5 / fine, r + 0.5 / fine), low, high)) / 24) };
  });
  const byColour = [...new Set(fields.map(({ colour }) => colour))].map((colour) => rects(fields.filter((field) => field.colour === colour), { color: colour, opacity: 0.55, strokeWidth: 0.4, stroke: colour }));
  const lines = levels.map((level) => ({ level, segments: isolines(values, level) }));
  const labels = apart(lines.flatMap(({ level, segments }) => endAtRight(segments, columns.length - 1).map((row) => ({ y: y(row), text: words.bare(level) }))));
  return {
    width: inner, height,
    layer: [
      ...byColour,
      points(rows.flatMap((_, r) => columns.map((__, c) => ({ x: x(c), y: y(r) }))), { shape: 'circle', size: 8, filled: true, color: colours.text }),
      ...lines.filter(({ segments }) => segments.length > 0).map(({ segments }) => rules(segments.map(({ from, to }) => ({ x: x(from[0]), y: y(from[1]), x2: x(to[0]), y2: y(to[1]) })), { color: colours.text, strokeWidth: 1.6 })),
      texts(labels.map(({ y: at, text }) => ({ x: left + w + 8, y: at, text })), { fontSize: sizes.axis }),
      texts([{ x: 0, y: 8, text: factorName(up) }], { fontSize: sizes.axis, color: colours.quiet }),
      texts(spaced(rows.map((row, r) => ({ x: left - 8, y: y(r), text: settingText(row, language) })), ({ y: at }) => at, 16), { align: 'right', fontSize: sizes.axis, color: colours.quiet }),
      texts(spaced(columns.map((column, c) => ({ x: x(c), y: height - foot + 14, text: settingText(column, language) })), ({ x: at }) => at, 10 + Math.max(...columns.map((column) => textWidth(settingText(column, language), sizes.axis)))), { align: 'center', fontSize: sizes.axis, color: colours.quiet }),
      texts([{ x: inner, y: height - 8, text: factorName(across) }], { align: 'right', fontSize: sizes.axis, color: colours.quiet }),
    ],
  };
}

/** Linear in each direction between the four neighbours. */
function smooth(values: readonly (readonly number[])[], column: number, row: number): number {
  return between(values.map((line) => between(line, column)), row);
}

/** Rows at which a line leaves the lattice at its right edge. */
function endAtRight(segments: readonly Segment[], last: number): number[] {
  return segments.flatMap(({ from, to }) => [from, to].filter(([column]) => Math.abs(column - last) < 1e-9).map(([, row]) => row));
}

/** Labels that do not touch one another, from above. */
function apart<T extends { readonly y: number }>(labels: readonly T[]): T[] {
  return spaced(labels.toSorted((a, b) => a.y - b.y), ({ y }) => y, 15);
}

function spaced<T>(labels: readonly T[], placeOf: (label: T) => number, gap: number): T[] {
  return labels.reduce<T[]>((kept, label) => (kept.length > 0 && Math.abs(placeOf(label) - placeOf(kept.at(-1)!)) < gap ? kept : [...kept, label]), []);
}
