/** A continued fraction or series is done when a further term changes it by less than this share. */
export const SMALL = 3e-16;
/** Stands for 0 in a continued fraction, where a 0 would divide. */
export const TINY = 1e-300;
/** A continued fraction or series is cut after so many terms. */
export const MOST_TERMS = 100_000;

/** The value, or what stands for it when it is 0. */
export function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
