/** The door to threads: each worker is a thread that holds the scenario and computes blocks of replications. */
import { Worker } from 'node:worker_threads';
import type { Row } from '../outcomes/replication.js';
import type { Block, BlockWorker, Spawn } from '../replicate.js';
import type { Answer, Task } from './worker.js';

type Rows = readonly (readonly Row[])[];

interface Pending {
  readonly resolve: (rows: Rows) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a thread for a scenario.
 *
 * @param wantsPeople - Whether its rows hold each person.
 * @param script - The thread's program; built JavaScript, because Node 20 cannot start TypeScript in a thread.
 */
export function spawnThread(scenario: Parameters<Spawn>[0], wantsPeople = false, script = new URL('./worker.js', import.meta.url)): BlockWorker {
  const thread = new Worker(script, { workerData: { scenario, wantsPeople } satisfies Task });
  const pending = new Map<number, Pending>();
  let asked = 0;
  let failure: Error | undefined;

  const failAll = (error: Error): void => {
    failure ??= error;
    for (const { reject } of pending.values()) reject(failure);
    pending.clear();
  };
  const settle = ({ id, rows, error }: Answer): void => {
    const block = pending.get(id);
    pending.delete(id);
    if (rows) block?.resolve(rows);
    else block?.reject(error);
  };
  thread.on('message', settle);
  thread.on('messageerror', failAll);
  thread.on('error', failAll);
  thread.on('exit', (code) => failAll(new Error(`A worker thread stopped (exit code ${code}) before its replications were done.`)));

  return {
    compute: (block: Block) => new Promise<Rows>((resolve, reject) => {
      if (failure) return reject(failure);
      pending.set(asked, { resolve, reject });
      thread.postMessage({ id: asked++, block });
    }),
    async close() {
      await thread.terminate();
    },
  };
}

/** Told how long a worker took for so many replications. */
export type Timed = (replications: number, seconds: number) => void;

/** A door to threads that times their blocks and remembers them, so that all can be stopped whatever happened. */
export function threads(timed: Timed, spawn: Spawn = (scenario) => spawnThread(scenario)): { readonly spawn: Spawn; readonly closeAll: () => Promise<void> } {
  const workers: BlockWorker[] = [];
  return {
    spawn(scenario) {
      const worker = spawn(scenario);
      workers.push(worker);
      return {
        async compute(block) {
          const started = performance.now();
          const rows = await worker.compute(block);
          timed(block.count, (performance.now() - started) / 1000);
          return rows;
        },
        close: () => worker.close(),
      };
    },
    async closeAll() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
