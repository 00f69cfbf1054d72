/** Estimators of sensitivity against functions whose indices are known, as a law: intervals that promise 95 % hold the truth. */
import { describe, expect, test } from 'vitest';
import { Chance } from '../../src/random/chance.js';
import { normal } from '../../src/random/index.js';
import { sobolDesign, sobolIndices } from '../../src/sensitivity/sobolIndices.js';
import { sin } from '../../src/statistics/sin.js';
import { wordsFrom } from '../random/words.js';

interface Known {
  readonly name: string;
  readonly inputs: number;
  readonly rows: number;
  readonly of: (point: Float64Array) => number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

// T. Ishigami, T. Homma, 1990, with a = 7 and b = 0.1: variance a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2.
const [a, b] = [7, 0.1];
const pi4 = Math.PI * Math.PI * Math.PI * Math.PI;
const whole = a * a / 8 + b * pi4 / 5 + b * b * pi4 * pi4 / 18 + 0.5;
const alone = 0.5 * (1 + b * pi4 / 5) * (1 + b * pi4 / 5) / whole;
const together = b * b * pi4 * pi4 * (1 / 18 - 1 / 50) / whole;
const ishigami: Known = {
  name: 'Ishigami’s function', inputs: 3, rows: 512,
  of: (point) => {
    const [x = 0, y = 0, z = 0] = point.map((u) => Math.PI * (2 * u - 1));
    return sin(x) + a * sin(y) * sin(y) + b * z * z * z * z * sin(x);
  },
  first: [alone, a * a / 8 / whole, 0], total: [alone + together, a * a / 8 / whole, together],
};

// I. M. Sobol's G function: the variance of a product is the product of 1 + V less 1, with V = 1 / (3 (1 + a)²).
const weights = [0, 1, 4.5, 9, 99, 99];
const own = weights.map((weight) => 1 / (3 * (1 + weight) * (1 + weight)));
const others = (left: number): number => own.reduce((product, each, k) => (k === left ? product : product * (1 + each)), 1);
const all = others(-1) - 1;
const sobolG: Known = {
  name: 'Sobol’s G function', inputs: 6, rows: 512,
  of: (point) => weights.reduce((product, weight, k) => product * (Math.abs(4 * point[k]! - 2) + weight) / (1 + weight), 1),
  first: own.map((each) => each / all), total: own.map((each, k) => each * others(k) / all),
};

/** How often each true index lies in its interval, of 100 estimates with designs of their own. */
function coverage({ inputs, rows, of, first, total }: Known, noise: number, replications: number): number[] {
  const words = wordsFrom(11);
  const held = new Array<number>(2 * inputs).fill(0);
  for (let repeat = 0; repeat < 100; repeat += 1) {
    const design = sobolDesign(inputs, rows, `law/${repeat}`);
    let luck: number[] = [];
    const outcomes = design.map((point, number) => {
      if (number % (inputs + 2) === 0) luck = Array.from({ length: replications }, () => normal(words.next()));
      // Two thirds of chance are shared by the points of a row.
      return luck.map((shared) => of(point) + noise * (Math.sqrt(2 / 3) * shared + Math.sqrt(1 / 3) * normal(words.next())));
    });
    const estimates = sobolIndices(noise === 0 ? outcomes.map((each) => each.slice(0, 1)) : outcomes, inputs, new Chance(repeat));
    estimates.inputs.forEach((each, k) => {
      if (first[k]! >= each.first.low && first[k]! <= each.first.high) held[2 * k]! += 1;
      if (total[k]! >= each.total.low && total[k]! <= each.total.high) held[2 * k + 1]! += 1;
    });
  }
  return held;
}

describe.each([ishigami, sobolG])('first-order and total indices of $name', (known) => {
  test('lie in their 95 % intervals in at least 90 of 100 repeated estimates', () => {
    expect(Math.min(...coverage(known, 0, 1))).toBeGreaterThanOrEqual(90);
  });

  test('do so too where chance is as large as what the inputs do, with two replications a point', () => {
    const spread = known === ishigami ? Math.sqrt(whole) : Math.sqrt(all);
    expect(Math.min(...coverage(known, spread, 2))).toBeGreaterThanOrEqual(90);
  });
});
