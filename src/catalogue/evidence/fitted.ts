/**
 * Which trials are fitted. One rule: randomised; IPS or supported employment against something else; people with mental illness; events and people
 * analysed known (from memory only where the counts give the published per cent, and said so); an outcome that the model can express; and nobody in two rows. Of follow-ups of
 * the same people that one is taken whose figures were verified, and of two verified the trial's main time. Every other row says in
 * `leftOut` by which of these it falls out.
 */
import type { Count, TwoGroups } from '../../statistics/pooledRatio.js';
import { publishedTrials } from './published.js';
import type { PublishedTrial, TrialArm } from './trial.js';

export const fittedTrials: readonly PublishedTrial[] = publishedTrials.filter(({ leftOut }) => leftOut === null);

/** Arms that others are compared with: their ids begin with `control`. */
export function controlsOf({ arms }: PublishedTrial): readonly TrialArm[] {
  return arms.filter(({ id }) => id.startsWith('control'));
}

/** Counts of the first arm and of the controls taken together; undefined where one of them is not known. */
export function contrastOf(trial: PublishedTrial): TwoGroups | undefined {
  const offered = together(trial.arms.slice(0, 1));
  const control = together(controlsOf(trial));
  return offered === undefined || control === undefined ? undefined : { offered, control };
}

function together(arms: readonly TrialArm[]): Count | undefined {
  let [events, people] = [0, 0];
  for (const arm of arms) {
    if (arm.events === null || arm.analysed === null) return undefined;
    events += arm.events;
    people += arm.analysed;
  }
  return people === 0 ? undefined : { events, people };
}
