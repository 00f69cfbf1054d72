import { expect, it } from 'vitest';
import { choleskyInPlace, solveWithFactor } from '../../src/statistics/cholesky.js';

it('A Cholesky factor times its transpose is the matrix, and solves its equations', () => {
  const matrix = Float64Array.of(4, 0, 0, 2, 5, 0, 1, 3, 6);
  choleskyInPlace(matrix, 3);
  const l = (i: number, j: number) => (j <= i ? matrix[i * 3 + j]! : 0);
  const product = (i: number, j: number) => [0, 1, 2].reduce((sum, k) => sum + l(i, k) * l(j, k), 0);
  expect([product(0, 0), product(1, 0), product(1, 1), product(2, 0), product(2, 1), product(2, 2)].map((x) => Math.round(x * 1e12) / 1e12)).toEqual([4, 2, 5, 1, 3, 6]);
  // x = (1, -2, 3): 4 - 4 + 3, 2 - 10 + 9, 1 - 6 + 18.
  const b = Float64Array.of(3, 1, 13);
  solveWithFactor(matrix, 3, b);
  expect(Array.from(b, (x) => Math.round(x * 1e12) / 1e12)).toEqual([1, -2, 3]);
});

it('A matrix that is not positive definite has none, and the row is named', () => {
  expect(() => choleskyInPlace(Float64Array.of(1, 0, 2, 1), 2)).toThrow('not positive definite: at row 1');
});
