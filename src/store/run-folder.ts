/**
 * The folder of a run. Until it is whole it lies beside its name, as `.NAME.unfinished`, which holds the journal, the lock and in `run/`
 * the files that are being written; then `run/` gets the name, so that a folder of that name is always whole. A folder that exists
 * already (`--out` of an empty one, perhaps a mounted disk; a run whose charts are drawn again) is filled from within.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DiskError, explainDiskError } from './disk-error.js';
import { moveInto, removeEmpty, renameToFree, syncFolder } from './folders.js';
import { takeLock } from './lock.js';
import { placeBeside, placeWithin, type RunPlace } from './run-place.js';
import { writeWhole, type Content } from './write-whole.js';

export interface RunFolder extends RunPlace {
  /** Writes one file; `path` is relative to the folder and may name a folder below it. */
  write(path: string, content: Content): Promise<void>;
  /** Makes a file of the unfinished folder one of the run's too. */
  include(name: string): Promise<void>;
  /** Gives the folder its name; returns its path as it was asked for, or a free name beside it. */
  finish(): Promise<string>;
  /** Removes the files that were written; whatever else lies in the unfinished folder stays. */
  clear(): Promise<void>;
  /** Removes all, and the folders above it that were made for it. */
  discard(): Promise<void>;
  /** The same without waiting, for a program that must end at once; folders above stay. */
  discardNow(): void;
}

/**
 * Makes room for a run's folder.
 *
 * @param path - The folder; it must not exist or be empty when `isAsked`, and is numbered when it exists otherwise.
 * @param isAsked - Whether a person asked for this very folder.
 * @throws DiskError when the folder cannot be used, or holds an unfinished run.
 */
export async function openRunFolder(path: string, isAsked: boolean): Promise<RunFolder> {
  try {
    const isWithin = isAsked && await isEmptyFolder(path);
    const made = await mkdir(isWithin ? path : dirname(resolve(path)), { recursive: true });
    const place = isWithin ? placeWithin(path) : placeBeside(path);
    for (let number = 1; ; number++) {
      // Two runs of one scenario may begin in the same second; the later one is numbered.
      const free = number === 1 ? place : placeBeside(`${path}-${number}`);
      if (await isMade(free.unfinished)) return runFolder(free, made);
      if (isAsked) await refuseUnfinished(place);
    }
  } catch (error) {
    throw explainDiskError(error, path, isAsked);
  }
}

/** Opens the unfinished folder of a run again. */
export function reopenRunFolder(place: RunPlace): RunFolder {
  return runFolder(place, undefined);
}

/**
 * Makes room for files in a folder that may hold others; each takes the place of the file of its name when all are written.
 *
 * @throws DiskError when the folder cannot be used.
 */
export async function openFilledFolder(path: string): Promise<RunFolder> {
  try {
    const made = await mkdir(path, { recursive: true });
    const unfinished = join(path, `.files.unfinished-${randomBytes(4).toString('hex')}`);
    await mkdir(unfinished);
    return runFolder({ path, unfinished, isWithin: true }, made);
  } catch (error) {
    throw explainDiskError(error, path, true);
  }
}

async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Says that somebody fills the folder, or else that a run was left there. */
async function refuseUnfinished({ path, unfinished }: RunPlace): Promise<never> {
  (await takeLock(unfinished, path)).release();
  throw new DiskError(`--out ${path}: found an unfinished run there (${unfinished}), expected a folder that is empty or does not exist.\n  The same command with --resume continues it; or remove that folder, or name another.`, true);
}

async function isEmptyFolder(path: string): Promise<boolean> {
  let names: string[];
  try {
    names = await readdir(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return false;
    if (code === 'ENOTDIR') throw new DiskError(`--out ${path} is a file.\n  Expected a folder that is empty or does not exist; name another.`, true);
    throw error;
  }
  const within = placeWithin(path);
  if (names.includes(basename(within.unfinished))) return refuseUnfinished(within);
  if (names.length > 0) throw new DiskError(`--out ${path} is not empty.\n  Expected a folder that is empty or does not exist; name another, or empty it first.`, true);
  return true;
}

function runFolder(place: RunPlace, made: string | undefined): RunFolder {
  const { path, unfinished, isWithin } = place;
  const files = join(unfinished, 'run');
  return {
    ...place,
    async write(file, content) {
      try {
        await mkdir(dirname(join(files, file)), { recursive: true });
        await writeWhole(join(files, file), content);
      } catch (error) {
        throw explainDiskError(error, join(path, file));
      }
    },
    async include(name) {
      try {
        await mkdir(files, { recursive: true });
        // Some file systems know no links.
        await link(join(unfinished, name), join(files, name)).catch(() => copyFile(join(unfinished, name), join(files, name)));
      } catch (error) {
        throw explainDiskError(error, join(path, name));
      }
    },
    async finish() {
      try {
        if (isWithin) await moveInto(files, path);
        const name = isWithin ? path : await renameToFree(files, path);
        await syncFolder(dirname(resolve(name)));
        await removeLeftovers(place);
        return name;
      } catch (error) {
        throw explainDiskError(error, path);
      }
    },
    clear: () => rm(files, { recursive: true, force: true }),
    async discard() {
      await rm(unfinished, { recursive: true, force: true });
      if (made !== undefined) await removeEmpty(isWithin ? resolve(path) : dirname(resolve(path)), made);
    },
    // A thread that is being stopped may still lay a file down.
    discardNow: () => rmSync(unfinished, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Removes what is left of an unfinished run whose folder has its name; the lock last, so that nobody takes it up while it goes. */
export async function removeLeftovers({ unfinished }: RunPlace): Promise<void> {
  await rm(join(unfinished, 'run'), { recursive: true, force: true });
  await rm(join(unfinished, 'journal'), { force: true });
  await rm(unfinished, { recursive: true, force: true });
}
