/** Which products of two parameters surfaces need: those that explain most of what is left when all parameters act on their own. */
import { logistic } from '../../statistics/logistic.js';
import { fitLinear, fitLogistic, product, type Design } from './surface.js';
import { pairsOf } from './basis.js';
import type { Counts, Simulated } from './simulated.js';

/** More predict points that were kept back no better, and each is paid for at every question. */
const mostProducts = 24;
/** Points that a product asks for. */
const pointsForEach = 20;

/** Of one surface: what is left of each point, and how much a unit of log-odds, or of the figure, would have moved it. */
interface Rest {
  readonly left: Float64Array;
  readonly weight: Float64Array;
}

/**
 * The pairs with the largest score statistics (the gain in fit that one more term would bring), added up over all surfaces, so that all share one basis.
 *
 * @param design - Without products.
 */
export function chosenProducts(design: Design, { scores, arms, figures }: Simulated): (readonly [number, number])[] {
  const rests = [...arms.map((counts) => restOfCounts(design, counts)), ...figures.map((figure) => ('people' in figure ? restOfCounts(design, figure) : restOfFigures(design, figure.values)))];
  const pairs = pairsOf(design.basis.dimensions);
  const gains = pairs.map(([i, j]) => gainOf(Float64Array.from(scores, (point) => point[i]! * point[j]!), rests));
  const order = pairs.map((_, k) => k).sort((a, b) => gains[b]! - gains[a]! || a - b);
  return order.slice(0, Math.min(mostProducts, Math.floor(design.rows / pointsForEach))).sort((a, b) => a - b).map((k) => pairs[k]!);
}

function gainOf(term: Float64Array, rests: readonly Rest[]): number {
  return rests.reduce((sum, { left, weight }) => {
    let [pull, information] = [0, 0];
    for (let i = 0; i < term.length; i += 1) {
      pull += left[i]! * term[i]!;
      information += weight[i]! * term[i]! * term[i]!;
    }
    return information > 0 ? sum + (pull * pull) / information : sum;
  }, 0);
}

function restOfCounts(design: Design, { events, people }: Counts): Rest {
  const { coefficients, dispersion } = fitLogistic(design, events, people);
  const scale = Math.sqrt(Math.max(1, dispersion));
  const shares = Float64Array.from(events, (_, i) => logistic(product(design.values, i * design.terms, coefficients)));
  return {
    left: shares.map((p, i) => (design.weights[i]! * (events[i]! - people[i]! * p)) / scale),
    weight: shares.map((p, i) => design.weights[i]! * people[i]! * p * (1 - p)),
  };
}

function restOfFigures(design: Design, values: Float64Array): Rest {
  const { coefficients, dispersion } = fitLinear(design, values);
  const scale = Math.sqrt(dispersion) || 1;
  return {
    left: values.map((value, i) => (Number.isNaN(value) ? 0 : (design.weights[i]! * (value - product(design.values, i * design.terms, coefficients))) / scale)),
    weight: values.map((value, i) => (Number.isNaN(value) ? 0 : design.weights[i]!)),
  };
}
