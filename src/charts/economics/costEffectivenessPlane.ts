/** What is gained and what does it cost: expected differences by draw of the parameters, QALYs across and cost up. */
import type { EconomicDifference, Economics } from '../../economics/economics.js';
import type { RunResult } from '../../comparison/comparison.js';
import { looksOf, type ArmLook } from '../arms.js';
import { differenceAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartSpec } from '../chart.js';
import { formatPercent } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { textWidth, wrapTo } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { cohortPhrase, horizonPhrase } from '../words.js';
import { spread } from '../spread.js';
import { amount, difference, moneyOf, qalys } from './money.js';

interface Cloud extends EconomicDifference {
  readonly look: ArmLook;
}

/** The chart; null without draws of the parameters. */
export function costEffectivenessPlane(economics: Economics, { comparison }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const { plane: texts, perspectives } = textsOf(language).economics;
  const money = moneyOf(economics, context);
  const looks = looksOf(comparison, context);
  const clouds = economics.differences.flatMap((one): Cloud[] => looks.filter(({ id }) => id === one.arm && one.plane.length > 0).map((look) => ({ ...one, look })));
  if (clouds.length === 0) return null;
  const reference = looks.find(({ isReference }) => isReference)?.label ?? context.compareWith;
  const wtp = amount(economics.willingnessToPay, money);
  const subtitles = [texts.subtitle(reference, perspectives[economics.perspective], economics.currency, cohortPhrase(comparison.cohort, language), horizonPhrase(comparison.weeks, language)), texts.key(wtp)];
  return {
    id: 'cost-effectiveness-plane',
    title: texts.title,
    alt: texts.alt(reference, clouds.map(({ look, plane, qalys: gain, perspectives: costs }) => {
      const worth = shareOf(plane, ([q, c]) => c <= economics.willingnessToPay * q);
      const dominates = shareOf(plane, ([q, c]) => q > 0 && c < 0);
      return texts.finding(look.label, qalys(gain, language), difference(costs[economics.perspective], money), formatPercent(worth, language, 0), wtp, formatPercent(dominates, language, 0));
    }).join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...plot(clouds, economics, width, language) }),
    rows: clouds.flatMap(({ arm, plane }) => plane.map(([gain, cost], draw) => ({ arm, draw: draw + 1, qalys: gain, cost }))),
  };
}

function shareOf(plane: EconomicDifference['plane'], holds: (point: readonly [number, number]) => boolean): number {
  return plane.filter(holds).length / plane.length;
}

function plot(clouds: readonly Cloud[], economics: Economics, width: number, language: Language): ChartSpec {
  const texts = textsOf(language).economics.plane;
  const isPhone = isNarrow(width);
  const [left, right] = rangeOf(clouds.flatMap(({ plane }) => plane.map(([gain]) => gain)));
  const [low, high] = rangeOf(clouds.flatMap(({ plane }) => plane.map(([, cost]) => cost)));
  const height = isPhone ? 260 : 340;
  const costAxis = differenceAxis(low, high, height * 3, 1, language);
  const widest = Math.max(...[low, high].map((end) => textWidth(`−${Math.round(Math.abs(end)).toString()},`, sizes.axis)));
  const named = clouds.map(({ look }) => wrapTo(2, look.label, isPhone ? 84 : 150, sizes.label, 'bold'));
  const labels = Math.max(...named.flat().map((line) => textWidth(line, sizes.label, 'bold'))) + 14;
  const inner = Math.floor(width - 16 - widest - 12 - labels);
  const wtp = economics.willingnessToPay;
  // The line of the willingness to pay, cut at the frame.
  const ends = [left, right].map((gain) => gain * wtp);
  const [from, to] = ends.map((cost, k) => (cost < low ? { gain: low / wtp, cost: low } : cost > high ? { gain: high / wtp, cost: high } : { gain: k === 0 ? left : right, cost }));
  const middles = clouds.map(({ look, qalys: { mean: gain }, perspectives }) => ({ ink: look.ink, colour: look.colour, gain, cost: perspectives[economics.perspective].mean }));
  const places = spread(middles.map(({ cost }) => ((high - cost) / (high - low)) * height), named.map((lines) => lines.length * 17 + 4), 0, height);
  const written = middles.flatMap(({ ink }, k) => (named[k] ?? []).map((text, row, all) => ({ text, ink, place: high - (((places[k] ?? 0) + (row - (all.length - 1) / 2) * 17) / height) * (high - low) })));
  const x = (field: string) => ({ field, type: 'quantitative', scale: { domain: [left, right], nice: false, zero: false }, axis: { ...differenceAxis(left, right, inner, 1, language), title: texts.across, titlePadding: 8 } });
  const y = (field: string) => ({ field, type: 'quantitative', scale: { domain: [low, high], nice: false, zero: false }, axis: { ...costAxis, orient: 'left' } });
  const axisLine = (values: readonly object[]) => ({ data: { values }, mark: { type: 'line', color: colours.zero, strokeWidth: 1.5 }, encoding: { x: x('gain'), y: y('cost') } });
  return {
    width: inner,
    height,
    layer: [
      axisLine([{ gain: left, cost: 0 }, { gain: right, cost: 0 }]),
      axisLine([{ gain: 0, cost: low }, { gain: 0, cost: high }]),
      { data: { values: [from, to] }, mark: { type: 'line', color: colours.text, strokeWidth: 1.5, strokeDash: [6, 4] }, encoding: { x: x('gain'), y: y('cost') } },
      {
        data: { values: clouds.flatMap(({ look, plane }) => plane.map(([gain, cost]) => ({ gain, cost, colour: look.colour }))) },
        mark: { type: 'circle', size: isPhone ? 22 : 34, opacity: 0.45 }, encoding: { x: x('gain'), y: y('cost'), color: { field: 'colour', type: 'nominal', scale: null } },
      },
      { data: { values: middles }, mark: { type: 'point', shape: 'circle', size: 130, filled: true, opacity: 1, stroke: '#ffffff', strokeWidth: 2 }, encoding: { x: x('gain'), y: y('cost'), fill: { field: 'colour', type: 'nominal', scale: null } } },
      { data: { values: written }, mark: { type: 'text', fontWeight: 'bold' }, encoding: { x: { value: inner + 10 }, y: y('place'), text: { field: 'text', type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } } },
    ],
  };
}

/** From the lowest to the highest, zero inside with a little air on each side. */
function rangeOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const air = (high - low || 1) * 0.06;
  return [low - air, high + air];
}
