/** A thread that answers questions, one after the other or several at once. */
import { Worker } from 'node:worker_threads';

/** A question as the thread gets it, and what it gets back: an answer, or the error with its message and stack. */
export type Numbered<T> = T & { readonly id: number };
export type AnswerOr<A> = Numbered<(A & { readonly error?: undefined }) | { readonly error: Error }>;

export interface AnsweringThread<Q, A> {
  /** Rejects with the thread's error, or when the thread ends before it answered. */
  readonly ask: (question: Q) => Promise<A>;
  /** Stops the thread wherever it is. */
  readonly close: () => Promise<void>;
}

interface Pending<A> {
  readonly resolve: (answer: A) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a thread.
 *
 * @param script - The thread's program; built JavaScript, because Node 20 cannot start TypeScript in a thread.
 * @param work - What it is for, as in "before its replications were done".
 * @param workerData - What it gets once.
 */
export function answeringThread<Q extends object, A extends object>(script: URL, work: string, workerData?: unknown): AnsweringThread<Q, A> {
  const thread = new Worker(script, { workerData });
  const pending = new Map<number, Pending<A>>();
  let asked = 0;
  let failure: Error | undefined;

  const failAll = (error: Error): void => {
    failure ??= error;
    for (const { reject } of pending.values()) reject(failure);
    pending.clear();
  };
  thread.on('message', (answer: AnswerOr<A>) => {
    const question = pending.get(answer.id);
    pending.delete(answer.id);
    if (answer.error === undefined) question?.resolve(answer);
    else question?.reject(answer.error);
  });
  thread.on('messageerror', failAll);
  thread.on('error', failAll);
  thread.on('exit', (code) => failAll(new Error(`A worker thread stopped (exit code ${code}) before ${work}.`)));

  return {
    ask: (question) => new Promise<A>((resolve, reject) => {
      if (failure) return reject(failure);
      pending.set(asked, { resolve, reject });
      thread.postMessage({ ...question, id: asked++ });
    }),
    async close() {
      await thread.terminate();
    },
  };
}
