import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import type { Comparison, Difference } from '../../src/comparison/comparison.js';
import { seriesColumns } from '../../src/outcomes/activities.js';
import type { Replications } from '../../src/outcomes/replication.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { replicationsOf } from '../support/living.js';
import { noHistories } from '../support/histories.js';
import { laidOver, scenarioOf, small, type Part } from '../support/scenarios.js';

const measures = ['everCompetitive', 'weeksToFirstCompetitive', 'dropout', 'staffYears'] as const;
type Asked = (typeof measures)[number];
/** A sum and a count by measure; what is left out is one staff-year, or nobody. */
type Cells = Partial<Record<Asked, readonly [sum: number, count: number]>>;

const scenario: Scenario = scenarioOf(laidOver(small, { weeks: 2, arms: { usual: {}, ips: {} }, compareWith: 'usual' }));

/** Replications written by hand: one pair of cells a replication, the reference first. */
function written(pairs: readonly (readonly [reference: Cells, arm: Cells])[]): Replications {
  const cell = (cells: Cells, measure: Asked) => cells[measure] ?? (measure === 'staffYears' ? [1, 1] : [0, 0]);
  return {
    arms: ['usual', 'ips'], measures, groups: [{ by: '', level: '' }], columns: seriesColumns, horizon: 2,
    rows: pairs.map((pair, replication) => pair.map((cells, arm) => ({
      arm, replication, sums: Float64Array.from(measures, (measure) => cell(cells, measure)[0]), counts: Float64Array.from(measures, (measure) => cell(cells, measure)[1]),
      weeks: new Float64Array(3 * seriesColumns.length), ...noHistories(2),
    }))),
  };
}

function comparisonOf(pairs: readonly (readonly [Cells, Cells])[], of: Scenario = scenario): Comparison {
  return compare(of, written(pairs)).comparison;
}

function differenceOf(comparison: Comparison, measure: string = 'everCompetitive'): Difference {
  return comparison.differences.find((each) => each.measure === measure)!;
}

/** Replications of a share, by counts of people. */
const shares = (pairs: readonly (readonly [reference: number, arm: number])[], people = 100) => pairs.map(([a, b]): [Cells, Cells] => [{ everCompetitive: [a, people] }, { everCompetitive: [b, people] }]);

describe('A level', () => {
  it('is a ratio of sums over replications, not a mean of means', () => {
    const { arms, cohort } = comparisonOf([[{ everCompetitive: [1, 10] }, { everCompetitive: [5, 10] }], [{ everCompetitive: [20, 90] }, { everCompetitive: [45, 90] }]]);
    expect(arms['usual']!.measures['everCompetitive']).toMatchObject({ mean: 21 / 100, n: 50 });
    expect(arms['ips']!.measures['everCompetitive']).toMatchObject({ mean: 0.5, n: 50, simulationError: 0 });
    expect(cohort.n).toBe(50);
  });

  it('has the classical standard error where the counts are equal: t with one degree less than replications', () => {
    // Means .1, .2, .3: s = .1, standard error .1 / sqrt 3, t(.975; 2) = 4.302653.
    const { mean, simulationError } = comparisonOf(shares([[10, 0], [20, 0], [30, 0]])).arms['usual']!.measures['everCompetitive']!;
    expect(mean).toBeCloseTo(0.2, 12);
    expect(simulationError).toBeCloseTo((4.302652729911275 * 0.1) / Math.sqrt(3), 9);
  });

  it('is null, with nobody to count, where nobody is defined, and counts those for whom it is', () => {
    const comparison = comparisonOf([[{ weeksToFirstCompetitive: [30, 2] }, {}], [{}, {}], [{ weeksToFirstCompetitive: [12, 1] }, {}]]);
    expect(comparison.arms['usual']!.measures['weeksToFirstCompetitive']).toMatchObject({ mean: 14, n: 1 });
    expect(comparison.arms['ips']!.measures['weeksToFirstCompetitive']).toEqual({ mean: null, n: 0, simulationError: null });
    expect(differenceOf(comparison, 'weeksToFirstCompetitive')).toMatchObject({ difference: null, simulationError: null, ratio: null, nnt: null, realGroup: null, varianceRatio: null });
  });
});

