import seedrandom from 'seedrandom';

const LARGEST_NUMBER_OF_32_BITS = 4294967296;

/**
 * Turns the seed a person wrote into the first two words of the random key.
 *
 * A whole number is split into its low 32 bits and the bits above them (at most 21), so that no two numbers share a key.
 * A text is stirred by `seedrandom` (D. Bau) into 63 bits, and the top bit of the high word is set, which no number can
 * reach. So the seed `42` and the seed `"42"` are different on purpose, and no text ever meets a number.
 *
 * @param seed - A whole number from 0 to 2^53 - 1, or a text that is not empty.
 * @returns The low and the high word, each from 0 to 2^32 - 1.
 * @throws RangeError when a number is negative, not whole or too large, or when a text is empty.
 */
export function seedWords(seed: number | string): [low: number, high: number] {
  return typeof seed === 'string' ? wordsOfText(seed) : wordsOfNumber(seed);
}

function wordsOfNumber(seed: number): [number, number] {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(
      `A seed that is a number must be whole, from 0 to ${Number.MAX_SAFE_INTEGER}; found ${String(seed)}. `
      + 'Write such a number, or put any text between quotes.',
    );
  }
  return [seed >>> 0, Math.floor(seed / LARGEST_NUMBER_OF_32_BITS)];
}

function wordsOfText(seed: string): [number, number] {
  if (seed === '') throw new RangeError('A seed that is a text must not be empty. Write at least one character.');
  const draws = seedrandom(seed);
  const low = draws.int32() >>> 0;
  const high = (draws.int32() | 0x80000000) >>> 0;
  return [low, high];
}
