import { expect, it } from 'vitest';
import { fittedTrials } from '../../src/catalogue/evidence/fitted.js';
import { freeParameters } from '../../src/calibration/freeParameters.js';
import { positionAt, priorOf, valueAt } from '../../src/calibration/prior.js';
import { withLeaves } from '../../src/scenario/withLeaves.js';
import { createTrial } from '../../src/trial/live.js';
import { virtualTrial, type VirtualTrial } from '../../src/trial/load.js';

const trials = fittedTrials.map((trial): VirtualTrial => {
  const loaded = virtualTrial(trial, 'respond');
  if ('problems' in loaded) throw new Error(`${trial.id} should load.`);
  return loaded;
});

/** Virtual trials that are lived of each, until one tells the difference: where people start one job in the whole of a trial, little of what ends jobs shows. */
const lives = [0, 1, 2, 3, 4];

/** Trials in which somebody's outcome changes when a parameter goes from the lower to the upper end of what is believed, with the same luck. */
function responding(path: string, low: number, high: number): string[] {
  const living = (trial: VirtualTrial, value: number) => createTrial({ ...trial, scenario: withLeaves(trial.scenario, new Map([[path, value]])) });
  return trials.filter((trial) => {
    const [a, b] = [living(trial, low), living(trial, high)];
    return lives.some((replication) => JSON.stringify(a(replication)) !== JSON.stringify(b(replication)));
  }).map(({ trial }) => trial.id);
}

it.each(freeParameters())('$path acts in three fitted trials at least', (parameter) => {
  const prior = priorOf(parameter);
  const found = responding(parameter.path, valueAt(prior, positionAt(prior, 0.05)), valueAt(prior, positionAt(prior, 0.95)));
  expect(found.length, `responds: ${found.join(', ')}`).toBeGreaterThanOrEqual(3);
});
