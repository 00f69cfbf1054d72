import type { Int } from './int.js';

/** The two halves of a double as they stand in memory; kernels (`kernel/`) ask the processor instead. */
const bits = new Float64Array(1);
const halves = new Int32Array(bits.buffer);
bits[0] = 1;
const HIGH_HALF = halves[1] === 0 ? 0 : 1; // which half comes first depends on the machine
const LOW_HALF = 1 - HIGH_HALF;

/** Sign, exponent and the first 20 bits of the fraction of a double. */
export function highHalf(x: number): Int {
  bits[0] = x;
  return halves[HIGH_HALF]!;
}

/** The last 32 bits of the fraction of a double. */
export function lowHalf(x: number): Int {
  bits[0] = x;
  return halves[LOW_HALF]!;
}
