/** `inclusim run --watch`: runs a scenario again whenever it is saved, into one folder, until Ctrl-C. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../../scenario/printable.js';
import { openWatchedFolder, type WatchedFolder } from '../../store/watched-folder.js';
import type { Asked } from '../asked.js';
import { diskDoors } from '../doors.js';
import { Interrupted, type Interrupt } from '../interrupt.js';
import { LeftUnfinished } from '../left-unfinished.js';
import { runOne } from '../run-one.js';
import type { Terminal } from '../terminal.js';
import { remembering, watchSaves, type Known } from './saves.js';

type Run = Awaited<ReturnType<typeof runOne>>;

export interface Watching {
  readonly file: string;
  /** The folder that was asked for. */
  readonly out: string | undefined;
  /** The run that the file asks for now; undefined where it is wrong, which was told. */
  readonly ask: (doorsOf: typeof diskDoors) => Asked | undefined;
  readonly print: (run: Run) => void;
  readonly note: (text: string) => void;
}

/** Returns the exit code: 0 when Ctrl-C comes while nothing is simulated. */
export async function watchCommand({ file, out, ask, print, note }: Watching, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  let folder: WatchedFolder | undefined;
  let isFirst = true;
  interrupt.atOnce = () => folder?.closeNow();
  try {
    for (;;) {
      const known: Known = new Map();
      const asked = ask(remembering(diskDoors, known));
      if (asked === undefined && statSync(file, { throwIfNoEntry: false })?.isFile() !== true && folder === undefined) return 2;
      if (asked !== undefined) folder ??= await openWatchedFolder(out ?? join('output', asked.scenario.name, 'watch'));
      const saves = watchSaves(known, diskDoors(file).read);
      try {
        const run = asked && folder && await makeRun(asked, folder, terminal, AbortSignal.any([interrupt.signal, saves.signal]));
        if (run) {
          print(run);
          if (isFirst) note('A report that is open in a browser shows the next run when you reload the page.\n');
          isFirst = false;
        }
        if (interrupt.signal.aborted) return stopped(interrupt.signal, note);
        if (!saves.signal.aborted) note(`Watching ${printable(file)}: it is ${asked ? 'run again' : 'read again'} when you save it. Ctrl-C ends that.\n`);
        await either(interrupt.signal, saves.signal);
      } finally {
        saves.stop();
      }
      if (interrupt.signal.aborted) return ended(interrupt.signal);
      note(`\n${printable(file)} was saved.\n`);
    }
  } finally {
    interrupt.atOnce = undefined;
    await folder?.close();
  }
}

/** Undefined when the run was overtaken by a save or by the end of all; the last run stays then. */
async function makeRun(asked: Asked, folder: WatchedFolder, terminal: Terminal, signal: AbortSignal): Promise<Run | undefined> {
  try {
    const run = await runOne({ ...asked, out: folder.next }, terminal, { signal, atOnce: undefined });
    await folder.replace();
    return { ...run, folder: folder.path };
  } catch (error) {
    await folder.clear();
    if (signal.aborted) return undefined;
    throw error instanceof LeftUnfinished ? error.cause : error;
  }
}

function either(one: AbortSignal, other: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const any = AbortSignal.any([one, other]);
    if (any.aborted) resolve();
    else any.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** While something was simulated. */
function stopped({ reason }: AbortSignal, note: (text: string) => void): number {
  if (!(reason instanceof Interrupted)) throw reason;
  note('Stopped; the run of this save was not done.\n');
  return reason.exitCode;
}

/** While there was nothing to do. */
function ended({ reason }: AbortSignal): number {
  if (!(reason instanceof Interrupted)) throw reason;
  return 0;
}
