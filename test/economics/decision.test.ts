import { describe, expect, it } from 'vitest';
import { choiceAt } from '../../src/economics/decision.js';
import { evppi } from '../../src/economics/evppi.js';
import { frontierOf } from '../../src/economics/frontier.js';
import { Chance } from '../../src/random/chance.js';
import { drawSeverity, drawSymptoms } from '../../src/random/purposes.js';
import { exp, mean, normalCdf, normalQuantile } from '../../src/statistics/index.js';

/** What perfect information is worth where the net benefit is normal: the unit normal loss integral. */
function lossOf(middle: number, sd: number): number {
  const at = Math.abs(middle) / sd;
  return sd * (exp(-0.5 * at * at) / Math.sqrt(2 * Math.PI) - at * normalCdf(-at));
}

describe('A choice under uncertainty', () => {
  it('is worked out by hand for three arms and four draws', () => {
    // At 10 a unit: net benefits 0 0 0 0, then 10 -5 10 -5, then 4 4 4 4. Means 0, 2.5, 4: the third is chosen, though the others are best as often.
    const costs = [[0, 0, 0, 0], [0, 5, 0, 5], [6, 6, 6, 6]];
    const effects = [[0, 0, 0, 0], [1, 0, 1, 0], [1, 1, 1, 1]];
    const found = choiceAt({ costs, effects }, 10);
    expect(found.probabilities).toEqual([0, 0.5, 0.5]);
    expect(found.best).toBe(2);
    expect(found.evpi).toBe((10 + 4 + 10 + 4) / 4 - 4);
  });

  it('chooses the arm with the highest mean, which need not be the likeliest best one (Fenwick 2001)', () => {
    const found = choiceAt({ costs: [[0, 0, 0], [1, 1, -10]], effects: [[0, 0, 0], [0, 0, 0]] }, 100);
    expect(found.best).toBe(1);
    expect(found.probabilities[0]).toBeCloseTo(2 / 3, 12);
  });

  it('gives arms that are alike the same probability, and information nothing to tell', () => {
    expect(choiceAt({ costs: [[1, 2], [1, 2]], effects: [[0, 1], [0, 1]] }, 3)).toEqual({ threshold: 3, probabilities: [0.5, 0.5], best: 0, evpi: 0 });
  });

  it.each([[0, 1000], [500, 1000], [-1500, 1000], [200, 50]])('values perfect information as the closed form does for a normal net benefit (mean %d, sd %d)', (middle, sd) => {
    const n = 20_000;
    const costs = Float64Array.from({ length: n }, (_, d) => -(middle + sd * normalQuantile((d + 0.5) / n)));
    const nothing = new Float64Array(n);
    const { evpi, probabilities } = choiceAt({ costs: [nothing, costs], effects: [nothing, nothing] }, 1);
    expect(evpi).toBeGreaterThan(0.999 * lossOf(middle, sd) - 1e-3 * sd);
    expect(evpi).toBeLessThan(1.001 * lossOf(middle, sd) + 1e-3 * sd);
    expect(probabilities[1]).toBeCloseTo(normalCdf(middle / sd), 3);
  });
});

describe('Information about some of the parameters', () => {
  const chance = new Chance('evppi');
  const n = 4000;
  const parameter = (k: number) => Float64Array.from({ length: n }, (_, d) => chance.normal(drawSeverity, d, k));
  const [first, second, third] = [parameter(0), parameter(1), parameter(2)];
  const noise = Float64Array.from({ length: n }, (_, d) => 800 * chance.normal(drawSymptoms, d, 0));
  const benefit = first.map((value, d) => 100 + 900 * value - 300 * second[d]! + noise[d]!);

  it('is worth what the closed form says for a linear model with normal parameters, with as much noise as signal', () => {
    expect(evppi([benefit], [first]) / lossOf(100, 900)).toBeCloseTo(1, 1);
    // Beside noise of 1,200 the effect of 300 itself is only known to 19.
    expect(Math.abs(evppi([benefit], [second]) / lossOf(100, 300) - 1)).toBeLessThan(0.15);
    expect(evppi([benefit], [first, second]) / lossOf(100, Math.sqrt(900 * 900 + 300 * 300))).toBeCloseTo(1, 1);
  });

  it('is worth next to nothing where the parameter has no part in the benefit, and nothing where it never varies', () => {
    expect(evppi([benefit], [third])).toBeLessThan(0.01 * lossOf(100, 900));
    expect(evppi([benefit], [first.map(() => 7)])).toBe(0);
  });

  it('sees a curve: of a benefit that falls on both sides of the middle it makes what knowing the curve would', () => {
    const curve = first.map((value) => 500 - 700 * value * value);
    const known = mean(curve.map((value) => Math.max(0, value))) - Math.max(0, mean(curve));
    expect(evppi([curve.map((value, d) => value + noise[d]!)], [first]) / known).toBeCloseTo(1, 1);
  });
});

describe('The frontier', () => {
  it('leaves out what is dominated, strictly and extendedly, and gives ratios between neighbours', () => {
    const found = frontierOf([
      { arm: 'usual', cost: 100, effect: 1 }, { arm: 'worse', cost: 150, effect: 0.9 }, { arm: 'mixed', cost: 300, effect: 1.5 },
      { arm: 'good', cost: 400, effect: 3 }, { arm: 'best', cost: 900, effect: 4 },
    ]);
    expect(found.map(({ arm, dominated, icer }) => [arm, dominated, icer])).toEqual([
      ['usual', null, null], ['worse', 'strictly', null], ['mixed', 'extendedly', null], ['good', null, 150], ['best', null, 500],
    ]);
  });
});
