import { exp } from '../../statistics/exp.js';
import { log } from '../../statistics/log.js';
import { hermiteRule } from './hermite.js';
import { damping, irregularity, mostSteps, nearEnough, orderFor } from './order.js';

const firstFactor = new Float64Array(64);
const turnedFactor = new Float64Array(64);
const secondFactor = new Float64Array(64);

/**
 * The logarithm of the mean of p1^y1 (1 - p1)^(n1 - y1) p2^y2 (1 - p2)^(n2 - y2), where the log odds of p are `a` plus normal numbers
 * with mean 0 and the covariance given: adaptive Gauss-Hermite quadrature (J. C. Naylor, A. F. M. Smith, Applied Statistics 31, 1982;
 * Q. Liu, D. A. Pierce, Biometrika 81, 1994).
 *
 * Around a centre near the mode what remains of each log likelihood beyond its parabola depends on its own arm alone, so the
 * integral is the mean of exp(r1 + r2) over the normal distribution of the parabolas. That is exact for any
 * centre. Called millions of times: nothing is allocated, and exponentials are shared between nodes.
 *
 * @param determinant - Of the covariance, for a caller who knows it more exactly than v11 v22 - v12² gives it.
 */
export function logMeanOfTwo(
  y1: number, n1: number, a1: number, y2: number, n2: number, a2: number,
  v11: number, v12: number, v22: number, determinant = Math.max(0, v11 * v22 - v12 * v12),
): number {
  // The first centre: where the parabolas of the two observed log odds would have it.
  let p1 = (y1 + 0.5) / (n1 + 1);
  let p2 = (y2 + 0.5) / (n2 + 1);
  let w1 = n1 * p1 * (1 - p1);
  let w2 = n2 * p2 * (1 - p2);
  let pull1 = w1 * (log(p1 / (1 - p1)) - a1);
  let pull2 = w2 * (log(p2 / (1 - p2)) - a2);
  let x1 = 0;
  let x2 = 0;
  let slope1 = 0;
  let slope2 = 0;
  let q1 = 0;
  let q2 = 0;
  let c11 = 0;
  let c12 = 0;
  let c22 = 0;
  let det = 1;
  for (let step = 0; ; step += 1) {
    // Covariance of the parabolas: (V^-1 + W)^-1, written without the inverse, because V may be singular.
    det = 1 + v11 * w1 + v22 * w2 + determinant * w1 * w2;
    c11 = (v11 + w2 * determinant) / det;
    c22 = (v22 + w1 * determinant) / det;
    c12 = v12 / det;
    // Newton's step, for the shifts x = V slope and for the slopes (C. E. Rasmussen, C. K. I. Williams, "Gaussian processes for machine learning", 2006, section 3.4).
    const next1 = c11 * pull1 + c12 * pull2;
    const next2 = c12 * pull1 + c22 * pull2;
    const move = Math.max(Math.abs(next1 - x1), Math.abs(next2 - x2));
    const share = step === 0 ? 1 : damping(move);
    slope1 += share * (pull1 - w1 * next1 - slope1);
    slope2 += share * (pull2 - w2 * next2 - slope2);
    x1 += share * (next1 - x1);
    x2 += share * (next2 - x2);
    const odds1 = exp(-a1 - x1);
    const odds2 = exp(-a2 - x2);
    p1 = 1 / (1 + odds1);
    p2 = 1 / (1 + odds2);
    q1 = odds1 * p1;
    q2 = odds2 * p2;
    w1 = n1 * p1 * q1;
    w2 = n2 * p2 * q2;
    if ((step > 0 && move < nearEnough) || step === mostSteps) break;
    pull1 = w1 * x1 + y1 - n1 * p1;
    pull2 = w2 * x2 + y2 - n2 * p2;
  }
  det = 1 + v11 * w1 + v22 * w2 + determinant * w1 * w2;
  c11 = (v11 + w2 * determinant) / det;
  c22 = (v22 + w1 * determinant) / det;
  c12 = v12 / det;

  // The mean over the parabolas.
  const spread1 = Math.sqrt(c11);
  const turned = c11 > 0 ? c12 / spread1 : 0;
  const spread2 = Math.sqrt(Math.max(0, determinant / det / (c11 > 0 ? c11 : 1)));
  const own2 = c11 > 0 ? spread2 : Math.sqrt(c22);
  const order = orderFor(irregularity(n1, p1, c11) + irregularity(n2, p2, c22));
  const rule = hermiteRule(order);
  const nodes = rule.nodes;
  const weights = rule.weights;
  for (let i = 0; i < order; i += 1) {
    firstFactor[i] = exp(spread1 * nodes[i]!);
    turnedFactor[i] = exp(turned * nodes[i]!);
    secondFactor[i] = exp(own2 * nodes[i]!);
  }
  const pushed1 = y1 - slope1;
  const pushed2 = y2 - slope2;
  let sum = 0;
  for (let i = 0; i < order; i += 1) {
    const d1 = spread1 * nodes[i]!;
    const r1 = d1 * (pushed1 + 0.5 * w1 * d1) - n1 * log(q1 + p1 * firstFactor[i]!);
    const away = turned * nodes[i]!;
    let inner = 0;
    for (let j = 0; j < order; j += 1) {
      const d2 = away + own2 * nodes[j]!;
      inner += weights[j]! * exp(r1 + d2 * (pushed2 + 0.5 * w2 * d2) - n2 * log(q2 + p2 * (turnedFactor[i]! * secondFactor[j]!)));
    }
    sum += weights[i]! * inner;
  }
  const here = y1 * (a1 + x1) + n1 * log(q1) + y2 * (a2 + x2) + n2 * log(q2);
  return here - 0.5 * (slope1 * x1 + slope2 * x2) - 0.5 * log(det) + log(sum);
}
