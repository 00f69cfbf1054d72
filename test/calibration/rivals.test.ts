import { describe, expect, test } from 'vitest';
import { fittedTrials } from '../../src/catalogue/evidence/fitted.js';
import { logLikelihoodOf } from '../../src/calibration/likelihood/likelihood.js';
import { mixedLogScores, type Expectation } from '../../src/calibration/likelihood/logScores.js';
import { contrastsOf, covariateNames, leaveOneOut, rivals, shareIntervals, type Contrast, type RivalForecast } from '../../src/calibration/rivals.js';
import { evenPoints } from '../../src/calibration/rivals/evenly.js';
import { predictCounts } from '../../src/calibration/likelihood/predictCounts.js';
import { regressionRival } from '../../src/calibration/rivals/regressionRival.js';
import { wordsFrom } from '../random/words.js';

const names = Object.keys(rivals) as (keyof typeof rivals)[];
const contrast = (id: string, [a, n, b, m]: readonly number[], covariates: readonly number[] = [0]): Contrast => ({ id, offered: { events: a!, people: n! }, control: { events: b!, people: m! }, covariates });
const published = contrastsOf(fittedTrials);
const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((total, each) => total + each, 0);
const few = [contrast('first', [20, 40, 10, 42]), contrast('second', [14, 30, 5, 28]), contrast('third', [33, 60, 22, 58])];
const left = contrast('left', [12, 25, 6, 24]);

/** Trials of one truth: controls at log odds -1, half a log odds more for each unit of a covariate, the offered 1.2 more. */
function alike(count: number): Contrast[] {
  const words = wordsFrom(31);
  return Array.from({ length: count }, (_, k) => {
    const covariate = k % 2 === 0 ? -1 : 1;
    const [a, b] = predictCounts(words, [100, 100], [0.2 + 0.5 * covariate, -1 + 0.5 * covariate], [0, 0], 0.1, 0.1);
    return contrast(`trial ${k}`, [a!, 100, b!, 100], [covariate]);
  });
}

describe.each(names)('the rival %s', (name) => {
  const forecast: RivalForecast = rivals[name](few, left);

  test('gives probabilities that add up to 1, and the score that is their logarithm', () => {
    for (const probabilities of [forecast.offeredGivenControl, forecast.offered, forecast.control]) if (probabilities !== null) expect(sum(probabilities)).toBeCloseTo(1, 9);
    expect(forecast.offeredGivenControl).toHaveLength(26);
    expect(Math.abs(Math.log(forecast.offeredGivenControl[12]!) - forecast.conditionalScore)).toBeLessThan(0.05);
  });

  test('says the same at every call', () => {
    expect(rivals[name](few, left)).toEqual(forecast);
  });

  test('does not look at the offered group that it is to predict', () => {
    const other = rivals[name](few, { ...left, offered: { events: 1, people: 25 } });
    sum(other.offeredGivenControl.map((p, k) => expect(p).toBeCloseTo(forecast.offeredGivenControl[k]!, 9) ?? 0));
  });

  test('expects more of the offered where more of the controls have found work', () => {
    const mean = (control: number) => sum(rivals[name](few, { ...left, control: { events: control, people: 24 } }).offeredGivenControl.map((p, k) => p * k));
    expect(mean(12)).toBeGreaterThan(mean(4) + 1);
  });

  test('refuses to predict from nothing', () => {
    expect(() => rivals[name]([], left)).toThrow('at least one');
  });
});

describe('rivals among trials of one truth', () => {
  const trials = alike(8);
  const middle = (probabilities: Float64Array) => sum(probabilities.map((p, k) => p * k)) / 100;

  test('who knows nothing expects the mean, and who sees the covariate expects what goes with it', () => {
    const next = contrast('next', [0, 100, 37, 100], [1]);
    expect(Math.abs(middle(rivals['know-nothing'](trials, next).control!) - 0.28)).toBeLessThan(0.06);
    expect(Math.abs(middle(rivals['meta-regression'](trials, next).control!) - 1 / (1 + Math.exp(0.5)))).toBeLessThan(0.07);
  });

  test('who sees what matters scores better', () => {
    const score = (name: keyof typeof rivals) => sum(leaveOneOut(trials, rivals[name]).map(({ jointScore }) => jointScore!));
    expect(score('meta-regression')).toBeGreaterThan(score('know-nothing') + 1.5);
  });
});

test('weighted draws agree with adding up over a lattice of coefficients and spreads', () => {
  const priors = { level: 1.5, effect: 1.5, covariates: null, s0: 0.5, tau: 0.3 };
  const lattice: Expectation[] = [];
  const logWeights: number[] = [];
  for (let a = -2.4; a <= 1.2; a += 0.2) for (let b = -0.6; b <= 2.8; b += 0.2) for (let s = 0.15; s < 3.5; s += 0.3) for (let t = 0.175; t < 3.5; t += 0.35) {
    const expectation = { logits: [a + b, a], noise: [0, 0], s0: s * priors.s0, tau: t * priors.tau };
    lattice.push(expectation);
    logWeights.push(few.reduce((all, { offered, control }) => all + logLikelihoodOf({ events: [offered.events, control.events], people: [offered.people, control.people] }, expectation.logits, expectation.noise, expectation.s0, expectation.tau),
      -0.5 * (a * a + b * b) / 2.25 - 0.5 * (s * s + t * t)));
  }
  const exact = mixedLogScores({ events: [12, 6], people: [25, 24] }, lattice, logWeights);
  const drawn = regressionRival(few, left, priors);
  expect(Math.abs(drawn.jointScore! - exact.joint)).toBeLessThan(0.03);
  expect(Math.abs(drawn.conditionalScore - exact.conditional)).toBeLessThan(0.03);
});

test('the pooled ratio of trials that agree predicts the control’s share times that ratio', () => {
  const trials = [1, 2, 3, 4, 5, 6].map((k) => contrast(`trial ${k}`, [2000, 4000, 1000, 4000]));
  const { offeredGivenControl, offered, jointScore } = rivals['pooled-ratio'](trials, contrast('next', [0, 500, 1200, 4000]));
  expect(sum(offeredGivenControl.map((p, k) => p * k)) / 500).toBeCloseTo(0.6, 2);
  expect([offered, jointScore]).toEqual([null, null]);
});

test('intervals are of shares, and wider ones hold narrower ones', () => {
  const [half, most, nearlyAll] = shareIntervals(rivals['know-nothing'](few, left).offeredGivenControl);
  expect(nearlyAll!.low <= most!.low && most!.low <= half!.low && half!.high <= most!.high && most!.high <= nearlyAll!.high && nearlyAll!.high <= 1).toBe(true);
});

test('all fitted trials are contrasts with covariates', () => {
  expect(published.map(({ id }) => id)).toEqual(fittedTrials.map(({ id }) => id));
  for (const { covariates } of published) expect(covariates.every(Number.isFinite) && covariates.length === covariateNames.length).toBe(true);
  const norway = published.find(({ id }) => id === 'sveinsdottir2020-seed')!;
  expect(norway.covariates).toEqual([expect.closeTo(Math.log(52), 12), 0.03, 0, 0, 0, 1]);
});

test('evenly spread points leave no gap, in any direction', () => {
  const points = evenPoints(500, 3);
  for (let k = 0; k < 3; k += 1) {
    const sorted = points.map((point) => point[k]!).sort((a, b) => a - b);
    expect(sorted.every((each, i) => Math.abs(each - (i + 0.5) / 500) < 0.025)).toBe(true);
  }
});
