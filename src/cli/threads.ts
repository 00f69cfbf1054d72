/** The door to threads: each worker is a thread that holds the scenario and computes blocks of replications. */
import type { Row } from '../outcomes/replication.js';
import type { Block, BlockWorker, Spawn } from '../replicate.js';
import { answeringThread } from './answering-thread.js';
import type { Task } from './worker.js';

type Rows = readonly (readonly Row[])[];

/**
 * Starts a thread for a scenario.
 *
 * @param wantsPeople - Whether its rows hold each person.
 * @param script - The thread's program.
 */
export function spawnThread(scenario: Parameters<Spawn>[0], wantsPeople = false, script = new URL('./worker.js', import.meta.url)): BlockWorker {
  const { ask, close } = answeringThread<{ readonly block: Block }, { readonly rows: Rows }>(script, 'its replications were done', { scenario, wantsPeople } satisfies Task);
  return {
    async compute(block) {
      const { rows } = await ask({ block });
      return rows;
    },
    close,
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
