/**
 * The folder of a run. It is filled under another name and gets its own name last, so that a folder of that name is
 * always whole. A folder that exists already (`--out` of an empty one, perhaps a mounted disk; a run whose charts are
 * drawn again) is filled from within.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DiskError, explainDiskError } from './disk-error.js';
import { writeWhole, type Content } from './write-whole.js';

export interface RunFolder {
  /** Writes one file; `path` is relative to the folder and may name a folder below it. */
  write(path: string, content: Content): Promise<void>;
  /** Gives the folder its name; returns its path as it was asked for, or a free name beside it. */
  finish(): Promise<string>;
  /** Removes all that was written, and the folders above it that were made for it. */
  discard(): Promise<void>;
  /** The same without waiting, for a program that must end at once; folders above stay. */
  discardNow(): void;
}

/**
 * Makes room for a run's folder.
 *
 * @param path - The folder; it must not exist or be empty when `isAsked`, and is numbered when it exists otherwise.
 * @param isAsked - Whether a person asked for this very folder.
 * @throws DiskError when the folder cannot be used.
 */
export async function openRunFolder(path: string, isAsked: boolean): Promise<RunFolder> {
  try {
    const exists = isAsked && await isEmptyFolder(path);
    const parent = exists ? path : dirname(resolve(path));
    const made = await mkdir(parent, { recursive: true });
    const temporary = join(parent, `.${exists ? 'run' : basename(resolve(path))}.unfinished-${randomBytes(4).toString('hex')}`);
    await mkdir(temporary);
    return runFolder(path, temporary, exists, made);
  } catch (error) {
    throw explainDiskError(error, path, isAsked);
  }
}

/**
 * Makes room for files in a folder that may hold others; each takes the place of the file of its name when all are written.
 *
 * @throws DiskError when the folder cannot be used.
 */
export async function openFilledFolder(path: string): Promise<RunFolder> {
  try {
    const made = await mkdir(path, { recursive: true });
    const temporary = join(path, `.run.unfinished-${randomBytes(4).toString('hex')}`);
    await mkdir(temporary);
    return runFolder(path, temporary, true, made);
  } catch (error) {
    throw explainDiskError(error, path, true);
  }
}

async function isEmptyFolder(path: string): Promise<boolean> {
  try {
    if ((await readdir(path)).length === 0) return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return false;
    if (code === 'ENOTDIR') throw new DiskError(`--out ${path} is a file.\n  Expected a folder that is empty or does not exist; name another.`, true);
    throw error;
  }
  throw new DiskError(`--out ${path} is not empty.\n  Expected a folder that is empty or does not exist; name another, or empty it first.`, true);
}

function runFolder(path: string, temporary: string, exists: boolean, made: string | undefined): RunFolder {
  return {
    async write(file, content) {
      try {
        await mkdir(dirname(join(temporary, file)), { recursive: true });
        await writeWhole(join(temporary, file), content);
      } catch (error) {
        throw explainDiskError(error, join(path, file));
      }
    },
    async finish() {
      try {
        if (!exists) return await renameToFree(temporary, path);
        await moveInto(temporary, path);
        return path;
      } catch (error) {
        throw explainDiskError(error, path);
      }
    },
    async discard() {
      await rm(temporary, { recursive: true, force: true });
      if (made !== undefined) await removeEmpty(exists ? resolve(path) : dirname(resolve(path)), made);
    },
    discardNow: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

/** Moves every file of a folder into another one, below the same names, and removes what is left. */
async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const move = entry.isDirectory() ? moveInto : rename;
    await move(join(from, entry.name), join(to, entry.name));
  }
  await rmdir(from);
}

/** Two runs of one scenario may end up with one name; the later one is numbered. */
async function renameToFree(temporary: string, path: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? path : `${path}-${number}`;
    try {
      // Renaming onto a folder that holds something fails; claiming the name first would leave an empty one behind a crash.
      await rename(temporary, name);
      return name;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    }
  }
}

/** Removes `folder` and the folders above it up to `last`, as long as they are empty. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  try {
    for (let at = folder; at.length >= last.length; at = dirname(at)) await rmdir(at);
  } catch {
    // Somebody else has put something there meanwhile: it stays.
  }
}
