import fc from 'fast-check';
import * as simple from 'simple-statistics';
import { expect, test } from 'vitest';
import { mean, quantile, variance } from '../../src/statistics/index.js';

const samples = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 60 });

test('mean and variance agree with simple-statistics', () => {
  fc.assert(
    fc.property(samples, (values) => {
      expect(mean(values)).toBeCloseTo(simple.mean(values), 6);
      const spread = simple.sampleVariance(values);
      expect(Math.abs(variance(values) - spread)).toBeLessThanOrEqual(1e-9 * Math.max(1, spread));
    }),
  );
});

test('the median agrees with simple-statistics', () => {
  fc.assert(
    fc.property(samples, (values) => {
      expect(quantile(values, 0.5)).toBeCloseTo(simple.median(values), 6);
    }),
  );
});
