import type { WebAssemblyMemory } from '../random/webAssembly.js';

/** The memory that the columns of a world share, and the kernels that work on it. */
export interface Kernels {
  readonly memory: WebAssemblyMemory;
  /** Opened modules of kernels, in the numbers that the build gave them; they know the numbers of one epoch. */
  opened: unknown[];
  /** Where a table of constants lies in the memory; it is laid there when first asked for. */
  place(table: Column): number;
}

/** A column of any kind. */
export type Column = Float64Array | Float32Array | Int32Array | Int16Array | Uint16Array | Uint8Array | Int8Array | Uint32Array;
