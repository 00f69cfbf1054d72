/** The door to the thread that writes the long tables of a run. */
import { DiskError } from '../store/disk-error.js';
import { answeringThread } from './answering-thread.js';
import type { TablesAnswer, TablesTask } from './tables-worker.js';

export interface WrittenTables {
  /** Resolves with the files that were left out for their size, when the disk has all others; rejects with what went wrong. */
  readonly done: Promise<readonly string[]>;
  /** Stops writing wherever it is. */
  readonly close: () => Promise<void>;
}

/** Starts to write. @param script - The thread's program. */
export function startTables(task: TablesTask, script = new URL('./tables-worker.js', import.meta.url)): WrittenTables {
  const { ask, close } = answeringThread<TablesTask, TablesAnswer>(script, 'its tables were written');
  const done = ask(task).then((answer) => {
    if (answer.refused) throw new DiskError(answer.refused.message, answer.refused.isWrongInput);
    return answer.leftOut;
  });
  done.catch(() => undefined); // Whoever awaits it is told.
  return { done, close };
}
