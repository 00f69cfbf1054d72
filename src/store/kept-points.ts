/** Numbered rows of numbers that go to a journal in an unfinished folder, so that whatever ends the program, work can be continued from there. */
import { join } from 'node:path';
import { DiskError, explainDiskError } from './disk-error.js';
import { syncFolder } from './folders.js';
import { continueJournal, createJournal, NoJournal, type WritableJournal } from './journal/journal.js';
import { takeLock, type Lock } from './lock.js';
import type { RunFolder } from './run-folder.js';

export interface KeptPoints {
  readonly folder: RunFolder;
  /** What the rows are of, as it was said when they were begun. */
  readonly about: unknown;
  /** The row of a number; undefined where none is kept. */
  row(number: number): Float64Array | undefined;
  /** How many rows are kept. */
  count(): number;
  /** Resolves when the disk has it. */
  keep(number: number, row: Float64Array): Promise<void>;
  /** Closes the journal. */
  close(): Promise<void>;
  /** Ends without a result: what is kept stays; where nothing is, nothing is left. */
  leave(): Promise<void>;
  /** The same without waiting. */
  leaveNow(): void;
}

/** Begins in a new folder. @throws DiskError */
export async function beginPoints(folder: RunFolder, kind: string, about: unknown): Promise<KeptPoints> {
  return opened(folder, () => createJournal(join(folder.unfinished, 'journal'), kind, about), true);
}

/** Takes up what was left. @throws DiskError when somebody else has it, or nothing in it can be continued. */
export async function continuePoints(folder: RunFolder): Promise<KeptPoints> {
  return opened(folder, () => continueJournal(join(folder.unfinished, 'journal')), false);
}

async function opened(folder: RunFolder, open: () => Promise<WritableJournal>, isNew: boolean): Promise<KeptPoints> {
  let lock: Lock | undefined;
  try {
    lock = await takeLock(folder.unfinished, folder.path);
    const journal = await open();
    if (isNew) await syncFolder(folder.unfinished);
    else await folder.clear();
    return pointsOf(folder, journal, lock);
  } catch (error) {
    lock?.release();
    if (isNew) await folder.discard();
    if (error instanceof NoJournal) throw new DiskError(`${error.message}\n  Nothing in it can be continued: remove ${folder.unfinished} and begin again without --resume.`, true, { cause: error });
    throw explainDiskError(error, folder.path, !isNew);
  }
}

function pointsOf(folder: RunFolder, journal: WritableJournal, lock: Lock): KeptPoints {
  const count = (): number => [...journal.numbers()].length;
  return {
    folder, about: journal.title.about, count,
    row(number) {
      if (!journal.has(number)) return undefined;
      const bytes = journal.read(number);
      return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
    },
    async keep(number, row) {
      try {
        await journal.append([{ number, payload: new Uint8Array(row.buffer, row.byteOffset, row.byteLength) }]);
      } catch (error) {
        throw explainDiskError(error, folder.path);
      }
    },
    close: () => journal.close(),
    async leave() {
      await journal.close().catch(() => undefined);
      if (count() === 0) return folder.discard();
      await folder.clear();
      lock.release();
    },
    leaveNow() {
      if (count() === 0) folder.discardNow();
      else lock.release();
    },
  };
}
