/** Threads that share a list of tasks: each takes the next one as soon as it is free, and answers come back in the order of the list. */
import { answeringThread, type AnsweringThread } from './answering-thread.js';

export interface Crew {
  /** The thread's program; built JavaScript. */
  readonly script: URL;
  /** What each thread gets when it starts. */
  readonly workerData: unknown;
  readonly workers: number;
  /** What the threads are for, as in "before its trials were lived". */
  readonly work: string;
  readonly signal: AbortSignal;
  /** Told after each task how many are done. */
  readonly done: (tasks: number) => void;
}

/** Keeps an answer before its thread takes the next task; `at` is the task's place in the list. */
export type Keep<Answer> = (answer: Answer, at: number) => Promise<void>;

export interface OpenCrew<Task extends object, Answer extends object> {
  /** Has all tasks done; the first failure, or the signal once the present tasks are done, is thrown. */
  readonly share: (tasks: readonly Task[], done: Crew['done'], keep?: Keep<Answer>) => Promise<Answer[]>;
  readonly close: () => Promise<void>;
}

/** Threads that stay for several lists, one after the other; each starts when a list first needs it. */
export function openCrew<Task extends object, Answer extends object>({ script, workerData, workers, work, signal }: Omit<Crew, 'done'>): OpenCrew<Task, Answer> {
  const threads: AnsweringThread<Task, Answer>[] = [];
  return {
    async share(tasks, done, keep) {
      const answers: Answer[] = [];
      const left = [...tasks.entries()];
      let finished = 0;
      while (threads.length < Math.min(workers, tasks.length)) threads.push(answeringThread<Task, Answer>(script, work, workerData));
      await Promise.all(threads.map(async ({ ask }) => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
          signal.throwIfAborted();
          const [at, task] = next;
          const answer = await ask(task);
          await keep?.(answer, at);
          answers[at] = answer;
          done(++finished);
        }
      }));
      return answers;
    },
    async close() {
      await Promise.all(threads.map(({ close }) => close()));
    },
  };
}

/** Has all tasks done; the first failure, or the signal once the present tasks are done, stops all threads and is thrown. */
export async function shareOut<Task extends object, Answer extends object>(tasks: readonly Task[], { done, ...crew }: Crew, keep?: Keep<Answer>): Promise<Answer[]> {
  const { share, close } = openCrew<Task, Answer>(crew);
  try {
    return await share(tasks, done, keep);
  } finally {
    await close();
  }
}
