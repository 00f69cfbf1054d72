/** What a thread of virtual studies runs: it gets the seed, then lives blocks of studies of one pattern until it is stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LiveStudy } from '../../pattern/experiment.js';
import { experimentOf } from '../../pattern/experiments.js';
import type { AnswerOr, Numbered } from '../answering-thread.js';

/** What comes back: statistics of each study, in the order of the replications. */
export interface LivedStudies {
  readonly studies: readonly Float64Array[];
}

/** Studies of one pattern. */
export interface StudyBlock {
  readonly pattern: string;
  readonly first: number;
  readonly count: number;
}

const seed = workerData as number | string;
let present: { readonly pattern: string; readonly live: LiveStudy } | undefined;

parentPort?.on('message', ({ id, pattern, first, count }: Numbered<StudyBlock>) => {
  const answer = (message: AnswerOr<LivedStudies>): void => parentPort?.postMessage(message);
  try {
    const { live } = present = present?.pattern === pattern ? present : { pattern, live: prepared(pattern) };
    answer({ id, studies: Array.from({ length: count }, (_, k) => live(first + k)) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) });
  }
});

function prepared(pattern: string): LiveStudy {
  const experiment = experimentOf(pattern);
  if (experiment === undefined) throw new Error(`There is no experiment ${pattern}.`);
  return experiment.prepare(seed, (scenario) => scenario);
}
