/** What a run begins with: a new folder, an unfinished run that is continued, or one that is finished already. */
import { join } from 'node:path';
import { printable } from '../scenario/printable.js';
import { finishedAt, finishedIn, type FinishedFolder } from '../store/find-finished.js';
import { titleOf, unfinishedIn, unfinishedOf } from '../store/find-unfinished.js';
import { beginRun, continueRun, refuseByteOrder, type KeptRun } from '../store/kept-run.js';
import { openRunFolder, removeLeftovers, reopenRunFolder } from '../store/run-folder.js';
import { runFolderName } from '../store/run-name.js';
import type { RunPlace } from '../store/run-place.js';
import { unlike, type RunTitle, type RunTold } from '../store/run-title.js';
import type { Asked } from './asked.js';
import { InputError } from './input-error.js';
import type { Terminal } from './terminal.js';

/** Exactly one of both. */
export type TakenUp = { readonly kept: KeptRun; readonly finished?: undefined } | { readonly kept?: undefined; readonly finished: string };

/**
 * Begins a run, or takes up the one that `--resume` means.
 *
 * @param yaml - The complete scenario.
 * @throws InputError when the folder that was named holds no such run.
 * @throws DiskError when the folder cannot be used, or another process fills it.
 */
export async function takeUp(asked: Asked, title: RunTitle, yaml: string, { note }: Terminal): Promise<TakenUp> {
  const { out, resume, scenario } = asked;
  if (resume === undefined) return begin(asked, title, yaml);
  if (typeof resume === 'string') return await named(resume, title) ?? await newest(resume, title) ?? nothingThere(resume);
  const found = out === undefined ? await newest(join('output', scenario.name), title) : await named(out, title);
  if (found !== undefined) return found;
  if (out === undefined) note(`No run of ${printable(scenario.name)} with these values to continue below output/${printable(scenario.name)}/; a new one begins.\n`);
  return begin(asked, title, yaml);
}

async function begin({ out, scenario, part }: Asked, title: RunTitle, yaml: string): Promise<TakenUp> {
  const { seed, version, posterior } = title;
  const folder = await openRunFolder(out ?? runFolderName(scenario.name, new Date(), { yaml, seed, version, posterior }, part), out !== undefined);
  return { kept: await beginRun(folder, title) };
}

/** The run in the folder of that name; undefined where there is none. Another run than the one that is wanted is refused. */
async function named(path: string, wanted: RunTitle): Promise<TakenUp | undefined> {
  const place = await unfinishedOf(path);
  const done = await finishedAt(place?.path ?? path);
  if (done) {
    refuseOther(path, done.told, wanted);
    return finished(done, place);
  }
  if (place === undefined) return undefined;
  const title = titleOf(place);
  if (title) {
    refuseOther(path, title, wanted);
    refuseByteOrder(title, path);
  }
  return { kept: await continueRun(reopenRunFolder(place)) };
}

/** The newest unfinished run of the wanted kind in a folder, or else the newest finished one. */
async function newest(folder: string, wanted: RunTitle): Promise<TakenUp | undefined> {
  const unfinished = (await unfinishedIn(folder)).find(({ title }) => unlike(title, wanted) === undefined && title.byteOrder === wanted.byteOrder);
  if (unfinished) return named(unfinished.place.unfinished, wanted);
  const done = (await finishedIn(folder)).find(({ told }) => unlike(told, wanted) === undefined);
  return done && await finished(done);
}

/** A program that was killed at the very end may have left the journal of a run that is whole. */
async function finished({ folder }: FinishedFolder, place?: RunPlace): Promise<TakenUp> {
  if (place) await removeLeftovers(place);
  return { finished: folder };
}

function refuseOther(path: string, one: RunTold, other: RunTold): void {
  const difference = unlike(one, other);
  if (difference === undefined) return;
  throw new InputError(`${path} holds another run: found ${difference.found}; expected ${difference.wanted}.\n  Continue it with the file, the options and the version that it was begun with, or name another folder.`);
}

function nothingThere(path: string): never {
  throw new InputError(`--resume ${path}: found no run there that can be continued, expected the folder of an unfinished one.\n  Name the folder that was told when it was stopped, or leave the name out for the newest run of the scenario.`);
}

/** Says what of an earlier sitting is lost; it is computed again. */
export function tellDamages({ damages, folder }: KeptRun, { note }: Terminal): void {
  for (const where of damages) note(`${printable(join(folder.unfinished, 'journal'))} is damaged, ${where}: what stood there is computed again. Check the disk.\n`);
}

