/** Small dense matrices, row after row. */

/**
 * Cholesky's root L of a symmetric positive definite matrix, L Lᵀ = matrix.
 *
 * @throws RangeError when the matrix is not positive definite.
 */
export function choleskyRoot(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k += 1) sum -= root[i * size + k]! * root[j * size + k]!;
      if (j < i) root[i * size + j] = sum / root[j * size + j]!;
      else if (sum > 0) root[i * size + i] = Math.sqrt(sum);
      else throw new RangeError(`A matrix must be positive definite; found ${sum} on the diagonal of its root.`);
    }
  }
  return root;
}

/** Solves L x = b. */
export function solveLower(root: Float64Array, b: ArrayLike<number>): Float64Array {
  const size = b.length;
  const x = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    let sum = b[i]!;
    for (let k = 0; k < i; k += 1) sum -= root[i * size + k]! * x[k]!;
    x[i] = sum / root[i * size + i]!;
  }
  return x;
}

/** Solves Lᵀ x = b. */
export function solveUpper(root: Float64Array, b: ArrayLike<number>): Float64Array {
  const size = b.length;
  const x = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = b[i]!;
    for (let k = i + 1; k < size; k += 1) sum -= root[k * size + i]! * x[k]!;
    x[i] = sum / root[i * size + i]!;
  }
  return x;
}
