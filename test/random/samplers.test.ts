import { describe, expect, it } from 'vitest';
import {
  beta, betaFromMoments, binomial, binomialFromWord, exponential, gamma, geometricFromWord, normal, poisson, poissonFromWord,
} from '../../src/random/index.js';
import { exp, incompleteBeta, incompleteGamma, log, log1p, logGamma, normalCdf } from '../../src/statistics/index.js';
import { drawn, expectDistribution, expectMoments, expectProbabilities } from './goodnessOfFit.js';
import { uniformFrom, wordsFrom } from './words.js';

const poissonProbability = (m: number) => (k: number) => exp(k * log(m) - m - logGamma(k + 1));
const binomialProbability = (n: number, p: number) => (k: number) => (k > n ? 0
  : exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * log(p) + (n - k) * log1p(-p)));

describe('Twenty thousand draws follow their distribution', () => {
  it('uniform', () => {
    const words = wordsFrom(1);
    const draws = drawn(() => uniformFrom(words));
    expectDistribution(draws, (x) => x);
    expectMoments(draws, 1 / 2, 1 / 12, 1.8);
  });
  it('normal', () => {
    const words = wordsFrom(2);
    const draws = drawn(() => normal(words.next()));
    expectDistribution(draws, normalCdf);
    expectMoments(draws, 0, 1, 3);
  });
  it.each([0.001, 1, 52])('exponential with a mean of %d', (m) => {
    const words = wordsFrom(3);
    const draws = drawn(() => exponential(words.next(), m));
    expectDistribution(draws, (x) => 1 - exp(-x / m));
    expectMoments(draws, m, m * m, 9);
  });
  it.each([1, 1.01, 2, 26, 5000])('geometric with a mean of %d weeks', (m) => {
    const words = wordsFrom(4);
    const draws = drawn(() => geometricFromWord(words.next(), m));
    if (m > 1) expectProbabilities(draws, 1, (k) => exp((k - 1) * log1p(-1 / m)) / m);
    expectMoments(draws, m, m * (m - 1), m === 1 ? 3 : 9 + 1 / (m * (m - 1)));
  });
  it.each([0, 1e-3, 0.3, 4, 9.99, 10, 11.5, 80, 1e4, 1e9])('Poisson with a mean of %d', (m) => {
    const words = wordsFrom(5);
    const draws = drawn(() => poisson(words, m));
    if (m > 0 && m <= 1e4) expectProbabilities(draws, 0, poissonProbability(m));
    if (m > 1e4) expectDistribution(draws, (x) => normalCdf((x - m) / Math.sqrt(m)));
    expectMoments(draws, m, m, m === 0 ? 3 : 3 + 1 / m);
  });
  it.each([12, 60, 400])('Poisson from a single word with a mean of %d', (m) => {
    const words = wordsFrom(6);
    const draws = drawn(() => poissonFromWord(words.next(), m));
    expectProbabilities(draws, 0, poissonProbability(m));
    expectMoments(draws, m, m, 3 + 1 / m);
  });
  it.each([
    [0, 0.5], [1, 0.3], [7, 0.5], [10, 0.99], [20, 0.5], [25, 0.5], [100, 0.03], [100, 0.4], [100, 0.93], [5000, 0.001], [5000, 0.7],
    [1_000_000_000, 0.5], [1_000_000_000, 2e-9], [40, 0], [40, 1],
  ])('binomial with %d tries at %d', (n, p) => {
    const words = wordsFrom(7);
    const draws = drawn(() => binomial(words, n, p));
    const v = n * p * (1 - p);
    if (v > 0 && n <= 5000) expectProbabilities(draws, 0, binomialProbability(n, p));
    if (v > 1e6) expectDistribution(draws, (x) => normalCdf((x - n * p) / Math.sqrt(v)));
    expectMoments(draws, n * p, v, v === 0 ? 3 : 3 + (1 - 6 * p * (1 - p)) / v);
  });
  it.each([[300, 0.3], [900, 0.6]])('binomial from a single word with %d tries at %d', (n, p) => {
    const words = wordsFrom(8);
    const draws = drawn(() => binomialFromWord(words.next(), n, p));
    expectProbabilities(draws, 0, binomialProbability(n, p));
  });
  it.each([0.01, 0.2, 0.99, 1, 1.5, 8, 1000, 1e8])('gamma with a shape of %d', (shape) => {
    const words = wordsFrom(9);
    const draws = drawn(() => gamma(words, shape));
    if (shape <= 1000) expectDistribution(draws, (x) => incompleteGamma(shape, x));
    else expectDistribution(draws, (x) => normalCdf((x - shape) / Math.sqrt(shape)));
    expectMoments(draws, shape, shape, 3 + 6 / shape);
  });
  it.each([[0.5, 0.5], [0.05, 0.08], [1, 1], [2, 5], [0.3, 7], [30, 0.9], [400, 800]])('beta with shapes %d and %d', (a, b) => {
    const words = wordsFrom(10);
    const draws = drawn(() => beta(words, a, b));
    // So small shapes have draws that round to 1, which a continuous distribution does not know.
    if (b >= 0.3) expectDistribution(draws, (x) => incompleteBeta(x, a, b));
    const sum = a + b;
    const v = (a * b) / (sum * sum * (sum + 1));
    const excess = (6 * ((a - b) ** 2 * (sum + 1) - a * b * (sum + 2))) / (a * b * (sum + 2) * (sum + 3));
    expectMoments(draws, a / sum, v, 3 + excess);
  });
});

