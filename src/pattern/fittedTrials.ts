/** Patterns that are rows of the fitted trials. */
import { fittedTrials } from '../catalogue/evidence/fitted.js';
import { reme2019Norway18m, sveinsdottir2020Seed } from '../catalogue/evidence/trials/norway.js';
import { hoffmann2014Bern5y } from '../catalogue/evidence/trials/switzerland.js';
import type { StudyDesign } from '../catalogue/evidence/studies.js';
import type { PublishedTrial } from '../catalogue/evidence/trial.js';
import { pooledRatio, type Count, type TwoGroups } from '../statistics/pooledRatio.js';
import { createTrial, liveTrial, type TrialCounts } from '../trial/live.js';
import { askedMeasure, sumByArm } from '../trial/perArm.js';
import { experiment, laidOut, type Experiment } from './experiment.js';

/** First arm and all controls of one virtual trial. */
export function contrast({ arms }: Pick<StudyDesign, 'arms'>, { events, analysed }: TrialCounts): TwoGroups {
  const controls = arms.flatMap(({ id }, k) => (id.startsWith('control') ? [k] : []));
  const sum = (of: readonly number[], at: readonly number[]): number => at.reduce((all, k) => all + of[k]!, 0);
  const together = (at: readonly number[]): Count => ({ events: sum(events, at), people: sum(analysed, at) });
  return { offered: together([0]), control: together(controls) };
}

const together = experiment('trials-together', (seed, adjust) => {
  const live = fittedTrials.map((trial) => ({ trial, live: createTrial(laidOut(trial, seed, adjust)) }));
  return (replication) => {
    const { ratio, tau } = pooledRatio(live.map((each) => contrast(each.trial, each.live(replication))));
    return [ratio, tau];
  };
});

const norway = experiment('norwegian-trial', (seed, adjust) => {
  const virtual = laidOut(reme2019Norway18m, seed, adjust);
  const asked = ['competitiveAt@52', 'competitiveAt@78', 'symptoms@78'].map((each) => askedMeasure(each, 'norwegian-trial', virtual.scenario.horizon));
  return liveTrial(virtual, {
    askedWeeks: [52, 78],
    read: (world, arms) => {
      const [at12, at18, symptoms] = asked.map((measure) => sumByArm(world, measure, arms).map(({ sum, count }) => sum / count));
      return [...at12!, ...at18!, symptoms![0]! - symptoms![1]!];
    },
  });
});

/** The shares of a trial's own outcome. */
function sharesOf(id: string, trial: PublishedTrial): Experiment {
  return experiment(id, (seed, adjust) => {
    const live = createTrial(laidOut(trial, seed, adjust));
    return (replication) => {
      const { events, analysed } = live(replication);
      return events.map((count, k) => count / analysed[k]!);
    };
  });
}

export const fittedTrialExperiments = [together, norway, sharesOf('norwegian-young-adults', sveinsdottir2020Seed), sharesOf('five-years', hoffmann2014Bern5y)];
