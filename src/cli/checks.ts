/** The built-in checks of a scenario, made in a thread of their own while a run is saved. */
import type { Scenario } from '../scenario/scenario.js';
import type { Finding } from '../verification/finding.js';
import { answeringThread } from './answering-thread.js';

export interface Checks {
  readonly done: Promise<readonly Finding[]>;
  readonly close: () => Promise<void>;
}

/** Starts the thread. Laws of the model hold under any values, so nothing is drawn from a posterior. */
export function startChecks({ posterior: _, ...scenario }: Scenario): Checks {
  const { ask, close } = answeringThread<{ readonly scenario: Scenario }, { readonly findings: readonly Finding[] }>(new URL('./checks-worker.js', import.meta.url), 'its checks were made');
  const done = ask({ scenario }).then(({ findings }) => findings);
  done.catch(() => undefined); // Whoever waits for it is told.
  return { done, close };
}
