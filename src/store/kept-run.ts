/**
 * A run that is being simulated: its replications go to a journal in the unfinished folder, so that whatever ends the program, the run can
 * be continued from there.
 */
import { statSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../outcomes/replication.js';
import type { Keeper } from '../replicate.js';
import { DiskError, explainDiskError } from './disk-error.js';
import { syncFolder } from './folders.js';
import { continueJournal, createJournal, DamagedRecord, NoJournal, type Journal, type WritableJournal } from './journal/journal.js';
import { takeLock, type Lock } from './lock.js';
import { decodeRows, encodeRows } from './rows-codec.js';
import type { RunFolder } from './run-folder.js';
import type { RunTitle } from './run-title.js';
import { rowsOf, type StoredRows } from './stored-rows.js';

export const byteOrder = endianness();

/** A stay at a run: from when one process took it up until it ended or was ended. */
interface Sitting {
  /** UTC. */
  readonly started: string;
  /** Seconds that earlier ones took. */
  readonly before: number;
}

export interface KeptRun extends Keeper {
  readonly folder: RunFolder;
  readonly title: RunTitle;
  /** When the run began, UTC. */
  readonly started: string;
  /** Which sitting this is, from 1, and how many seconds earlier ones took. */
  readonly sitting: number;
  readonly secondsBefore: number;
  /** How many replications are kept. */
  kept(): number;
  /** What is damaged, as `byte 100 to 200`. */
  readonly damages: readonly string[];
  /** Kept replications, read again whenever they are gone through; all of them must be kept. */
  rows(first: number, count: number): StoredRows;
  /** Closes the journal. Rejects when something could not be kept. */
  close(): Promise<void>;
  /** Ends the sitting without an end of the run: what is kept stays; where nothing is, nothing is left. */
  leave(): Promise<void>;
  /** The same without waiting, for a program that must end at once. */
  leaveNow(): void;
}

/** Begins a run in a new folder. @throws DiskError when its journal cannot be written; the folder is gone then. */
export async function beginRun(folder: RunFolder, title: RunTitle): Promise<KeptRun> {
  let lock: Lock | undefined;
  try {
    lock = await takeLock(folder.unfinished, folder.path);
    const journal = await createJournal(join(folder.unfinished, 'journal'), 'run', title);
    await syncFolder(folder.unfinished);
    return await sitDown(folder, journal, lock, { started: new Date().toISOString(), before: 0 });
  } catch (error) {
    lock?.release();
    await folder.discard();
    throw explainDiskError(error, folder.path);
  }
}

/** Takes up a run that was left. @throws DiskError when somebody else has it, or the disk does not let it go on; what is kept stays. */
export async function continueRun(folder: RunFolder): Promise<KeptRun> {
  let lock: Lock | undefined;
  try {
    lock = await takeLock(folder.unfinished, folder.path);
    const path = join(folder.unfinished, 'journal');
    const ended = statSync(path).mtimeMs;
    const journal = await continueJournal(path);
    await folder.clear();
    const last = (journal.notes as readonly Sitting[]).at(-1);
    const before = last === undefined ? 0 : last.before + Math.max(0, (ended - Date.parse(last.started)) / 1000);
    return await sitDown(folder, journal, lock, { started: new Date().toISOString(), before });
  } catch (error) {
    lock?.release();
    if (error instanceof NoJournal) throw new DiskError(`${error.message}\n  Nothing in it can be continued: remove ${folder.unfinished} and run again without --resume.`, true, { cause: error });
    throw explainDiskError(error, folder.path, true);
  }
}

async function sitDown(folder: RunFolder, journal: WritableJournal, lock: Lock, sitting: Sitting): Promise<KeptRun> {
  await journal.note(sitting).catch(async (error: unknown) => {
    await journal.close().catch(() => undefined);
    throw error;
  });
  const sittings = journal.notes as readonly Sitting[];
  const kept = () => [...journal.numbers()].length;
  return {
    folder, title: journal.title.about as RunTitle,
    started: sittings[0]?.started ?? sitting.started, sitting: sittings.length + 1, secondsBefore: sitting.before,
    kept,
    damages: journal.damages.map(({ from, to }) => `byte ${from} to ${to}`),
    *known() {
      for (const number of journal.numbers()) yield* wholeRows(journal, number);
    },
    async keep(replications: readonly (readonly Row[])[]) {
      try {
        await journal.append(replications.map((rows) => ({ number: rows[0]?.replication ?? NaN, payload: encodeRows(rows) })));
      } catch (error) {
        throw explainDiskError(error, folder.path);
      }
    },
    rows: (first, count) => rowsOf([journal], first, count),
    close: () => journal.close(),
    async leave() {
      await journal.close().catch(() => undefined); // Whoever kept something was told that it is not kept.
      if (kept() === 0) return folder.discard();
      await folder.clear();
      lock.release();
    },
    leaveNow() {
      if (kept() === 0) folder.discardNow();
      else lock.release();
    },
  };
}

/** A replication; none where the disk no longer gives what was written, so that it is computed again. */
function wholeRows(journal: Journal, number: number): (readonly Row[])[] {
  try {
    return [decodeRows(journal.read(number))];
  } catch (error) {
    if (error instanceof DamagedRecord) return [];
    throw error;
  }
}

/** Refuses what no machine of this kind wrote. */
export function refuseByteOrder(title: RunTitle, path: string): void {
  if (title.byteOrder === byteOrder) return;
  throw new DiskError(`${path} was written on another kind of machine: its numbers are ${title.byteOrder}, here they are ${byteOrder}.\n  Continue it on a machine of its own kind.`, true);
}
