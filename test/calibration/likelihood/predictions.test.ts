import { describe, expect, test } from 'vitest';
import { logLikelihoodOf } from '../../../src/calibration/likelihood/likelihood.js';
import { armAlone, firstArmGivenOthers, logScores, mixedLogScores } from '../../../src/calibration/likelihood/logScores.js';
import { predictCounts } from '../../../src/calibration/likelihood/predictCounts.js';
import { chiSquareUpperTail, logit } from '../../../src/statistics/index.js';
import { wordsFrom } from '../../random/words.js';

const expectation = { logits: [-0.2, -1.1], noise: [0.03, 0.01], s0: 0.6, tau: 0.4 };
const counted = { events: [14, 6], people: [20, 18] };
const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((total, each) => total + each, 0);

describe('counts of a new trial', () => {
  test('are drawn as often as the likelihood says', () => {
    const [n, m] = [4, 3];
    const draws = 20_000;
    const seen = new Float64Array((n + 1) * (m + 1));
    const words = wordsFrom(5);
    for (let draw = 0; draw < draws; draw += 1) {
      const [a, b] = predictCounts(words, [n, m], expectation.logits, expectation.noise, expectation.s0, expectation.tau);
      seen[a! * (m + 1) + b!]! += 1;
    }
    const chiSquare = sum(seen.map((count, cell) => {
      const events = [Math.floor(cell / (m + 1)), cell % (m + 1)];
      const expected = draws * Math.exp(logLikelihoodOf({ events, people: [n, m] }, expectation.logits, expectation.noise, expectation.s0, expectation.tau));
      return (count - expected) * (count - expected) / expected;
    }));
    expect(chiSquareUpperTail(chiSquare, seen.length - 1)).toBeGreaterThan(0.001);
  });

  test('are the share itself in a trial of many where nothing varies', () => {
    const [events] = predictCounts(wordsFrom(1), [1_000_000], [logit(0.25)], [0], 0, 0);
    expect(events! / 1_000_000).toBeCloseTo(0.25, 2);
  });
});

describe('the log score of a trial', () => {
  test('of the first arm given the other is what is left of both', () => {
    const { joint, others, conditional } = logScores(counted, expectation);
    expect(joint).toBe(logLikelihoodOf(counted, expectation.logits, expectation.noise, expectation.s0, expectation.tau));
    // The other arm alone: the sum over all counts that the first arm could have had.
    const over = sum(Array.from({ length: 21 }, (_, events) => Math.exp(logScores({ events: [events, 6], people: [20, 18] }, expectation).joint)));
    expect(others).toBeCloseTo(Math.log(over), 4);
    expect(conditional).toBeCloseTo(joint - Math.log(over), 4);
  });

  test('is the logarithm of the predictive probability, once the other arm is known and before', () => {
    const known = firstArmGivenOthers(counted, [expectation]);
    expect(sum(known)).toBeCloseTo(1, 12);
    expect(Math.log(known[14]!)).toBeCloseTo(logScores(counted, expectation).conditional, 4);
    const alone = armAlone(1, 18, [expectation]);
    expect(sum(alone)).toBeCloseTo(1, 12);
    expect(Math.log(alone[6]!)).toBeCloseTo(logScores(counted, expectation).others, 4);
  });

  test('knows more once it has seen the other arm', () => {
    const spread = (shares: Float64Array) => {
      const mean = sum(shares.map((p, k) => p * k));
      return sum(shares.map((p, k) => p * (k - mean) * (k - mean)));
    };
    expect(spread(firstArmGivenOthers(counted, [expectation]))).toBeLessThan(spread(armAlone(0, 20, [expectation])));
  });

  test('of several draws follows those that expected the other arm', () => {
    const right = { ...expectation, s0: 0.01 };
    const wrong = { ...right, logits: [5, 5] };
    const mixed = mixedLogScores(counted, [right, wrong]);
    expect(mixed.conditional).toBeCloseTo(logScores(counted, right).conditional, 3);
    expect(mixed.joint).toBeCloseTo(logScores(counted, right).joint - Math.LN2, 3);
    expect(mixedLogScores(counted, [right, wrong], [0, -Infinity]).joint).toBeCloseTo(logScores(counted, right).joint, 10);
  });

  test('of a trial of one arm has nothing to condition on', () => {
    const { others, conditional, joint } = logScores({ events: [3], people: [9] }, { logits: [0], noise: [0], s0: 1, tau: 1 });
    expect(others).toBe(0);
    expect(conditional).toBe(joint);
  });
});
