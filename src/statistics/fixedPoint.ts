/**
 * Exact tables for `exp` and `log`.
 *
 * The tables must be the same in every engine, so they are not made with `Math.exp` or `Math.log` but with whole numbers
 * (BigInt) that stand for a number times 2^160; the standard (ECMA-262, `Number(bigint)`) rounds these correctly.
 * It takes about three milliseconds, once.
 */

const PLACES = 160n;
const ONE = 1n << PLACES;
const UNIT = 6.842277657836021e-49; // 2^-160, exactly

/** A number as the sum of two: `high` carries the first bits, `low` what is missing, so that together they have about 100. */
export interface TwoPart {
  readonly high: number;
  readonly low: number;
}

/** Splits a fixed-point number after `places` binary places, or, without `places`, after the 53 bits of a double. */
function split(value: bigint, places?: bigint): TwoPart {
  const high = places === undefined
    ? BigInt(Number(value))
    : (value >> (PLACES - places)) << (PLACES - places);
  return { high: Number(high) * UNIT, low: Number(value - high) * UNIT };
}

/** Whole part of a square root, by Newton's method from above. */
function wholeRoot(value: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * The powers 2^(j / 128) for j = 0 … 127.
 *
 * @returns 128 two-part numbers, each from 1 to below 2.
 */
export function powersOfTwo128(): TwoPart[] {
  let step = 2n * ONE;
  for (let halving = 0; halving < 7; halving += 1) step = wholeRoot(step << PLACES);
  const powers: TwoPart[] = [];
  let power = ONE;
  for (let j = 0; j < 128; j += 1) {
    powers.push(split(power));
    power = (power * step) >> PLACES;
  }
  return powers;
}

/**
 * The natural logarithm of the fraction `numerator / denominator`, by log(a/b) = 2 artanh((a - b) / (a + b)).
 *
 * @param numerator - A positive whole number; best near the denominator.
 * @param denominator - A positive whole number.
 * @param places - The high part is a multiple of 2^-places, so that sums of high parts stay exact.
 */
export function logOfFraction(numerator: number, denominator: number, places: number): TwoPart {
  const ratio = (BigInt(numerator - denominator) * ONE) / BigInt(numerator + denominator);
  const square = (ratio * ratio) >> PLACES;
  let sum = 0n;
  let term = ratio;
  for (let n = 1n; term !== 0n && term !== -1n; n += 2n) {
    sum += term / n;
    term = (term * square) >> PLACES;
  }
  return split(2n * sum, BigInt(places));
}
