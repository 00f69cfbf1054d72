import { describe, expect, it } from 'vitest';
import { answered, answerOf, askedUnder, disagree, isHidden, livedDifferences, priorDraws, spanOf, thinned, type Answer } from '../../src/calibration/validation/answers.js';
import type { Question } from '../../src/calibration/validation/questions.js';
import { movedParameters } from '../../src/calibration/validation/refits.js';
import type { CalibrationPlan } from '../../src/calibration/plan.js';
import { priorOf } from '../../src/calibration/prior.js';
import { Chance } from '../../src/random/chance.js';
import { createSobol } from '../../src/random/sobol.js';
import { createRun } from '../../src/run.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { normalQuantile } from '../../src/statistics/normal.js';
import { smallPosterior } from '../support/posterior.js';
import { loaded } from '../scenario/load-text.js';

const plan: CalibrationPlan = {
  title: '', seed: 5, structure: 'frailty', trials: [], patterns: [], waves: { first: 10, second: 0, third: 0 }, particles: 50, moves: 1, lastMoves: 3, draws: 10,
  parameters: [priorOf({ path: 'parameters.search.own', least: 0, most: 3, mode: 1.5, scale: 'linear' }), priorOf({ path: 'parameters.search.contacts', least: 0.3, most: 2, mode: 0.7, scale: 'linear' })],
};

const text = 'weeks: 20\nseed: 7\npopulation: { size: 60, wantsWork: 1, employed: 0 }\nservices: []\narms:\n  one: {}\n  two: { services: [ { id: team, programme: ips, staff: { count: 3, caseload: 20 }, offeredTo: cohort } ] }\n  three: {}\ncompareWith: three\n';
const question: Question = { id: 'q', kind: 'scenario', title: '', from: 'one', to: 'two', loaded: loaded(text, { measures }) };

/** Differences around .2: draws differ by a standard deviation of .05, replications of a draw by `chance`. */
function differences(draws: number, chance: number, spread = 0.05): number[] {
  const sequence = createSobol(3, 'differences');
  const point = new Float64Array(3);
  return Array.from({ length: draws }, (_, k) => {
    sequence.fill(k, point);
    const [draw, one, other] = [...point].map((share) => normalQuantile(Math.min(0.999, Math.max(0.001, share)))) as [number, number, number];
    return [0.2 + spread * draw + chance * one, 0.2 + spread * draw + chance * other];
  }).flat();
}

/** Differences by chance: of draws by as much as is asked, and of replications by `chance`. */
function scattered(draws: number, chance: number, replication: number): (spread: number) => number[] {
  const source = new Chance('scattered');
  source.startReplication(replication);
  const normals = Array.from({ length: 3 * draws }, (_, k) => source.normal(1, k, 0));
  return (spread) => Array.from({ length: draws }, (_, k) => [1, 2].map((r) => 0.2 + spread * normals[3 * k]! + chance * normals[3 * k + r]!)).flat();
}

