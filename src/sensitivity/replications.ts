/** One outcome at one point of a design: a number by replication, in their order. */
export type Replicates = ArrayLike<number>;

/**
 * The product of the expectations of two outcomes that were simulated with the same luck. Only unlike replications are multiplied, whose chance is independent, so
 * that what chance adds to both of them does not count. One replication stands for a function without chance: its own product.
 */
export function productOfExpectations(a: Replicates, b: Replicates): number {
  const count = a.length;
  if (count === 1) return a[0]! * b[0]!;
  let [sumA, sumB, same] = [0, 0, 0];
  for (let r = 0; r < count; r += 1) {
    sumA += a[r]!;
    sumB += b[r]!;
    same += a[r]! * b[r]!;
  }
  return (sumA * sumB - same) / (count * (count - 1));
}

/** One outcome less another, replication by replication. */
export function less(a: Replicates, b: Replicates): Float64Array {
  return Float64Array.from({ length: a.length }, (_, r) => a[r]! - b[r]!);
}