describe('A difference', () => {
  it('has the simulation error of paired differences, by leaving out whole replications', () => {
    // Differences .2, .3, .4, whatever the levels are: mean .3, s .1.
    const one = differenceOf(comparisonOf(shares([[10, 30], [40, 70], [20, 60]])));
    expect(one.difference).toBeCloseTo(0.3, 12);
    expect(one.simulationError).toBeCloseTo((4.302652729911275 * 0.1) / Math.sqrt(3), 9);
    expect(one.ratio).toBeCloseTo(160 / 70, 12);
    expect(one.paired).toBe(true);
  });

  it('by leaving out whole replications is the jackknife also where counts differ', () => {
    const pairs = [[3, 10, 8, 12], [6, 30, 12, 25], [2, 8, 9, 18], [11, 40, 21, 44]] as const;
    const ratio = (rows: readonly (readonly [number, number, number, number])[]) => {
      const total = (k: 0 | 1 | 2 | 3) => rows.reduce((sum, row) => sum + row[k], 0);
      return total(2) / total(3) - total(0) / total(1);
    };
    const left = pairs.map((_, out) => ratio(pairs.filter((__, r) => r !== out)));
    const middle = left.reduce((sum, value) => sum + value, 0) / 4;
    const standardError = Math.sqrt(0.75 * left.reduce((sum, value) => sum + (value - middle) * (value - middle), 0));
    const one = differenceOf(comparisonOf(pairs.map(([a, n, b, m]): [Cells, Cells] => [{ everCompetitive: [a, n] }, { everCompetitive: [b, m] }])));
    expect(one.difference).toBeCloseTo(ratio(pairs), 12);
    expect(one.simulationError).toBeCloseTo(3.182446305284263 * standardError, 9);
  });

  it('has no ratio where the reference is 0', () => {
    expect(differenceOf(comparisonOf(shares([[0, 30], [0, 40]]))).ratio).toBeNull();
  });

  it('says what pairing achieved: variance of unlike replications over that of like ones', () => {
    const pairs = [[10, 30], [40, 70], [20, 60], [30, 55]] as const;
    const unlike = pairs.flatMap(([, b], i) => pairs.flatMap(([a], j) => (i === j ? [] : [(b - a) / 100])));
    const variance = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
    };
    const one = differenceOf(comparisonOf(shares(pairs)));
    expect(one.varianceRatio).toBeCloseTo(variance(unlike) / variance(pairs.map(([a, b]) => (b - a) / 100)), 9);
    expect(differenceOf(comparisonOf(shares([[10, 30], [20, 40]]))).varianceRatio === null || Number.isFinite(differenceOf(comparisonOf(shares([[10, 30], [20, 40]]))).varianceRatio)).toBe(true);
  });
});

describe('The number who need the offer for one more', () => {
  it('is one over the difference, and null unless its interval excludes 0', () => {
    expect(differenceOf(comparisonOf(shares([[10, 30], [40, 61], [20, 39]]))).nnt).toBeCloseTo(5, 9);
    expect(differenceOf(comparisonOf(shares([[10, 30], [40, 30], [20, 45]]))).nnt).toBeNull();
  });

  it('is negative where the offer brings one fewer', () => {
    expect(differenceOf(comparisonOf(shares([[30, 10], [61, 40], [39, 20]]))).nnt).toBeCloseTo(-5, 9);
  });

  it('exists for shares only', () => {
    const years = differenceOf(comparisonOf([[{ staffYears: [5, 1] }, { staffYears: [9, 1] }], [{ staffYears: [5, 1] }, { staffYears: [9, 1] }]]), 'staffYears');
    expect(years.difference).toBe(4);
    expect(years.nnt).toBeNull();
  });
});

