import { describe, expect, it } from 'vitest';
import { explainedVariance, regressionBasis } from '../../src/statistics/index.js';

describe('The variance that a regression explains', () => {
  const x = [-2, -1, 0, 1, 2];

  it('is that of the numbers less that of the residuals, worked out by hand', () => {
    // Line through 1, 3, 2, 5, 4: slope .8, residuals -.4, .8, -1, 1.2, -.6 with squares 3.6 over 3 degrees; squares of the numbers 10 over 4.
    expect(explainedVariance([1, 3, 2, 5, 4], regressionBasis([x]))).toBeCloseTo(2.5 - 1.2, 12);
  });

  it('is all of it where the numbers follow from the columns', () => {
    expect(explainedVariance(x.map((each) => 7 - 3 * each), regressionBasis([[1, 0, 2, 1, 0], x]))).toBeCloseTo(9 * 2.5, 12);
  });

  it('does not change for a column that follows from others, or does not vary', () => {
    const basis = regressionBasis([x, x.map((each) => 3 * each + 100), [4, 4, 4, 4, 4]]);
    expect(basis.directions).toHaveLength(1);
    expect(explainedVariance([1, 3, 2, 5, 4], basis)).toBeCloseTo(1.3, 12);
  });

  it('is 0 without columns, negative where columns say less than chance would, and unknown without a degree of freedom', () => {
    expect(explainedVariance([1, 3, 2, 5, 4], regressionBasis([]))).toBeCloseTo(0, 12);
    expect(explainedVariance([1, -2, 0, 2, -1].map((each) => each * each), regressionBasis([x]))).toBeLessThan(0);
    expect(explainedVariance([1, 2], regressionBasis([[0, 1]]))).toBeNull();
  });
});
