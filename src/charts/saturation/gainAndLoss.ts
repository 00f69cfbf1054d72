/** Who gains jobs and who loses them, as a service is open to more and more of a region: gain, loss of others, and what is left. */
import type { Estimate } from '../../comparison/overHistories.js';
import type { SaturationResult } from '../../displacement/result.js';
import { differenceAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatNumber, formatPercent } from '../format.js';
import { textsOf } from '../language.js';
import { spread } from '../spread.js';
import { textWidth, wrap } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { cohortPhrase, horizonPhrase } from '../words.js';
import { estimateRow, intervalOf, isOverDraws, per100, sharePhrase, signedPer100 } from './quantities.js';
import { offeredAxis } from './shareAxis.js';

type Context = Pick<ChartContext, 'language'>;

/** Gain and what is left above zero, what others lose below it. */
const lines = [
  { key: 'gain', sign: 1, colour: '#0072b2', ink: '#00629a' },
  { key: 'net', sign: 1, colour: '#009e73', ink: '#00735a' },
  { key: 'loss', sign: -1, colour: '#d55e00', ink: '#b04c00' },
] as const;

/** What its data hold. */
const shown = ['gain', 'lossOfMembers', 'lossOfOthers', 'loss', 'net', 'displaced'] as const;

interface Point {
  readonly share: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function gainAndLoss(result: SaturationResult, context: Context): ChartDraft {
  const { shares, service, weeks, cohort } = result;
  const { language } = context;
  const texts = textsOf(language).saturation;
  const findings = shares.map(({ share, gain, loss, net, displaced }) => texts.finding(sharePhrase(share, language), per100(gain.mean, language), per100(loss.mean, language), per100(net.mean, language), displaced && formatPercent(displaced.mean, language, 0)));
  const subtitles = [texts.subtitle(cohortPhrase(cohort, language), horizonPhrase(weeks, language)), texts.key(isOverDraws(result))];
  return {
    id: 'gain-and-loss',
    title: texts.title,
    alt: texts.alt(service, findings.join('; ')),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...plot(result, width, context) }),
    rows: shares.map((effect) => ({ share: effect.share, ...Object.assign({}, ...shown.map((id) => estimateRow(id, effect[id]))) as ChartRow })),
  };
}

function plot({ shares, service }: SaturationResult, width: number, { language }: Context): ChartSpec {
  const texts = textsOf(language).saturation;
  const drawn = lines.map((line) => ({ ...line, points: [{ share: 0, value: 0, low: 0, high: 0 }, ...shares.map((effect) => pointOf(effect.share, effect[line.key], line.sign))] }));
  const ends = drawn.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high]));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const air = (high - low) * 0.04 || 1;
  const [least, most] = [low < 0 ? low - air : 0, high + air];
  const last = shares.at(-1)?.share ?? 1;
  const labels = drawn.map(({ key, points }) => ({ value: points.at(-1)?.value ?? 0, texts: wrap(texts.lines[key], isNarrow(width) ? 84 : 150, sizes.label) }));
  const named = Math.max(...labels.flatMap(({ value, texts: each }) => [textWidth(signedPer100(value / 100, language), sizes.label, 'bold'), ...each.map((text) => textWidth(text, sizes.label))])) + 14;
  const left = textWidth(formatNumber(-100, 0, language), sizes.axis) + 10;
  // Names begin at the last share, which may lie before the end of the axis.
  const room = width - 16 - left;
  const inner = Math.floor(Math.min(room - 14, (room - named) / last));
  const height = isNarrow(width) ? 300 : 320;
  const x = offeredAxis(texts.axis(service), inner, language);
  const y = { type: 'quantitative', scale: { domain: [least, most], nice: false }, axis: { ...differenceAxis(least, most, 260, 1, language), orient: 'left', grid: true } };
  const middles = spread(labels.map(({ value }) => ((most - value) / (most - least)) * height), labels.map((each) => (each.texts.length + 1) * 17 + 6), 0, height);
  return {
    width: inner,
    height,
    layer: [
      { data: { values: [{ zero: 0 }] }, mark: { type: 'rule', color: colours.zero, strokeWidth: 1.5 }, encoding: { y: { field: 'zero', ...y } } },
      ...drawn.map(({ points, colour }) => ({ data: { values: points }, mark: { type: 'area', opacity: 0.16, color: colour }, encoding: { x: { field: 'share', ...x }, y: { field: 'low', ...y }, y2: { field: 'high' } } })),
      ...drawn.flatMap(({ points, colour, ink }, at) => [
        { data: { values: points }, mark: { type: 'line', strokeWidth: 2.5, color: colour }, encoding: { x: { field: 'share', ...x }, y: { field: 'value', ...y } } },
        { data: { values: points.slice(1) }, mark: { type: 'point', filled: true, size: 55, opacity: 1, color: colour }, encoding: { x: { field: 'share', ...x }, y: { field: 'value', ...y } } },
        ...[signedPer100((labels[at]?.value ?? 0) / 100, language), ...(labels[at]?.texts ?? [])].map((text, row, all) => ({
          data: { values: [{ text }] }, mark: { type: 'text', dx: 12, color: ink, fontWeight: row === 0 ? 'bold' : 'normal' },
          encoding: { x: { datum: last, ...x }, y: { value: (middles[at] ?? 0) + (row - (all.length - 1) / 2) * 17 }, text: { field: 'text', type: 'nominal' } },
        })),
      ]),
    ],
  };
}

function pointOf(share: number, estimate: Estimate, sign: 1 | -1): Point {
  const [low, high] = intervalOf(estimate) ?? [estimate.mean, estimate.mean];
  const ends = [sign * 100 * low, sign * 100 * high];
  return { share, value: sign * 100 * estimate.mean, low: Math.min(...ends), high: Math.max(...ends) };
}
