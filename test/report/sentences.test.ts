import { describe, expect, test } from 'vitest';
import type { Difference, RunResult } from '../../src/comparison/comparison.js';
import { answerSentences } from '../../src/report/sentences.js';
import { fakeResult, measures } from '../charts/fixture.js';
import { fakeScenario } from './fixture.js';

const four = ['usual-care', 'ips', 'more-counsellors', 'peer-support'];

/** The same result with every difference changed. */
function changed(change: Partial<Difference>): RunResult {
  const result = fakeResult();
  return { ...result, comparison: { ...result.comparison, differences: result.comparison.differences.map((each) => ({ ...each, ...change })) } };
}

describe('the answer', () => {
  const answer = answerSentences(fakeResult(), fakeScenario(), measures);

  test('is a sentence with numbers', () => {
    expect(answer.lead).toBe('Of 100 such people offered IPS, about 53 start an ordinary job within 18 months, against 27 with usual care.');
    expect(answer.needed).toEqual(['4 people offered it for one more in work']);
  });

  test('keeps the three uncertainties apart', () => {
    expect(answer.realGroup).toEqual(['In a real group of 600 the difference would lie between 20 and 31 points in 95 of 100 cases, were the parameters known.']);
    expect(answer.simulationError).toBe('Simulation error ±0.5.');
    expect(answer.parameters).toEqual(['Uncertainty about the parameters is not included.']);
  });

  test('says who, how long, and from how many replications', () => {
    expect(`${answer.people} · ${answer.facts}`).toBe('about 600 people who want ordinary work and have none at week 0 · 78 weeks · seed 2026 · 80 paired replications');
  });

  test('counts all arms in one sentence when there are more than two', () => {
    expect(answerSentences(fakeResult(four), fakeScenario(four), measures).lead).toBe(
      'Of 100 such people, about 53 start an ordinary job within 18 months with IPS, 30 with more counsellors and 35 with peer support, against 27 with usual care.');
  });

  test('does not speak of an offer where the arm brings no new service', () => {
    const arms = ['usual-care', 'more-counsellors'];
    expect(answerSentences(fakeResult(arms), fakeScenario(arms), measures).lead).toBe(
      'Of 100 such people, about 30 start an ordinary job within 18 months with more counsellors, against 27 with usual care.');
  });

  test('is given in Bokmål as well', () => {
    expect(answerSentences(fakeResult(), fakeScenario(undefined, 'nb'), measures).lead).toBe(
      'Av 100 slike personer som får tilbud om IPS, begynner om lag 53 i ordinær jobb innen 18 måneder, mot 27 med vanlig oppfølging.');
  });

  test('of a measure that is no share gives its values', () => {
    const scenario = fakeScenario();
    const weeksWorked = { ...scenario, report: { ...scenario.report, measures: ['weeksWorked'] } };
    expect(answerSentences(fakeResult(), weeksWorked, measures).lead).toBe('Weeks worked: 17.9 with IPS, against 8.1 with usual care.');
  });

  test('admits that too few replications say nothing about a real group', () => {
    expect(answerSentences(changed({ realGroup: null }), fakeScenario(), measures).realGroup).toEqual(['80 replications are too few to say where a real group would lie; 20 are needed.']);
  });

  test('gives no number needed where the interval does not exclude 0', () => {
    expect(answerSentences(changed({ nnt: null }), fakeScenario(), measures).needed).toEqual([]);
  });

  test('says so when the arms do not hold the same people', () => {
    const unpaired = answerSentences(changed({ paired: false }), fakeScenario(), measures);
    expect(unpaired.paired).toBe(false);
    expect(unpaired.facts).toContain('80 replications');
  });
});

describe('"better"', () => {
  const verdicts = (change: Partial<Difference>) => answerSentences(changed(change), fakeScenario(), measures).verdicts;

  test('is never said without a posterior', () => {
    expect(verdicts({})).toEqual([]);
  });

  test('is said where the parameters leave the difference clear of 0 and it is large enough', () => {
    expect(verdicts({ parameters: [0.17, 0.33] })).toEqual(['Better than usual care: the interval for IPS is clear of 0, and the difference is larger than the smallest that counts, 2 points.']);
    expect(verdicts({ difference: -0.1, parameters: [-0.2, -0.05] })[0]).toMatch(/^Worse than usual care/);
  });

  test('is not said of a difference too small to matter, or one that may be 0', () => {
    expect(verdicts({ difference: 0.019, parameters: [0.01, 0.03] })).toEqual([]);
    expect(verdicts({ parameters: [-0.01, 0.33] })).toEqual([]);
    expect(verdicts({ parameters: [0, 0.33] })).toEqual([]);
  });
});

describe('the parameters', () => {
  const posterior = { version: 'small', hash: 'a'.repeat(64), draws: 40, perDraw: 2, parameters: [] };
  const drawn = (change: Partial<Difference>) => {
    const result = changed(change);
    return answerSentences({ ...result, comparison: { ...result.comparison, posterior } }, fakeScenario(), measures).parameters;
  };

  test('are told by their interval, and by how many draws are above 0', () => {
    expect(drawn({ parameters: [0.17, 0.33], ahead: 0.975 })).toEqual(['With the parameters as uncertain as the evidence leaves them, the difference lies between 17 and 33 points (95 %). It is above 0 with 39 of 40 sets of parameters that the evidence allows.']);
  });

  test('of too few draws say so', () => {
    expect(drawn({ parameters: null, ahead: 1 })).toEqual(['40 draws are too few to say what difference the parameters leave open; 20 are needed.']);
  });
});
