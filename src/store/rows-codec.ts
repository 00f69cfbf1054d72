/**
 * The arms of a replication as bytes and back, every number to the bit. First comes a list of 32-bit numbers: a mark, how many arms there
 * are, and for each of them arm, replication and the lengths of its columns; then the columns, each filled up to a multiple of 8 bytes so
 * that they are read where they lie, without a copy. Numbers stand in the byte order of the machine; the mark tells another one, and
 * whether each arm's lengths are followed by the draw of the parameters that it lived under.
 */
import type { Row } from '../outcomes/replication.js';

const mark = 0x1c8;
const markOfDrawn = 0x1c9;
const columns = ['sums', 'counts', 'weeks', 'spells', 'flows', 'attitudes', 'ledger', 'people', 'lives'] as const;
const perArm = 2 + columns.length;

export function encodeRows(rows: readonly Row[]): Uint8Array {
  const isDrawn = rows.some(({ draw }) => draw !== undefined);
  const head = Uint32Array.from([isDrawn ? markOfDrawn : mark, rows.length, ...rows.flatMap((row) => [row.arm, row.replication, ...columns.map((column) => row[column].length), ...(isDrawn ? [row.draw ?? 0] : [])])]);
  const parts = [head, ...rows.flatMap((row) => columns.map((column) => row[column]))];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + filledUp(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += filledUp(byteLength);
  }
  return bytes;
}

/**
 * @param bytes - What `encodeRows` made, beginning at a multiple of 8 bytes of its memory; the rows look into it.
 * @throws RangeError when they are nothing of the kind.
 */
export function decodeRows(bytes: Uint8Array): readonly Row[] {
  const [found, arms = 0] = bytes.byteLength < 8 ? [] : new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const isDrawn = found === markOfDrawn;
  if (found !== mark && !isDrawn) throw new RangeError(`Replications were kept by another inclusim or on another kind of machine: found the mark ${found ?? 'of nothing'}, expected ${mark}.`);
  const size = isDrawn ? perArm + 1 : perArm;
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, 2 + arms * size);
  let at = bytes.byteOffset + filledUp(head.byteLength);
  return Array.from({ length: arms }, (_, k): Row => {
    const [arm = 0, replication = 0, ...lengths] = head.subarray(2 + k * size, 2 + (k + 1) * size);
    const draw = isDrawn ? { draw: lengths[columns.length] ?? 0 } : {};
    const [sums, counts, weeks, spells, flows, attitudes, ledger, people] = lengths.slice(0, columns.length - 1).map((length) => {
      const column = new Float64Array(bytes.buffer, at, length);
      at += column.byteLength;
      return column;
    }) as Eight<Float64Array>;
    const lives = new Uint8Array(bytes.buffer, at, lengths[columns.length - 1]);
    at += filledUp(lives.byteLength);
    return { arm, replication, ...draw, sums, counts, weeks, spells, flows, attitudes, ledger, people, lives };
  });
}

type Eight<T> = [T, T, T, T, T, T, T, T];

function filledUp(length: number): number {
  return Math.ceil(length / 8) * 8;
}
