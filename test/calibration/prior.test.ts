import { describe, expect, it } from 'vitest';
import { freeParameters } from '../../src/calibration/freeParameters.js';
import { incompleteBeta } from '../../src/statistics/gammaFunctions.js';
import { logDensityAt, positionAt, priorOf, scoreAt, shareAt, valueAt } from '../../src/calibration/prior.js';

const uneven = { path: 'parameters.search.own', least: 1, most: 5, mode: 2, scale: 'linear' as const };

describe('A prior', () => {
  it('has the mean and the standard deviation of its density', () => {
    const prior = priorOf(uneven);
    const steps = 20_000;
    const sums = Array.from({ length: steps }, (_, k) => (k + 0.5) / steps).map((position) => {
      const mass = Math.exp(logDensityAt(prior, position)) / steps;
      return [mass, mass * valueAt(prior, position), mass * valueAt(prior, position) ** 2] as const;
    }).reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z] as const, [0, 0, 0] as const);
    expect(sums[0]).toBeCloseTo(1, 6);
    expect(prior.mean).toBeCloseTo(sums[1], 6);
    // Least, most and four times the mode, by six.
    expect(prior.mean).toBeCloseTo((1 + 4 * 2 + 5) / 6, 12);
    expect(prior.sd).toBeCloseTo(Math.sqrt(sums[2] - sums[1] ** 2), 6);
  });

  it('is densest at its mode', () => {
    const prior = priorOf(uneven);
    const best = logDensityAt(prior, 0.25);
    expect(best).toBeGreaterThan(logDensityAt(prior, 0.24));
    expect(best).toBeGreaterThan(logDensityAt(prior, 0.26));
  });

  it('has half of its mass below the position of one half, and is seen in its own standard deviations', () => {
    const prior = priorOf({ ...uneven, mode: 3 });
    expect(positionAt(prior, 0.5)).toBeCloseTo(0.5, 9);
    expect(scoreAt(prior, 0.5)).toBeCloseTo(0, 12);
    expect(positionAt(prior, 0.2)).toBeLessThan(positionAt(prior, 0.3));
    for (const u of [1e-9, 0.001, 0.3, 0.999]) expect(incompleteBeta(positionAt(prior, u), prior.a, prior.b)).toBeCloseTo(u, 10);
  });

  it('can be of the logarithm, with its moments in the parameter’s own unit', () => {
    const prior = priorOf({ ...uneven, scale: 'logarithm' });
    const values = Array.from({ length: 2000 }, (_, k) => valueAt(prior, positionAt(prior, (k + 0.5) / 2000)));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(prior.mean).toBeCloseTo(mean, 3);
    expect(prior.sd).toBeCloseTo(Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length), 2);
    expect([valueAt(prior, 0), valueAt(prior, 0.5), valueAt(prior, 1)].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 2.236067977, 5]);
    expect(shareAt(prior, valueAt(prior, 0.3))).toBeCloseTo(0.3, 12);
    expect(() => priorOf({ ...uneven, least: 0, scale: 'logarithm' })).toThrow('needs a range above 0; found 0 to 5');
  });

  it('needs a range that holds its mode', () => {
    expect(() => priorOf({ ...uneven, mode: 6 })).toThrow('parameters.search.own: a prior needs a range that holds its mode; found 6 in 1 to 5');
  });
});

it('Calibrated parameters are numbers of the schema, with their start value inside the prior', () => {
  const all = freeParameters();
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  for (const { path, least, most, mode } of all) expect(least <= mode && mode <= most && least < most, path).toBe(true);
});
