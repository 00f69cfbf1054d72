/** What lies in the cells of the pairs plot, in pixels. */
import { notToldApart, type ParameterPair } from '../../calibration/parameterPairs.js';
import { quantile } from '../../statistics/quantile.js';
import type { Language } from '../language.js';
import { formatNumber } from '../format.js';
import { contours } from './contours.js';
import { bandwidth, density, surface, thinned } from './density.js';
import type { PairsInput } from './pairsInput.js';
import { tenth, type Place } from './pixels.js';

const lattice = 26;
const curve = 49;
/** Of a side, left free at its edges. */
const margin = 0.07;

interface Box extends Place {
  readonly x2: number;
  readonly y2: number;
}

interface LinePoint extends Place {
  readonly at: number;
  readonly line: string;
}

export interface Cells {
  readonly frames: readonly Box[];
  readonly strongFrames: readonly Box[];
  readonly outer: readonly LinePoint[];
  readonly inner: readonly LinePoint[];
  readonly strongOuter: readonly LinePoint[];
  readonly strongInner: readonly LinePoint[];
  readonly priors: readonly LinePoint[];
  readonly posteriors: readonly LinePoint[];
  readonly ground: readonly Box[];
  readonly correlations: (language: Language) => readonly (Place & { readonly text: string })[];
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** One parameter, with the range of its posterior, which pairs show, and one that holds the middle 98 % of the prior too, for the diagonal. */
interface Axis extends Range {
  readonly name: string;
  readonly values: ArrayLike<number>;
  readonly prior: readonly number[];
  readonly whole: Range;
}

export function cellsOf({ posterior, prior }: PairsInput, pairs: readonly ParameterPair[], chosen: readonly number[], { left, side }: { readonly left: number; readonly side: number }): Cells {
  const kept = thinned(posterior.weights);
  const axes = chosen.map((k): Axis => {
    const [values, draws] = [posterior.values[k] ?? [], prior[k] ?? []];
    const seen = kept.map((each) => values[each] ?? 0);
    const [least, most] = [Math.min(...seen), Math.max(...seen)];
    const whole = { low: Math.min(quantile(draws, 0.01), least), high: Math.max(quantile(draws, 0.99), most) };
    // A parameter that does not vary is shown as wide as its prior.
    const around = most > least ? 0.08 * (most - least) : (whole.high - whole.low) / 2;
    return { name: posterior.parameters[k] ?? '', values, prior: draws, low: least - around, high: most + around, whole };
  });
  const correlationOf = (a: string, b: string): number => pairs.find(({ first, second }) => (first === a && second === b) || (first === b && second === a))?.correlation ?? NaN;
  const lower = axes.flatMap((row, i) => axes.slice(0, i).map((column, j) => ({ row, column, i, j, correlation: correlationOf(row.name, column.name) })));
  const boxAt = (i: number, j: number): Box => ({ x: tenth(left + j * side), y: tenth(i * side), x2: tenth(left + (j + 1) * side), y2: tenth((i + 1) * side) });
  const place = (share: number): number => side * (margin + (1 - 2 * margin) * share);
  const drawn = lower.map((cell) => {
    const outline = outlinesOf(cell.column, cell.row, kept, posterior.weights);
    const points = (rings: ReturnType<typeof contours>, name: string): LinePoint[] => rings.flatMap((ring, r) => ring.map(([column, row], at) => ({
      x: tenth(left + cell.j * side + place(column / (lattice - 1))), y: tenth((cell.i + 1) * side - place(row / (lattice - 1))), at, line: `${cell.i} ${cell.j} ${name} ${r}`,
    })));
    return { isStrong: Math.abs(cell.correlation) > notToldApart, box: boxAt(cell.i, cell.j), outer: points(outline.outer, 'outer'), inner: points(outline.inner, 'inner') };
  });
  const curves = axes.map((axis, i) => curvesOf(axis, kept, posterior.weights, (share) => tenth(left + i * side + place(share)), (share) => tenth((i + 1) * side - side * margin - side * (1 - 3 * margin) * share), String(i)));
  const strong = drawn.filter(({ isStrong }) => isStrong);
  const weak = drawn.filter(({ isStrong }) => !isStrong);
  return {
    frames: [...weak.map(({ box }) => box), ...axes.map((_, i) => boxAt(i, i))],
    strongFrames: strong.map(({ box }) => box),
    outer: weak.flatMap(({ outer }) => outer),
    inner: weak.flatMap(({ inner }) => inner),
    strongOuter: strong.flatMap(({ outer }) => outer),
    strongInner: strong.flatMap(({ inner }) => inner),
    priors: curves.flatMap(({ prior: line }) => line),
    posteriors: curves.flatMap(({ posterior: line }) => line),
    ground: axes.map((_, i) => ({ x: left + i * side + 4, x2: left + (i + 1) * side - 4, y: (i + 1) * side - side * margin, y2: (i + 1) * side - side * margin })),
    correlations: (language) => lower.filter(({ correlation }) => Math.abs(correlation) > notToldApart)
      .map(({ i, j, correlation }) => ({ x: tenth(left + j * side + 6), y: tenth(i * side + (correlation < 0 ? side - 10 : 12)), text: formatNumber(correlation, 2, language) })),
  };
}

function steps({ low, high }: Range, count: number): number[] {
  return Array.from({ length: count }, (_, k) => low + (high - low) * k / (count - 1));
}

function outlinesOf(column: Axis, row: Axis, kept: readonly number[], weights: ArrayLike<number>): { readonly outer: ReturnType<typeof contours>; readonly inner: ReturnType<typeof contours> } {
  const of = (axis: Axis): number[] => kept.map((k) => axis.values[k] ?? 0);
  const widthOf = (axis: Axis): number => Math.max(bandwidth(axis.values, weights, 2), (axis.high - axis.low) / (2 * lattice));
  const { heights, half, most } = surface(of(column), of(row), steps(column, lattice), steps(row, lattice), [widthOf(column), widthOf(row)]);
  return { outer: contours(heights, most), inner: contours(heights, half) };
}

/** Prior and posterior of a parameter, each on its own height, closed along the ground. */
function curvesOf(axis: Axis, kept: readonly number[], weights: ArrayLike<number>, x: (share: number) => number, y: (share: number) => number, name: string): { readonly prior: LinePoint[]; readonly posterior: LinePoint[] } {
  const at = steps(axis.whole, curve);
  const least = (axis.whole.high - axis.whole.low) / curve;
  const draws = axis.prior.length > 400 ? axis.prior.slice(0, 400) : axis.prior;
  const priorHeights = density(draws, at, Math.max(least, bandwidth(draws, draws.map(() => 1), 1)));
  const posteriorHeights = density(kept.map((k) => axis.values[k] ?? 0), at, Math.max(least, bandwidth(axis.values, weights, 1)));
  const line = (heights: readonly number[], most: number): LinePoint[] => [0, ...heights, 0].map((height, k) => ({
    x: x(Math.min(curve - 1, Math.max(0, k - 1)) / (curve - 1)), y: y(height / most), at: k, line: name,
  }));
  const sum = (heights: readonly number[]): number => heights.reduce((total, each) => total + each, 0);
  // Equal areas: the posterior stands as much higher as it is narrower.
  const most = Math.max(Math.max(...priorHeights) / sum(priorHeights), Math.max(...posteriorHeights) / sum(posteriorHeights));
  return { prior: line(priorHeights, most * sum(priorHeights)), posterior: line(posteriorHeights, most * sum(posteriorHeights)) };
}
