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
  const values = shownIn(result);
  const dots = result.cells.flatMap(({ number, values: [at = null] }) => {
    const { mean, error } = values[number]!;
    return mean === null ? [] : [{ at, mean, error: error ?? 0 }];
  });
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
  const places = dots.map(({ at }, k) => (isNumber ? Number(at) : k));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const margin = Math.max(0.03 * (last - first), isNumber ? 1e-9 : 0.3);
  const labels = labelled(places, dots.map(({ at }) => write(at)), (inner / Math.max(1e-9, last - first + 2 * margin)));
  const labelExpr = `(${JSON.stringify(Object.fromEntries(labels.map(({ place, text }) => [place, text])))})[datum.value]`;
  const x = { field: 'x', type: 'quantitative', scale: { domain: [first - margin, last + margin], nice: false, zero: false }, axis: { values: labels.map(({ place }) => place), labelExpr, title: null, grid: false, ticks: true, tickColor: colours.zero, domain: true, domainColor: colours.zero } };
  const y = (field: string) => ({ field, type: 'quantitative', scale: { domain, nice: false, zero: false }, axis: { ...axis, orient: 'left', grid: true, title: null } });
  return {
    width: inner, height: isNarrow(width) ? 240 : height,
    data: { values: dots.map(({ mean, error }, k) => ({ x: places[k], mean, low: mean - error, high: mean + error })) },
    layer: [
      ...(isNumber ? [{ mark: { type: 'line', color: posteriorShade, strokeWidth: 1.5, opacity: 0.6 }, encoding: { x, y: y('mean') } }] : []),
      { mark: { type: 'rule', color: posteriorShade, strokeWidth: 3, opacity: 0.5 }, encoding: { x, y: y('low'), y2: { field: 'high' } } },
      { mark: { type: 'point', shape: 'circle', size: 70, filled: true, color: posteriorInk, opacity: 1 }, encoding: { x, y: y('mean') } },
    ],
  };
}

/** As many of the values as fit beside one another, from the left. */
function labelled(places: readonly number[], texts: readonly string[], perUnit: number): { readonly place: number; readonly text: string }[] {
  const shown: { place: number; text: string; end: number }[] = [];
  for (const [k, place] of places.entries()) {
    const half = textWidth(texts[k]!, sizes.axis) / 2;
    const last = shown.at(-1);
    if (last === undefined || place * perUnit - half > last.end + 8) shown.push({ place, text: texts[k]!, end: place * perUnit + half });
  }
  return shown;
}
