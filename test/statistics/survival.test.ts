import { describe, expect, it } from 'vitest';
import { kaplanMeier, logRank, medianSurvival, restrictedMean, survivalCounts } from '../../src/statistics/index.js';

/** Times as papers write them: a plus sign for whoever was censored. */
function counted(times: string, last?: number) {
  const people = times.split(' ');
  return survivalCounts(people.map((time) => parseInt(time, 10)), people.map((time) => !time.endsWith('+')), last);
}

/** Weeks of remission: E. J. Freireich and others, Blood 21, 1963; the data as D. R. Cox, JRSS B 34, 1972, prints them (from memory). */
const mercaptopurine = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const placebo = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';

describe('Counts by time', () => {
  it('keep events and censorings apart, and whoever is followed longer in the group', () => {
    const counts = counted('1 3+ 3 3 5+ 9 12+', 5);
    expect(counts.start).toBe(7);
    expect([...(counts.events as Float64Array)]).toEqual([1, 0, 2, 0, 0]);
    expect([...(counts.censored as Float64Array)]).toEqual([0, 0, 1, 0, 1]);
    expect([...kaplanMeier(counts).atRisk]).toEqual([7, 6, 6, 3, 3]);
  });
  it('refuse what is no time, no answer, or not as long', () => {
    expect(() => survivalCounts([1, 0], [1, 0])).toThrow(/whole number of 1 or more; found 0 at place 1/);
    expect(() => survivalCounts([1.5], [1])).toThrow(RangeError);
    expect(() => survivalCounts([NaN], [1], 3)).toThrow(/found NaN at place 0/);
    expect(() => survivalCounts([1], [2])).toThrow(/happened, 1, or not, 0; found 2 at place 0/);
    expect(() => survivalCounts([1, 2], [true])).toThrow(/found 2 times and 1 answers/);
    expect(() => survivalCounts([1], [true], -1)).toThrow(/last time .* found -1/);
  });
  it('must add up', () => {
    const curve = (start: number, events: number[], censored: number[]) => () => kaplanMeier({ start, events, censored });
    expect(curve(3, [1, 1], [1, 1])).toThrow(/found 1 events and 1 censorings of 1 people at time 2/);
    expect(curve(3, [1.5], [0])).toThrow(RangeError);
    expect(curve(3, [-1], [0])).toThrow(RangeError);
    expect(curve(2.5, [], [])).toThrow(/found 2.5/);
    expect(curve(3, [1], [])).toThrow(/found 1 and 0/);
    expect(() => kaplanMeier(counted('1'), { level: 1 })).toThrow(/between 0 and 1; found 1/);
  });
});

