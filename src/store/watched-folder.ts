/** The folder of a run that is made anew whenever its scenario is saved: the next run is made beside it and takes its place when it is whole. */
import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DiskError, explainDiskError } from './disk-error.js';
import { removeEmpty } from './folders.js';
import { takeLock } from './lock.js';
import type { Provenance } from './provenance.js';

export interface WatchedFolder {
  readonly path: string;
  /** Where the next run is made; nothing is there before. */
  readonly next: string;
  /** Puts the run that was made in the place of the last one. For a moment between two renames nothing has the name. */
  replace(): Promise<void>;
  /** Removes what a run left that did not become whole. */
  clear(): Promise<void>;
  close(): Promise<void>;
  /** The same without waiting, for a program that must end at once. */
  closeNow(): void;
}

/** What the command of such a run ends with; a folder whose provenance says so may be replaced. */
export const watchOption = '--watch';

/**
 * Makes room for a watched run.
 *
 * @throws DiskError when the folder holds anything else, cannot be used, or another process watches into it.
 */
export async function openWatchedFolder(path: string): Promise<WatchedFolder> {
  try {
    await refuseOther(path);
    const beside = join(dirname(resolve(path)), `.${basename(resolve(path))}.watched`);
    const made = await mkdir(beside, { recursive: true });
    await takeLock(beside, path);
    const folder = watchedFolder(path, beside, made);
    await folder.clear();
    return folder;
  } catch (error) {
    throw explainDiskError(error, path, true);
  }
}

function watchedFolder(path: string, beside: string, made: string | undefined): WatchedFolder {
  const [next, last] = [join(beside, 'run'), join(beside, 'last')];
  return {
    path, next,
    async replace() {
      try {
        await rm(last, { recursive: true, force: true });
        await rename(path, last).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'ENOENT') throw error; });
        await rename(next, path);
        await rm(last, { recursive: true, force: true });
      } catch (error) {
        throw explainDiskError(error, path);
      }
    },
    async clear() {
      const names = await readdir(beside);
      // A program that was killed between two renames left the last run here.
      if (names.includes('last') && !(await isThere(path))) await rename(join(beside, 'last'), path);
      await Promise.all(names.filter((name) => name !== 'lock').map((name) => rm(join(beside, name), { recursive: true, force: true })));
    },
    async close() {
      await rm(beside, { recursive: true, force: true });
      if (made !== undefined) await removeEmpty(dirname(resolve(path)), made);
    },
    closeNow: () => rmSync(beside, { recursive: true, force: true, maxRetries: 3 }),
  };
}

async function refuseOther(path: string): Promise<void> {
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return []; throw error; });
  if (names.length === 0 || (await askedFor(path)).endsWith(watchOption)) return;
  throw new DiskError(`${path} holds something else, which was left as it is.\n  Expected a folder that is empty, does not exist, or was left by ${watchOption}; name another with --out.`, true);
}

/** The command that a run was made by; empty where no run lies. */
async function askedFor(path: string): Promise<string> {
  try {
    return String((JSON.parse(await readFile(join(path, 'provenance.json'), 'utf8')) as Partial<Provenance>).asked);
  } catch {
    return '';
  }
}

async function isThere(path: string): Promise<boolean> {
  return readdir(path).then(() => true, () => false);
}
