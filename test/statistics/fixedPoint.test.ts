import { describe, expect, it } from 'vitest';
import { logOfFraction, powersOfTwo128 } from '../../src/statistics/fixedPoint.js';

describe('The tables behind exp and log', () => {
  it('hold the powers of two that the engine knows, with what they lack', () => {
    powersOfTwo128().forEach(({ high, low }, j) => {
      expect(Math.abs(high - 2 ** (j / 128))).toBeLessThan(3e-16);
      expect(Math.abs(low)).toBeLessThan(1.2e-16);
    });
    expect(powersOfTwo128()[64]).toEqual({ high: Math.SQRT2, low: -9.667293313452913e-17 });
  });
  it('give ln 2 as the constants of log.ts write it', () => {
    expect(logOfFraction(2, 1, 42)).toEqual({ high: 0.6931471805598903, low: 5.497923018708371e-14 });
  });
  it('give a logarithm of the other sign for the inverse fraction', () => {
    const there = logOfFraction(9, 8, 42);
    const back = logOfFraction(8, 9, 42);
    expect(there.high + there.low).toBe(-(back.high + back.low));
    expect(there.high + there.low).toBeCloseTo(Math.log(1.125), 16);
  });
});
