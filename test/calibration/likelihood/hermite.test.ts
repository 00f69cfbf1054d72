import { expect, test } from 'vitest';
import { hermiteRule } from '../../../src/calibration/likelihood/hermite.js';

test('Gauss-Hermite rules have the moments of a normal distribution up to the degree they promise', () => {
  for (const order of [1, 5, 9, 15, 31]) {
    const { nodes, weights, logWeights } = hermiteRule(order);
    let moment = 1; // 1, 1, 3, 15, … for even powers
    for (let power = 0; power <= Math.min(2 * order - 1, 14); power += 1) {
      const found = weights.reduce((sum, weight, k) => sum + weight * nodes[k]! ** power, 0);
      expect(found / moment).toBeCloseTo(power % 2 === 0 ? 1 : 0, 9);
      if (power % 2 === 0) moment *= power + 1;
    }
    expect(logWeights[0]).toBeCloseTo(Math.log(weights[0]!), 12);
  }
});

test('the rule of order 3 is the one in every table', () => {
  const { nodes, weights } = hermiteRule(3);
  expect([...nodes]).toEqual([expect.closeTo(-Math.sqrt(3), 14), expect.closeTo(0, 14), expect.closeTo(Math.sqrt(3), 14)]);
  expect([...weights]).toEqual([expect.closeTo(1 / 6, 14), expect.closeTo(2 / 3, 14), expect.closeTo(1 / 6, 14)]);
});

test('a rule of no node or of more than 64 is refused', () => {
  for (const order of [0, 65, 1.5]) expect(() => hermiteRule(order)).toThrow('from 1 to 64');
});
