import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chance } from '../../src/random/chance.js';
import { createPlainStrip, createStrip, stripBytes, stripLength, type Strip } from '../../src/random/strip.js';
import { createMemory } from '../../src/random/webAssembly.js';
import { threefry4x32 } from '../../src/random/index.js';

const word = fc.integer({ min: -0x80000000, max: 0x7fffffff });

/** Fills a strip and gives the words of one of its rows. */
function rowOf(strip: Strip, numbers: readonly number[], count: number, row: number): number[] {
  const [name, week, phase, index, k0, k1, k2, k3] = numbers as [number, number, number, number, number, number, number, number];
  for (let k = 0; k < stripLength; k += 1) {
    strip.name[k] = Math.imul(name, k + 1);
    strip.index[k] = Math.imul(index, k + 1);
  }
  strip.fill(week, phase, k0, k1, k2, k3, count);
  return strip.words.map((words) => words[row]!);
}

describe('A strip of people', () => {
  it('is worked out in WebAssembly here, four people at a time', () => {
    expect(createStrip(createMemory(stripBytes)).name.buffer.byteLength).toBe(65536);
  });

  it('gives every row the words of its block, in WebAssembly and in TypeScript', () => {
    const kernel = createStrip(createMemory(stripBytes));
    const plain = createPlainStrip();
    fc.assert(fc.property(fc.array(word, { minLength: 8, maxLength: 8 }), fc.integer({ min: 1, max: stripLength }), fc.nat(), (numbers, count, any) => {
      const row = any % count;
      const [name, week, phase, index, k0, k1, k2, k3] = numbers as [number, number, number, number, number, number, number, number];
      const out = new Int32Array(4);
      threefry4x32(Math.imul(name, row + 1), week, phase, Math.imul(index, row + 1), k0, k1, k2, k3, out);
      expect(rowOf(kernel, numbers, count, row)).toEqual([...out]);
      expect(rowOf(plain, numbers, count, row)).toEqual([...out]);
    }));
  });

  it('gives nobody anything where there is nobody', () => {
    for (const strip of [createStrip(createMemory(stripBytes)), createPlainStrip()]) {
      strip.words[0].fill(7);
      strip.fill(1, 2, 3, 4, 5, 6, 0);
      expect([...strip.words[0]].every((each) => each === 7)).toBe(true);
    }
  });
});

describe('Chance for many', () => {
  const chance = new Chance('many');
  chance.startReplication(3);
  chance.startWeek(9);
  const name = Int32Array.from({ length: 40 }, (_, i) => Math.imul(i, 77_777_777));
  const index = Int16Array.from(name, (_, i) => i % 5);
  const list = Int32Array.of(7, 3, 39, 11, 0);
  const purpose = 4 * 11 + 2;
  const words = (count: number) => [...chance.strip[2].subarray(0, count)];

  it('gives the words that each would be given alone', () => {
    chance.loadRows(purpose, name, 10, 30);
    expect(words(30)).toEqual([...name.subarray(10)].map((each) => chance.word(purpose, each, 0)));
    chance.loadListed(purpose, name, list, 1, 4);
    expect(words(4)).toEqual([...list.subarray(1)].map((i) => chance.word(purpose, name[i]!, 0)));
    chance.loadIndexed(purpose, name, index, list, 1, 4);
    expect(words(4)).toEqual([...list.subarray(1)].map((i) => chance.word(purpose, name[i]!, index[i]!)));
    chance.loadNumbered(purpose, name, list, index, 5);
    expect(words(5)).toEqual([...list].map((i, k) => chance.word(purpose, name[i]!, index[k]!)));
  });
});
