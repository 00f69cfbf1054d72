/**
 * p-values adjusted for being several, so that the chance of any false alarm stays below the level each is held against (S. Holm, "A simple
 * sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 1979).
 *
 * @param pValues - From 0 to 1, left unchanged.
 * @returns The adjusted ones, in the same order, at most 1.
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  Array.from(pValues.keys()).sort((a, b) => pValues[a]! - pValues[b]!).forEach((k, place) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - place) * pValues[k]!));
    adjusted[k] = largest;
  });
  return adjusted;
}
