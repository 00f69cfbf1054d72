/** What a thread of a search for the best mix runs: it gets scenario and mixes once, then lives histories of one mix or another until it is stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { createMixHistories, type MixHistory } from '../../capacity/mix/history.js';
import type { Mix } from '../../capacity/mix/mixes.js';
import type { MixSpace } from '../../capacity/mix/space.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { AnswerOr, Numbered } from '../answering-thread.js';

/** What a thread is made for. */
export interface MixTask {
  readonly scenario: Scenario;
  readonly space: MixSpace;
  readonly mixes: readonly Mix[];
  readonly measure: string;
}

/** Histories of one mix of the list. */
export interface MixBlock {
  readonly mix: number;
  readonly first: number;
  readonly count: number;
}

/** What comes back, in the order of the histories. */
export interface LivedMix {
  readonly histories: readonly MixHistory[];
}

const { scenario, space, mixes, measure } = workerData as MixTask;
let present: { readonly mix: number; readonly live: (replication: number) => MixHistory } | undefined;

parentPort?.on('message', ({ id, mix, first, count }: Numbered<MixBlock>) => {
  const answer = (message: AnswerOr<LivedMix>): void => parentPort?.postMessage(message);
  try {
    const { live } = present = present?.mix === mix ? present : { mix, live: prepared(mix) };
    answer({ id, histories: Array.from({ length: count }, (_, k) => live(first + k)) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) });
  }
});

function prepared(at: number): (replication: number) => MixHistory {
  const mix = mixes[at];
  if (mix === undefined) throw new Error(`There is no mix ${at}.`);
  return createMixHistories(scenario, space, mix, measure);
}