describe('The shapes of a beta distribution', () => {
  it('come from its mean and standard deviation', () => {
    const { a, b } = betaFromMoments(0.3, 0.1);
    expect(a / (a + b)).toBeCloseTo(0.3, 14);
    expect(Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)))).toBeCloseTo(0.1, 14);
  });
  it('are refused when no beta distribution is so wide, or has such a mean', () => {
    expect(() => betaFromMoments(0.5, 0.5)).toThrow(/above 0 and below 0.5; found 0.5/);
    expect(() => betaFromMoments(0.5, 0)).toThrow(RangeError);
    expect(() => betaFromMoments(0.5, NaN)).toThrow(RangeError);
    for (const mean of [0, 1, -1, NaN]) expect(() => betaFromMoments(mean, 0.1)).toThrow(/between 0 and 1/);
  });
});

describe('A sampler refuses what it cannot draw from', () => {
  const words = wordsFrom(11);
  it.each([
    ['a negative Poisson mean', () => poisson(words, -1), /0 to 500; found -1/],
    ['a Poisson mean that is not a number', () => poisson(words, NaN), /found NaN/],
    ['an infinite Poisson mean', () => poisson(words, Infinity), /finite; found Infinity/],
    ['a Poisson mean too large for one word', () => poissonFromWord(0, 501), /0 to 500; found 501/],
    ['half a try', () => binomial(words, 2.5, 0.5), /whole, from 0 to 2147483648; found 2.5/],
    ['many tries and a half', () => binomial(words, 200.5, 0.5), /found 200.5/],
    ['a probability above 1', () => binomial(words, 10, 1.5), /from 0 to 1; found 1.5/],
    ['a probability that is not a number', () => binomial(words, 10, NaN), /found NaN/],
    ['more than one word can hold', () => binomialFromWord(0, 10_000, 0.5), /Use binomial/],
    ['a shape of 0', () => gamma(words, 0), /positive and finite; found 0/],
    ['an infinite shape', () => gamma(words, Infinity), /found Infinity/],
    ['a negative beta shape', () => beta(words, 2, -1), /found -1/],
    ['a mean of less than a week', () => geometricFromWord(0, 0.5), /1 or more and finite; found 0.5/],
    ['a negative waiting time', () => exponential(0, -2), /0 or more and finite; found -2/],
  ])('%s', (_, draw, message) => {
    expect(draw).toThrow(RangeError);
    expect(draw).toThrow(message);
  });
});
