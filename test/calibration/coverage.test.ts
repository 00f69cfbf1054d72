import { describe, expect, test } from 'vitest';
import { countInterval, coverageOf, placeOf, scoreDifference } from '../../src/calibration/coverage.js';
import { binomialProbabilities } from '../../src/statistics/index.js';
import { binomial } from '../../src/random/index.js';
import { wordsFrom } from '../random/words.js';

const fair = [0.25, 0.5, 0.25];

describe('predicted counts beside observed ones', () => {
  test('an observed count falls where half of its own probability lies below it', () => {
    expect([0, 1, 2].map((events) => placeOf({ probabilities: fair, events }))).toEqual([0.125, 0.5, 0.875]);
  });

  test('central intervals hold at least their share', () => {
    expect(countInterval(fair, 0.4)).toEqual({ level: 0.4, low: 1, high: 1 });
    expect(countInterval(fair, 0.5)).toEqual({ level: 0.5, low: 1, high: 1 });
    expect(countInterval(fair, 0.8)).toEqual({ level: 0.8, low: 0, high: 2 });
    const probabilities = binomialProbabilities(60, 0.3);
    for (const level of [0.5, 0.8, 0.95]) {
      const { low, high } = countInterval(probabilities, level);
      expect(probabilities.slice(low, high + 1).reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(level);
    }
  });

  test('hits are counted level by level, with an exact test and the mean width', () => {
    const found = coverageOf([0, 1, 2, 1].map((events) => ({ probabilities: fair, events })));
    expect(found.map(({ level, hits, of }) => [level, hits, of])).toEqual([[0.5, 2, 4], [0.8, 4, 4], [0.95, 4, 4]]);
    expect(found[0]!.p).toBeCloseTo(1, 12);
    expect(found[1]!.p).toBeCloseTo(1, 12); // 3 and 4 of 4 are equally probable at .8
    expect([found[0]!.meanWidth, found[1]!.meanWidth]).toEqual([0, 1]);
  });

  test('a forecaster who is right is not caught, and one who is too sure is', () => {
    const words = wordsFrom(11);
    const observed = Array.from({ length: 400 }, () => binomial(words, 80, 0.35));
    const right = coverageOf(observed.map((events) => ({ probabilities: binomialProbabilities(80, 0.35), events })));
    const wrong = coverageOf(observed.map((events) => ({ probabilities: binomialProbabilities(80, 0.45), events })));
    right.forEach(({ p }) => expect(p).toBeGreaterThan(0.01));
    wrong.forEach(({ p }) => expect(p).toBeLessThan(0.001));
  });

  test('nothing predicted is nothing covered', () => {
    expect(() => coverageOf([])).toThrow('at least one prediction');
  });
});

describe('log scores of two forecasters', () => {
  test('are compared trial by trial', () => {
    const { sum, standardError, trials } = scoreDifference([-1, -2, -3], [-2, -2, -5]);
    expect([sum, trials]).toEqual([3, 3]);
    expect(standardError).toBeCloseTo(Math.sqrt(3), 12); // the differences 1, 0, 2 have variance 1
  });

  test('cannot be compared when one has more trials', () => {
    expect(() => scoreDifference([1], [])).toThrow('found 1 of one forecaster and 0 of the other');
  });
});
