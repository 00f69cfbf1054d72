/** Notices when a scenario, or a file that it extends, is saved. */
import { unwatchFile, watchFile } from 'node:fs';
import type { diskDoors } from '../doors.js';

type DiskDoors = typeof diskDoors;
type Answer = ReturnType<ReturnType<DiskDoors>['read']>;

/** What was read, by path, also where nothing could be. */
export type Known = Map<string, Answer>;

/** The same doors; what is read through them is remembered. */
export function remembering(doorsOf: DiskDoors, known: Known): DiskDoors {
  return (top) => {
    const doors = doorsOf(top);
    return {
      ...doors,
      read(path) {
        const answer = doors.read(path);
        known.set(path, answer);
        return answer;
      },
    };
  };
}

/** Milliseconds between two looks at a file, and for which a file must be left alone: an editor writes in several steps. */
const look = 200;
const calm = 100;

export interface Saves {
  /** Aborted when a file is no longer what was read. */
  readonly signal: AbortSignal;
  stop(): void;
}

/** Asks for files by name again and again: that also sees files that an editor replaces or that are not there yet, and disks of other machines. */
export function watchSaves(known: Known, read: (path: string) => Answer): Saves {
  const controller = new AbortController();
  const isOther = ([path, answer]: [string, Answer]) => JSON.stringify(read(path)) !== JSON.stringify(answer);
  const check = () => { if ([...known].some(isOther)) controller.abort(); };
  // Once in any case: the file may have been saved while it was read.
  let waiting = setTimeout(check, look + calm);
  const touched = () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, calm);
  };
  for (const path of known.keys()) watchFile(path, { interval: look }, touched);
  return {
    signal: controller.signal,
    stop() {
      clearTimeout(waiting);
      for (const path of known.keys()) unwatchFile(path, touched);
    },
  };
}
