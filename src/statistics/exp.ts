import { powersOfTwo128 } from './fixedPoint.js';

/*
 * e^x = 2^k · 2^(j/128) · e^r, with |r| at most ln 2 / 256: two tables and a short polynomial (P. T. P. Tang, "Table-driven
 * implementation of the exponential function", ACM Trans. Math. Softw. 15, 1989, doi:10.1145/63522.214389).
 */
const STEPS_PER_UNIT = 184.6649652337873; // 128 / ln 2
const STEP_HIGH = 0.0054152123482253955; // ln 2 / 128 to 42 binary places, so that a multiple of it is exact …
const STEP_LOW = -1.0082281460997769e-13; // … and the rest
const TO_NEAREST = 6755399441055744; // 1.5 · 2^52: adding and taking it away rounds to the nearest whole number

export const ROOT_HIGH = new Float64Array(128);
export const ROOT_LOW = new Float64Array(128);
powersOfTwo128().forEach((power, j) => {
  ROOT_HIGH[j] = power.high;
  ROOT_LOW[j] = power.low;
});

/** `SCALE[k + 1022]` is 2^k for k = -1022 … 1023. */
export const SCALE = new Float64Array(2046);
SCALE[1022] = 1;
for (let k = 1; k <= 1023; k += 1) SCALE[1022 + k] = SCALE[1021 + k]! * 2;
for (let k = 1; k <= 1022; k += 1) SCALE[1022 - k] = SCALE[1023 - k]! / 2;

/**
 * The exponential function e^x, the same to the last bit in every engine.
 *
 * The error is below 0.6 units in the last place (below 1 where the result is subnormal). Above 709.78 the result is
 * Infinity, below -745.13 it is 0, and NaN stays NaN.
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expFarOut(x);
  const n = x * STEPS_PER_UNIT + TO_NEAREST - TO_NEAREST;
  const r = x - n * STEP_HIGH - n * STEP_LOW;
  const p = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))); // e^r - 1
  const whole = n | 0;
  const root = ROOT_HIGH[whole & 127]!;
  return (root + (ROOT_LOW[whole & 127]! + root * p)) * SCALE[(whole >> 7) + 1022]!;
}

/** Where 2^k is too large or too small for one double it is multiplied in as two. */
function expFarOut(x: number): number {
  if (!(x > -746 && x < 710)) return x >= 710 ? Infinity : x <= -746 ? 0 : NaN;
  const n = x * STEPS_PER_UNIT + TO_NEAREST - TO_NEAREST;
  const r = x - n * STEP_HIGH - n * STEP_LOW;
  const p = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  const whole = n | 0;
  const k = whole >> 7;
  const root = ROOT_HIGH[whole & 127]!;
  return (root + (ROOT_LOW[whole & 127]! + root * p)) * SCALE[(k >> 1) + 1022]! * SCALE[k - (k >> 1) + 1022]!;
}

/**
 * e^x - 1 without the loss of digits near 0, to below 4 units in the last place.
 *
 * It is what turns a rate into a probability. Above 709.78 the result is Infinity; at -Infinity it is -1; -0 stays -0.
 */
export function expm1(x: number): number {
  if (!(x > -40 && x < 709)) return x <= -40 ? -1 : exp(x) - 1;
  if (x === 0) return x;
  const n = x * STEPS_PER_UNIT + TO_NEAREST - TO_NEAREST;
  const r = x - n * STEP_HIGH - n * STEP_LOW;
  const p = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  const whole = n | 0;
  const root = ROOT_HIGH[whole & 127]!;
  const scale = SCALE[(whole >> 7) + 1022]!;
  // Near 0 the difference in the first bracket is exact; farther out what it loses no longer counts.
  return (scale * root - 1) + scale * (ROOT_LOW[whole & 127]! + root * p);
}
