/** Histories in blocks over threads that stay, with progress. */
import { openCrew, type Crew } from './crew.js';
import { createProgress, type Counted } from './progress.js';
import type { Terminal } from './terminal.js';

export interface LiveBlocks<Task extends object, Answer extends object> {
  /** Answers in the order of the histories, from number `first` on; `title` is what is running, for progress. */
  readonly live: (title: string, first: number, count: number, task: (first: number, count: number) => Task) => Promise<Answer[]>;
  readonly close: () => Promise<void>;
}

const countedHistories: Counted = { things: 'histories', shorter: '--histories N makes it shorter.' };

/** @param terminal - Where progress is shown; undefined for none. */
export function liveInBlocks<Task extends object, Answer extends object>(crew: Omit<Crew, 'done'>, block: number, terminal: Terminal | undefined, counted = countedHistories): LiveBlocks<Task, Answer> {
  const { share, close } = openCrew<Task, Answer>(crew);
  return {
    async live(title, first, count, task) {
      const tasks = Array.from({ length: Math.ceil(count / block) }, (_, k) => task(first + k * block, Math.min(block, count - k * block)));
      const progress = terminal && createProgress(terminal, title, crew.workers, () => performance.now(), counted);
      const started = performance.now();
      try {
        return await share(tasks, (done) => {
          progress?.timed(block, ((performance.now() - started) / 1000 / done) * crew.workers);
          progress?.show(Math.min(done * block, count), count);
        });
      } finally {
        progress?.end();
      }
    },
    close,
  };
}
