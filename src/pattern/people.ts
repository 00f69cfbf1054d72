/** Patterns of whom programmes help more or less. */
import { sevenMildTrials, sevenSevereTrials, type StudyDesign } from '../catalogue/evidence/studies.js';
import { bond20124rctPooled } from '../catalogue/evidence/trials/pooled.js';
import { pooledRatio } from '../statistics/pooledRatio.js';
import { createTrial } from '../trial/live.js';
import type { World } from '../world/world.js';
import { experiment, laidOut, trialExperiment, type Adjust, type Seed } from './experiment.js';
import { hasWorked, logOddsOf } from './figures.js';
import { contrast } from './fittedTrials.js';

const interaction = trialExperiment('severity-interaction', bond20124rctPooled, () => {
  let history: readonly number[] = [];
  return {
    // Work history runs on, so it is noted in the first week of the trial.
    watch: (world) => {
      if (world.week === world.arm.randomised?.week) history = Array.from(world.jobSeekers.workHistory.subarray(0, world.jobSeekers.count));
    },
    read: (world, [ips = [], control = []]) => {
      const odds = (people: readonly number[]): number => logOddsOf(people, (i) => hasWorked(world, i));
      const both = [...ips, ...control];
      const [severe, moderate] = [isSevere(world), (i: number) => !isSevere(world)(i)];
      const byHistory = [...both].sort((a, b) => history[a]! - history[b]! || a - b);
      const half = Math.floor(byHistory.length / 2);
      return [
        odds(ips.filter(severe)) - odds(control.filter(severe)) - (odds(ips.filter(moderate)) - odds(control.filter(moderate))),
        odds(both.filter(severe)) - odds(both.filter(moderate)),
        odds(byHistory.slice(half)) - odds(byHistory.slice(0, half)),
      ];
    },
  };
});

function isSevere({ jobSeekers: { severityBand } }: World): (i: number) => boolean {
  return (i) => severityBand[i] === 2;
}

/** The pooled ratio of virtual trials. */
function pooled(trials: readonly StudyDesign[], seed: Seed, adjust: Adjust): (replication: number) => number {
  const live = trials.map((design) => ({ design, live: createTrial(laidOut(design, seed, adjust)) }));
  return (replication) => pooledRatio(live.map((each) => contrast(each.design, each.live(replication)))).ratio;
}

const mildToModerate = experiment('ratio-mild-to-moderate', (seed, adjust) => {
  const [mild, severe] = [pooled(sevenMildTrials, seed, adjust), pooled(sevenSevereTrials, seed, adjust)];
  return (replication) => {
    const ratio = mild(replication);
    return [ratio, ratio / severe(replication)];
  };
});

export const peopleExperiments = [interaction, mildToModerate];
