import { describe, expect, test } from 'vitest';
import { Chance } from '../../src/random/chance.js';
import { latinHypercube } from '../../src/sensitivity/latinHypercube.js';
import { morrisDesign, morrisEffects } from '../../src/sensitivity/morris.js';
import { productOfExpectations } from '../../src/sensitivity/replications.js';
import { rowsNeeded, sobolDesign, sobolIndices } from '../../src/sensitivity/sobolIndices.js';
import { tornado, tornadoDesign } from '../../src/sensitivity/tornado.js';

const chance = (): Chance => new Chance('test');

describe('the product of two expectations', () => {
  test('leaves out what chance adds to both: values that are chance alone have none, though their squares are large', () => {
    expect(productOfExpectations([3, -3], [3, -3])).toBe(-9);
    expect(productOfExpectations([3, 3], [3, -3])).toBe(0);
    const words = Array.from({ length: 2000 }, (_, k) => new Chance(k).normal(0, 0, 0));
    expect(Math.abs(productOfExpectations(words, words))).toBeLessThan(0.01);
  });

  test('is the plain product of one replication each', () => {
    expect(productOfExpectations([3], [4])).toBe(12);
  });
});

describe('a Latin hypercube', () => {
  test('has one point in each of as many equal stretches as there are points, in every dimension', () => {
    const points = latinHypercube(5, 40, 1);
    for (let d = 0; d < 5; d += 1) expect(new Set(points.map((point) => Math.floor(point[d]! * 40))).size).toBe(40);
    expect(latinHypercube(5, 40, 2)).not.toEqual(points);
  });
});

describe('elementary effects', () => {
  const effectsOf = (of: (point: Float64Array) => number, trajectories = 200) => {
    const design = morrisDesign(3, trajectories, 'x');
    return morrisEffects(design, design.map(({ points }) => points.map((point) => [of(point)])), chance());
  };

  test('move one input a step, up or down by two thirds of its range, and stay within it', () => {
    for (const { points, steps } of morrisDesign(6, 20, 3)) {
      expect(steps.map(({ input }) => input).sort()).toEqual([0, 1, 2, 3, 4, 5]);
      steps.forEach(({ input, by }, k) => {
        expect(Math.abs(by)).toBeCloseTo(2 / 3, 12);
        const moved = points[k + 1]!.map((value, d) => value - points[k]![d]!);
        expect(moved.filter((each) => each !== 0)).toHaveLength(1);
        expect(moved[input]).toBeCloseTo(by, 12);
        expect(Math.min(...points[k + 1]!)).toBeGreaterThan(-1e-9);
        expect(Math.max(...points[k + 1]!)).toBeLessThan(1 + 1e-9);
      });
    }
  });

  test('of a straight line are its slopes, without spread', () => {
    const [first, second, third] = effectsOf(([x, y]) => 3 * x! - 2 * y!);
    expect([first!.mu.estimate, first!.muStar.estimate, second!.mu.estimate, second!.muStar.estimate]).toEqual([3, 3, -2, 2].map((slope) => expect.closeTo(slope, 9)));
    expect([first!.sigma.estimate, third!.muStar.estimate]).toEqual([0, 0].map(() => expect.closeTo(0, 6)));
  });

  test('of a square are 2/3 or 4/3 on the grid: mean 1, spread 1/3; of a wave mu is 0 and mu* is not', () => {
    const [square, wave] = effectsOf(([x, y]) => x! * x! + (y! > 0.2 && y! < 0.8 ? 1 : 0), 500);
    expect(square!.mu.estimate).toBeCloseTo(1, 1);
    expect(square!.sigma.estimate).toBeCloseTo(1 / 3, 1);
    expect(Math.abs(wave!.mu.estimate)).toBeLessThan(0.2);
    expect(wave!.muStar.estimate).toBeCloseTo(1.5, 9);
  });

  test('of chance alone are as large as chance is said to make them, and have no spread of their own', () => {
    const design = morrisDesign(3, 400, 'noise');
    let drawn = 0;
    const outcomes = design.map(({ points }) => points.map(() => [0, 1].map(() => new Chance(drawn++).normal(0, 0, 0))));
    for (const { muStar, sigma, chance: expected } of morrisEffects(design, outcomes, chance())) {
      expect(Math.abs(muStar.estimate / expected - 1)).toBeLessThan(0.12);
      expect(sigma.estimate).toBeLessThan(0.7);
    }
  });
});

describe('a Sobol design', () => {
  test('has in each row A, A with one input of B each, and B', () => {
    const [a, first, second, b] = sobolDesign(2, 8, 1);
    expect([[...first!], [...second!]]).toEqual([[b![0], a![1]], [a![0], b![1]]]);
  });

  test('shares a sum of unlike parts in proportion to their variances, chance apart', () => {
    const rows = 400;
    const outcomes = sobolDesign(2, rows, 5).map(([x, y], number) => {
      const luck = [0, 1].map((r) => new Chance(2 * Math.floor(number / 4) + r).normal(0, 0, 0));
      return luck.map((own) => 3 * x! + y! + own);
    });
    const { inputs, alone, parameters, chance: noise, mean } = sobolIndices(outcomes, 2, chance());
    expect(alone.estimate).toBeCloseTo(inputs[0]!.first.estimate + inputs[1]!.first.estimate, 12);
    expect([alone.low < 1, alone.high > 1]).toEqual([true, true]);
    expect(inputs[0]!.total.estimate).toBeCloseTo(0.9, 1);
    expect(inputs[1]!.first.estimate).toBeCloseTo(0.1, 1);
    expect(Math.abs(parameters - 10 / 12)).toBeLessThan(0.15);
    expect(Math.abs(noise - 1)).toBeLessThan(0.15);
    expect(mean).toBeCloseTo(2, 0);
  });

  test('needs four times the rows for intervals half as wide', () => {
    const indices = { mean: 0, alone: { estimate: 0, low: 0, high: 1 }, parameters: 1, chance: 0, inputs: [{ first: { estimate: 0, low: 0, high: 1 }, total: { estimate: 0.5, low: 0.25, high: 0.75 } }] };
    expect(rowsNeeded(indices, 100, 0.25)).toBe(400);
  });
});

describe('a tornado', () => {
  test('moves one input at a time to either end', () => {
    expect(tornadoDesign(2)).toEqual([[undefined, undefined], [0, undefined], [1, undefined], [undefined, 0], [undefined, 1]]);
  });

  test('holds ends of the same luck against each other, so that shared luck leaves no error in the change', () => {
    const luck = [1, 5, -2, 4];
    const { base, bars } = tornado([luck, luck.map((each) => each - 1), luck.map((each) => each + 2)]);
    expect(base.mean).toBe(2);
    expect(base.error).toBeGreaterThan(3);
    expect(bars[0]).toMatchObject({ low: { mean: 1 }, high: { mean: 4 }, change: { mean: 3, error: 0 } });
  });
});
