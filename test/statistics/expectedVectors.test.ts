import { describe, expect, it } from 'vitest';
import { Chance } from '../../src/random/chance.js';
import { drawSeverity, drawSymptoms } from '../../src/random/purposes.js';
import { expectedByGroup, expectedVectors, mean, symmetricEigen, variance, varianceComponents } from '../../src/statistics/index.js';

const chance = new Chance('vectors');
const covariance = (one: Float64Array, other: Float64Array) => one.reduce((sum, value, at) => sum + (value - mean(one)) * (other[at]! - mean(other)), 0) / (one.length - 1);

describe('Numbers that are expected together by group', () => {
  const groups = 60;
  const [first, second] = [0, 1].map((k) => Float64Array.from({ length: 2 * groups }, (_, r) => {
    const shared = chance.normal(drawSeverity, Math.floor(r / 2), 0);
    return 1000 * (k === 0 ? 1 : 0.001) * (shared + 0.5 * chance.normal(drawSeverity, Math.floor(r / 2), k + 1)) + (k === 0 ? 600 : 0.5) * chance.normal(drawSymptoms, r, k);
  })) as [Float64Array, Float64Array];

  it('are what one number alone is expected to be, where there is one', () => {
    const [alone] = expectedVectors([first], 2);
    expectedByGroup(first, 2).forEach((value, g) => expect(alone![g]).toBeCloseTo(value, 8));
  });

  it('have the mean of all and the variance between groups, each and in any sum', () => {
    const moved = expectedVectors([first, second], 2) as [Float64Array, Float64Array];
    for (const weights of [[1, 0], [0, 1], [1, 400], [-2, 1000]] as const) {
      const of = (values: readonly [Float64Array, Float64Array]) => values[0].map((value, at) => weights[0] * value + weights[1] * values[1][at]!);
      expect(mean(of(moved))).toBeCloseTo(mean(of([first, second])), 6);
      expect(variance(of(moved)) / varianceComponents(of([first, second]), 2)!.between).toBeCloseTo(1, 9);
    }
  });

  it('keep exactly the sum of two numbers that is a third, and a number that never varies', () => {
    const sum = first.map((value, r) => value + 500 * second[r]!);
    const [one, other, both, same] = expectedVectors([first, second, sum, first.map(() => 3)], 2) as [Float64Array, Float64Array, Float64Array, Float64Array];
    both.forEach((value, g) => expect(value).toBeCloseTo(one[g]! + 500 * other[g]!, 4));
    expect([...same]).toEqual(Array.from({ length: groups }, () => 3));
  });

  it('do not vary where chance makes all there is', () => {
    const [moved] = expectedVectors([[0, 10, 1, 9, 2, 8]], 2);
    expect([...moved!]).toEqual([5, 5, 5]);
    expect(expectedVectors([[1, 2]], 2).map((each) => each.length)).toEqual([0]);
    expect(() => expectedVectors([[1, 2]], 1)).toThrow(/groups of two/);
  });

  it('covary as groups do and not as chance does', () => {
    const noisy = [first, second].map((each, k) => each.map((value, r) => value + (k === 0 ? 1000 : -1) * chance.normal(drawSymptoms, 1000 + r, 0))) as [Float64Array, Float64Array];
    const [one, other] = expectedVectors(noisy, 2) as [Float64Array, Float64Array];
    // Chance pulls the two apart; between groups they go together (1000 · 1 · the shared variance of 1).
    expect(covariance(one, other)).toBeGreaterThan(400);
    expect(covariance(noisy[0], noisy[1])).toBeLessThan(covariance(one, other));
  });
});

describe('Eigenvalues of a symmetric matrix', () => {
  it('are those of a known one, with vectors that it only stretches', () => {
    const matrix = Float64Array.of(2, 1, 0, 1, 3, 1, 0, 1, 2);
    const { values, vectors } = symmetricEigen(matrix, 3);
    expect([...values].sort((a, b) => a - b)).toEqual([1, 2, 4].map((value) => expect.closeTo(value, 12)));
    for (let k = 0; k < 3; k += 1) {
      for (let i = 0; i < 3; i += 1) {
        const stretched = [0, 1, 2].reduce((sum, j) => sum + matrix[i * 3 + j]! * vectors[j * 3 + k]!, 0);
        expect(stretched).toBeCloseTo(values[k]! * vectors[i * 3 + k]!, 12);
      }
    }
  });
});
