import { describe, expect, it, vi } from 'vitest';
import { fittedTrials } from '../../src/catalogue/evidence/fitted.js';
import type { BankRow } from '../../src/calibration/bank.js';
import type { Emulator } from '../../src/calibration/emulator/emulator.js';
import { termsOf } from '../../src/calibration/emulator/basis.js';
import { observedOf } from '../../src/calibration/observed.js';
import type { CalibrationPlan } from '../../src/calibration/plan.js';
import { priorOf } from '../../src/calibration/prior.js';
import { hiddenTruths } from '../../src/calibration/validation/hiddenTruths.js';
import { knowNothingSpread } from '../../src/calibration/validation/knowNothing.js';
import { leaveOut, standingOf } from '../../src/calibration/validation/leaveOut.js';
import { together } from '../../src/calibration/validation/together.js';
import { inSettings, ranksOf, mostRank, truthOf } from '../../src/calibration/validation/truths.js';
import { Chance } from '../../src/random/chance.js';
import { createSobol } from '../../src/random/sobol.js';
import { logit } from '../../src/statistics/logistic.js';
import { virtualTrial, type VirtualTrial } from '../../src/trial/load.js';

const trials = fittedTrials.filter(({ id }) => ['twamley2012', 'bond2015-justice', 'poremski2017-homeless', 'killackey2008', 'oshima2014-japan'].includes(id)).map((trial): VirtualTrial => {
  const loaded = virtualTrial(trial, 1);
  if ('problems' in loaded) throw new Error(`${trial.id} should load.`);
  return loaded;
});
const plan: CalibrationPlan = {
  title: '', seed: 5, structure: 'both', trials, patterns: [], waves: { first: 100, second: 0, third: 0 }, particles: 200, moves: 3, lastMoves: 10, draws: 100,
  parameters: [priorOf({ path: 'parameters.search.own', least: 0, most: 3, mode: 1.5, scale: 'linear' })],
};
const published = observedOf(plan).trials;
const shares = published.flatMap(({ events, people }) => Array.from(events, (e, k) => (e + 0.5) / (people[k]! + 1)));

/** An emulator whose arms all rise by `slope` with a prior standard deviation of the one parameter, and hit the published shares at its mean. */
function emulator(slope = 0.5): Emulator {
  const basis = { dimensions: 1, products: [] };
  const terms = termsOf(basis);
  return {
    basis, figures: [],
    arms: shares.map((share) => ({ coefficients: Float64Array.of(logit(share), slope, 0), dispersion: 1, information: 20 })),
    factor: Float64Array.from({ length: terms * terms }, (_, cell) => (cell % (terms + 1) === 0 ? 30 : 0)),
  };
}

/** A row of the bank at a position, with the counts that were published. */
function row(number: number, position = 0.5): BankRow {
  return { number, position: Float64Array.of(position), events: published.flatMap(({ events }) => Array.from(events)), people: published.flatMap(({ people }) => Array.from(people)), figures: [] };
}

/** Draws of the posterior: the parameter around its mean, and spreads at a share of their priors. */
function draws(count: number, spread: number): Float64Array[] {
  const sequence = createSobol(1, 'draws');
  const point = new Float64Array(1);
  return Array.from({ length: count }, (_, k) => {
    sequence.fill(k, point);
    return Float64Array.of(0.4 + 0.2 * point[0]!, spread, spread);
  });
}

describe('Truths of the bank', () => {
  const sequence = createSobol(1, 'bank');
  const bank = Array.from({ length: 120 }, (_, k) => {
    const point = new Float64Array(1);
    sequence.fill(k, point);
    return row((k * 7) % 120, point[0]);
  });

  it('are the first points of the first wave, in five parts', () => {
    const parts = hiddenTruths(plan, bank, 12);
    expect(parts.map(({ rows }) => rows.map(({ number }) => number))).toEqual([[0, 5, 10], [1, 6, 11], [2, 7], [3, 8], [4, 9]]);
    expect(hiddenTruths(plan, bank, 500).flatMap(({ rows }) => rows).every(({ number }) => number < plan.waves.first)).toBe(true);
  });
});

describe('A simulated trial in a setting', () => {
  it('keeps its counts where settings do not differ', () => {
    expect(inSettings(plan, emulator(), row(1), { level: 0, effect: 0 }, new Chance('a')).flatMap(({ events }) => Array.from(events))).toEqual(row(1).events);
  });

  it('moves up and down with the level of the setting, arms of one trial together', () => {
    const moved = Array.from({ length: 200 }, (_, replication) => {
      const chance = new Chance('b');
      chance.startReplication(replication);
      const [{ events, people }] = inSettings(plan, emulator(), row(1), { level: 1, effect: 0 }, chance) as [{ events: number[]; people: number[] }];
      return [events[0]! / people[0]! - published[0]!.events[0]! / people[0]!, events[1]! / people[1]! - published[0]!.events[1]! / people[1]!] as const;
    });
    const ups = moved.filter(([a]) => a > 0);
    expect(ups.length).toBeGreaterThan(70);
    expect(ups.length).toBeLessThan(130);
    expect(moved.filter(([a, b]) => a * b > 0).length).toBeGreaterThan(150);
  });
});

