/** The points of a study are simulated by threads and kept in a journal, so that whatever stops it, it goes on from there. */
import { createHash } from 'node:crypto';
import type { PointRow } from '../../sensitivity/simulate.js';
import { unfinishedOf } from '../../store/find-unfinished.js';
import { beginPoints, continuePoints, type KeptPoints } from '../../store/kept-points.js';
import { openRunFolder, reopenRunFolder } from '../../store/run-folder.js';
import type { MadeFiles } from '../../store/save-run.js';
import { shareOut } from '../crew.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { LeftUnfinished } from '../left-unfinished.js';
import { createProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import type { PointTask, StudyData } from './worker.js';

export interface Study extends StudyData {
  /** What is running, in a word. */
  readonly title: string;
  /** All that the points depend on. */
  readonly identity: unknown;
  readonly tasks: readonly PointTask[];
  /** The folder that was asked for; undefined: one below output/. */
  readonly out: string | undefined;
  readonly usualFolder: string;
  readonly resume: boolean;
  readonly workers: number;
  readonly isQuiet: boolean;
  /** The command that continues the study from a folder. */
  readonly again: (folder: string) => string;
}

/**
 * Simulates what is missing, then writes all files and gives the folder its name.
 *
 * @returns The folder.
 */
export async function simulateStudy(study: Study, terminal: Terminal, interrupt: Interrupt, files: (rows: readonly PointRow[], seconds: number) => MadeFiles): Promise<string> {
  const points = await keptPoints(study);
  const started = performance.now();
  interrupt.atOnce = () => points.leaveNow();
  try {
    await simulateMissing(study, points, terminal, interrupt);
    const rows = study.tasks.map((_, number) => rowOf(points, number));
    await points.close();
    for await (const { path, content } of files(rows, (performance.now() - started) / 1000)) {
      interrupt.signal.throwIfAborted();
      await points.folder.write(path, content);
    }
    await points.folder.include('journal');
    return await points.folder.finish();
  } catch (error) {
    const kept = points.count();
    await points.leave();
    throw kept === 0 ? error : new LeftUnfinished(error, kept, study.again(points.folder.path), 'point');
  } finally {
    interrupt.atOnce = undefined;
  }
}

function rowOf(points: KeptPoints, number: number): PointRow {
  const row = points.row(number);
  if (row === undefined) throw new Error(`Point ${number} was not kept.`);
  return row;
}

/** Points a thread simulates before its pace tells how long the rest takes: the first ones have not been compiled. */
const warm = 4;

async function simulateMissing({ title, asked, base, tasks, workers, isQuiet }: Study, points: KeptPoints, terminal: Terminal, { signal }: Interrupt): Promise<void> {
  const missing = [...tasks.entries()].filter(([number]) => points.row(number) === undefined);
  const progress = isQuiet ? undefined : createProgress(terminal, title, workers, () => performance.now(), { things: 'points', shorter: 'Ctrl-C stops it and keeps what is done, to be continued.' });
  const started = performance.now();
  const done = (finished: number): void => {
    if (finished >= warm * workers) progress?.timed(1, ((performance.now() - started) / 1000 / finished) * workers);
    progress?.show(points.count(), tasks.length);
  };
  try {
    await shareOut<PointTask, { readonly row: PointRow }>(missing.map(([, task]) => task), {
      script: new URL('./worker.js', import.meta.url), workerData: { asked, base } satisfies StudyData, workers, work: 'its points were simulated', signal, done,
    }, ({ row }, at) => points.keep(missing[at]?.[0] ?? at, row));
  } finally {
    progress?.end();
  }
}

async function keptPoints({ identity, title, out, usualFolder, resume }: Study): Promise<KeptPoints> {
  const about = { title, hash: createHash('sha256').update(JSON.stringify(identity)).digest('hex') };
  const path = out ?? usualFolder;
  const place = resume ? await unfinishedOf(path) : undefined;
  if (place === undefined) {
    if (resume) throw new InputError(`${path}: holds nothing unfinished; expected the folder of a study that was interrupted.\n  Leave out --resume to begin one.`);
    return beginPoints(await openRunFolder(path, out !== undefined), 'study', about);
  }
  const points = await continuePoints(reopenRunFolder(place));
  if ((points.about as { readonly hash?: unknown }).hash === about.hash) return points;
  await points.leave();
  throw new InputError(`${path}: is of another study: file, options or version have changed since; expected the ones that it was begun with.\n  Give another folder with --out to begin anew.`);
}
