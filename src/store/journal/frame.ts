/**
 * How a record stands in a journal: a head of 24 bytes (all numbers little-endian) and the payload.
 *
 * | byte | holds |
 * | --- | --- |
 * | 0 | mark, by which the next record is found behind a damaged one |
 * | 4 | kind |
 * | 8 | number of the record |
 * | 12 | length of the payload in bytes |
 * | 16 | CRC-32 of the payload |
 * | 20 | CRC-32 of the bytes before, the place in the file and the seed of the journal |
 *
 * Each checksum notices any damage of up to 32 bits in a row. Place and seed are in it, so that a record that was moved within a file, or
 * is left over from another file on the same piece of disk, does not pass for one of this journal.
 */
import { crc32 } from 'node:zlib';

export const headLength = 24;
/** The first bytes of every record. */
export const mark = Buffer.from([0xa9, 0x4a, 0x0d, 0x0a]);
/** Longest payload in bytes. */
export const longest = 0x3fffffff;

export interface Frame {
  readonly kind: number;
  readonly number: number;
  readonly payload: Uint8Array;
}

export interface FrameHead {
  readonly kind: number;
  readonly number: number;
  /** Bytes of the payload. */
  readonly length: number;
  readonly checksum: number;
}

/** The head of a record that will stand at `offset`. */
export function encodeHead({ kind, number, payload }: Frame, offset: number, seed: number): Buffer {
  if (payload.byteLength > longest) throw new RangeError(`A record of a journal has at most ${longest} bytes; found ${payload.byteLength}.`);
  const head = Buffer.alloc(headLength);
  mark.copy(head);
  head.writeUInt32LE(kind, 4);
  head.writeUInt32LE(number, 8);
  head.writeUInt32LE(payload.byteLength, 12);
  head.writeUInt32LE(crc32(payload), 16);
  head.writeUInt32LE(checksumOf(head, offset, seed), 20);
  return head;
}

/** Reads a head; undefined when it is none, or none of this place and journal. */
export function decodeHead(head: Buffer, offset: number, seed: number): FrameHead | undefined {
  if (head.length < headLength || !head.subarray(0, mark.length).equals(mark)) return undefined;
  if (head.readUInt32LE(20) !== checksumOf(head, offset, seed)) return undefined;
  return { kind: head.readUInt32LE(4), number: head.readUInt32LE(8), length: head.readUInt32LE(12), checksum: head.readUInt32LE(16) };
}

export function isPayloadOf({ length, checksum }: FrameHead, payload: Uint8Array): boolean {
  return payload.byteLength === length && crc32(payload) === checksum;
}

function checksumOf(head: Buffer, offset: number, seed: number): number {
  const place = Buffer.alloc(8);
  place.writeDoubleLE(offset);
  return crc32(place, crc32(head.subarray(0, 20), seed));
}
