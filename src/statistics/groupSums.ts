/** Sums over groups of so many numbers that stand side by side; the last group may have fewer. */
export function groupSums(values: ArrayLike<number>, size: number): Float64Array {
  const sums = new Float64Array(Math.ceil(values.length / size));
  for (let at = 0; at < values.length; at += 1) sums[Math.floor(at / size)]! += values[at]!;
  return sums;
}
