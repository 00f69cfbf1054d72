/** Types of numbers in a kernel, and how columns keep them in memory. */
import binaryen from 'binaryen';

/** Whole numbers with and without a sign, and all others; a truth is a whole number. */
export const i32 = 'i32';
export const u32 = 'u32';
export const f64 = 'f64';
export const nothing = 'nothing';

const inWasm = { [i32]: binaryen.i32, [u32]: binaryen.i32, [f64]: binaryen.f64, [nothing]: binaryen.none };

export function wasmType(type) {
  return inWasm[type];
}

/** Kinds of column: bytes as a power of two, the type of what is read, and how it is read and written. */
const columns = {
  Int8Array: { shift: 0, type: i32, load: (m, at) => m.i32.load8_s(0, 1, at), store: (m, at, x) => m.i32.store8(0, 1, at, x) },
  Uint8Array: { shift: 0, type: i32, load: (m, at) => m.i32.load8_u(0, 1, at), store: (m, at, x) => m.i32.store8(0, 1, at, x) },
  Int16Array: { shift: 1, type: i32, load: (m, at) => m.i32.load16_s(0, 2, at), store: (m, at, x) => m.i32.store16(0, 2, at, x) },
  Uint16Array: { shift: 1, type: i32, load: (m, at) => m.i32.load16_u(0, 2, at), store: (m, at, x) => m.i32.store16(0, 2, at, x) },
  Int32Array: { shift: 2, type: i32, load: (m, at) => m.i32.load(0, 4, at), store: (m, at, x) => m.i32.store(0, 4, at, x) },
  Uint32Array: { shift: 2, type: u32, load: (m, at) => m.i32.load(0, 4, at), store: (m, at, x) => m.i32.store(0, 4, at, x) },
  Float32Array: { shift: 2, type: f64, load: (m, at) => m.f64.promote(m.f32.load(0, 4, at)), store: (m, at, x) => m.f32.store(0, 4, at, m.f32.demote(x)) },
  Float64Array: { shift: 3, type: f64, load: (m, at) => m.f64.load(0, 8, at), store: (m, at, x) => m.f64.store(0, 8, at, x) },
};

/** The kind of column that a TypeScript type is, or undefined. */
export function columnOf(type) {
  return columns[type.getSymbol()?.getName() ?? ''];
}

/** The type that can hold all of these; whole numbers of both kinds meet in a fraction. */
export function join(types) {
  const known = new Set(types);
  if (known.size === 1) return [...known][0];
  return known.size === 0 ? i32 : f64;
}
