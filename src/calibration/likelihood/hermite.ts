import { log } from '../../statistics/log.js';

/** Nodes and weights of a Gauss-Hermite rule for the standard normal density: the mean of f over it is the sum of weight · f(node). */
export interface HermiteRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
  readonly logWeights: Float64Array;
}

const mostNodes = 64;
const rules: (HermiteRule | undefined)[] = Array.from({ length: mostNodes + 1 }, () => undefined);

/**
 * The rule of an order, exact for polynomials up to degree 2 · order - 1 (Abramowitz & Stegun 25.4.46, here for the density
 * e^(-x²/2) / √(2π)). Roots by bisection, since those of one order part those of the next, and polished by Newton's method; kept once made.
 *
 * @param order - From 1 to 64.
 * @throws RangeError otherwise.
 */
export function hermiteRule(order: number): HermiteRule {
  return rules[order] ?? made(order);
}

function made(order: number): HermiteRule {
  if (!(Number.isInteger(order) && order >= 1 && order <= mostNodes)) throw new RangeError(`The order of a Gauss-Hermite rule must be whole, from 1 to ${mostNodes}; found ${order}.`);
  const nodes = rootsOf(order);
  const weights = nodes.map((node) => weightAt(node, order));
  const rule = { nodes, weights, logWeights: weights.map(log) };
  rules[order] = rule;
  return rule;
}

/** Roots in rising order. Those of one degree less, with the ends of the range, hold one each between them. */
function rootsOf(order: number): Float64Array {
  let roots = new Float64Array(0);
  const end = 2 * Math.sqrt(order) + 1;
  for (let degree = 1; degree <= order; degree += 1) {
    const fences = [-end, ...roots, end];
    roots = Float64Array.from({ length: degree }, (_, k) => rootBetween(fences[k]!, fences[k + 1]!, degree));
  }
  return roots;
}

function rootBetween(from: number, to: number, degree: number): number {
  let [low, high] = [from, to];
  const isRising = polynomialAt(high, degree) > 0;
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2;
    if (polynomialAt(middle, degree) > 0 === isRising) high = middle;
    else low = middle;
  }
  const root = (low + high) / 2;
  return root - polynomialAt(root, degree) / (Math.sqrt(degree) * polynomialAt(root, degree - 1));
}

/** Hermite's polynomial, scaled to length 1 under the density: √(n + 1) h(n + 1) = x h(n) - √n h(n - 1); its slope is √n h(n - 1). */
function polynomialAt(x: number, degree: number): number {
  let [before, value] = [0, 1];
  for (let n = 0; n < degree; n += 1) [before, value] = [value, (x * value - Math.sqrt(n) * before) / Math.sqrt(n + 1)];
  return value;
}

function weightAt(node: number, order: number): number {
  const below = polynomialAt(node, order - 1);
  return 1 / (order * below * below);
}
