/** Which settings go with which answer? A line for each setting across an axis for each leaf, the answer at the right. */
import type { Scalar } from '../../scenario/tree.js';
import { shownIn, type SweepResult } from '../../sensitivity/sweep/result.js';
import { plane, tenth } from '../calibration/pixels.js';
import type { ChartContext, ChartDraft, ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { outcomeWords, type OutcomeWords } from '../sensitivity/outcome.js';
import { textWidth, wrapTo } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { rampAt, shareOf } from './ramp.js';
import { factorName, isNumeric, settingText, settingsText } from './settings.js';

interface Line {
  readonly values: readonly Scalar[];
  readonly answer: number;
}

/** The chart; null where one leaf was swept, or two in a factorial design, or where there is no answer. */
export function parallelCoordinates(result: SweepResult, context: ChartContext): ChartDraft | null {
  const { factors, design, cells } = result;
  if (factors.length < 2 || (factors.length === 2 && design === 'factorial')) return null;
  const { language } = context;
  const texts = textsOf(language).sweep;
  const words = outcomeWords(result, context);
  const answers = shownIn(result);
  const lines = cells.flatMap(({ number, values }): Line[] => (answers[number]!.mean === null ? [] : [{ values, answer: answers[number]!.mean }])).sort((a, b) => a.answer - b.answer);
  const [worst, best] = [lines[0], lines.at(-1)];
  if (worst === undefined || best === undefined) return null;
  const told = ({ values, answer }: Line): string => texts.many.at(words.full(answer), settingsText(factors, values, language));
  const title = texts.titles.many;
  return {
    id: 'parallel-coordinates', title,
    alt: texts.many.alt(formatNumber(lines.length, 0, language), told(best), told(worst)),
    specAt: (width) => ({ ...frame(width, title, [words.subtitle, texts.many.key]), ...plot(result, lines, words, width, language) }),
    rows: lines.map(({ values, answer }) => ({ ...Object.fromEntries(factors.map(({ path }, k) => [path, typeof values[k] === 'number' ? values[k] : String(values[k])])), value: answer })),
  };
}

/** An axis: where each value lies on it, from 0 below to 1 above, and what is written. */
interface Axis {
  readonly name: string;
  readonly shareOf: (value: Scalar) => number;
  readonly marks: readonly { readonly share: number; readonly text: string }[];
}

function plot({ factors }: SweepResult, lines: readonly Line[], words: OutcomeWords, width: number, language: Language): ChartSpec {
  const isPhone = isNarrow(width);
  const inner = width - 16;
  const [low, high] = [lines[0]!.answer, lines.at(-1)!.answer];
  const axes: Axis[] = [...factors.map((factor, k) => axisOf(factorName(factor), lines.map(({ values }) => values[k]!), language)), {
    name: '', shareOf: (value) => shareOf(Number(value), low, high), marks: [{ share: 0, text: words.bare(low) }, ...(high > low ? [{ share: 1, text: words.bare(high) }] : [])],
  }];
  const [head, foot] = [52, 10];
  const h = isPhone ? 260 : 320;
  const right = Math.max(...axes.at(-1)!.marks.map(({ text }) => textWidth(text, sizes.axis))) + 8;
  const [first, step] = [6, (inner - 12 - right) / (axes.length - 1)];
  const x = (axis: number): number => tenth(first + axis * step);
  const y = (share: number): number => tenth(head + h * (1 - share));
  const { lines: paths, rules, texts } = plane(inner, head + h + foot);
  const opacity = Math.max(0.25, Math.min(0.85, 30 / lines.length));
  return {
    width: inner, height: head + h + foot,
    layer: [
      ...lines.map(({ values, answer }) => paths([...values, answer].map((value, at) => ({ line: 0, at, x: x(at), y: y(axes[at]!.shareOf(value)) })), { color: rampAt(0.92 * shareOf(answer, low, high)), strokeWidth: 1.6, opacity })),
      rules(axes.map((_, at) => ({ x: x(at), x2: x(at), y: y(0), y2: y(1) })), { color: colours.text, strokeWidth: 1 }),
      texts(axes.flatMap(({ name }, at) => wrapTo(2, name, step - 8, sizes.axis, 'bold').map((text, line) => ({ x: x(at) - (at === 0 ? 5 : 0), y: 8 + 15 * line, text }))).filter(({ text }) => text !== ''), { fontSize: sizes.axis, fontWeight: 'bold' }),
      texts(axes.flatMap(({ marks }, at) => marks.map(({ share, text }) => ({ x: x(at) + 5, y: y(share) + (share === 1 ? 6 : share === 0 ? -6 : 0), text }))), { fontSize: sizes.axis, color: colours.text }),
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
