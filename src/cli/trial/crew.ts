/** Threads that share a list of tasks: each takes the next one as soon as it is free, and answers come back in the order of the list. */
import { Worker } from 'node:worker_threads';

export interface Crew {
  /** The thread's program; built JavaScript. */
  readonly script: URL;
  /** What each thread gets when it starts. */
  readonly workerData: unknown;
  readonly workers: number;
  readonly signal: AbortSignal;
  /** Told after each task that is done. */
  readonly done: (tasks: number) => void;
}

/** What a thread answers. */
export type CrewAnswer<Answer> = { readonly answer: Answer; readonly error?: undefined } | { readonly error: Error };

/** Has all tasks done; the first failure, or the signal, stops all threads and is thrown. */
export async function shareOut<Task, Answer>(tasks: readonly Task[], { script, workerData, workers, signal, done }: Crew): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  let finished = 0;
  const threads = Array.from({ length: Math.min(workers, tasks.length) }, () => new Worker(script, { workerData }));
  try {
    await Promise.all(threads.map((thread) => new Promise<void>((resolve, reject) => {
      let at = -1;
      const ask = (): void => {
        if (signal.aborted) return reject(signal.reason as Error);
        if (next === tasks.length) return resolve();
        at = next++;
        thread.postMessage(tasks[at]);
      };
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`A worker thread stopped (exit code ${code}) before its task was done.`)));
      thread.on('message', (message: CrewAnswer<Answer>) => {
        if (message.error) return reject(message.error);
        answers[at] = message.answer;
        finished += 1;
        done(finished);
        ask();
      });
      ask();
    })));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return answers;
}
