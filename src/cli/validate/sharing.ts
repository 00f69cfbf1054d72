/** Work that threads share, with its progress; how long it took is said at the end. */
import { availableParallelism } from 'node:os';
import { shareOut } from '../crew.js';
import { duration } from '../durations.js';
import { createProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';

export interface Work {
  /** What is being done, in a word or two. */
  readonly what: string;
  readonly script: URL;
  readonly workerData: unknown;
  readonly shorter: string;
}

export type Share = <Task extends object, Answer extends object>(tasks: readonly Task[], work: Work) => Promise<Answer[]>;

export function sharing({ workers = availableParallelism(), quiet = false }: { readonly workers?: number; readonly quiet?: boolean }, terminal: Terminal, signal: AbortSignal): Share {
  return async <Task extends object, Answer extends object>(tasks: readonly Task[], { what, script, workerData, shorter }: Work) => {
    const progress = quiet ? undefined : createProgress(terminal, what, workers, () => performance.now(), { things: 'parts', shorter });
    const started = performance.now();
    const seconds = (): number => (performance.now() - started) / 1000;
    const done = (count: number): void => {
      progress?.timed(1, (seconds() / count) * workers);
      progress?.show(count, tasks.length);
    };
    try {
      return await shareOut<Task, Answer>(tasks, { script, workerData, workers, work: 'it was validated', signal, done });
    } finally {
      progress?.end();
      if (!quiet) terminal.note(`${what}: ${tasks.length} parts took ${duration(seconds())} with ${workers} threads\n`);
    }
  };
}
