/** The numbers from 0 to below `count` in an order that chance gives: R. A. Fisher and F. Yates, after R. Durstenfeld, 1964. */
export function shuffled(count: number, uniform: (place: number) => number): number[] {
  const places = Array.from({ length: count }, (_, k) => k);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(uniform(last) * (last + 1));
    [places[last], places[other]] = [places[other]!, places[last]!];
  }
  return places;
}
