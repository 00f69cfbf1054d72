import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/comparison/difference.js';
import { byDraw, overDraws, rangeOf } from '../../src/comparison/draws.js';
import { jackknifeRatioDifference } from '../../src/statistics/jackknife.js';
import { meanInterval } from '../../src/statistics/interval.js';

/** Draws of two replications each: the reference at 20 of 100, the arm ahead by what the draw says, with so much chance on both sides. */
function drawn(ahead: readonly number[], luck: number) {
  const both = (values: (draw: number, side: number) => number) => Float64Array.from(ahead.flatMap((_, d) => [values(d, -1), values(d, 1)]));
  const counts = new Float64Array(2 * ahead.length).fill(100);
  return {
    arm: { sums: both((d, side) => 20 + ahead[d]! + side * luck), counts },
    reference: { sums: both(() => 20), counts },
  };
}
const evenly = Array.from({ length: 41 }, (_, d) => 10 + d / 2);
const compared = { paired: true, isShare: true, scale: 1, perDraw: 2 };

describe('A difference over draws of the parameters', () => {
  it('without chance has the quantiles of the draws as its interval, and all its variance from parameters', () => {
    const { arm, reference } = drawn(evenly, 0);
    const { parameters, variance, ahead, difference } = differenceOf(arm, reference, compared);
    expect(parameters).toEqual([expect.closeTo(0.10025, 12), expect.closeTo(0.29975, 12)]);
    expect(variance).toEqual({ parameters: expect.closeTo(0.0035875, 12), chance: expect.closeTo(0, 12) });
    expect([difference, ahead]).toEqual([expect.closeTo(0.2, 12), 1]);
  });

  it('has no wider an interval for the chance in each replication, and a real group’s interval that knows of chance alone', () => {
    const { arm, reference } = drawn(evenly, 4);
    const { parameters, variance, realGroup } = differenceOf(arm, reference, compared);
    // Means of two replications vary by .0035875, of which chance makes half of 2 · .04².
    expect(variance).toEqual({ parameters: expect.closeTo(0.0019875, 12), chance: expect.closeTo(0.0032, 12) });
    const reach = 0.09975 * Math.sqrt(0.0019875 / 0.0035875);
    expect(parameters).toEqual([expect.closeTo(0.2 - reach, 12), expect.closeTo(0.2 + reach, 12)]);
    expect(realGroup).toEqual([expect.closeTo(0.2 - 0.04 * Math.SQRT2, 9), expect.closeTo(0.2 + 0.04 * Math.SQRT2, 9)]);
  });

  it('is ahead in the share of draws that expect more than 0', () => {
    const { arm, reference } = drawn(Array.from({ length: 40 }, (_, d) => (d < 10 ? -5 : 5)), 0);
    expect(differenceOf(arm, reference, compared)).toMatchObject({ ahead: 0.75, nnt: null });
  });

  it('has a simulation error that counts draws, not replications', () => {
    const { arm, reference } = drawn(evenly, 3);
    const means = evenly.map((ahead) => ahead / 100);
    expect(differenceOf(arm, reference, compared).simulationError).toBeCloseTo(meanInterval(means).halfWidth, 12);
    const [a, b] = [byDraw(arm, 2), byDraw(reference, 2)];
    expect(a.sums).toHaveLength(41);
    expect(jackknifeRatioDifference(a.sums, a.counts, b.sums, b.counts).estimate).toBeCloseTo(0.2, 12);
  });

  it('has no interval under twenty draws, and none where nobody is defined', () => {
    expect(overDraws(Float64Array.from({ length: 38 }, (_, r) => r), 2)).toMatchObject({ parameters: null, ahead: 1 });
    expect(overDraws(Float64Array.from({ length: 40 }, (_, r) => r), 2).parameters).not.toBeNull();
    expect(overDraws(null, 2)).toEqual({ parameters: null, ahead: null, variance: null });
  });

  it('has no number needed where the interval of the parameters holds 0', () => {
    const wide = drawn(evenly.map((each) => 6 * (each - 17)), 0);
    const { nnt, simulationError, difference } = differenceOf(wide.arm, wide.reference, compared);
    expect(Math.abs(difference!)).toBeGreaterThan(simulationError!);
    expect(nnt).toBeNull();
  });
});

it('A range over replications is that of chance alone, and never beyond what was met', () => {
  const values = Float64Array.from(evenly.flatMap((each) => [each - 1, each + 1]));
  expect(rangeOf(values, 2, 1)).toEqual([expect.closeTo(20 - Math.SQRT2, 9), expect.closeTo(20 + Math.SQRT2, 9)]);
  expect(rangeOf(Float64Array.of(0, 0, 0, 0.1), 2, 1)[0]).toBe(0);
});

it('A range is that of the whole group where a share of it was simulated', () => {
  const values = Float64Array.from(evenly.flatMap((each) => [each - 1, each + 1]));
  expect(rangeOf(values, 2, 0.25)).toEqual([expect.closeTo(20 - Math.SQRT1_2, 9), expect.closeTo(20 + Math.SQRT1_2, 9)]);
  const [low, high] = rangeOf(values, 1, 1);
  expect(rangeOf(values, 1, 0.25)).toEqual([expect.closeTo(20 + (low - 20) / 2, 9), expect.closeTo(20 + (high - 20) / 2, 9)]);
});
