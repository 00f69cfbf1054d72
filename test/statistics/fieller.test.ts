import { describe, expect, it } from 'vitest';
import { Chance } from '../../src/random/chance.js';
import { drawSeverity } from '../../src/random/purposes.js';
import { fiellerSet, normalQuantile } from '../../src/statistics/index.js';

describe('The interval of a ratio', () => {
  it('is Fieller’s, worked out by hand: 4 to 2, standard errors 1 and .5, no covariance, z of 1.96', () => {
    // a = 4 - .96036, b = 8, c = 16 - 3.84146: (8 ± √(64 - 3.03964 · 12.15854)) / 3.03964.
    const found = fiellerSet({ numerator: 4, denominator: 2, numeratorVariance: 1, denominatorVariance: 0.25, covariance: 0 });
    expect(found.kind).toBe('between');
    expect(found).toMatchObject({ low: expect.closeTo(0.92108, 4) as number, high: expect.closeTo(4.3427, 4) as number });
  });

  it('has the ends that a published test of another program expects, for 5,000 to .2 with a negative covariance', () => {
    // BCEA, tests of confint, `ex_simple`: the same closed form with the roles of its terms written out.
    const z2 = normalQuantile(0.975) * normalQuantile(0.975);
    const covariance = -0.2 * Math.sqrt(3) * (1000 * Math.sqrt(3)) * 0.2;
    const [a, b, c] = [0.04 - z2 * 0.04, 5000 * 0.2 - z2 * covariance, 25e6 - z2 * 3e6];
    const ends = [(b - Math.sqrt(b * b - a * c)) / a, (b + Math.sqrt(b * b - a * c)) / a].sort((x, y) => x - y);
    const found = fiellerSet({ numerator: 5000, denominator: 0.2, numeratorVariance: 3e6, denominatorVariance: 0.04, covariance });
    expect(found).toEqual({ kind: 'outside', low: expect.closeTo(ends[0]!, 6) as number, high: expect.closeTo(ends[1]!, 6) as number });
  });

  it('has ends at which numerator less ratio times denominator is just z standard errors from 0', () => {
    const moments = { numerator: 120, denominator: 3, numeratorVariance: 900, denominatorVariance: 0.5, covariance: 9 };
    const found = fiellerSet(moments, 0.9);
    if (found.kind !== 'between') throw new Error('expected two ends');
    for (const end of [found.low, found.high]) {
      const spread = Math.sqrt(900 - 2 * end * 9 + end * end * 0.5);
      expect(Math.abs(120 - 3 * end) / spread).toBeCloseTo(normalQuantile(0.95), 9);
    }
  });

  it('has no two ends where the denominator may be 0, and none at all where the numerator may be too', () => {
    expect(fiellerSet({ numerator: 10, denominator: 1, numeratorVariance: 1, denominatorVariance: 1, covariance: 0 }).kind).toBe('outside');
    expect(fiellerSet({ numerator: 1, denominator: 1, numeratorVariance: 1, denominatorVariance: 1, covariance: 0 })).toEqual({ kind: 'all' });
  });

  it('holds the true ratio in 95 of 100 samples', () => {
    const chance = new Chance('fieller');
    let held = 0;
    const samples = 4000;
    for (let sample = 0; sample < samples; sample += 1) {
      const [one, other] = [chance.normal(drawSeverity, sample, 0), chance.normal(drawSeverity, sample, 1)];
      const found = fiellerSet({ numerator: 6 + one, denominator: 3 + 0.8 * other, numeratorVariance: 1, denominatorVariance: 0.64, covariance: 0 });
      held += found.kind === 'all' || (found.kind === 'between' ? found.low <= 2 && 2 <= found.high : 2 <= found.low || 2 >= found.high) ? 1 : 0;
    }
    expect(held / samples).toBeGreaterThan(0.94);
    expect(held / samples).toBeLessThan(0.96);
  });
});
