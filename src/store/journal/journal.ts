/**
 * A journal: a file of numbered records that survives whatever ends the program. It knows nothing of what its records hold. The first one
 * is its title, which says what the journal is of; notes stand among the records, such as who wrote when.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { createAppender, type Appender } from './append.js';
import { encodeHead, headLength } from './frame.js';
import { frameAt, scanFrames, type Damage } from './scan.js';

export const journalFormat = 'inclusim-journal-1';

/** What a record is; numbers are never reused. */
const kinds = { title: 1, note: 2, record: 3 } as const;

/** What the first record of every journal says. */
export interface Title {
  readonly format: string;
  /** Tells this journal from all others; checksums begin with it. */
  readonly id: string;
  /** What its records are, such as `run`. */
  readonly kind: string;
  /** What it is of, in the words of that kind. */
  readonly about: unknown;
}

export interface Journal {
  readonly path: string;
  readonly title: Title;
  /** In the order in which they were written. */
  readonly notes: readonly unknown[];
  /** Stretches that hold no record of this journal although records follow. */
  readonly damages: readonly Damage[];
  /** Bytes behind the last record that are none: a write that was cut off. */
  readonly torn: number;
  has(number: number): boolean;
  /** Numbers of all records, in any order. */
  numbers(): Iterable<number>;
  /**
   * The payload of a record, in memory of its own that begins at a multiple of 8 bytes.
   *
   * @throws DamagedRecord when the disk no longer gives what was written.
   */
  read(number: number): Uint8Array;
  /** Closes the file; waits for what was appended. Rejects when something could not be. */
  close(): Promise<void>;
}

export interface WritableJournal extends Journal {
  /** Resolves when the disk has them; until then `has` does not know them. */
  append(records: readonly { readonly number: number; readonly payload: Uint8Array }[]): Promise<void>;
  note(note: unknown): Promise<void>;
}

/** A file that is no journal, or whose title is damaged. */
export class NoJournal extends Error {
  override readonly name = 'NoJournal';
}

/** A record that was whole when the journal was opened. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';
}

/** Begins a journal; the file must not be there. Resolves when the disk has its title. */
export async function createJournal(path: string, kind: string, about: unknown): Promise<WritableJournal> {
  const title: Title = { format: journalFormat, id: randomBytes(16).toString('hex'), kind, about };
  const payload = Buffer.from(JSON.stringify(title));
  const bytes = Buffer.concat([encodeHead({ kind: kinds.title, number: 0, payload }, 0, 0), payload]);
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  return continueJournal(path);
}

/** Opens a journal to read it. @throws NoJournal */
export function openJournal(path: string): Journal {
  const { journal } = readJournal(path);
  return journal;
}

/** Reads the title of a journal and nothing else. @throws NoJournal */
export function readTitle(path: string): Title {
  const file = openSync(path, 'r');
  try {
    return titleOf(file, fstatSync(file).size, path).title;
  } finally {
    closeSync(file);
  }
}

/** Opens a journal to append to it; a record that was cut off at its end is removed. @throws NoJournal */
export async function continueJournal(path: string): Promise<WritableJournal> {
  const { journal, places, seed, end } = readJournal(path);
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r+');
    if (journal.torn > 0) {
      await file.truncate(end);
      await file.sync();
    }
    return writable(journal, file, places, createAppender(file, end, seed));
  } catch (error) {
    await file?.close();
    await journal.close();
    throw error;
  }
}

function writable(journal: Journal, file: FileHandle, places: Map<number, number>, appender: Appender): WritableJournal {
  return {
    ...journal,
    async append(records) {
      const at = await appender.append(records.map((record) => ({ kind: kinds.record, ...record })));
      records.forEach(({ number }, k) => places.set(number, at[k] ?? NaN));
    },
    async note(note) {
      await appender.append([{ kind: kinds.note, number: 0, payload: Buffer.from(JSON.stringify(note)) }]);
    },
    async close() {
      try {
        await appender.drain();
      } finally {
        await file.close();
        await journal.close();
      }
    },
  };
}

interface Read {
  readonly journal: Journal;
  readonly places: Map<number, number>;
  readonly seed: number;
  /** Where the last whole record ends. */
  readonly end: number;
}

function readJournal(path: string): Read {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const { title, length } = titleOf(file, size, path);
    const seed = crc32(title.id);
    const places = new Map<number, number>();
    const notes: unknown[] = [];
    const damages: Damage[] = [];
    let end = length;
    for (const { frame, damage } of scanFrames(file, size, length, seed)) {
      if (damage) {
        if (damage.to < size) damages.push(damage);
        continue;
      }
      if (frame.kind === kinds.record) places.set(frame.number, frame.offset);
      else if (frame.kind === kinds.note) notes.push(JSON.parse(Buffer.from(frame.payload).toString()));
      end = frame.offset + headLength + frame.payload.byteLength;
    }
    return { journal: readable(file, { path, title, notes, damages, torn: size - end }, places, seed), places, seed, end };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function readable(file: number, facts: Pick<Journal, 'path' | 'title' | 'notes' | 'damages' | 'torn'>, places: ReadonlyMap<number, number>, seed: number): Journal {
  let isOpen = true;
  return {
    ...facts,
    has: (number) => places.has(number),
    numbers: () => places.keys(),
    read(number) {
      const offset = places.get(number);
      const frame = offset === undefined ? undefined : frameAt(file, Infinity, offset, seed);
      if (frame?.number !== number) throw new DamagedRecord(`${facts.path} is damaged at byte ${offset ?? '?'}: record ${number} is not what was written.`);
      return frame.payload;
    },
    close() {
      if (isOpen) closeSync(file);
      isOpen = false;
      return Promise.resolve();
    },
  };
}

function titleOf(file: number, size: number, path: string): { readonly title: Title; readonly length: number } {
  const frame = size === 0 ? undefined : frameAt(file, size, 0, 0);
  if (frame?.kind !== kinds.title) throw new NoJournal(`${path} is no journal, or its beginning is damaged.`);
  const title = JSON.parse(Buffer.from(frame.payload).toString()) as Title;
  if (title.format !== journalFormat) throw new NoJournal(`${path} is a journal of another inclusim: found ${JSON.stringify(title.format).slice(0, 60)}, expected ${journalFormat}.`);
  return { title, length: headLength + frame.payload.byteLength };
}
