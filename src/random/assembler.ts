/**
 * The few instructions of WebAssembly that the kernel of `threefryKernel.ts` is made of, as bytes (WebAssembly core
 * specification, release 2.0, sections 5.4 and 5.5). Four whole numbers of 32 bits lie side by side in one register.
 */
export type Code = readonly number[];

/** Types of values. */
export const wholeNumber = 0x7f;
export const fourNumbers = 0x7b;

export const get = (local: number): Code => [0x20, local];
export const set = (local: number): Code => [0x21, local];
export const constant = (value: number): Code => [0x41, ...signedLeb(value)];
export const add: Code = [0x6a];
export const exclusiveOr: Code = [0x73];
export const isLess: Code = [0x48];

/** Four numbers from or to the memory, at an address plus a fixed offset. */
export const loadFour = (offset: number): Code => [0xfd, 0x00, 0x04, ...leb(offset)];
export const storeFour = (offset: number): Code => [0xfd, 0x0b, 0x04, ...leb(offset)];
/** The same number four times. */
export const spread: Code = [0xfd, 0x11];
export const addFour: Code = [0xfd, 0xae, 0x01];
export const orFour: Code = [0xfd, 0x50];
export const exclusiveOrFour: Code = [0xfd, 0x51];
export const shiftLeftFour: Code = [0xfd, 0xab, 0x01];
export const shiftRightFour: Code = [0xfd, 0xad, 0x01];

/** Repeats the code while it leaves a number other than 0. */
export const repeat = (...code: readonly Code[]): Code => [0x03, 0x40, ...code.flat(), 0x0d, 0x00, 0x0b];

/** A module that works on the memory it is handed as `memory` of `world` and exports one function as `run`, which takes whole numbers and returns nothing. */
export function moduleOf(parameters: number, locals: readonly (readonly [count: number, type: number])[], body: Code): Uint8Array<ArrayBuffer> {
  const code = [...vector(locals.map(([count, type]) => [...leb(count), type])), ...body, 0x0b];
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
    ...section(1, vector([[0x60, ...vector(Array.from({ length: parameters }, () => [wholeNumber])), 0x00]])),
    ...section(2, vector([[...text('world'), ...text('memory'), 0x02, 0x00, 0x01]])),
    ...section(3, vector([[0x00]])),
    ...section(7, vector([[...text('run'), 0x00, 0x00]])),
    ...section(10, vector([[...leb(code.length), ...code]])),
  ]);
}

function section(id: number, content: Code): Code {
  return [id, ...leb(content.length), ...content];
}

function vector(items: readonly Code[]): Code {
  return [...leb(items.length), ...items.flat()];
}

function text(word: string): Code {
  return vector([...word].map((letter) => [letter.charCodeAt(0)]));
}

/** A whole number in groups of seven bits, lowest first. */
function leb(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)];
}

function signedLeb(value: number): Code {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signedLeb(value >> 7)];
}
