import { describe, expect, it } from 'vitest';
import { drawIndexed, drawListed, drawNumbered, drawRows } from '../../src/world/strips.js';
import { live } from '../support/living.js';
import { smallWorld } from '../support/scenarios.js';

describe('What many people draw in a week', () => {
  const purpose = 4 * 11 + 2;
  const list = Int32Array.of(7, 3, 39, 11, 0);

  it('is what each would draw alone', () => {
    live(smallWorld({ population: { size: 40 } }), (world) => {
      const { chance, jobSeekers: { name } } = world;
      const words = (count: number) => [...chance.strip[2].subarray(0, count)];
      const index = Int16Array.from({ length: 40 }, (_, i) => (i + world.week) % 5);
      drawRows(world, purpose, 10, 30);
      expect(words(30)).toEqual([...name.subarray(10, 40)].map((each) => chance.word(purpose, each, 0)));
      drawListed(world, purpose, list, 1, 4);
      expect(words(4)).toEqual([...list.subarray(1)].map((i) => chance.word(purpose, name[i]!, 0)));
      drawIndexed(world, purpose, index, list, 1, 4);
      expect(words(4)).toEqual([...list.subarray(1)].map((i) => chance.word(purpose, name[i]!, index[i]!)));
      drawNumbered(world, purpose, list, index, 5);
      expect(words(5)).toEqual([...list].map((i, k) => chance.word(purpose, name[i]!, index[k]!)));
    });
  });
});
