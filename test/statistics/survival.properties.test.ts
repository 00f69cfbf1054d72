import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, logRank, medianSurvival, restrictedMean, survivalCounts, type SurvivalCounts } from '../../src/statistics/index.js';

const LAST = 12;
const person = fc.record({ time: fc.integer({ min: 1, max: LAST + 3 }), happened: fc.boolean() });
const crowd = fc.array(person, { minLength: 1, maxLength: 60 });
type Crowd = readonly { readonly time: number; readonly happened: boolean }[];
const counted = (people: Crowd, last = LAST): SurvivalCounts => survivalCounts(people.map(({ time }) => time), people.map(({ happened }) => happened), last);
const near = (expected: number): unknown => (Number.isNaN(expected) ? NaN : expect.closeTo(expected, 11));

describe('The product-limit estimate', () => {
  it('never rises, stays from 0 to 1, and lies within its limits', () => {
    fc.assert(fc.property(crowd, fc.constantFrom('log', 'plain'), (people, scale) => {
      const { survival, variance, lower, upper } = kaplanMeier(counted(people), { scale });
      survival.forEach((share, i) => {
        if (Number.isNaN(share)) return;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(survival[i - 1] ?? 1);
        if (share === 0) expect([variance[i], lower[i], upper[i]]).toEqual([NaN, NaN, NaN]);
        else expect(lower[i]! >= 0 && lower[i]! <= share && share <= upper[i]! && upper[i]! <= 1 && variance[i]! >= 0).toBe(true);
      });
    }));
  });
  it('without censoring is the share who have not yet had the event, with the variance of a share', () => {
    fc.assert(fc.property(crowd, (people) => {
      const { survival, variance } = kaplanMeier(counted(people.map(({ time }) => ({ time, happened: true }))));
      survival.forEach((share, i) => {
        const expected = people.filter(({ time }) => time > i + 1).length / people.length;
        expect(share).toEqual(near(expected));
        if (share > 0) expect(variance[i]).toEqual(near(expected * (1 - expected) / people.length));
      });
    }));
  });
  it('does not depend on the order of people, nor on what happens later', () => {
    fc.assert(fc.property(crowd, fc.integer({ min: 0, max: LAST }), (people, last) => {
      const whole = kaplanMeier(counted(people));
      const cut = kaplanMeier(counted([...people].reverse(), last));
      expect(cut.survival).toEqual(whole.survival.slice(0, last));
      expect(cut.upper).toEqual(whole.upper.slice(0, last));
    }));
  });
  it('of the same people twice over is the same, with half the variance', () => {
    fc.assert(fc.property(crowd, (people) => {
      const once = kaplanMeier(counted(people));
      const twice = kaplanMeier(counted([...people, ...people]));
      expect([...twice.survival]).toEqual([...once.survival].map(near));
      expect([...twice.variance]).toEqual([...once.variance].map((variance) => near(variance / 2)));
    }));
  });
  it('for censored and event exchanged multiplies with itself to the share who remain, when no two times are tied', () => {
    fc.assert(fc.property(fc.uniqueArray(person, { selector: ({ time }) => time, minLength: 1 }), (people) => {
      const ours = kaplanMeier(counted(people)).survival;
      const others = kaplanMeier(counted(people.map(({ time, happened }) => ({ time, happened: !happened })))).survival;
      ours.forEach((share, i) => {
        const remain = people.filter(({ time }) => time > i + 1).length / people.length;
        if (remain > 0) expect(share * others[i]!).toEqual(near(remain));
      });
    }));
  });
});

describe('Median and restricted mean', () => {
  it('without censoring are those of the times themselves', () => {
    fc.assert(fc.property(crowd, fc.integer({ min: 0, max: LAST }), (people, horizon) => {
      const curve = kaplanMeier(counted(people.map(({ time }) => ({ time, happened: true })), LAST + 3));
      const times = people.map(({ time }) => time).sort((a, b) => a - b);
      const n = times.length;
      expect(medianSurvival(curve).estimate).toBe((times[Math.ceil(n / 2) - 1]! + times[Math.floor(n / 2)]!) / 2);
      const cut = times.map((time) => Math.min(time, horizon));
      const mean = cut.reduce((sum, time) => sum + time, 0) / n;
      const { estimate, standardError } = restrictedMean(curve, horizon);
      expect(estimate).toEqual(near(mean));
      expect(standardError! ** 2).toEqual(near(cut.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (n * n)));
    }));
  });
  it('grow with the horizon by no more than the horizon, and the median lies within its limits', () => {
    fc.assert(fc.property(crowd, (people) => {
      const curve = kaplanMeier(counted(people));
      for (let horizon = 1; horizon <= LAST; horizon += 1) {
        const growth = restrictedMean(curve, horizon).estimate! - restrictedMean(curve, horizon - 1).estimate!;
        if (restrictedMean(curve, horizon).estimate !== null) expect(growth >= -1e-12 && growth <= 1 + 1e-12).toBe(true);
      }
      const { estimate, lower, upper } = medianSurvival(curve);
      if (estimate !== null && lower !== null) expect(lower).toBeLessThanOrEqual(estimate);
      if (estimate !== null && upper !== null) expect(upper).toBeGreaterThanOrEqual(estimate);
    }));
  });
});

describe('The log-rank test', () => {
  const crowds = fc.array(crowd, { minLength: 2, maxLength: 5 });

  it('expects as many events as it observes', () => {
    fc.assert(fc.property(crowds, (groups) => {
      const { observed, expected, chiSquare, pValue, degreesOfFreedom } = logRank(groups.map((people) => counted(people)));
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(expected)).toEqual(near(sum(observed)));
      expect(degreesOfFreedom).toBeLessThan(groups.length);
      if (chiSquare !== null) expect(chiSquare >= 0 && pValue! >= 0 && pValue! <= 1).toBe(true);
    }));
  });
  it('does not depend on the order of the groups', () => {
    fc.assert(fc.property(crowds, (groups) => {
      const counts = groups.map((people) => counted(people));
      const [there, back] = [logRank(counts), logRank([...counts].reverse())];
      expect(back.observed).toEqual([...there.observed].reverse());
      expect(back.degreesOfFreedom).toBe(there.degreesOfFreedom);
      if (there.chiSquare === null) expect(back.chiSquare).toBeNull();
      else expect(back.chiSquare! / (1 + there.chiSquare)).toEqual(expect.closeTo(there.chiSquare / (1 + there.chiSquare), 10));
    }));
  });
  it('finds no difference between a group and itself', () => {
    fc.assert(fc.property(crowd, (people) => {
      const { chiSquare } = logRank([counted(people), counted(people)]);
      if (chiSquare !== null) expect(chiSquare).toBeLessThan(1e-20);
    }));
  });
  it('for two groups is the square of the difference over its variance', () => {
    fc.assert(fc.property(crowd, crowd, (one, other) => {
      const { observed, expected, chiSquare } = logRank([counted(one), counted(other)]);
      let variance = 0;
      for (let time = 1; time <= LAST; time += 1) {
        const atRisk = [one, other].map((people) => people.filter((each) => each.time >= time).length);
        const n = atRisk[0]! + atRisk[1]!;
        const d = [...one, ...other].filter((each) => each.time === time && each.happened).length;
        if (n > 1) variance += d * (atRisk[0]! / n) * (atRisk[1]! / n) * (n - d) / (n - 1);
      }
      if (chiSquare === null) expect(variance).toBe(0);
      else expect(chiSquare).toBeCloseTo((observed[0]! - expected[0]!) ** 2 / variance, 8);
    }));
  });
});
