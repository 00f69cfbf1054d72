/** Experiments of all patterns that have one, in the order of the patterns. */
import { patterns } from '../catalogue/evidence/patterns.js';
import { employerExperiments } from './employers.js';
import type { Experiment } from './experiment.js';
import { fittedTrialExperiments } from './fittedTrials.js';
import { jobExperiments } from './jobs.js';
import { peopleExperiments } from './people.js';
import { populationExperiments } from './populations.js';
import { serviceExperiments } from './services.js';
import { shelteredExperiments } from './sheltered.js';
import { siteExperiment } from './sites.js';

const all: readonly Experiment[] = [...fittedTrialExperiments, ...serviceExperiments, ...jobExperiments, ...employerExperiments, siteExperiment, ...peopleExperiments, ...shelteredExperiments, ...populationExperiments];

export const experiments: readonly Experiment[] = patterns.flatMap(({ id }) => all.filter(({ pattern }) => pattern === id));

/** The experiment of a pattern; undefined where the pattern has none. */
export function experimentOf(patternId: string): Experiment | undefined {
  return experiments.find(({ pattern }) => pattern === patternId);
}
