import { expect, test } from 'vitest';
import { leverOf, levers } from '../../src/catalogue/levers.js';
import { shapeAt } from '../../src/scenario/shape.js';

const before = { service: ['services', 0], programme: ['programmes', 0], instrument: ['instruments', 0], scenario: [] } as const;

test.each(levers)('$id moves numbers that the schema knows, in its unit and within its range', ({ of, paths, unit, least, most, canBeUnlimited }) => {
  for (const path of paths) {
    const shape = shapeAt([...before[of], ...path.split('.')]);
    const number = shape?.anyOf?.find(({ type }) => type === 'number') ?? shape;
    expect(shape?.unit).toBe(unit);
    expect(number!.minimum).toBeLessThanOrEqual(least);
    expect(number!.maximum).toBeGreaterThanOrEqual(most);
    expect(canBeUnlimited === true ? JSON.stringify(shape) : 'null').toContain('null');
  }
});

test('levers have ids of their own', () => {
  expect(new Set(levers.map(({ id }) => id)).size).toBe(levers.length);
  expect(leverOf('staff')?.title).toBe('Staff');
  expect(leverOf('toString')).toBe(undefined);
});
