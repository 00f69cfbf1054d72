/** What did the data say of each parameter? Prior and posterior intervals, one under the other, each parameter on its own scale. */
import type { ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { textsOf, type Language } from '../language.js';
import { textWidth, wrapTo } from '../textWidth.js';
import { frame, isNarrow, sizes, colours } from '../theme.js';
import { plane, tenth } from './pixels.js';
import { posteriorInk, posteriorShade, priorShade, significantText } from './shades.js';

/** Quantiles of a distribution. */
export interface Middle {
  readonly median: number;
  readonly low50: number;
  readonly high50: number;
  readonly low95: number;
  readonly high95: number;
}

export interface LearntParameter {
  readonly name: string;
  readonly prior: Middle;
  readonly posterior: Middle;
}

/** The chart; null without parameters. */
export function priorPosterior(parameters: readonly LearntParameter[], language: Language): ChartDraft | null {
  if (parameters.length === 0) return null;
  const texts = textsOf(language).priorPosterior;
  return {
    id: 'prior-posterior',
    title: texts.title,
    alt: texts.alt(parameters.filter(isNarrowed).length, parameters.length, parameters.map(({ name, prior, posterior }) => texts.row(name, said(prior, language), said(posterior, language))).join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, [texts.subtitle, texts.key]), ...plot(parameters, width, language) }),
    rows: parameters.map(({ name, prior, posterior }): ChartRow => ({ parameter: name, ...named('prior', prior), ...named('posterior', posterior) })),
  };
}

/** Whether data left less than 70 % of the prior's 95 % interval. */
function isNarrowed({ prior, posterior }: LearntParameter): boolean {
  return posterior.high95 - posterior.low95 < 0.7 * (prior.high95 - prior.low95);
}

function named(which: string, middle: Middle): ChartRow {
  return Object.fromEntries(Object.entries(middle).map(([key, value]: [string, number]) => [`${which} ${key}`, value]));
}

function said({ median, low95, high95 }: Middle, language: Language): string {
  const texts = textsOf(language);
  const [at, low, high] = [median, low95, high95].map((value) => significantText(value, language));
  return texts.priorPosterior.now(at ?? '', texts.range(low ?? '', high ?? ''));
}

function plot(parameters: readonly LearntParameter[], width: number, language: Language): ChartSpec {
  const isPhone = isNarrow(width);
  const inner = width - 16;
  const numbers = parameters.map(({ posterior }) => said(posterior, language));
  const names = isPhone ? 0 : Math.min(220, Math.max(...parameters.map(({ name }) => textWidth(name, sizes.label)))) + 16;
  const right = isPhone ? 0 : Math.max(...numbers.map((each) => textWidth(each, sizes.label))) + 18;
  const row = isPhone ? 62 : 44;
  const height = row * parameters.length;
  const track = inner - names - right;
  // The prior takes nine tenths of the track; a posterior that leaves it ends at the track's edge.
  const x = ({ prior }: LearntParameter, value: number): number => {
    const share = 0.05 + 0.9 * (value - prior.low95) / (prior.high95 - prior.low95);
    return tenth(names + track * Math.min(1, Math.max(0, share)));
  };
  const bar = (which: 'prior' | 'posterior', ends: '50' | '95', middle: number, thick: number) => parameters.map((parameter, at) => {
    const y = at * row + (isPhone ? 20 : 0) + middle;
    return { x: x(parameter, parameter[which][`low${ends}`]), x2: x(parameter, parameter[which][`high${ends}`]), y: y - thick / 2, y2: y + thick / 2 };
  });
  const tick = (which: 'prior' | 'posterior', middle: number, long: number) => parameters.map((parameter, at) => {
    const y = at * row + (isPhone ? 20 : 0) + middle;
    return { x: x(parameter, parameter[which].median), x2: x(parameter, parameter[which].median), y: y - long / 2, y2: y + long / 2 };
  });
  const { rects, rules, texts } = plane(inner, height);
  const labels = parameters.flatMap(({ name }, at) => {
    const lines = isPhone ? wrapTo(1, name, inner - textWidth(numbers[at] ?? '', sizes.axis) - 12, sizes.label) : wrapTo(2, name, names - 16, sizes.label);
    return lines.map((text, line) => ({ x: 0, y: isPhone ? at * row + 14 : at * row + 21 + (line - (lines.length - 1) / 2) * 16, text }));
  });
  const lines = parameters.slice(1).map((_, at) => ({ x: 0, x2: inner, y: (at + 1) * row, y2: (at + 1) * row }));
  return {
    width: inner,
    height,
    layer: [
      rules(lines, { color: colours.grid, strokeWidth: 1 }),
      rects(bar('prior', '95', 13, 2), { color: priorShade }),
      rects(bar('prior', '50', 13, 8), { color: priorShade }),
      rules(tick('prior', 13, 13), { color: colours.text, strokeWidth: 2 }),
      rects(bar('posterior', '95', 29, 2), { color: posteriorShade }),
      rects(bar('posterior', '50', 29, 10), { color: posteriorShade }),
      rules(tick('posterior', 29, 16), { color: posteriorInk, strokeWidth: 2.5 }),
      texts(labels),
      texts(numbers.map((text, at) => ({ x: inner, y: isPhone ? at * row + 14 : at * row + 21, text })), { align: 'right', color: posteriorInk, ...(isPhone ? { fontSize: sizes.axis } : {}) }),
    ],
  };
}
