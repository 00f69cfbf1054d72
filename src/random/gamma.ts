import { log } from '../statistics/log.js';
import { pow } from '../statistics/pow.js';
import { normal } from './normal.js';
import { toUniform } from './uniform.js';
import type { Words } from './words.js';

/**
 * Draws a gamma number with scale 1, whose mean and variance are both `shape`. Multiply it by a scale to have another.
 *
 * Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM Trans. Math. Softw. 26, 2000: two
 * words a try, about one try; a shape below 1 is drawn one higher and brought down by a power of one more word.
 *
 * @param words - The supply of random words.
 * @param shape - A positive, finite number.
 * @returns A number of 0 or more; it can be 0 only when the shape is so small that the true number is below 5e-324.
 * @throws RangeError when the shape is not positive or not finite.
 */
export function gamma(words: Words, shape: number): number {
  if (shape >= 1) return gammaFromOneUp(words, shape);
  const raised = gammaFromOneUp(words, shape + 1, shape);
  return raised * pow(toUniform(words.next()), 1 / shape);
}

/**
 * The logarithm of `gamma`, from the same words: for tiny shapes it stays finite where the number itself would be 0.
 *
 * @throws RangeError when the shape is not positive or not finite.
 */
export function logOfGamma(words: Words, shape: number): number {
  if (shape >= 1) return log(gammaFromOneUp(words, shape));
  const raised = gammaFromOneUp(words, shape + 1, shape);
  return log(raised) + log(toUniform(words.next())) / shape;
}

function gammaFromOneUp(words: Words, shape: number, asked = shape): number {
  if (!(asked > 0 && asked < Infinity)) {
    throw new RangeError(`The shape of a gamma distribution must be positive and finite; found ${String(asked)}.`);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(words.next());
    const u = toUniform(words.next());
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const square = x * x;
    if (u < 1 - 0.0331 * square * square || log(u) < 0.5 * square + d * (1 - v + log(v))) return d * v;
  }
}
