/** Which settings go with which answer? A line for each setting across an axis for each leaf, the answer at the right. */
import type { Scalar } from '../../scenario/tree.js';
import { answersIn, type SweepResult } from '../../sensitivity/sweep/result.js';
import { plane, tenth } from '../calibration/pixels.js';
import type { ChartContext, ChartDraft, ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { outcomeWords, type OutcomeWords } from '../sensitivity/outcome.js';
import { textWidth, wrapTo } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { rampAt, shareOf } from './ramp.js';
import { factorName, isNumeric, settingText, settingsText } from './settings.js';

type Line = ReturnType<typeof answersIn>[number];

/** The chart; null where one leaf was swept, or two in a factorial design, or where there is no answer. */
export function parallelCoordinates(result: SweepResult, context: ChartContext): ChartDraft | null {
  const { factors, design } = result;
  if (factors.length < 2 || (factors.length === 2 && design === 'factorial')) return null;
  const { language } = context;
  const texts = textsOf(language).sweep;
  const words = outcomeWords(result, context);
  const lines = answersIn(result);
  const [worst, best] = [lines[0], lines.at(-1)];
  if (worst === undefined || best === undefined) return null;
  const told = ({ values, answer }: Line): string => texts.many.at(words.full(answer), settingsText(factors, values, language));
  const title = texts.titles.many;
  return {
    id: 'parallel-coordinates', title,
    alt: texts.many.alt(formatNumber(lines.length, 0, language), told(best), told(worst)),
    specAt: (width) => ({ ...frame(width, title, [words.subtitle, texts.many.key]), ...plot(result, lines, words, width, language) }),
    rows: lines.map(({ values, answer }) => ({ ...Object.fromEntries(factors.map(({ path }, k) => [path, plain(values[k] ?? null)])), value: answer })),
  };
}

/** An axis: where each value lies on it, from 0 below to 1 above, and what is written. */
interface Axis {
  readonly name: string;
  readonly shareOf: (value: Scalar) => number;
  readonly marks: readonly { readonly share: number; readonly text: string }[];
}

function plot({ factors }: SweepResult, lines: readonly Line[], words: OutcomeWords, width: number, language: Language): ChartSpec {
  const inner = width - 16;
  const answers = lines.map(({ answer }) => answer);
  const [low, high] = [Math.min(...answers), Math.max(...answers)];
  const last: Axis = { name: '', shareOf: (value) => shareOf(Number(value), low, high), marks: [{ share: shareOf(low, low, high), text: words.bare(low) }, ...(high > low ? [{ share: 1, text: words.bare(high) }] : [])] };
  const settings = factors.map((factor, k) => axisOf(factorName(factor), lines.map(({ values }) => values[k] ?? null), language));
  const right = Math.max(...last.marks.map(({ text }) => textWidth(text, sizes.axis))) + 8;
  const step = (inner - 12 - right) / settings.length;
  const names = settings.map(({ name }) => wrapTo(2, name, step - 10, sizes.axis, 'bold'));
  const [head, h] = [14 + 15 * Math.max(...names.map(({ length }) => length)), isNarrow(width) ? 260 : 320];
  const axes = [...settings, last].map((axis, at) => ({ ...axis, at, x: tenth(6 + at * step) }));
  const y = (share: number): number => tenth(head + h * (1 - share));
  const { lines: paths, rects, rules, texts } = plane(inner, head + h + 10);
  const opacity = Math.max(0.25, Math.min(0.85, 30 / lines.length));
  const marks = axes.flatMap(({ marks: own, x }) => own.map(({ share, text }) => ({ x: x + 5, y: tenth(y(share) + (share === 1 ? 8 : share === 0 ? -8 : 0)), text })));
  return {
    width: inner, height: head + h + 10,
    layer: [
      ...lines.map(({ values, answer }) => paths(axes.map(({ at, x, shareOf: place }) => ({ line: 0, at, x, y: y(place(at < values.length ? values[at] ?? null : answer)) })), { color: rampAt(0.92 * shareOf(answer, low, high)), strokeWidth: 1.6, opacity })),
      rules(axes.map(({ x }) => ({ x, x2: x, y: y(0), y2: y(1) })), { color: colours.text, strokeWidth: 1 }),
      rects(marks.map(({ x, y: at, text }) => ({ x: x - 2, x2: x + textWidth(text, sizes.axis) + 2, y: at - 8, y2: at + 8 })), { color: '#ffffff', opacity: 0.82, cornerRadius: 2 }),
      texts(names.flatMap((wrapped, k) => wrapped.map((text, line) => ({ x: (axes[k]?.x ?? 0) - (k === 0 ? 5 : 0), y: 8 + 15 * line, text }))), { fontSize: sizes.axis, fontWeight: 'bold' }),
      texts(marks, { fontSize: sizes.axis, color: colours.text }),
    ],
  };
}

function axisOf(name: string, values: readonly Scalar[], language: Language): Axis {
  const known = [...new Set(values)];
  if (isNumeric(known)) {
    const [low, high] = [Math.min(...known), Math.max(...known)];
    return { name, shareOf: (value) => shareOf(Number(value), low, high), marks: [{ share: shareOf(low, low, high), text: settingText(low, language) }, ...(high > low ? [{ share: 1, text: settingText(high, language) }] : [])] };
  }
  const place = (value: Scalar): number => (known.length === 1 ? 0.5 : known.indexOf(value) / (known.length - 1));
  return { name, shareOf: place, marks: known.map((value) => ({ share: place(value), text: settingText(value, language) })) };
}

function plain(value: Scalar): string | number {
  return typeof value === 'number' ? value : String(value);
}
