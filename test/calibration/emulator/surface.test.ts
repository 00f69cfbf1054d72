import { describe, expect, it } from 'vitest';
import { createAsking, designOf, fitEmulator } from '../../../src/calibration/emulator/emulator.js';
import { fitLogistic } from '../../../src/calibration/emulator/surface.js';
import { chosenProducts } from '../../../src/calibration/emulator/products.js';
import { Chance } from '../../../src/random/chance.js';
import { normal } from '../../../src/random/normal.js';

const chance = new Chance('surface');
const drawn = Array.from({ length: 2000 }, (_, k) => Float64Array.from({ length: 3 }, (_, d) => normal(chance.word(d, k, 0))));
const logit = ([x, y, z]: Float64Array) => -0.5 + 0.8 * x! - 0.3 * y! + 0.2 * x! * z!;
const people = new Float64Array(drawn.length).fill(50);
const sure = Float64Array.from(drawn, (point) => 50 / (1 + Math.exp(-logit(point))));
const chancy = Float64Array.from(drawn, (point, k) => {
  chance.startReplication(k + 1);
  return Array.from({ length: 50 }, (_, n) => chance.uniform(0, n, 0) < 1 / (1 + Math.exp(-logit(point)))).filter(Boolean).length;
});
const even = new Float64Array(drawn.length).fill(1);

describe('A logistic surface', () => {
  it('finds the surface that counts were drawn from, with its product of two parameters', () => {
    const { coefficients, dispersion } = fitLogistic(designOf(drawn, even, [[1, 0], [2, 0]]), chancy, people);
    // Order: 1, x, y, z, x², y², z², xy, xz.
    const truth = [-0.5, 0.8, -0.3, 0, 0, 0, 0, 0, 0.2];
    truth.forEach((value, k) => expect(coefficients[k], `term ${k}`).toBeCloseTo(value, 1));
    expect(dispersion).toBeGreaterThan(0.99);
    expect(dispersion).toBeLessThan(1.08);
  });

  it('does not count points without people, nor those of no weight', () => {
    const spoilt = Float64Array.from(sure, (events, k) => (k % 2 === 0 ? events : 0));
    const without = fitLogistic(designOf(drawn, even), spoilt, Float64Array.from(people, (n, k) => (k % 2 === 0 ? n : 0)));
    const weightless = fitLogistic(designOf(drawn, Float64Array.from(even, (_, k) => (k % 2 === 0 ? 1 : 0))), spoilt, people);
    weightless.coefficients.forEach((value, k) => expect(without.coefficients[k], `term ${k}`).toBeCloseTo(value, 9));
  });
});

describe('An emulator', () => {
  const emulator = fitEmulator({ scores: drawn, weights: even, arms: [{ events: chancy, people }], figures: [{ values: Float64Array.from(drawn, ([x, y]) => 3 + x! - 2 * y!) }, { events: sure, people }] });

  it('says what was simulated near a point, and is surest where points were many', () => {
    const ask = createAsking(emulator);
    const middle = ask(Float64Array.of(0.2, 0.1, -0.1));
    expect(middle.logits[0]).toBeCloseTo(logit(Float64Array.of(0.2, 0.1, -0.1)), 1);
    expect(middle.figures[0]).toBeCloseTo(3, 1);
    expect(middle.figures[1]).toBeCloseTo(logit(Float64Array.of(0.2, 0.1, -0.1)), 1);
    const [near, far] = [middle.noise[0]!, ask(Float64Array.of(4, 4, 4)).noise[0]!];
    expect(far).toBeGreaterThan(2 * near);
  });

  it('takes up the product that explains most of what parameters on their own do not', () => {
    expect(emulator.basis.products[0]).toBeDefined();
    const one = chosenProducts(designOf(drawn.slice(0, 39), even.slice(0, 39)), { scores: drawn.slice(0, 39), weights: even.slice(0, 39), arms: [{ events: sure.slice(0, 39), people: people.slice(0, 39) }], figures: [] });
    expect(one).toEqual([[2, 0]]);
  });

  it('says how much a share of a study scatters: as the chance of its people makes it', () => {
    const { scatter } = createAsking(fitEmulator({ scores: drawn, weights: even, arms: [], figures: [{ events: chancy, people }] }))(Float64Array.of(0, 0, 0));
    expect(scatter[0]! * 50).toBeCloseTo(1, 1);
  });

  it('counts clustering as noise: arms that scatter more than chance allows say less', () => {
    const clustered = Float64Array.from(chancy, (events, k) => Math.min(50, Math.max(0, events + (k % 2 === 0 ? 8 : -8))));
    const noisy = fitEmulator({ scores: drawn, weights: even, arms: [{ events: clustered, people }], figures: [] });
    const at = Float64Array.of(0, 0, 0);
    expect(createAsking(noisy)(at).noise[0]).toBeGreaterThan(20 * createAsking(emulator)(at).noise[0]!);
  });
});
