/** Does the calibration find the truth it was given? A histogram of ranks for each parameter. */
import type { RankHistogram } from '../../calibration/ranks.js';
import type { ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { cut } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { plane, tenth } from './pixels.js';
import { posteriorShade, warningShade } from './shades.js';

const panelHeight = 92;
const headHeight = 34;
const gap = 18;

/** The chart; null without parameters. */
export function rankPlots(histograms: readonly RankHistogram[], language: Language): ChartDraft | null {
  const [first] = histograms;
  if (first === undefined) return null;
  const texts = textsOf(language).ranks;
  const sets = first.counts.reduce((sum, each) => sum + each, 0);
  const rows = histograms.map((each) => texts.row(each.parameter, pText(each, language), each.counts.filter((_, bin) => isOutside(each, bin)).length, each.counts.length));
  return {
    id: 'rank-plots',
    title: texts.title,
    alt: texts.alt(histograms.filter(({ adjusted }) => adjusted < 0.05).length, histograms.length, rows.join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, [texts.subtitle(sets), texts.key, texts.shapes]), ...plot(histograms, width, language) }),
    rows: histograms.flatMap(({ parameter, counts, expected, low, high, p, adjusted }) => counts.map((count, bin): ChartRow => ({ parameter, bin, count, expected: expected[bin] ?? null, low: low[bin] ?? null, high: high[bin] ?? null, p, adjusted }))),
  };
}

function isOutside({ counts, low, high }: RankHistogram, bin: number): boolean {
  const count = counts[bin] ?? 0;
  return count < (low[bin] ?? 0) || count > (high[bin] ?? Infinity);
}

function pText({ adjusted }: RankHistogram, language: Language): string {
  const texts = textsOf(language).ranks;
  return adjusted < 0.001 ? texts.pBelow(formatNumber(0.001, 3, language)) : texts.p(formatNumber(adjusted, adjusted < 0.1 ? 3 : 2, language));
}

function plot(histograms: readonly RankHistogram[], width: number, language: Language): ChartSpec {
  const inner = width - 16;
  const columns = Math.min(histograms.length, isNarrow(width) ? 2 : 4);
  const panel = (inner - gap * (columns - 1)) / columns;
  const rowsOf = Math.ceil(histograms.length / columns);
  const height = rowsOf * (headHeight + panelHeight + gap) - gap;
  const highest = Math.max(...histograms.flatMap(({ counts, high }) => [...counts, ...high])) * 1.05;
  const cells = histograms.map((histogram, k) => {
    const x = (k % columns) * (panel + gap);
    const ground = Math.floor(k / columns) * (headHeight + panelHeight + gap) + headHeight + panelHeight;
    return { histogram, x, ground, bar: panel / histogram.counts.length, up: (count: number) => tenth(ground - panelHeight * count / highest) };
  });
  const bands = cells.flatMap(({ histogram, x, bar, up }) => evenStretches(histogram).map(({ from, to, low, high }) => ({ x: tenth(x + from * bar), x2: tenth(x + to * bar), y: up(low), y2: up(high) })));
  const bars = (outside: boolean) => cells.flatMap(({ histogram, x, bar, up, ground }) => histogram.counts.flatMap((count, bin) => (
    isOutside(histogram, bin) === outside ? [{ x: tenth(x + bin * bar + 1), x2: tenth(x + (bin + 1) * bar - 1), y: up(count), y2: ground }] : [])));
  const level = cells.map(({ histogram, x, up }) => {
    const middle = up(histogram.expected.reduce((sum, each) => sum + each, 0) / histogram.expected.length);
    return { x, x2: x + panel, y: middle, y2: middle };
  });
  const { rects, rules, texts } = plane(inner, height);
  const above = (offset: number) => cells.map(({ x, ground }) => ({ x, y: ground - panelHeight - headHeight + offset }));
  return {
    width: inner,
    height,
    layer: [
      rects(bands, { color: '#dde3e9' }),
      rects(bars(false), { color: posteriorShade }),
      rects(bars(true), { color: warningShade }),
      rules(level, { color: colours.quiet, strokeWidth: 1, strokeDash: [4, 3] }),
      rules(cells.map(({ x, ground }) => ({ x, x2: x + panel, y: ground, y2: ground })), { color: colours.zero, strokeWidth: 1 }),
      texts(above(7).map((place, k) => ({ ...place, text: cut(cells[k]?.histogram.parameter ?? '', panel, sizes.label, 'bold') })), { fontWeight: 'bold' }),
      texts(above(24).map((place, k) => ({ ...place, text: cells[k] === undefined ? '' : pText(cells[k].histogram, language) })), { fontSize: sizes.axis, color: colours.quiet }),
    ],
  };
}

/** The band in stretches of bins that have the same limits: one rectangle each leaves no seams. */
function evenStretches({ low, high }: RankHistogram): { readonly from: number; readonly to: number; readonly low: number; readonly high: number }[] {
  const stretches: { from: number; to: number; low: number; high: number }[] = [];
  low.forEach((least, bin) => {
    const most = high[bin] ?? least;
    const last = stretches.at(-1);
    if (last !== undefined && last.low === least && last.high === most) last.to = bin + 1;
    else stretches.push({ from: bin, to: bin + 1, low: least, high: most });
  });
  return stretches;
}
