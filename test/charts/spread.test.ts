import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/charts/spread.js';

test('labels that do not touch stay where they are', () => {
  expect(spread([100, 20, 60], [16, 16, 16], 0, 200)).toEqual([100, 20, 60]);
});

test('two labels at one place move apart evenly', () => {
  expect(spread([50, 50], [20, 20], 0, 100)).toEqual([40, 60]);
});

test('labels that fit never overlap, keep their order and stay inside', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 12 }), (wishes) => {
    const placed = spread(wishes, wishes.map(() => 20), 0, 300);
    const order = wishes.map((_, at) => at).sort((a, b) => wishes[a]! - wishes[b]! || a - b).map((at) => placed[at]!);
    expect(order[0]).toBeGreaterThanOrEqual(10 - 1e-9);
    expect(order.at(-1)).toBeLessThanOrEqual(290 + 1e-9);
    order.slice(1).forEach((place, at) => expect(place - order[at]!).toBeGreaterThanOrEqual(20 - 1e-9));
  }));
});
