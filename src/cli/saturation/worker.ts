/** What a thread of a saturation experiment runs: it gets scenario and shares once, then lives replications at all shares until it is stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { createSaturation, type Offered, type Saturated } from '../../displacement/saturation.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { AnswerOr, Numbered } from '../answering-thread.js';

/** What a thread is made for. */
export interface SaturationTask {
  readonly scenario: Scenario;
  readonly offered: Offered;
  readonly shares: readonly number[];
}

/** Replications that are lived. */
export interface SaturationBlock {
  readonly first: number;
  readonly count: number;
}

/** What comes back, `[replication][share]`. */
export interface LivedShares {
  readonly histories: readonly (readonly Saturated[])[];
}

const { scenario, offered, shares } = workerData as SaturationTask;
const live = createSaturation(scenario, offered, shares);

parentPort?.on('message', ({ id, first, count }: Numbered<SaturationBlock>) => {
  const answer = (message: AnswerOr<LivedShares>): void => parentPort?.postMessage(message);
  try {
    answer({ id, histories: Array.from({ length: count }, (_, k) => live(first + k)) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) });
  }
});
