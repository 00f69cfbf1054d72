/** Finds runs that were left unfinished: the one that was named, or all in the folder of a scenario. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readTitle } from './journal/journal.js';
import { placeBeside, placeWithin, type RunPlace } from './run-place.js';
import type { RunTitle } from './run-title.js';

export interface UnfinishedRun {
  readonly place: RunPlace;
  readonly title: RunTitle;
}

/**
 * Where the unfinished run of a name lies; undefined where there is none.
 *
 * @param path - The name that the run will get (`output/x/2026-…`, or what `--out` said), or the unfinished folder itself.
 */
export async function unfinishedOf(path: string): Promise<RunPlace | undefined> {
  const own = /^\.(.+)\.unfinished$/.exec(basename(resolve(path)))?.[1];
  const folder = dirname(path);
  const places = own === undefined ? [placeWithin(path), placeBeside(path)] : [own === 'run' ? placeWithin(folder) : placeBeside(join(folder, own))];
  for (const place of places) if (await isFolder(place.unfinished)) return place;
  return undefined;
}

/** All unfinished runs in a folder that can be continued, the newest first. */
export async function unfinishedIn(folder: string): Promise<UnfinishedRun[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const found = await Promise.all(names.map(async (name) => {
    const place = /^\..+\.unfinished$/.test(name) ? await unfinishedOf(join(folder, name)) : undefined;
    const title = place && titleOf(place);
    return place && title ? [{ place, title }] : [];
  }));
  // Names begin with the time at which the run began.
  return found.flat().sort((a, b) => (a.place.path < b.place.path ? 1 : -1));
}

/** What an unfinished run is of; undefined where its journal is missing or its beginning damaged, so that nothing can be continued. */
export function titleOf({ unfinished }: RunPlace): RunTitle | undefined {
  try {
    const title = readTitle(join(unfinished, 'journal'));
    return title.kind === 'run' ? title.about as RunTitle : undefined;
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
