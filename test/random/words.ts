import { threefry4x32, toUniform, type Words } from '../../src/random/index.js';

/** An endless supply of words for tests: the blocks of one key, in order. */
export function wordsFrom(key: number): Words {
  const block = new Int32Array(4);
  let taken = 0;
  return {
    next() {
      if (taken % 4 === 0) threefry4x32(taken / 4, 0, 0, 0, key, 1, 2, 3, block);
      taken += 1;
      return block[(taken - 1) % 4]!;
    },
  };
}

/** A uniform number between 0 and 1 from the supply. */
export const uniformFrom = (words: Words): number => toUniform(words.next());
