import { describe, expect, it } from 'vitest';
import { Chance } from '../../src/random/chance.js';
import { resample } from '../../src/random/resample.js';

const weights = [0.1, 0.2, 0.15, 0.05, 0.25, 0.25];
const countsOf = (places: readonly number[], length = weights.length) => Array.from({ length }, (_, at) => places.filter((place) => place === at).length);

describe('A resample of weighted points', () => {
  it('has as many places as points, each as often as its weight says, rounded up or down', () => {
    for (let block = 0; block < 200; block += 1) {
      const places = resample(weights, new Chance(7), block);
      expect(places).toHaveLength(weights.length);
      countsOf(places).forEach((count, at) => expect([Math.floor(6 * weights[at]!), Math.ceil(6 * weights[at]!)]).toContain(count));
    }
  });

  it('takes each of equal points once, in another order in each block and with each seed', () => {
    const equal = Array.from({ length: 30 }, () => 1 / 30);
    const [one, other, seed] = [resample(equal, new Chance(7), 0), resample(equal, new Chance(7), 1), resample(equal, new Chance(8), 0)];
    for (const places of [one, other, seed]) expect([...places].sort((a, b) => a - b)).toEqual(equal.map((_, at) => at));
    expect(one).not.toEqual(other);
    expect(one).not.toEqual(seed);
    expect(resample(equal, new Chance(7), 0)).toEqual(one);
  });

  it('begins with each point as often as its weight says, over many blocks', () => {
    const blocks = 20_000;
    const chance = new Chance('first');
    const first = countsOf(Array.from({ length: blocks }, (_, block) => resample(weights, chance, block)[0]!));
    first.forEach((count, at) => {
      const error = Math.sqrt((weights[at]! * (1 - weights[at]!)) / blocks);
      expect(Math.abs(count / blocks - weights[at]!)).toBeLessThan(3.9 * error);
    });
  });

  it('never takes a point without weight', () => {
    for (let block = 0; block < 200; block += 1) expect(countsOf(resample([0, 0.5, 0, 0.5, 0], new Chance(1), block), 5)).toMatchObject({ 0: 0, 2: 0, 4: 0 });
  });
});