describe('An answer', () => {
  it('is the interval of what is expected, whatever chance adds to it', () => {
    for (const chance of [0, 0.02, 0.05]) {
      const { median, low, high } = answerOf(differences(400, chance));
      expect(median).toBeCloseTo(0.2, 1.5);
      expect(high! - low!).toBeGreaterThan(0.17);
      expect(high! - low!).toBeLessThan(0.22);
    }
  });

  it('says how far chance can move it', () => {
    expect(answerOf(differences(200, 0.1)).error).toBeCloseTo((1.96 * 0.1) / Math.sqrt(400), 3);
    expect(answerOf(differences(200, 0)).error).toBe(0);
  });

  it('is one point where chance hides what draws do, and says how wide its interval may be', () => {
    const hidden = answerOf(differences(40, 0.05, 0.001).map((value, k, all) => (k % 4 < 2 ? value : all[k - 2]!)).map((value, k) => value + (k % 2 === 0 ? 0.1 : -0.1)));
    expect(hidden.low).toBe(hidden.high);
    expect(hidden.limit).toBeGreaterThan(hidden.error);
    expect(spanOf(hidden)!.high - hidden.median).toBeCloseTo(hidden.limit, 12);
    const wide = answerOf(differences(40, 0.05));
    expect(spanOf(wide)).toEqual({ low: wide.low, high: wide.high });
    expect(wide.high! - wide.low!).toBeGreaterThan(2 * wide.limit);
  });

  it('hides an interval as wide as its limit in about one of twenty cases', () => {
    let hidden = 0;
    for (let k = 0; k < 200; k += 1) {
      const values = scattered(40, 0.04, k);
      const { limit } = answerOf(values(0));
      if (isHidden(answerOf(values(limit / 1.96)))) hidden += 1;
    }
    expect(hidden).toBeGreaterThan(2);
    expect(hidden).toBeLessThan(20);
  });

  it('has no interval under 20 draws', () => {
    expect(answerOf(differences(19, 0.02))).toMatchObject({ low: null, high: null });
    expect(answerOf(differences(20, 0.02)).low).not.toBeNull();
  });

  it('is of the first two arms, replication by replication, with at most 600 people', () => {
    const scenario = askedUnder(question, smallPosterior(), 4);
    expect(scenario.arms.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(scenario).toMatchObject({ compareWith: 'one', replications: 8 });
    const shares = [0, 1].map((arm) => { const { sums, counts } = createRun(scenario, arm)(5); return sums[0]! / counts[0]!; });
    expect(livedDifferences(scenario, 4, 3)[1]).toBe(shares[1]! - shares[0]!);
    const large = askedUnder({ ...question, loaded: loaded(text.replace('size: 60', 'size: 8000, scale: 0.5'), { measures }) }, smallPosterior(), 4);
    expect(large.arms[0]!.epochs[0]!.scenario.population.scale).toBeCloseTo(0.075, 12);
    expect(scenario.arms[0]!.epochs[0]!.scenario.population.scale).toBe(1);
  });

  it('is asked under as many draws as wanted, which are spread over the posterior by weight', () => {
    const posterior = smallPosterior();
    const many = thinned(posterior, 100);
    expect(many.draws.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    posterior.draws.forEach(({ weight, values }) => expect(many.draws.filter((draw) => draw.values === values)).toHaveLength(Math.round(100 * weight)));
    expect(many.between.level).toHaveLength(100);
  });
});

describe('What is believed before the trials', () => {
  const prior = priorDraws(plan, 64);
  it('has the moments of the priors, and the calibration’s structure', () => {
    plan.parameters.forEach(({ mean, sd }, d) => {
      const values = prior.draws.map((draw) => draw.values[d]!);
      const own = values.reduce((sum, value) => sum + value, 0) / 64;
      expect(Math.abs(own - mean)).toBeLessThan(0.1 * sd);
      expect(Math.sqrt(values.reduce((sum, value) => sum + (value - own) ** 2, 0) / 63) / sd).toBeCloseTo(1, 0.5);
    });
    expect(prior.made.structure).toBe('frailty');
    expect(askedUnder(question, prior, 4).arms[1]!.epochs[0]!.scenario.parameters.heterogeneity.discouragement).toBe(false);
  });
});

describe('Answers side by side', () => {
  const answer = (median: number, low: number | null, high: number | null, error = 0, limit = 0.02): Answer => ({ median, low, high, error, limit });
  it('say how much of the prior’s width is left', () => {
    const ratioOf = (prior: Answer, posterior: Answer) => answered(question, prior, posterior, []).ratio;
    expect(ratioOf(answer(0.2, 0, 0.4), answer(0.2, 0.15, 0.25))).toBeCloseTo(0.25, 12);
    expect(ratioOf(answer(0.2, 0.2, 0.2), answer(0.2, 0.15, 0.25))).toBeNull();
    expect(ratioOf(answer(0.2, 0.1, 0.3), answer(0.2, 0.2, 0.2))).toBeNull();
    expect(ratioOf(answer(0.2, null, null), answer(0.2, null, null))).toBeNull();
  });

  it('hang on the reading where a median lies outside another’s interval by more than chance can move it', () => {
    expect(disagree([answer(0.2, 0.1, 0.3), answer(0.25, 0.18, 0.32)])).toBe(false);
    expect(disagree([answer(0.2, 0.1, 0.3), answer(0.31, 0.15, 0.5)])).toBe(true);
    expect(disagree([answer(0.31, 0.15, 0.5), answer(0.2, 0.1, 0.3)])).toBe(true);
    expect(disagree([answer(0.2, 0.1, 0.3, 0.01), answer(0.31, 0.15, 0.5, 0.01)])).toBe(false);
    expect(disagree([answer(0.2, 0.2, 0.2), answer(0.215, 0.215, 0.215)])).toBe(false);
    expect(disagree([answer(0.2, 0.2, 0.2), answer(0.23, 0.23, 0.23)])).toBe(true);
    expect(disagree([answer(0.2, 0.1, 0.3)])).toBeNull();
    expect(disagree([answer(0.2, 0.1, 0.3), answer(0.2, null, null)])).toBeNull();
  });
});

it('a refit says by how many standard deviations each common parameter has moved', () => {
  const before = smallPosterior();
  const [first, second] = before.parameters;
  const after = { ...before, parameters: [{ ...second!, mean: second!.mean + 2 * second!.sd, sd: second!.sd / 2 }, first!] };
  const moved = movedParameters(before, after);
  expect(moved.map(({ path }) => path)).toEqual([first!.path, second!.path]);
  expect(moved[0]).toMatchObject({ by: 0, width: 1 });
  expect(moved[1]!.by).toBeCloseTo(2, 12);
  expect(moved[1]!.width).toBeCloseTo(0.5, 12);
});
