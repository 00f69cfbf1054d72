/** What the thread runs that checks a small copy of a scenario. */
import { parentPort } from 'node:worker_threads';
import type { Scenario } from '../scenario/scenario.js';
import type { Finding } from '../verification/finding.js';
import { verification } from '../verification/verify.js';
import type { AnswerOr, Numbered } from './answering-thread.js';

parentPort?.on('message', ({ id, scenario }: Numbered<{ readonly scenario: Scenario }>) => {
  parentPort?.postMessage({ id, findings: verification(scenario).checks.map(({ run }) => run()) } satisfies AnswerOr<{ readonly findings: readonly Finding[] }>);
});
