/** What a thread runs that answers questions: it gets a scenario under a posterior, and lives some replications of its two arms. */
import { parentPort } from 'node:worker_threads';
import { livedDifferences } from '../../calibration/validation/answers.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { AnswerOr, Numbered } from '../answering-thread.js';

export interface AnswersTask {
  readonly scenario: Scenario;
  /** Number of the first replication. */
  readonly first: number;
  readonly count: number;
}

export interface AnswersAnswer {
  readonly differences: readonly number[];
}

parentPort?.on('message', ({ id, scenario, first, count }: Numbered<AnswersTask>) => {
  const answer = (message: AnswerOr<AnswersAnswer>): void => parentPort?.postMessage(message);
  try {
    answer({ id, differences: livedDifferences(scenario, first, count) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) });
  }
});
