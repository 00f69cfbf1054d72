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
import { isolines } from './isolines.js';
import { blended, rampAt, shareOf } from './ramp.js';
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
  const [from = 0, to = 0] = values.slice(below, below + 2);
  return from + (place - below) * (to - from);
}

/** Fields of shade between two simulated values. */
const fine = 8;

function plot({ across, up, columns, rows, values, low, high }: Lattice, levels: readonly number[], words: OutcomeWords, width: number, language: Language): ChartSpec {
  const inner = width - 16;
  const left = Math.max(...rows.map((row) => textWidth(settingText(row, language), sizes.axis))) + 12;
  const right = 14;
  const [head, foot] = [26, 44];
  const [w, h] = [inner - left - right, isNarrow(width) ? 260 : 360];
  const height = head + h + foot;
  const x = (column: number): number => tenth(left + w * shareOf(between(columns, column), Math.min(...columns), Math.max(...columns)));
  const y = (row: number): number => tenth(head + h * (1 - shareOf(between(rows, row), Math.min(...rows), Math.max(...rows))));
  const { rects, rules, texts, points } = plane(inner, height);
  const shades = (rows.length - 1) * fine;
  const fields = Array.from({ length: shades * (columns.length - 1) * fine }, (_, k) => {
    const [r, c] = [Math.floor(k / ((columns.length - 1) * fine)) / fine, (k % ((columns.length - 1) * fine)) / fine];
    return { x: x(c), x2: x(c + 1 / fine), y: y(r + 1 / fine), y2: y(r), colour: blended('#ffffff', rampAt(Math.round(24 * shareOf(smooth(values, c + 0.5 / fine, r + 0.5 / fine), low, high)) / 24), 0.55) };
  });
  // An edge of the same colour leaves no seams between fields.
  const byColour = [...new Set(fields.map(({ colour }) => colour))].map((colour) => rects(fields.filter((field) => field.colour === colour), { color: colour, strokeWidth: 0.7, stroke: colour }));
  const lines = levels.map((level) => ({ text: words.bare(level), segments: isolines(values, level).map(({ from, to }) => ({ x: x(from[0]), y: y(from[1]), x2: x(to[0]), y2: y(to[1]) })) })).filter(({ segments }) => segments.length > 0);
  const labels = labelled(lines, { middle: left + w / 2, top: head, bottom: head + h, left, right: left + w });
  return {
    width: inner, height,
    layer: [
      ...byColour,
      points(rows.flatMap((_, r) => columns.map((__, c) => ({ x: x(c), y: y(r) }))), { shape: 'circle', size: 8, filled: true, color: colours.text }),
      ...lines.map(({ segments }) => rules(segments, { color: colours.text, strokeWidth: 1.6, strokeCap: 'round' })),
      rects(labels.map(({ x: at, y: level, half }) => ({ x: at - half, x2: at + half, y: level - 9, y2: level + 9 })), { color: '#ffffff', opacity: 0.85, cornerRadius: 3 }),
      texts(labels, { fontSize: sizes.axis, align: 'center' }),
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

interface Frame {
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Half its width with some room. */
  readonly half: number;
}

/** A label on each line, as near the middle of the picture as the others leave room; a short line may have none. */
function labelled(lines: readonly { readonly text: string; readonly segments: readonly { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number }[] }[], frame: Frame): Label[] {
  return lines.reduce<Label[]>((labels, { text, segments }) => {
    const half = textWidth(text, sizes.axis) / 2 + 4;
    const places = segments.map(({ x, x2, y, y2 }) => ({ x: tenth((x + x2) / 2), y: tenth((y + y2) / 2), text, half }))
      .filter(({ x, y }) => x - half > frame.left && x + half < frame.right && y - 10 > frame.top && y + 10 < frame.bottom)
      .filter((place) => labels.every((other) => Math.abs(other.x - place.x) > other.half + half || Math.abs(other.y - place.y) > 20))
      .sort((a, b) => Math.abs(a.x - frame.middle) - Math.abs(b.x - frame.middle));
    return [...labels, ...places.slice(0, 1)];
  }, []);
}

/** Labels that do not touch one another, from the first on. */
function spaced<T>(labels: readonly T[], placeOf: (label: T) => number, gap: number): T[] {
  return labels.reduce<T[]>((kept, label) => (kept.slice(-1).some((last) => Math.abs(placeOf(label) - placeOf(last)) < gap) ? kept : [...kept, label]), []);
}
