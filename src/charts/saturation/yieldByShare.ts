/** Whether an offer still yields as much as more people have it: jobs for 100 who are offered the service and for 100 who are not, and how many of 100 jobs gained others lose. */
import type { Estimate } from '../../comparison/overHistories.js';
import type { SaturationResult } from '../../displacement/result.js';
import { differenceAxis, levelAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf } from '../language.js';
import { textWidth, wrap } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { cohortPhrase, horizonPhrase } from '../words.js';
import { estimateRow, intervalOf, isOverDraws, rangePer100, sharePhrase, signedPer100 } from './quantities.js';
import { offeredAxis } from './shareAxis.js';

type Context = Pick<ChartContext, 'language'>;

const panels = [{ key: 'jobsOffered', colour: '#0072b2', height: 150 }, { key: 'jobsOthers', colour: '#d55e00', height: 110 }, { key: 'displaced', colour: '#96336f', height: 130 }] as const;

type Key = (typeof panels)[number]['key'];

export function yieldByShare(result: SaturationResult, context: Context): ChartDraft {
  const { shares, weeks, cohort } = result;
  const { language } = context;
  const texts = textsOf(language).saturation.yield;
  const sentences = panels.flatMap(({ key }) => {
    const parts = shares.flatMap((effect) => (effect[key] === null ? [] : [texts.at(sharePhrase(effect.share, language), valuePhrase(key, effect[key], language))]));
    return parts.length === 0 ? [] : [`${texts.panels[key]}: ${parts.join('; ')}.`];
  });
  return {
    id: 'yield-by-share',
    title: texts.title,
    alt: texts.alt(sentences.join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, [texts.subtitle(cohortPhrase(cohort, language), horizonPhrase(weeks, language)), texts.key(isOverDraws(result))]), ...plot(result, width, context) }),
    rows: shares.map((effect) => ({ share: effect.share, ...Object.assign({}, ...panels.map(({ key }) => estimateRow(key, effect[key]))) as ChartRow })),
  };
}

/** `+17.3 (12.4 to 23.0)`; what is taken has no sign. */
function valuePhrase(key: Key, estimate: Estimate, language: Context['language']): string {
  const range = rangePer100(estimate, language);
  const value = key === 'displaced' ? formatNumber(100 * estimate.mean, 1, language) : signedPer100(estimate.mean, language);
  return range === '' ? value : `${value} (${range})`;
}

function plot({ shares, service }: SaturationResult, width: number, { language }: Context): ChartSpec {
  const texts = textsOf(language).saturation;
  const left = textWidth(formatNumber(-100, 1, language), sizes.axis) + 10;
  const inner = Math.floor(width - 16 - left - 30);
  const shown = panels.filter(({ key }) => shares.some((effect) => effect[key] !== null));
  return {
    bounds: 'flush',
    spacing: isNarrow(width) ? 78 : 66,
    // Marks stand below every panel, what they are below the last.
    vconcat: shown.map(({ key, colour, height }, at) => ({
      title: { text: wrap(texts.yield.panels[key], width - 24, sizes.label, 'bold'), lineHeight: 18, fontSize: sizes.label, color: colours.text, frame: 'group', anchor: 'start', offset: 10, dx: -left },
      width: inner, height,
      ...panelOf({
        found: shares.map((effect) => ({ share: effect.share, estimate: effect[key] })), colour, height, x: offeredAxis(at === shown.length - 1 ? texts.axis(service) : null, inner, language), language,
        axis: key === 'displaced' ? levelAxis : differenceAxis, write: (value) => (key === 'displaced' ? formatNumber(value, 0, language) : signedPer100(value / 100, language)),
      }),
    })),
  };
}

interface Panel extends Context {
  readonly found: readonly { readonly share: number; readonly estimate: Estimate | null }[];
  readonly colour: string;
  readonly height: number;
  readonly x: ChartSpec;
  readonly axis: typeof levelAxis;
  readonly write: (value: number) => string;
}

function panelOf({ found, colour, height, x, axis, write, language }: Panel): ChartSpec {
  const values = found.flatMap(({ share, estimate }) => {
    if (estimate === null) return [];
    const [low, high] = intervalOf(estimate) ?? [estimate.mean, estimate.mean];
    return [{ share, value: 100 * estimate.mean, low: 100 * low, high: 100 * high, text: write(100 * estimate.mean) }];
  });
  const [low, high] = [Math.min(0, ...values.map((each) => each.low)), Math.max(0, ...values.map((each) => each.high))];
  const air = (high - low) * 0.08 || 1;
  const [least, most] = [low < 0 ? low - air : 0, high > 0 ? high + air : 0];
  const y = { type: 'quantitative', scale: { domain: [least, most], nice: false }, axis: { ...axis(least, most, height * 1.6, 1, language), orient: 'left' } };
  return {
    data: { values },
    layer: [
      { data: { values: [{ zero: 0 }] }, mark: { type: 'rule', color: colours.zero, strokeWidth: 1.5 }, encoding: { y: { field: 'zero', ...y } } },
      { mark: { type: 'rule', strokeWidth: 5, opacity: 0.35, color: colour, strokeCap: 'round' }, encoding: { x: { field: 'share', ...x }, y: { field: 'low', ...y }, y2: { field: 'high' } } },
      { mark: { type: 'point', filled: true, size: 75, opacity: 1, color: colour }, encoding: { x: { field: 'share', ...x }, y: { field: 'value', ...y } } },
      { mark: { type: 'text', dx: -9, align: 'right', fontWeight: 'bold' }, encoding: { x: { field: 'share', ...x }, y: { field: 'value', ...y }, text: { field: 'text', type: 'nominal' } } },
    ],
  };
}
