import { describe, expect, it } from 'vitest';
import type { Pattern, PatternStatistic } from '../../src/catalogue/evidence/patterns/pattern.js';
import { patternOf } from '../../src/catalogue/evidence/patterns.js';
import { judge } from '../../src/pattern/judge.js';

const statistic = (changes: Partial<PatternStatistic>): PatternStatistic => ({ ...patternOf('hours')!.statistics[0], standardError: 0.2, ...changes });
const pattern = (...statistics: [PatternStatistic, ...PatternStatistic[]]): Pattern => ({ ...patternOf('hours')!, statistics });
/** 101 studies that say 0, .01 and so on to 1. */
const studies = Array.from({ length: 101 }, (_, k) => Float64Array.of(k / 100));
const judged = (changes: Partial<PatternStatistic>) => judge(pattern(statistic(changes)), studies).statistics[0]!;

describe('A judgement', () => {
  it('tells median, central intervals and the place of what was observed', () => {
    const { median, intervals, place } = judged({ observed: { figure: 0.2 } });
    expect(median).toBe(0.5);
    expect(intervals.map(({ level, low, high }) => [level, low, high])).toEqual([
      [0.5, 0.25, 0.75], [0.8, expect.closeTo(0.1), expect.closeTo(0.9)], [0.9, expect.closeTo(0.05), expect.closeTo(0.95)], [0.95, expect.closeTo(0.025), expect.closeTo(0.975)],
    ]);
    expect(place).toBe(20.5 / 101);
  });

  it('passes where the central 90 % holds the figure', () => {
    // .9 wide, 1.4 times 3.29 x .2.
    expect(judged({ observed: { figure: 0.06 } })).toMatchObject({ passes: true, widthRatio: expect.closeTo(0.9 / (3.2897 * 0.2), 3) });
    expect(judged({ observed: { figure: 0.04 } }).passes).toBe(false);
  });

  it('does not pass where the interval is more than one and a half times as wide as sampling alone', () => {
    expect(judged({ observed: { figure: 0.5 }, standardError: 0.19 }).passes).toBe(true);
    expect(judged({ observed: { figure: 0.5 }, standardError: 0.18 }).passes).toBe(false);
  });

  it('lets a span pass that meets the interval, and a bound that the median keeps', () => {
    expect(judged({ observed: { from: 0.9, to: 1.2 } })).toMatchObject({ passes: true });
    expect(judged({ observed: { from: 0.96, to: 1.2 } }).passes).toBe(false);
    expect(judged({ observed: { atMost: 0.5 } })).toMatchObject({ passes: true, place: null });
    expect(judged({ observed: { atMost: 0.49 } }).passes).toBe(false);
    expect(judged({ observed: { atLeast: 0.51 } }).passes).toBe(false);
  });

  it('measures the width of a ratio by its logarithm', () => {
    const doubled = Array.from({ length: 101 }, (_, k) => Float64Array.of(2 ** (k / 50 - 1)));
    const { widthRatio } = judge(pattern(statistic({ unit: 'ratio', observed: { figure: 1 }, standardError: 0.4 })), doubled).statistics[0]!;
    expect(widthRatio).toBeCloseTo((1.8 * Math.LN2) / (3.28971 * 0.4), 3);
  });

  it('leaves out studies in which a figure is undefined, and does not pass on none', () => {
    const some = [...studies, ...studies.map(() => Float64Array.of(NaN))];
    expect(judge(pattern(statistic({ observed: { figure: 0.5 } })), some).statistics[0]).toMatchObject({ studies: 101, median: 0.5, passes: true });
    expect(judge(pattern(statistic({ observed: { figure: 0.5 } })), [Float64Array.of(NaN)])).toMatchObject({ passes: false, statistics: [{ studies: 0, median: NaN, passes: false }] });
  });

  it('lets a pattern pass by its scored figures alone', () => {
    const [right, wrong] = [statistic({ observed: { figure: 0.5 } }), statistic({ observed: { figure: 3 } })];
    const twice = studies.map((study) => Float64Array.of(study[0]!, study[0]!));
    expect(judge(pattern(right, { ...wrong, scored: false }), twice).passes).toBe(true);
    expect(judge(pattern(right, wrong), twice).passes).toBe(false);
  });
});
