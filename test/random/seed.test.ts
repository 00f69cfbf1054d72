import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedWords } from '../../src/random/index.js';

describe('A seed', () => {
  it('that is a number is split into its low and its high bits, and nothing is lost', () => {
    expect(seedWords(0)).toEqual([0, 0]);
    expect(seedWords(42)).toEqual([42, 0]);
    expect(seedWords(2 ** 32 + 7)).toEqual([7, 1]);
    expect(seedWords(Number.MAX_SAFE_INTEGER)).toEqual([0xffffffff, 0x1fffff]);
    fc.assert(fc.property(fc.maxSafeNat(), (n) => {
      const [low, high] = seedWords(n);
      expect(high * 2 ** 32 + low).toBe(n);
    }));
  });
  it('that is a text always gives the same words, which no number gives', () => {
    expect(seedWords('IPS in Bern')).toEqual(seedWords('IPS in Bern'));
    expect(seedWords('42')).not.toEqual(seedWords(42));
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => {
      const [low, high] = seedWords(text);
      expect(high).toBeGreaterThanOrEqual(2 ** 31);
      expect([low >>> 0, high >>> 0]).toEqual([low, high]);
    }));
  });
  it('that is a text gives the words it gave when this was written', () => {
    expect(seedWords('inclusim')).toMatchInlineSnapshot(`
      [
        316917379,
        3052919824,
      ]
    `);
  });
  it('is refused when it is negative, not whole, too large or empty', () => {
    for (const wrong of [-1, 0.5, 2 ** 53, NaN, Infinity]) {
      expect(() => seedWords(wrong)).toThrow(`must be whole, from 0 to 9007199254740991; found ${wrong}.`);
    }
    expect(() => seedWords('')).toThrow(/must not be empty/);
  });
});
