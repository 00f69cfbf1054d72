import { logOfFraction } from './fixedPoint.js';
import { highHalf, lowHalf } from './halves.js';

/*
 * x = 2^k · z with z in [1, 2); a table gives an inverse of z to 12 binary places, so that z · inverse = 1 + r with r below
 * 1/200 and found without rounding its parts; then log x = k ln 2 + log(1/inverse) + log(1 + r) (P. T. P. Tang, "Table-driven
 * implementation of the logarithm function", ACM Trans. Math. Softw. 16, 1990, doi:10.1145/98267.98294). From about √2 on the
 * table counts z as half of it with k one higher: so just below 1 both k and the table give 0, and no digits cancel.
 */
const LN2_HIGH = 0.6931471805598903; // to 42 binary places, so that k times it is exact …
const LN2_LOW = 5.497923018708371e-14; // … and the rest
const FIRST_HALVED = 53; // table entry from which z counts as halved: 1 + 53/128, near √2
const CARRY = 618496; // 0x100000 - (FIRST_HALVED * 8192 - 4096): what makes k one higher from that entry on

export const INVERSE = new Float64Array(129);
export const LOG_HIGH = new Float64Array(129);
export const LOG_LOW = new Float64Array(129);
for (let j = 0; j <= 128; j += 1) {
  const twelveBits = Math.round((4096 * 128) / (128 + j));
  const log = logOfFraction(j < FIRST_HALVED ? 4096 : 2048, twelveBits, 42);
  INVERSE[j] = twelveBits / 4096;
  LOG_HIGH[j] = log.high;
  LOG_LOW[j] = log.low;
}

/**
 * The natural logarithm, the same to the last bit in every engine.
 *
 * The error is below 0.6 units in the last place. `log(0)` is -Infinity, `log(Infinity)` is Infinity, and the logarithm of a
 * negative number or of NaN is NaN.
 */
export function log(x: number): number {
  return x >= 2.2250738585072014e-308 && x < Infinity ? logOfNormal(x) : logFarOut(x);
}

function logOfNormal(x: number): number {
  const high = highHalf(x);
  const mantissa = high & 0xfffff;
  const j = (mantissa + 4096) >> 13;
  const k = ((high + CARRY) >> 20) - 1023;
  const inverse = INVERSE[j]!;
  // 2^-20 and 2^-52; both products are exact, and so is their sum where x is near 1.
  const r = ((1 + mantissa * 9.5367431640625e-7) * inverse - 1) + (lowHalf(x) >>> 0) * 2.220446049250313e-16 * inverse;
  const curve = r * r * (-1 / 2 + r * (1 / 3 + r * (-1 / 4 + r * (1 / 5 + r * (-1 / 6 + r * (1 / 7)))))); // log(1 + r) - r
  const base = k * LN2_HIGH + LOG_HIGH[j]!; // exact: both end within 42 binary places
  const sum = base + r;
  return sum + (base - sum + r + (k * LN2_LOW + LOG_LOW[j]! + curve));
}

/** Subnormal numbers, 0, Infinity, NaN and negative numbers. */
function logFarOut(x: number): number {
  if (x > 0 && x < 1) return logOfNormal(x * 18014398509481984) - 54 * LN2_HIGH - 54 * LN2_LOW; // 2^54 makes it normal
  if (x === 0) return -Infinity;
  return x > 0 ? x : NaN;
}

/**
 * log(1 + x) without the loss of digits near 0, to about 1 unit in the last place.
 *
 * It is what turns a probability into a rate. `log1p(-1)` is -Infinity, below -1 the result is NaN, and -0 stays -0.
 */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  if (!(u > 0 && u < Infinity)) return log(u);
  return log(u) + (x - (u - 1)) / u; // the second term puts back what rounding 1 + x has lost
}

/**
 * The natural logarithm as the sum of two doubles, good to about 65 bits, for `pow`.
 *
 * @param x - A positive, finite number.
 * @param out - Receives the logarithm in `out[0]` and what it lacks in `out[1]`.
 */
export function logInTwo(x: number, out: Float64Array): void {
  const subnormal = x < 2.2250738585072014e-308;
  const normal = subnormal ? x * 18014398509481984 : x;
  const high = highHalf(normal);
  const mantissa = high & 0xfffff;
  const j = (mantissa + 4096) >> 13;
  const k = ((high + CARRY) >> 20) - 1023 - (subnormal ? 54 : 0);
  const inverse = INVERSE[j]!;
  const first = (1 + mantissa * 9.5367431640625e-7) * inverse - 1;
  const last = (lowHalf(normal) >>> 0) * 2.220446049250313e-16 * inverse;
  const r = first + last;
  const lost = first - (r - last) + (last - (r - (r - last))); // by the sum above (Knuth's two-sum)
  const curve = r * r * (-1 / 2 + r * (1 / 3 + r * (-1 / 4 + r * (1 / 5 + r * (-1 / 6 + r * (1 / 7
    + r * (-1 / 8 + r * (1 / 9))))))));
  const base = k * LN2_HIGH + LOG_HIGH[j]!;
  const sum = base + r;
  const rest = base - sum + r + (k * LN2_LOW + LOG_LOW[j]! + lost + curve);
  out[0] = sum + rest;
  out[1] = sum - out[0] + rest;
}
