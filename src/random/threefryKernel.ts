import { add, addFour, constant, exclusiveOr, exclusiveOrFour, fourNumbers, get, isLess, loadFour, moduleOf, orFour, repeat, set, shiftLeftFour, shiftRightFour, spread, storeFour, wholeNumber, type Code } from './assembler.js';
import { keyParity, rotations } from './threefry.js';

/** How many counters the kernel takes at once: few enough that they and their words stay in the fastest memory. */
export const stripLength = 512;

/** Where the columns begin in the kernel's memory, in bytes: first and last words of the counters, and the four words that come of each. */
export const columnAt = { name: 0, index: 4 * stripLength, words: [8, 12, 16, 20].map((times) => times * stripLength) } as const;

// Parameters: the two words of the counter that all share, the key, and four times how many counters (bytes of a column).
const week = 0;
const phase = 1;
const key = [2, 3, 4, 5, 9];
const end = 6;
// Locals: the place in the columns; one whole number in between; then registers of four numbers.
const at = 7;
const x = [10, 11, 12, 13] as const;
const keys = [14, 15, 16, 17, 18];
/** Keys with the number of their injection added, as the last word takes them. */
const numberedKeys = [19, 20, 21, 22, 23];

/** Threefry4x32 with 20 rounds over four counters side by side; `threefry.ts` says it in TypeScript and is what it must equal. */
export function kernelBytes(): Uint8Array<ArrayBuffer> {
  return moduleOf(7, [[3, wholeNumber], [14, fourNumbers]], [
    ...constant(keyParity), ...[0, 1, 2, 3].flatMap((k) => [...get(key[k]!), ...exclusiveOr]), ...set(key[4]!),
    ...keys.flatMap((four, k) => [...get(key[k]!), ...spread, ...set(four)]),
    ...numberedKeys.flatMap((four, k) => [...get(key[(k + 4) % 5]!), ...constant(k + 1), ...add, ...spread, ...set(four)]),
    ...repeat(
      [...get(at), ...loadFour(columnAt.name), ...get(keys[0]!), ...addFour, ...set(x[0])],
      [...get(week), ...spread, ...get(keys[1]!), ...addFour, ...set(x[1])],
      [...get(phase), ...spread, ...get(keys[2]!), ...addFour, ...set(x[2])],
      [...get(at), ...loadFour(columnAt.index), ...get(keys[3]!), ...addFour, ...set(x[3])],
      ...[1, 2, 3, 4, 5].flatMap((injection) => [...[0, 1, 2, 3].map((turn) => round((injection - 1) * 4 + turn)), inject(injection)]),
      ...x.map((word, lane) => [...get(at), ...get(word), ...storeFour(columnAt.words[lane]!)]),
      [...get(at), ...constant(16), ...add, ...set(at), ...get(at), ...get(end), ...isLess],
    ),
  ]);
}

/** Two mixes: words 0 and 1 with 2 and 3, or, every other round, 0 and 3 with 2 and 1. */
function round(number: number): Code {
  const [first, second] = rotations[number % 8]!;
  const [left, right] = number % 2 === 0 ? [x[1], x[3]] : [x[3], x[1]];
  return [...mix(x[0], left, first), ...mix(x[2], right, second)];
}

function mix(sum: number, turned: number, by: number): Code {
  return [
    ...get(sum), ...get(turned), ...addFour, ...set(sum),
    ...get(turned), ...constant(by), ...shiftLeftFour, ...get(turned), ...constant(32 - by), ...shiftRightFour, ...orFour, ...get(sum), ...exclusiveOrFour, ...set(turned),
  ];
}

/** After every fourth round the key is added, turned by one word each time, and its count to the last word. */
function inject(injection: number): Code {
  const taken = [0, 1, 2].map((word) => keys[(injection + word) % 5]!);
  return x.flatMap((word, k) => [...get(word), ...get(k < 3 ? taken[k]! : numberedKeys[injection - 1]!), ...addFour, ...set(word)]);
}
