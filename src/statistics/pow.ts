import { exp } from './exp.js';
import { logInTwo } from './log.js';

const HALVER = 134217729; // 2^27 + 1
const logarithm = new Float64Array(2);

/**
 * The power x^y of a number that is not negative, the same to the last bit in every engine.
 *
 * The error is below 2 units in the last place. As with `Math.pow`, x^0 is 1, 0^y is 0 or Infinity; unlike there, a negative `x`
 * gives NaN whatever `y` is, and 1^y is always 1.
 *
 * @param x - The base, 0 or more.
 * @param y - The exponent.
 */
export function pow(x: number, y: number): number {
  if (!(x > 0 && x < Infinity && y > -Infinity && y < Infinity)) return powFarOut(x, y);
  logInTwo(x, logarithm);
  const l = logarithm[0]!;
  const product = y * l;
  const power = exp(product);
  if (power === 0 || power === Infinity) return power;
  return power + power * (whatProductLost(y, l, product) + y * logarithm[1]!);
}

/** The rounding error of `product = a * b`, exactly (T. J. Dekker, Numerische Mathematik 18, 1971). */
function whatProductLost(a: number, b: number, product: number): number {
  const aHigh = a * HALVER - (a * HALVER - a);
  const bHigh = b * HALVER - (b * HALVER - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** 0, Infinity, NaN and negative bases, by the limits of e^(y log x). */
function powFarOut(x: number, y: number): number {
  if (!(x >= 0) || Number.isNaN(y)) return NaN;
  if (y === 0 || x === 1) return 1;
  return (x > 1) === (y > 0) ? Infinity : 0;
}
