/** What a thread of virtual trials runs: it gets all trials once, then lives blocks of replications until it is stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { createTrial, type LiveTrial, type TrialCounts } from '../../trial/live.js';
import type { VirtualTrial } from '../../trial/load.js';
import type { AnswerOr, Numbered } from '../answering-thread.js';

/** What comes back: counts in the order of the replications. */
export interface LivedBlock {
  readonly counts: readonly TrialCounts[];
}

/** Replications of one trial of the list. */
export interface TrialBlock {
  readonly trial: number;
  readonly first: number;
  readonly count: number;
}

const trials = workerData as readonly VirtualTrial[];
let present: { readonly trial: number; readonly live: LiveTrial } | undefined;

parentPort?.on('message', ({ id, trial, first, count }: Numbered<TrialBlock>) => {
  const answer = (message: AnswerOr<LivedBlock>): void => parentPort?.postMessage(message);
  try {
    const { live } = present = present?.trial === trial ? present : { trial, live: prepared(trial) };
    answer({ id, counts: Array.from({ length: count }, (_, k) => live(first + k)) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) });
  }
});

function prepared(at: number): LiveTrial {
  const trial = trials[at];
  if (trial === undefined) throw new Error(`There is no trial ${at}.`);
  return createTrial(trial);
}
