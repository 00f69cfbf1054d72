/** What a worker thread runs: it gets the scenario once, and whether people are wanted, then answers blocks with rows until it is stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Row } from '../outcomes/replication.js';
import { computeBlock, type Block } from '../replicate.js';
import type { Scenario } from '../scenario/scenario.js';
import type { AnswerOr, Numbered } from './answering-thread.js';

/** What a thread is made for. */
export interface Task {
  readonly scenario: Scenario;
  readonly wantsPeople: boolean;
}

type Question = Numbered<{ readonly block: Block }>;
type Answer = AnswerOr<{ readonly rows: readonly (readonly Row[])[] }>;

parentPort?.on('message', ({ id, block }: Question) => {
  try {
    const { scenario, wantsPeople } = workerData as Task;
    const rows = computeBlock(scenario, block, wantsPeople);
    answer({ id, rows }, buffersOf(rows));
  } catch (error) {
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) }, []);
  }
});

function answer(message: Answer, transferred: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(message, transferred);
}

/** Buffers that belong to one array alone change hands without a copy; an array that looks into a larger buffer is copied. */
function buffersOf(rows: readonly (readonly Row[])[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { sums, counts, weeks, spells, flows, attitudes, ledger, lives, people } of rows.flat()) {
    for (const array of [sums, counts, weeks, spells, flows, attitudes, ledger, lives, people]) {
      if (array.buffer instanceof ArrayBuffer && array.byteLength === array.buffer.byteLength) buffers.add(array.buffer);
    }
  }
  return [...buffers];
}
