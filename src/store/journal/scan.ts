/** Goes through a journal from its beginning, with little in memory, and tells its records and what is damaged. */
import { readSync } from 'node:fs';
import { decodeHead, headLength, isPayloadOf, mark, type Frame } from './frame.js';

/** A record and where it stands. */
export interface PlacedFrame extends Frame {
  readonly offset: number;
}

/** Bytes that are no record of this journal. */
export interface Damage {
  readonly from: number;
  /** The first byte after them. */
  readonly to: number;
}

export type Scanned = { readonly frame: PlacedFrame; readonly damage?: undefined } | { readonly frame?: undefined; readonly damage: Damage };

/** Bytes that are looked through at a time for the next record behind a damaged one. */
const window = 1 << 20;

/**
 * All records from a place on, and the damaged stretches between and behind them, in the order of the file.
 *
 * @param file - Descriptor of an open file.
 * @param size - Its bytes; what is appended later is not looked at.
 */
export function* scanFrames(file: number, size: number, from: number, seed: number): Generator<Scanned> {
  for (let at = from; at < size;) {
    const frame = frameAt(file, size, at, seed) ?? nextFrame(file, size, at + 1, seed);
    if (frame?.offset !== at) yield { damage: { from: at, to: frame?.offset ?? size } };
    if (frame === undefined) return;
    yield { frame };
    at = frame.offset + headLength + frame.payload.byteLength;
  }
}

/** The record at a place; undefined when it is torn or damaged. Its payload lies in memory of its own. */
export function frameAt(file: number, size: number, offset: number, seed: number): PlacedFrame | undefined {
  const head = decodeHead(readBytes(file, offset, Math.min(headLength, size - offset)), offset, seed);
  if (head === undefined || offset + headLength + head.length > size) return undefined;
  const payload = readBytes(file, offset + headLength, head.length);
  return isPayloadOf(head, payload) ? { kind: head.kind, number: head.number, payload, offset } : undefined;
}

function nextFrame(file: number, size: number, from: number, seed: number): PlacedFrame | undefined {
  for (let at = from; at < size;) {
    const bytes = readBytes(file, at, Math.min(window, size - at));
    for (let found = bytes.indexOf(mark); found >= 0; found = bytes.indexOf(mark, found + 1)) {
      const frame = frameAt(file, size, at + found, seed);
      if (frame !== undefined) return frame;
    }
    // A mark may stand on the edge of two windows.
    at += Math.max(1, bytes.length - mark.length + 1);
  }
  return undefined;
}

/** Bytes of a file; fewer where it ends before. */
function readBytes(file: number, from: number, length: number): Buffer {
  // Not from Node's pool: numbers of eight bytes can then be read where they are.
  const bytes = Buffer.from(new ArrayBuffer(Math.max(0, length)));
  let read = 0;
  while (read < bytes.length) {
    const more = readSync(file, bytes, read, bytes.length - read, from + read);
    if (more === 0) return bytes.subarray(0, read);
    read += more;
  }
  return bytes;
}
