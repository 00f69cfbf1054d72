/** So many of a list, at even steps; some more than once where there are fewer. */
export function spreadOver<T>(all: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, k) => all[Math.floor((k * all.length) / count)]).filter((each) => each !== undefined);
}
