/** Which parameters cannot be told apart? Posterior draws in pairs below a diagonal on which prior and posterior lie. */
import { parameterPairs, notToldApart, weightedMean, weightedSd, type ParameterPair } from '../../calibration/parameterPairs.js';
import type { ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { textsOf, type Language } from '../language.js';
import { cut, wrapTo } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { cellsOf, type Cells } from './pairCells.js';
import type { PairsInput } from './pairsInput.js';
import { plane } from './pixels.js';
import { posteriorShade, priorShade, significantText, warningShade } from './shades.js';

export type { PairsInput } from './pairsInput.js';

const mostWide = 8;
const mostNarrow = 5;

/** The chart; null with fewer than two parameters. */
export function pairsPlot(input: PairsInput, language: Language): ChartDraft | null {
  const { posterior } = input;
  if (posterior.parameters.length < 2) return null;
  const pairs = parameterPairs(posterior);
  const texts = textsOf(language).pairs;
  const strong = pairs.filter(({ correlation }) => Math.abs(correlation) > notToldApart);
  return {
    id: 'pairs-plot',
    title: texts.title,
    alt: texts.alt(posterior.parameters.length, strong.map(({ first, second, correlation }) => texts.finding(first, second, significantText(correlation, language)))),
    specAt: (width) => specAt(input, pairs, width, language),
    rows: pairs.map(({ first, second, correlation }): ChartRow => ({ first, second, correlation })),
  };
}

function specAt(input: PairsInput, pairs: readonly ParameterPair[], width: number, language: Language): ChartSpec {
  const texts = textsOf(language).pairs;
  const { parameters } = input.posterior;
  const chosen = mostCorrelated(parameters, pairs, isNarrow(width) ? mostNarrow : mostWide);
  const left = parameters.length - chosen.length;
  return { ...frame(width, texts.title, [texts.subtitle, texts.key, ...(left > 0 ? [texts.chosen(chosen.length, parameters.length)] : [])]), ...plot(input, pairs, chosen, width, language) };
}

/** Places of the parameters that are in the strongest correlations, in their own order. */
export function mostCorrelated(parameters: readonly string[], pairs: readonly ParameterPair[], most: number): number[] {
  const ordered = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const chosen = new Set([...ordered].slice(0, most));
  return parameters.flatMap((name, k) => (chosen.has(name) ? [k] : []));
}

function plot(input: PairsInput, pairs: readonly ParameterPair[], chosen: readonly number[], width: number, language: Language): ChartSpec {
  const isPhone = isNarrow(width);
  const inner = width - 16;
  const number = 18;
  const side = Math.min(96, (inner - number - (isPhone ? 0 : 176)) / chosen.length);
  const grid = side * chosen.length;
  const labelled = isPhone ? 26 + 40 * chosen.length : 22;
  const height = grid + labelled;
  const { rects, lines, texts, rules } = plane(inner, height);
  const cells: Cells = cellsOf(input, pairs, chosen, { left: number, side });
  const names = chosen.map((k, at) => ({ at, name: `${at + 1}  ${input.posterior.parameters[k] ?? ''}`, said: said(input, k, language) }));
  const labels = names.flatMap(({ at, name, said: numbers }) => {
    const x = isPhone ? 0 : number + (at + 1) * side + 8;
    const lines = wrapTo(2, numbers, inner - x, sizes.axis);
    const y = isPhone ? grid + 40 + 40 * at : at * side + side / 2 - 8 * lines.length;
    return [{ x, y, text: cut(name, inner - x, sizes.label, 'bold'), isName: true }, ...lines.map((text, line) => ({ x, y: y + 17 + 16 * line, text, isName: false }))];
  });
  const numbers = chosen.flatMap((_, at) => [{ x: number / 2 - 4, y: at * side + side / 2, text: String(at + 1) }, { x: number + (at + 0.5) * side, y: grid + 13, text: String(at + 1) }]);
  return {
    width: inner,
    height,
    layer: [
      rects(cells.frames, { fill: '#f6f8fa', stroke: '#ffffff', strokeWidth: 4 }),
      rects(cells.strongFrames, { fill: '#fcefe8', stroke: '#ffffff', strokeWidth: 4 }),
      lines(cells.outer, { fill: posteriorShade, fillOpacity: 0.25, strokeWidth: 0, interpolate: 'linear-closed' }),
      lines(cells.inner, { fill: posteriorShade, fillOpacity: 0.7, strokeWidth: 0, interpolate: 'linear-closed' }),
      lines(cells.strongOuter, { fill: warningShade, fillOpacity: 0.25, strokeWidth: 0, interpolate: 'linear-closed' }),
      lines(cells.strongInner, { fill: warningShade, fillOpacity: 0.7, strokeWidth: 0, interpolate: 'linear-closed' }),
      lines(cells.priors, { fill: priorShade, fillOpacity: 0.35, stroke: priorShade, strokeWidth: 1 }),
      lines(cells.posteriors, { fill: posteriorShade, fillOpacity: 0.3, stroke: posteriorShade, strokeWidth: 2 }),
      rules(cells.ground, { color: colours.zero, strokeWidth: 1 }),
      texts(cells.correlations(language), { fontSize: 11, fontWeight: 'bold', color: '#8a3312' }),
      texts(numbers, { align: 'center', fontSize: sizes.axis, color: colours.quiet }),
      texts(labels.filter(({ isName }) => isName), { fontWeight: 'bold' }),
      texts(labels.filter(({ isName }) => !isName), { fontSize: sizes.axis, color: colours.quiet }),
    ],
  };
}

/** Mean and standard deviation before and after. */
function said({ posterior, prior }: PairsInput, k: number, language: Language): string {
  const [values, draws] = [posterior.values[k] ?? [], prior[k] ?? []];
  const equal = draws.map(() => 1);
  const number = (value: number) => significantText(value, language);
  return textsOf(language).pairs.moved(number(weightedMean(draws, equal)), number(weightedSd(draws, equal)), number(weightedMean(values, posterior.weights)), number(weightedSd(values, posterior.weights)));
}
