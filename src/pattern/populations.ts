/** Patterns of populations that live where nobody is randomised: some of these people have a job at the start. */
import type { Difference } from '../catalogue/catalogue.js';
import { awacGroups, patientsWithPsychosis, peopleInDenmark } from '../catalogue/evidence/studies.js';
import { createLife, type Questions } from '../trial/life.js';
import type { World } from '../world/world.js';
import { experiment, scenarioFrom, type Adjust, type Experiment, type Seed } from './experiment.js';
import { isCompetitive, shareOf } from './figures.js';

/** Lives the one arm of a scenario; worlds of one study have luck of their own by their name. */
function live<T>(name: string, data: Difference, seed: Seed, adjust: Adjust, questions: Questions<T>): (replication: number) => T {
  const scenario = scenarioFrom(name, data, seed, adjust);
  return createLife(scenario, scenario.arms[0]!, questions);
}

function everybody({ jobSeekers: { count } }: World): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** Share in a competitive job at the end. */
function employed(id: string, data: Difference): Experiment {
  return experiment(id, (seed, adjust) => live(id, data, seed, adjust, { read: (world) => [shareOf(everybody(world), (i) => isCompetitive(world, i))] }));
}

const atYear = 52;

/** Share at work in a competitive job, not on sick leave from it, after a year and at the end. */
function participation(): Questions<readonly [year: number, end: number]> {
  let year = NaN;
  const atWork = (world: World): number => shareOf(everybody(world), (i) => isCompetitive(world, i) && world.jobs.onLeave[i] === 0);
  return {
    watch: (world) => {
      if (world.week === atYear) year = atWork(world);
    },
    read: (world) => [year, atWork(world)],
  };
}

const common = experiment('mild-to-moderate-norway', (seed, adjust) => {
  const groups = awacGroups.map((data, k) => live(`mild-to-moderate-norway-${k}`, data, seed, adjust, participation()));
  return (replication) => {
    const [offered, control] = groups.map((group) => group(replication));
    return [offered![0], control![0], offered![1] - control![1]];
  };
});

export const populationExperiments = [employed('schizophrenia-no-programme', patientsWithPsychosis), common, employed('main-disability-denmark', peopleInDenmark)];
