import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../src/statistics/normal.js';
import { Chance } from '../../src/random/chance.js';
import { drawSeverity, drawSymptoms } from '../../src/random/purposes.js';
import { expectedByGroup, groupSums, mean, populationQuantiles, variance, varianceComponents, withinGroups } from '../../src/statistics/index.js';

describe('Components of variance', () => {
  it('are those of the analysis of variance, worked out by hand', () => {
    // Group means 2, 6, 10 around 6: mean square between 2 · 32 / 2 = 32; within (2 + 2 + 2) / 3 = 2; between (32 - 2) / 2 = 15.
    const found = varianceComponents([1, 3, 5, 7, 9, 11], 2)!;
    expect(found.within).toBeCloseTo(2, 12);
    expect(found.between).toBeCloseTo(15, 12);
  });

  it('leave nothing between groups whose means differ less than chance would make them', () => {
    expect(varianceComponents([0, 10, 1, 9, 2, 8], 2)).toEqual({ between: 0, within: (50 + 32 + 18) / 3 });
    expect([...expectedByGroup([0, 10, 1, 9, 2, 8], 2)]).toEqual([5, 5, 5]);
  });

  it('leave nothing within groups of equal numbers, whose means are then what is expected', () => {
    expect(varianceComponents([1, 1, 4, 4, 7, 7], 2)).toEqual({ between: 9, within: 0 });
    expect([...expectedByGroup([1, 1, 4, 4, 7, 7], 2)]).toEqual([1, 4, 7]);
  });

  it('need two groups, and groups of two', () => {
    expect(varianceComponents([1, 2, 3], 2)).toBeNull();
    expect([...expectedByGroup([1, 2], 2)]).toEqual([]);
    expect(() => varianceComponents([1, 2], 1)).toThrow(RangeError);
  });

  it('make what is expected vary as much as the component between groups says, around the same mean', () => {
    const values = [1, 3, 5, 7, 9, 11, 2, 8];
    const expected = expectedByGroup(values, 2);
    expect(mean(expected)).toBeCloseTo(mean(values), 12);
    expect(variance(expected)).toBeCloseTo(varianceComponents(values, 2)!.between, 12);
  });
});

describe('Numbers without what differs between groups', () => {
  it('vary as the component within groups says, around one mean', () => {
    expect([...withinGroups([1, 3, 5, 7, 9, 11], 2)].map((each) => each - 6)).toEqual([-1, 1, -1, 1, -1, 1].map((side) => expect.closeTo(side * Math.SQRT2, 12)));
  });

  it('leave out what is missing, and what stands alone', () => {
    expect([...withinGroups([NaN, 3, 5, 5, NaN, NaN, 8], 2)]).toEqual([5, 5]);
  });
});

it('Quantiles of a population hold a further number as often as they say', () => {
  const chance = new Chance('quantiles');
  const inside = Array.from({ length: 2000 }, (_, time) => {
    const [low, high] = populationQuantiles(Array.from({ length: 40 }, (__, at) => chance.normal(drawSeverity, time, at)), [0.025, 0.975]);
    return normalCdf(high!) - normalCdf(low!);
  });
  expect(Math.abs(mean(inside) - 0.95)).toBeLessThan(3.9 * Math.sqrt(variance(inside) / inside.length) + 0.002);
  expect(populationQuantiles([3, 1, 2], [0, 0.5, 0.975])).toEqual([1, 2, 3]);
});

it('Sums over groups add what stands side by side; the last group may be short', () => {
  expect([...groupSums([1, 2, 3, 4, 5], 2)]).toEqual([3, 7, 5]);
});

/** Layouts with known components: groups of two, as many as a run has draws; 40 in 80 replications. */
describe('Over many layouts with known components', () => {
  const times = 2000;
  const chance = new Chance('components');
  const layout = (time: number, between: number, within: number, groups = 40) => Float64Array.from({ length: 2 * groups }, (_, at) => Math.sqrt(between) * chance.normal(drawSeverity, time, Math.floor(at / 2)) + Math.sqrt(within) * chance.normal(drawSymptoms, time, at));

  it.each([[1, 1], [4, 1], [1, 4]])('the estimates are right on average (between %d, within %d)', (between, within) => {
    const found = Array.from({ length: times }, (_, time) => varianceComponents(layout(time, between, within), 2)!);
    // Truncation at 0 shows only where there is more chance than difference; 40 groups make it rare.
    const off = (values: readonly number[], truth: number) => Math.abs(mean(values) - truth) / Math.sqrt(variance(values) / times);
    expect(off(found.map((each) => each.within), within)).toBeLessThan(3.9);
    expect(Math.abs(mean(found.map((each) => each.between)) - between)).toBeLessThan(0.05 * (between + within / 2));
  });

  it.each([[40, 0.25], [100, 1], [400, 4]])('of %d groups, the interval of what is expected holds about 95 of 100 further groups’ expected values, with a variance within of %d and not for it', (groups, within) => {
    // The more chance, the more groups it takes to tell the component between them.
    const inside = Array.from({ length: 400 }, (_, time) => {
      const [low, high] = populationQuantiles(expectedByGroup(layout(time, 1, within, groups), 2), [0.025, 0.975]);
      return normalCdf(high!) - normalCdf(low!);
    });
    expect(mean(inside)).toBeGreaterThan(0.93);
    expect(mean(inside)).toBeLessThan(0.96);
  });
});
