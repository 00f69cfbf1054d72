/** Weeks of a series that a picture shows: all, or in a long run every second, third … and always the last. */
export function weeksShown(weeks: number): number[] {
  const step = Math.ceil((weeks + 1) / 200);
  const all = Array.from({ length: Math.floor(weeks / step) + 1 }, (_, at) => at * step);
  return all.at(-1) === weeks ? all : [...all, weeks];
}
