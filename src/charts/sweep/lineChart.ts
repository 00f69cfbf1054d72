/** How does the answer change with one setting? A dot with its simulation error for each value. */
import { shownIn, type SweepResult } from '../../sensitivity/sweep/result.js';
import { posteriorInk, posteriorShade } from '../calibration/shades.js';
import type { ChartContext, ChartDraft, ChartSpec } from '../chart.js';
import { formatError } from '../format.js';
import { textsOf } from '../language.js';
import { outcomeWords } from '../sensitivity/outcome.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { textWidth } from '../textWidth.js';
import { unitOf } from '../words.js';
import { factorName, isNumeric, settingText } from './settings.js';

/** The chart; null where not exactly one leaf was swept. */
export function sweepLine(result: SweepResult, context: ChartContext): ChartDraft | null {
  const [factor, ...others] = result.factors;
  if (factor === undefined || others.length > 0) return null;
  const { language } = context;
  const texts = textsOf(language).sweep;
  const words = outcomeWords(result, context);
  const dots = shownIn(result).flatMap(({ values: [at = null], mean, error }) => (mean === null ? [] : [{ at, mean, error: error ?? 0 }]));
  if (dots.length === 0) return null;
  const sorted = isNumeric(dots.map(({ at }) => at)) ? dots.toSorted((a, b) => Number(a.at) - Number(b.at)) : dots;
  const title = texts.titles.line(factorName(factor));
  const unit = unitOf(result.measure, context);
  return {
    id: 'sweep', title,
    alt: texts.line.alt(sorted.map(({ at, mean, error }) => texts.line.row(settingText(at, language), words.full(mean), formatError(error, unit, language))).join(' ')),
    specAt: (width) => ({ ...frame(width, title, [words.subtitle, texts.line.key]), ...plot(sorted, words, width, (at) => settingText(at, language)) }),
    rows: sorted.map(({ at, mean, error }) => ({ [factor.path]: typeof at === 'number' ? at : String(at), value: mean, simulationError: error })),
  };
}

interface Dot {
  readonly at: string | number | boolean | null;
  readonly mean: number;
  readonly error: number;
}

const height = 300;

function plot(dots: readonly Dot[], words: ReturnType<typeof outcomeWords>, width: number, write: (at: Dot['at']) => string): ChartSpec {
  const ends = dots.flatMap(({ mean, error }) => [mean - error, mean + error]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = Math.max(0.06 * (most - least), 1e-6);
  const domain = [least - room, most + room] as const;
  const axis = words.axisOn(...domain)(height * 1.6);
  const left = Math.max(textWidth(words.bare(most), sizes.axis), textWidth(words.bare(least), sizes.axis)) + 12;
  const inner = Math.floor(width - 16 - left - 14);
  const isNumber = isNumeric(dots.map(({ at }) => at));
  const placed = dots.map((dot, k) => ({ ...dot, x: isNumber ? Number(dot.at) : k, text: write(dot.at) }));
  const places = placed.map(({ x }) => x);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const margin = Math.max(0.03 * (last - first), isNumber ? 1e-9 : 0.3);
  const labels = labelled(placed, inner / Math.max(1e-9, last - first + 2 * margin));
  const labelExpr = `(${JSON.stringify(Object.fromEntries(labels.map(({ x: at, text }) => [at, text])))})[datum.value]`;
  const x = { field: 'x', type: 'quantitative', scale: { domain: [first - margin, last + margin], nice: false, zero: false }, axis: { values: labels.map(({ x: at }) => at), labelExpr, title: null, grid: false, ticks: true, tickColor: colours.zero, domain: true, domainColor: colours.zero } };
  const y = (field: string) => ({ field, type: 'quantitative', scale: { domain, nice: false, zero: false }, axis: { ...axis, orient: 'left', grid: true, title: null } });
  return {
    width: inner, height: isNarrow(width) ? 240 : height,
    data: { values: placed.map(({ x: at, mean, error }) => ({ x: at, mean, low: mean - error, high: mean + error })) },
    layer: [
      ...(isNumber ? [{ mark: { type: 'line', color: posteriorShade, strokeWidth: 1.5, opacity: 0.6 }, encoding: { x, y: y('mean') } }] : []),
      { mark: { type: 'rule', color: posteriorShade, strokeWidth: 3, opacity: 0.5 }, encoding: { x, y: y('low'), y2: { field: 'high' } } },
      { mark: { type: 'point', shape: 'circle', size: 70, filled: true, color: posteriorInk, opacity: 1 }, encoding: { x, y: y('mean') } },
    ],
  };
}

/** As many of the values as fit beside one another, from the left. */
function labelled(placed: readonly { readonly x: number; readonly text: string }[], perUnit: number): { readonly x: number; readonly text: string }[] {
  const half = (text: string): number => textWidth(text, sizes.axis) / 2;
  return placed.reduce<{ x: number; text: string }[]>((shown, { x, text }) => {
    const last = shown.at(-1);
    return last === undefined || (x - last.x) * perUnit > half(text) + half(last.text) + 8 ? [...shown, { x, text }] : shown;
  }, []);
}
