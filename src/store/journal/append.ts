/** Appends records to a journal: whatever waits goes to the disk in one write and one sync, while others go on. */
import { encodeHead, type Frame } from './frame.js';

/** What appending needs of a file; `FileHandle` has it. */
export interface AppendedFile {
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ readonly bytesWritten: number }>;
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
}

export interface Appender {
  /** Appends records together; resolves with their places when the disk has them. */
  append(frames: readonly Frame[]): Promise<readonly number[]>;
  /** Waits for all that was appended; rejects when something could not be. */
  drain(): Promise<void>;
}

interface Waiting {
  readonly pieces: readonly Uint8Array[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * An appender; the first error ends it. What was written in part is then cut off again, so that the file ends with a whole record.
 *
 * @param end - Where the file ends.
 */
export function createAppender(file: AppendedFile, end: number, seed: number): Appender {
  let next = end; // where the next record will stand
  let durable = end;
  let waiting: Waiting[] = [];
  let failure: { readonly error: unknown } | undefined;
  let working: Promise<void> | undefined;

  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        if (failure) throw failure.error;
        durable = await writeDurably(file, Buffer.concat(group.flatMap(({ pieces }) => pieces)), durable);
        for (const { done } of group) done();
      } catch (error) {
        if (!failure) await file.truncate(durable).catch(() => undefined);
        failure ??= { error };
        for (const { failed } of group) failed(failure.error);
      }
    }
    working = undefined;
  };
  return {
    append: (frames) => new Promise((resolve, reject) => {
      if (failure) return reject(asError(failure.error));
      const places: number[] = [];
      const pieces = frames.flatMap((frame) => {
        const head = encodeHead(frame, next, seed);
        places.push(next);
        next += head.length + frame.payload.byteLength;
        return [head, frame.payload];
      });
      waiting.push({ pieces, done: () => resolve(places), failed: (error) => reject(asError(error)) });
      working ??= work();
    }),
    async drain() {
      await working;
      if (failure) throw failure.error;
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Writes bytes at a place and waits until the disk has them; returns where they end. */
async function writeDurably(file: AppendedFile, bytes: Uint8Array, at: number): Promise<number> {
  let written = 0;
  while (written < bytes.length) written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten;
  await file.datasync();
  return at + written;
}
