import { exp } from '../../statistics/exp.js';
import { log } from '../../statistics/log.js';
import { hermiteRule, type HermiteRule } from './hermite.js';
import { damping, irregularity, mostSteps, nearEnough, orderFor } from './order.js';

/** Arms that a trial may have at most. */
export const mostArms = 6;

const square = () => new Float64Array(mostArms * mostArms);
const line = () => new Float64Array(mostArms);
const [p, q, w, x, slope, pull, next, pushed, half] = [line(), line(), line(), line(), line(), line(), line(), line(), line()];
const [root, bent, parabola, factor, away] = [square(), square(), square(), square(), square()];
let arms = 0;
let counts: ArrayLike<number> = [];
let rule: HermiteRule = hermiteRule(5);

/**
 * The same as `logMeanOfTwo`, step by step, for any number of arms up to `mostArms`.
 *
 * @param covariance - Row after row, `events.length` squared; may be singular.
 */
export function logMeanOfSeveral(events: ArrayLike<number>, people: ArrayLike<number>, logits: ArrayLike<number>, covariance: ArrayLike<number>): number {
  arms = events.length;
  counts = people;
  beginAtObserved(events, logits);
  for (let step = 0; ; step += 1) {
    widen(covariance);
    const move = goOn(step);
    look(logits);
    if ((step > 0 && move < nearEnough) || step === mostSteps) break;
    for (let k = 0; k < arms; k += 1) pull[k] = w[k]! * x[k]! + events[k]! - counts[k]! * p[k]!;
  }
  const logDeterminant = widen(covariance);
  let [irregular, here] = [0, -0.5 * logDeterminant];
  for (let k = 0; k < arms; k += 1) {
    irregular += irregularity(people[k]!, p[k]!, parabola[k * arms + k]!);
    here += events[k]! * (logits[k]! + x[k]!) + people[k]! * log(q[k]!) - 0.5 * slope[k]! * x[k]!;
    pushed[k] = events[k]! - slope[k]!;
    half[k] = 0.5 * w[k]!;
  }
  rule = hermiteRule(orderFor(irregular));
  rootOf(parabola, factor);
  return here + log(meanFrom(0, 0));
}

function beginAtObserved(events: ArrayLike<number>, logits: ArrayLike<number>): void {
  for (let k = 0; k < arms; k += 1) {
    const share = (events[k]! + 0.5) / (counts[k]! + 1);
    w[k] = counts[k]! * share * (1 - share);
    pull[k] = w[k]! * (log(share / (1 - share)) - logits[k]!);
    x[k] = 0;
    slope[k] = 0;
  }
}

/** One Newton step, damped after the first; gives the largest move. */
function goOn(step: number): number {
  let move = 0;
  for (let k = 0; k < arms; k += 1) {
    let sum = 0;
    for (let j = 0; j < arms; j += 1) sum += parabola[k * arms + j]! * pull[j]!;
    next[k] = sum;
    move = Math.max(move, Math.abs(sum - x[k]!));
  }
  const share = step === 0 ? 1 : damping(move);
  for (let k = 0; k < arms; k += 1) {
    slope[k]! += share * (pull[k]! - w[k]! * next[k]! - slope[k]!);
    x[k]! += share * (next[k]! - x[k]!);
  }
  return move;
}

function look(logits: ArrayLike<number>): void {
  for (let k = 0; k < arms; k += 1) {
    const odds = exp(-logits[k]! - x[k]!);
    p[k] = 1 / (1 + odds);
    q[k] = odds * p[k]!;
    w[k] = counts[k]! * p[k]! * q[k]!;
  }
}

/** The covariance of the parabolas, V - V √W B^-1 √W V with B = I + √W V √W, into `parabola`; gives log |B|. */
function widen(covariance: ArrayLike<number>): number {
  for (let k = 0; k < arms; k += 1) {
    for (let j = 0; j < arms; j += 1) bent[k * arms + j] = Math.sqrt(w[k]! * w[j]!) * covariance[k * arms + j]! + Number(j === k);
  }
  rootOf(bent, root);
  // Rows of R^-1 √W V, one column of V at a time.
  let logDeterminant = 0;
  for (let k = 0; k < arms; k += 1) {
    logDeterminant += 2 * log(root[k * arms + k]!);
    for (let column = 0; column < arms; column += 1) {
      let sum = Math.sqrt(w[k]!) * covariance[k * arms + column]!;
      for (let j = 0; j < k; j += 1) sum -= root[k * arms + j]! * bent[j * arms + column]!;
      bent[k * arms + column] = sum / root[k * arms + k]!;
    }
  }
  for (let k = 0; k < arms; k += 1) {
    for (let j = 0; j < arms; j += 1) {
      let sum = covariance[k * arms + j]!;
      for (let row = 0; row < arms; row += 1) sum -= bent[row * arms + k]! * bent[row * arms + j]!;
      parabola[k * arms + j] = sum;
    }
  }
  return logDeterminant;
}

/** Cholesky's root of a matrix, lower triangle; a column without variance of its own stays 0, so that it may be singular. */
function rootOf(matrix: Float64Array, into: Float64Array): void {
  for (let k = 0; k < arms; k += 1) {
    for (let j = 0; j <= k; j += 1) {
      let sum = matrix[k * arms + j]!;
      for (let i = 0; i < j; i += 1) sum -= into[k * arms + i]! * into[j * arms + i]!;
      if (j === k) into[k * arms + k] = sum > 1e-13 * matrix[k * arms + k]! ? Math.sqrt(sum) : 0;
      else into[k * arms + j] = into[j * arms + j]! > 0 ? sum / into[j * arms + j]! : 0;
    }
  }
}

/** The mean over arms from `k` on of exp of all that lies beyond the parabolas; `away[arm, k]` is how far nodes so far move an arm. */
function meanFrom(k: number, beyond: number): number {
  const { nodes, weights } = rule;
  const own = factor[k * arms + k]!;
  const begun = k === 0 ? 0 : away[k * arms + k - 1]!;
  let sum = 0;
  for (let i = 0; i < nodes.length; i += 1) {
    const d = begun + own * nodes[i]!;
    const here = beyond + d * (pushed[k]! + half[k]! * d) - counts[k]! * log(q[k]! + p[k]! * exp(d));
    if (k === arms - 1) {
      sum += weights[i]! * exp(here);
    } else {
      for (let arm = k + 1; arm < arms; arm += 1) away[arm * arms + k] = (k === 0 ? 0 : away[arm * arms + k - 1]!) + factor[arm * arms + k]! * nodes[i]!;
      sum += weights[i]! * meanFrom(k + 1, here);
    }
  }
  return sum;
}
