/*
 * Sine and cosine: take away the nearest multiple of π/2, which is held in three parts so that the first two products are
 * exact (W. J. Cody and W. Waite, "Software manual for the elementary functions", 1980), then a polynomial on
 * [-π/4, π/4] (coefficients of fdlibm, Sun Microsystems 1993).
 */
const QUARTERS_PER_UNIT = 0.6366197723675814; // 2 / π
const QUARTER_FIRST = 1.5707963267341256;
const QUARTER_SECOND = 6.077100506303966e-11;
const QUARTER_THIRD = 2.0222662487959506e-21;
const LARGEST_ANGLE = 1_000_000;

/**
 * The sine of an angle in radians, to an absolute error below 2.3e-16, the same to the last bit in every engine.
 *
 * @param x - The angle, from -1,000,000 to 1,000,000; Infinity and NaN give NaN.
 * @throws RangeError when the angle is finite and larger.
 */
export function sin(x: number): number {
  return quarterTurned(x, 0);
}

/**
 * The cosine of an angle in radians, to an absolute error below 2.3e-16, the same to the last bit in every engine.
 *
 * @param x - The angle, from -1,000,000 to 1,000,000; Infinity and NaN give NaN.
 * @throws RangeError when the angle is finite and larger.
 */
export function cos(x: number): number {
  return quarterTurned(x, 1);
}

/** The sine of the angle plus so many quarter turns. */
function quarterTurned(x: number, quarters: number): number {
  if (!(Math.abs(x) <= LARGEST_ANGLE)) return outOfRange(x);
  const n = Math.round(x * QUARTERS_PER_UNIT);
  const y = x - n * QUARTER_FIRST - n * QUARTER_SECOND - n * QUARTER_THIRD;
  const turn = (n + quarters) & 3;
  const value = (turn & 1) === 0 ? sinNearZero(y) : cosNearZero(y);
  return turn < 2 ? value : -value;
}

function outOfRange(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  throw new RangeError(`An angle must be from -${LARGEST_ANGLE} to ${LARGEST_ANGLE} radians; found ${String(x)}.`);
}

function sinNearZero(y: number): number {
  const s = y * y;
  return y + y * s * (-1.66666666666666324348e-1 + s * (8.33333333332248946124e-3 + s * (-1.98412698298579493134e-4
    + s * (2.75573137070700676789e-6 + s * (-2.50507602534068634195e-8 + s * 1.58969099521155010221e-10)))));
}

function cosNearZero(y: number): number {
  const s = y * y;
  const rest = s * s * (4.16666666666666019037e-2 + s * (-1.38888888888741095749e-3 + s * (2.48015872894767294178e-5
    + s * (-2.75573143513906633035e-7 + s * (2.08757232129817482790e-9 + s * -1.13596475577881948265e-11)))));
  return 1 - (0.5 * s - rest);
}
