/**
 * The Cholesky factor of a symmetric positive definite matrix, in place: the lower triangle of `matrix` (row by row) becomes L with
 * L L' = matrix; what stands above the diagonal is not looked at.
 *
 * @param size - Rows and columns.
 * @throws RangeError when the matrix is not positive definite, with the row where that shows.
 */
export function choleskyInPlace(matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k += 1) sum -= matrix[i * size + k]! * matrix[j * size + k]!;
      if (j < i) matrix[i * size + j] = sum / matrix[j * size + j]!;
      else if (sum > 0) matrix[i * size + i] = Math.sqrt(sum);
      else throw new RangeError(`The matrix is not positive definite: at row ${i} ${sum} is left.`);
    }
  }
}

/** Solves L y = b in place; `b` becomes y. */
export function solveLower(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = 0; i < size; i += 1) {
    let sum = b[i]!;
    for (let k = 0; k < i; k += 1) sum -= factor[i * size + k]! * b[k]!;
    b[i] = sum / factor[i * size + i]!;
  }
}

/** Solves L' x = y in place; `y` becomes x. */
export function solveUpper(factor: Float64Array, size: number, y: Float64Array): void {
  for (let i = size - 1; i >= 0; i -= 1) {
    const value = y[i]! / factor[i * size + i]!;
    y[i] = value;
    for (let k = 0; k < i; k += 1) y[k]! -= factor[i * size + k]! * value;
  }
}

/** Solves L L' x = b in place. */
export function solveWithFactor(factor: Float64Array, size: number, b: Float64Array): void {
  solveLower(factor, size, b);
  solveUpper(factor, size, b);
}