describe('A real group of this size', () => {
  const many = (n: number) => Array.from({ length: n }, (_, r): [number, number] => [20 + ((r * 7) % 13), 45 + ((r * 5) % 17)]);

  it('is told from at least twenty replications', () => {
    expect(differenceOf(comparisonOf(shares(many(19)))).realGroup).toBeNull();
    expect(differenceOf(comparisonOf(shares(many(20)))).realGroup).not.toBeNull();
  });

  it('lies in the central 95 % of differences between unlike replications', () => {
    const pairs = many(24);
    const unlike = pairs.flatMap(([, b], i) => pairs.flatMap(([a], j) => (i === j ? [] : [b / 100 - a / 100]))).sort((x, y) => x - y);
    const quantile = (share: number) => {
      const at = share * (unlike.length - 1);
      const below = Math.floor(at);
      return unlike[below]! + (at - below) * (unlike[Math.min(unlike.length - 1, below + 1)]! - unlike[below]!);
    };
    const [low, high] = differenceOf(comparisonOf(shares(pairs))).realGroup!;
    expect(low).toBeCloseTo(quantile(0.025), 12);
    expect(high).toBeCloseTo(quantile(0.975), 12);
  });

  it('is wider than simulation error', () => {
    const { realGroup, simulationError, difference } = differenceOf(comparisonOf(shares(many(40))));
    expect(realGroup![0]).toBeLessThan(difference! - simulationError!);
    expect(realGroup![1]).toBeGreaterThan(difference! + simulationError!);
  });
});

describe('Arms of different population size', () => {
  const sizes = (ips: Part) => scenarioOf(laidOver(small, { weeks: 4, replications: 6, population: { size: 80 }, arms: { usual: {}, ips }, compareWith: 'usual' }));

  it.each([['more people', { population: { size: 90 } }], ['more arrivals', { population: { arrivalsPerWeek: 1 } }]])('or arrivals are compared unpaired (%s)', (_, change) => {
    const of = sizes(change);
    const one = differenceOf(compare(of, replicationsOf(of)).comparison);
    expect([one.paired, one.varianceRatio]).toEqual([false, null]);
    const [a, b] = ['usual', 'ips'].map((arm) => compare(of, replicationsOf(of)).comparison.arms[arm]!.measures['everCompetitive']!);
    expect(one.simulationError).toBeCloseTo(Math.sqrt(a!.simulationError! * a!.simulationError! + b!.simulationError! * b!.simulationError!), 12);
  });

  it('only: other differences keep the pairs', () => {
    const of = sizes({ population: { wantsWork: 0.9 }, welfare: { counselling: 0.5 } });
    expect(differenceOf(compare(of, replicationsOf(of)).comparison).paired).toBe(true);
  });
});

describe('What a run says', () => {
  it('names each arm but the reference against the reference, measure by measure, and the weeks of follow-up', () => {
    const of = scenarioOf(laidOver(small, { weeks: 5, population: { size: 30 }, arms: { one: {}, two: { welfare: { counselling: 1 } }, three: {} }, compareWith: 'two', report: { measures: ['competitiveAt@3'], by: ['sex'] } }));
    const { comparison, subgroups, weekly } = compare(of, replicationsOf(of));
    expect([...new Set(comparison.differences.map(({ arm, against }) => `${arm} - ${against}`))]).toEqual(['one - two', 'three - two']);
    expect(comparison.differences.some(({ measure }) => measure === 'competitiveAt@3')).toBe(true);
    expect([comparison.weeks, comparison.replications, comparison.cohort.n]).toEqual([5, 2, 30]);
    expect([...new Set(subgroups.map(({ by, level }) => `${by} ${level}`))]).toEqual(['sex men', 'sex women']);
    expect(subgroups.some(({ measure }) => measure === 'staffYears')).toBe(false);
    expect(weekly.arms['one']!['competitive']!.mean).toHaveLength(6);
  });

  it('of a share at a week agrees with the weekly series', () => {
    const of = scenarioOf(laidOver(small, { weeks: 20, arms: { only: {} }, report: { measures: ['competitiveAt@13'] } }));
    const { comparison, weekly } = compare(of, replicationsOf(of));
    const { measures: levels } = comparison.arms['only']!;
    const series = weekly.arms['only']!;
    expect(levels['competitiveAt@13']!.mean).toBeGreaterThan(0);
    expect(series['competitive']!.mean[13]).toBe(levels['competitiveAt@13']!.mean);
    expect(series['competitive']!.mean[20]).toBe(levels['competitiveAt']!.mean);
    expect(series['everCompetitive']!.mean[20]).toBe(levels['everCompetitive']!.mean);
  });
});
