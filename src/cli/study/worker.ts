/** What a thread of a study of many points runs: it gets once what is asked, then simulates points until it is stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '../../scenario/scenario.js';
import { withSettings, type Settings } from '../../sensitivity/settings.js';
import { simulatePoint, type Asked, type PointRow } from '../../sensitivity/simulate.js';
import type { AnswerOr, Numbered } from '../answering-thread.js';

export interface StudyData {
  readonly asked: Asked;
  /** What points are differences from, where they do not bring a scenario of their own. */
  readonly base: Scenario;
}

export interface PointTask {
  readonly settings?: Settings;
  readonly scenario?: Scenario;
  /** Number of the first replication. */
  readonly first: number;
}

const { asked, base } = workerData as StudyData;

parentPort?.on('message', ({ id, settings = new Map(), scenario = base, first }: Numbered<PointTask>) => {
  const answer = (message: AnswerOr<{ readonly row: PointRow }>): void => parentPort?.postMessage(message);
  try {
    answer({ id, row: simulatePoint(withSettings(scenario, settings), asked, first) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) });
  }
});
