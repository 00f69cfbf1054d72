import { threefry4x32 } from './threefry.js';
import { columnAt, kernelBytes, stripLength } from './threefryKernel.js';
import { webAssembly, type WebAssemblyMemory } from './webAssembly.js';

export { stripLength };

/** Up to `stripLength` entities whose words are drawn at once: their names, an index each, and the four words that come of it. */
export interface Strip {
  readonly name: Int32Array;
  readonly index: Int32Array;
  readonly words: readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  /** Works out the words of the first `count` entities, in this week and phase, under this key. */
  fill(week: number, phase: number, k0: number, k1: number, k2: number, k3: number, count: number): void;
}

/** Bytes that a strip takes at the beginning of its memory. */
export const stripBytes = 24 * stripLength;

const bytes = kernelBytes();
let compiled: object | undefined;

/**
 * A strip that works out four entities at a time in WebAssembly; word by word in TypeScript where an engine cannot do that. Both
 * give the same words.
 *
 * @param memory - Where its columns lie, from the first byte on.
 */
export function createStrip(memory: WebAssemblyMemory | null): Strip {
  if (memory === null || webAssembly === null || !webAssembly.validate(bytes)) return createPlainStrip(memory?.buffer);
  compiled ??= new webAssembly.Module(bytes);
  const { run } = new webAssembly.Instance(compiled, { world: { memory } }).exports;
  return {
    ...columnsOn(memory.buffer),
    fill: (week, phase, k0, k1, k2, k3, count) => {
      if (count > 0) run(week, phase, k0, k1, k2, k3, 4 * count);
    },
  };
}

/** The same in TypeScript. */
export function createPlainStrip(memory = new ArrayBuffer(stripBytes)): Strip {
  const columns = columnsOn(memory);
  const [first, second, third, fourth] = columns.words;
  const out = new Int32Array(4);
  return {
    ...columns,
    fill: (week, phase, k0, k1, k2, k3, count) => {
      for (let k = 0; k < count; k += 1) {
        threefry4x32(columns.name[k]!, week, phase, columns.index[k]!, k0, k1, k2, k3, out);
        first[k] = out[0]!;
        second[k] = out[1]!;
        third[k] = out[2]!;
        fourth[k] = out[3]!;
      }
    },
  };
}

function columnsOn(memory: ArrayBuffer): Pick<Strip, 'name' | 'index' | 'words'> {
  const column = (at: number) => new Int32Array(memory, at, stripLength);
  const [first, second, third, fourth] = columnAt.words;
  return { name: column(columnAt.name), index: column(columnAt.index), words: [column(first!), column(second!), column(third!), column(fourth!)] };
}
