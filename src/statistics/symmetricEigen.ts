/** Eigenvalues of a symmetric matrix and, in the columns of `vectors`, what belongs to each; both row by row. */
export interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/** Sweeps are many more than small matrices need: five to ten are usual. */
const mostSweeps = 60;

/**
 * Eigenvalues and vectors of a small symmetric matrix by Jacobi's rotations, in no order.
 *
 * Source: G. H. Golub, C. F. Van Loan, "Matrix computations", section 8.5 (cyclic Jacobi).
 *
 * @param matrix - Row by row; left unchanged.
 * @param size - Rows and columns.
 */
export function symmetricEigen(matrix: Float64Array, size: number): SymmetricEigen {
  const a = matrix.slice();
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1;
  let largest = 0;
  for (const value of a) largest = Math.max(largest, Math.abs(value));
  for (let sweep = 0; sweep < mostSweeps && beside(a, size) > 1e-15 * largest; sweep += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, vectors, size, p, q);
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i]!), vectors };
}

/** The largest number beside the diagonal. */
function beside(a: Float64Array, size: number): number {
  let most = 0;
  for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) most = Math.max(most, Math.abs(a[p * size + q]!));
  return most;
}

/** Turns the plane of two axes so that what stands between them becomes 0. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q]!;
  if (apq === 0) return;
  const tau = (a[q * size + q]! - a[p * size + p]!) / (2 * apq);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const c = 1 / Math.sqrt(1 + t * t);
  const s = t * c;
  for (let k = 0; k < size; k += 1) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k += 1) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k += 1) turn(vectors, k * size + p, k * size + q, c, s);
}

function turn(values: Float64Array, first: number, second: number, c: number, s: number): void {
  const [one, other] = [values[first]!, values[second]!];
  values[first] = c * one - s * other;
  values[second] = s * one + c * other;
}