describe('The product-limit estimate', () => {
  it('is the product of the shares who stay, with events before censorings', () => {
    const { survival, variance } = kaplanMeier(counted(mercaptopurine));
    expect(survival[4]).toBe(1);
    expect(survival[5]).toBeCloseTo(18 / 21, 15); // three of 21, and the one censored in that week is among them
    expect(survival[6]).toBeCloseTo(18 / 21 * 16 / 17, 15);
    expect(survival[9]).toBeCloseTo(18 / 21 * 16 / 17 * 14 / 15, 15);
    expect(survival[34]).toBeCloseTo(18 / 21 * 16 / 17 * 14 / 15 * 11 / 12 * 10 / 11 * 6 / 7 * 5 / 6, 15);
    const spread = 3 / (21 * 18) + 1 / (17 * 16) + 1 / (15 * 14);
    expect(variance[9]).toBeCloseTo((18 / 21 * 16 / 17 * 14 / 15) ** 2 * spread, 15);
  });
  it('has limits around itself or around its logarithm, none below 0 or above 1', () => {
    const z = 1.959963984540054;
    const error = Math.sqrt(0.25 / 4);
    const half = counted('1 1 2+ 2+');
    const plain = kaplanMeier(half, { scale: 'plain' });
    expect([plain.lower[0], plain.upper[0]]).toEqual([expect.closeTo(0.5 - z * error, 14), expect.closeTo(0.5 + z * error, 14)]);
    const { lower, upper } = kaplanMeier(half);
    expect([lower[0], upper[0]]).toEqual([expect.closeTo(0.5 * Math.exp(-z * error / 0.5), 14), 1]);
    const wide = kaplanMeier(half, { scale: 'plain', level: 0.9999 });
    expect([wide.lower[0], wide.upper[0]]).toEqual([0, 1]);
  });
  it('ends at 0 without a variance, and is unknown once everybody is censored', () => {
    const ended = kaplanMeier(counted('1 2', 4));
    expect([...ended.survival]).toEqual([0.5, 0, 0, 0]);
    expect([...ended.variance]).toEqual([0.125, NaN, NaN, NaN]);
    expect([...ended.upper]).toEqual([1, NaN, NaN, NaN]);
    const lost = kaplanMeier(counted('1 2+', 4));
    expect([...lost.survival]).toEqual([0.5, 0.5, NaN, NaN]);
    expect([...lost.atRisk]).toEqual([2, 1, 0, 0]);
    const empty = kaplanMeier(survivalCounts([], [], 2));
    expect([...empty.survival, ...empty.lower, ...empty.variance]).toEqual([NaN, NaN, NaN, NaN, NaN, NaN]);
  });
  it('is 1 as long as there are no events', () => {
    const { survival, variance, lower, upper } = kaplanMeier(counted('2+ 3+'));
    expect([...survival, ...lower, ...upper]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(variance).toEqual(new Float64Array(3));
  });
});

describe('The median', () => {
  it('is the first time by which half have had the event', () => {
    expect(medianSurvival(kaplanMeier(counted(mercaptopurine)))).toEqual({ estimate: 23, lower: 16, upper: null });
    expect(medianSurvival(kaplanMeier(counted(placebo)))).toEqual({ estimate: 8, lower: 4, upper: 12 });
  });
  it('is the middle of a stretch at exactly a half, and its start when the stretch has no end', () => {
    expect(medianSurvival(kaplanMeier(counted('1 3 6 7'))).estimate).toBe(4.5);
    expect(medianSurvival(kaplanMeier(counted('1 2 3 4 5 6 7 8 9 10'))).estimate).toBe(5.5);
    expect(medianSurvival(kaplanMeier(counted('1 3 6+ 7+'))).estimate).toBe(3);
  });
  it('is null when fewer have it', () => {
    expect(medianSurvival(kaplanMeier(counted('1 3+ 3+')))).toEqual({ estimate: null, lower: 1, upper: null });
    expect(medianSurvival(kaplanMeier(survivalCounts([], [])))).toEqual({ estimate: null, lower: null, upper: null });
  });
});

describe('The restricted mean', () => {
  it('is the area under the curve, week by week', () => {
    const curve = kaplanMeier(counted('1 3 3+ 4'));
    expect(restrictedMean(curve, 0)).toEqual({ estimate: 0, standardError: 0 });
    expect(restrictedMean(curve, 1)).toEqual({ estimate: 1, standardError: 0 });
    expect(restrictedMean(curve, 3).estimate).toBe(1 + 0.75 + 0.75);
    expect(restrictedMean(curve)).toEqual(restrictedMean(curve, 4));
    expect(restrictedMean(curve).estimate).toBe(1 + 0.75 + 0.75 + 0.5);
    expect(restrictedMean(curve).standardError).toBeCloseTo(Math.sqrt(2 ** 2 / (4 * 3) + 0.5 ** 2 / (3 * 2)), 15);
  });
  it('is null where nobody was observed, and refuses a horizon beyond the curve', () => {
    const unknown = { estimate: null, standardError: null };
    const curve = kaplanMeier(counted('1 2+', 4));
    expect(restrictedMean(curve, 3).estimate).toBe(2); // somebody is at risk at 2, and nothing happens between whole times
    expect(restrictedMean(curve, 4)).toEqual(unknown);
    expect(restrictedMean(kaplanMeier(counted('1 2', 4))).estimate).toBe(1.5);
    expect(restrictedMean(kaplanMeier(survivalCounts([], [], 2)))).toEqual(unknown);
    expect(restrictedMean(kaplanMeier(survivalCounts([], [])))).toEqual(unknown);
    for (const horizon of [5, -1, 2.5, NaN]) expect(() => restrictedMean(curve, horizon)).toThrow(/whole time from 0 to 4; found/);
  });
});

describe('The log-rank test', () => {
  it('gives for two groups of leukaemia patients what R’s survdiff prints: 16.8 on 1 degree of freedom', () => {
    const { observed, expected, chiSquare, degreesOfFreedom, pValue } = logRank([counted(mercaptopurine, 35), counted(placebo, 35)]);
    expect(observed).toEqual([9, 21]);
    expect(expected).toEqual([expect.closeTo(19.25, 2), expect.closeTo(10.75, 2)]);
    expect([chiSquare, degreesOfFreedom]).toEqual([expect.closeTo(16.79, 2), 1]);
    expect(pValue).toBeCloseTo(4.17e-5, 7);
  });
  it('adds up hypergeometric variances', () => {
    // Time 1: one of 2 + 2 has the event, in the first group. Time 2: one of 1 + 2, in the second.
    const { expected, chiSquare } = logRank([counted('1 3+'), counted('2 3+')]);
    expect(expected).toEqual([expect.closeTo(1 / 2 + 1 / 3, 15), expect.closeTo(1 / 2 + 2 / 3, 15)]);
    expect(chiSquare).toBeCloseTo((1 - 5 / 6) ** 2 / (1 / 4 + 2 / 9), 14);
  });
  it('leaves out a group that is never at risk when an event happens', () => {
    const [first, second] = [counted('2 3 4+ 5'), counted('3 5+ 5 5')];
    const three = logRank([first, survivalCounts([1, 1], [0, 0], 5), second]);
    expect(three).toMatchObject({ observed: [3, 0, 3], expected: [expect.any(Number), 0, expect.any(Number)], degreesOfFreedom: 1 });
    expect(three.chiSquare).toBe(logRank([first, second]).chiSquare);
  });
  it('has no statistic without events, without people, or when the first events leave nobody', () => {
    const none = { chiSquare: null, pValue: null };
    expect(logRank([counted('2+ 3+'), counted('1+ 3+')])).toMatchObject({ ...none, observed: [0, 0], expected: [0, 0], degreesOfFreedom: 0 });
    expect(logRank([counted('1 3'), survivalCounts([], [], 3)])).toMatchObject({ ...none, expected: [2, 0], degreesOfFreedom: 0 });
    expect(logRank([counted('2 2'), counted('2')])).toMatchObject({ ...none, expected: [2, 1], degreesOfFreedom: 1 });
  });
  it('needs two groups counted at the same times', () => {
    expect(() => logRank([counted('1')])).toThrow(/at least 2 groups; found 1/);
    expect(() => logRank([counted('1'), counted('2')])).toThrow(/same times; found 1 and 2/);
  });
});