describe('A known truth', () => {
  it('is the same for the same point, with counts that can be', () => {
    const truth = truthOf(plan, emulator(), row(7));
    expect(truthOf(plan, emulator(), row(7))).toEqual(truth);
    expect(truthOf(plan, emulator(), row(8)).position).not.toEqual(truth.position);
    for (const { events, people } of truth.observed.trials) Array.from(events).forEach((e, k) => expect(e >= 0 && e <= people[k]!).toBe(true));
  });

  it('has a rank for each parameter and each spread; one far out has a rank at the end', () => {
    const steep = emulator(2);
    const high: BankRow = { ...row(3, 0.97), events: row(3).people.map((people) => Math.round(people * 0.97)) };
    const ranks = ranksOf(plan, steep, truthOf({ ...plan }, steep, high), 3);
    expect(ranks).toHaveLength(3);
    expect(ranks.every((rank) => rank >= 0 && rank <= mostRank)).toBe(true);
    expect(ranks[0]).toBeGreaterThan(mostRank / 2);
  });
});

describe('A trial that is left out', () => {
  it('is predicted from draws that never saw it, each arm and the offered arm given the control', async () => {
    const found = await leaveOut(plan, emulator(), draws(120, 0.3), () => Promise.reject(new Error('No weight is too large here.')));
    expect(found.map(({ id }) => id)).toEqual(trials.map(({ trial }) => trial.id));
    for (const { k, isRefitted, arms, conditional, scores } of found) {
      expect(k).toBeLessThan(0.7);
      expect(isRefitted).toBe(false);
      for (const { probabilities } of [...arms, conditional]) expect(Array.from(probabilities).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
      expect(scores.joint).toBeCloseTo(scores.others + scores.conditional, 9);
    }
  });

  it('is sampled anew where weights cannot be relied on', async () => {
    const refit = vi.fn(() => Promise.resolve(draws(25, 0.3)));
    const found = await leaveOut(plan, emulator(12), draws(120, 0.001), refit);
    expect(refit.mock.calls.length).toBe(found.filter(({ isRefitted }) => isRefitted).length);
    expect(refit.mock.calls.length).toBeGreaterThan(0);
  });

  it('is predicted better by a model that expects what was found than by one that expects the opposite', async () => {
    const right = standingOf(await leaveOut(plan, emulator(), draws(60, 0.1), () => Promise.resolve(draws(25, 0.1))));
    const wrong: Emulator = { ...emulator(), arms: emulator().arms.map((arm) => ({ ...arm, coefficients: arm.coefficients.map((each, term) => (term === 0 ? -each : each)) })) };
    const other = standingOf(await leaveOut(plan, wrong, draws(60, 0.1), () => Promise.resolve(draws(25, 0.1))));
    expect(right.jointScore).toBeGreaterThan(other.jointScore + 10);
    expect(right.rivals.map(({ rival }) => rival)).toEqual(['pooled-ratio', 'meta-regression', 'know-nothing']);
    expect(right.coverage[2]).toMatchObject({ level: 0.95, of: shares.length });
  });
});

describe('Simulated trials taken together', () => {
  it('have the published ratio where their counts are the published ones', () => {
    const { observed, ratio, tau } = together(plan, [row(1), row(2)]);
    expect(ratio).toEqual([observed.ratio, observed.ratio, observed.ratio]);
    expect(tau[0]).toBeCloseTo(observed.tau, 12);
  });
});

describe('Somebody without a simulator', () => {
  it('finds settings that differ where levels lie far apart, and hardly any where all trials are alike', () => {
    const alike = Array.from({ length: 10 }, () => ({ events: [50, 25], people: [100, 100] }));
    const apart = alike.map((_, k) => (k % 2 === 0 ? { events: [80, 60], people: [100, 100] } : { events: [25, 11], people: [100, 100] }));
    const isControl = alike.map(() => [false, true]);
    const same = knowNothingSpread(alike, isControl, 1);
    const different = knowNothingSpread(apart, isControl, 1);
    expect(same.level).toBeLessThan(0.2);
    expect(different.level).toBeGreaterThan(0.6);
    expect(different.effect).toBeLessThan(0.3);
  });
});
