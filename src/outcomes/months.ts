/** Weeks of a number of months, not rounded: month m ends with week 52.18 m / 12 (MODEL.md, section 2). */
export function monthWeeks(months: number): number {
  return (52.18 * months) / 12;
}
