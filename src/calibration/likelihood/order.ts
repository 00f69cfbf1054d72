/** Curvature of an arm's log likelihood at a mode, n p (1 - p). */
export function curvature(people: number, p: number): number {
  return people * p * (1 - p);
}

/**
 * How far an arm is from a normal likelihood where it matters: its third and fourth derivatives in units of the
 * posterior's own variance. Near 0 few nodes do; arms of one trial add up, because their level is shared.
 */
export function irregularity(people: number, p: number, variance: number): number {
  const bend = curvature(people, p) * variance;
  return Math.max(bend * Math.abs(1 - 2 * p) * Math.sqrt(variance), bend * Math.abs(1 - 6 * p * (1 - p)) * variance);
}

/** The fewest nodes an axis with which the logarithm of the integral is right to 1e-3 wherever `test/calibration/likelihood.test.ts` looks. */
export function orderFor(irregular: number): number {
  if (irregular < 0.06) return 3;
  if (irregular < 0.2) return 5;
  return irregular < 0.45 ? 7 : 11;
}

/**
 * The share of a Newton step that never makes matters worse where third derivatives are bounded by second ones, as those of a
 * logistic likelihood are (T. Sun, Q. Tran-Dinh, "Generalized self-concordant functions", Mathematical Programming 178, 2019);
 * to the first order of log(1 + m) / m.
 *
 * @param move - The largest move of a log odds in the step.
 */
export function damping(move: number): number {
  return move > 0.5 ? 1 / (1 + 0.5 * move) : 1;
}

/** Moves of log odds below which a centre is near enough: the integral corrects what it lacks. */
export const nearEnough = 1e-3;
export const mostSteps = 60;
