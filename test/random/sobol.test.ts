import { describe, expect, it } from 'vitest';
import { createSobol, mostDimensions } from '../../src/random/sobol.js';

function points(count: number, dimensions: number, seed: number | string = 1): Float64Array[] {
  const sequence = createSobol(dimensions, seed);
  return Array.from({ length: count }, (_, k) => {
    const point = new Float64Array(dimensions);
    sequence.fill(k, point);
    return point;
  });
}

describe('Sobol’s sequence', () => {
  it('has one of its first 256 points in each 256th of every dimension', () => {
    const all = points(256, mostDimensions);
    for (let d = 0; d < mostDimensions; d += 1) expect(new Set(all.map((point) => Math.floor(point[d]! * 256))).size, `dimension ${d + 1}`).toBe(256);
  });

  it('has one of its first 64 points in each cell of an 8 by 8 board of its first two dimensions', () => {
    expect(new Set(points(64, 2).map(([x, y]) => Math.floor(x! * 8) * 8 + Math.floor(y! * 8))).size).toBe(64);
  });

  it('has the published points once its shift is taken off', () => {
    // The first points of dimensions 1 to 4 of new-joe-kuo-6 in the order of the index, times 8.
    const published = [[0, 0, 0, 0], [4, 4, 4, 4], [2, 6, 6, 6], [6, 2, 2, 2], [1, 5, 3, 1], [5, 1, 7, 5], [3, 3, 5, 7], [7, 7, 1, 3]];
    const all = points(8, 4).map((point) => Array.from(point, (x) => Math.floor(x * 8)));
    const first = all[0]!;
    expect(all.map((point) => point.map((x, d) => x ^ first[d]!))).toEqual(published);
  });

  it('averages a smooth function of ten numbers far more closely than chance would', () => {
    const mean = points(4096, 10).reduce((sum, point) => sum + point.reduce((product, x) => product * (1 + (x - 0.5) / 2), 1), 0) / 4096;
    expect(Math.abs(mean - 1)).toBeLessThan(0.0005);
  });

  it('is another with another seed, and has no more dimensions than direction numbers', () => {
    expect(points(1, 3, 'a')).not.toEqual(points(1, 3, 'b'));
    expect(() => createSobol(mostDimensions + 1, 1)).toThrow(`1 to ${mostDimensions} dimensions; found ${mostDimensions + 1}`);
  });
});
