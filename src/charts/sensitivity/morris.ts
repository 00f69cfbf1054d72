/** Which of many inputs matter at all? Mean size and spread of elementary effects, the largest on top. */
import type { SensitivityResult } from '../../sensitivity/analyse.js';
import { posteriorInk, posteriorShade, warningShade } from '../calibration/shades.js';
import { levelAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { textsOf, type Language } from '../language.js';
import { frame } from '../theme.js';
import { unitOf } from '../words.js';
import { inputName, outcomeWords, ranked } from './outcome.js';
import { mostRows, rowsPlot, type InputRow } from './rows.js';

/** The chart; null for the result of another method. */
export function morrisChart(result: SensitivityResult, context: ChartContext): ChartDraft | null {
  const [first] = result.outcomes;
  if (first?.morris === undefined) return null;
  const effects = first.morris;
  const { language } = context;
  const texts = textsOf(language).sensitivity;
  const words = outcomeWords(result, context);
  const all = ranked(result.inputs, effects, ({ muStar }) => muStar.estimate);
  const drawn = all.slice(0, mostRows);
  const rows = drawn.map(({ input, found: { muStar, sigma, chance } }): InputRow => ({
    name: inputName(input.path), beside: words.size(muStar.estimate),
    values: { zero: 0, muStar: muStar.estimate, low: muStar.low, high: muStar.high, sigma: sigma.estimate, chance },
  }));
  const title = texts.titles.morris;
  const key = [texts.morris.key, ...(all.length > drawn.length ? [texts.others(all.length - drawn.length)] : [])].join(' ');
  const scale = unitOf(result.measure, context).unit === 'share' ? 100 : 1;
  return {
    id: 'morris', title,
    alt: texts.morris.alt(drawn.map(({ input, found: { muStar, sigma } }) => texts.morris.row(inputName(input.path), words.size(muStar.estimate), words.size(sigma.estimate))).join(' ')),
    specAt: (width) => ({ ...frame(width, title, [words.subtitle, key]), ...plot(rows, scale, width, language) }),
    rows: all.map(({ input, found: { mu, muStar, sigma, chance } }): ChartRow => ({
      input: input.path, mu: mu.estimate, muLow: mu.low, muHigh: mu.high, muStar: muStar.estimate, muStarLow: muStar.low, muStarHigh: muStar.high, sigma: sigma.estimate, sigmaLow: sigma.low, sigmaHigh: sigma.high, chance,
    })),
  };
}

function plot(rows: readonly InputRow[], scale: number, width: number, language: Language): ChartSpec {
  const top = 1.04 * Math.max(1e-9, ...rows.flatMap(({ values: { high, sigma, chance } }) => [Number(high), Number(sigma), Number(chance)]));
  const rule = (from: string, to: string, mark: object) => (x: (field: string) => object, y: object) => ({ mark: { type: 'rule', ...mark }, encoding: { x: x(from), x2: { field: to }, y } });
  return rowsPlot({
    rows, domain: [0, top], axisOn: (inner) => levelAxis(0, top, inner, scale, language),
    layers: (x, y) => [
      rule('zero', 'chance', { strokeWidth: 15, color: '#dde3e9' })(x, y),
      rule('low', 'high', { strokeWidth: 3, color: posteriorShade, opacity: 0.6 })(x, y),
      { mark: { type: 'point', shape: 'diamond', size: 70, filled: true, fill: '#ffffff', stroke: warningShade, strokeWidth: 2, opacity: 1 }, encoding: { x: x('sigma'), y } },
      { mark: { type: 'point', shape: 'circle', size: 75, filled: true, fill: posteriorInk, opacity: 1 }, encoding: { x: x('muStar'), y } },
    ],
  }, width);
}
