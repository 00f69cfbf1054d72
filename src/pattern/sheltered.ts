/** Patterns of preparation first, and of what becomes of people years later. */
import { labourMarketFirm, shelteredFirm, startersOfMeasures } from '../catalogue/evidence/studies.js';
import { weeksPerYear } from '../world/calendar.js';
import { benefits } from '../world/jobSeekers.js';
import { trialExperiment } from './experiment.js';
import { isCompetitive, shareOf } from './figures.js';

/** Weeks after leaving in which ordinary work counts. */
const yearAfter = 52;

const timeLimited = trialExperiment('sheltered-time-limited', labourMarketFirm, () => {
  const wasIn = new Set<number>();
  const left = new Map<number, number>();
  const worked = new Set<number>();
  return {
    watch: (world) => {
      const { jobSeekers: people, week } = world;
      if (week === 0) [wasIn, left, worked].forEach((notes) => notes.clear());
      for (let i = 0; i < people.count; i += 1) {
        if (people.group[i] === 0) continue;
        // The first time counts; who comes back later has left all the same.
        if (people.service[i]! >= 0) wasIn.add(i);
        else if (wasIn.has(i) && !left.has(i)) left.set(i, week);
        if (left.has(i) && week - left.get(i)! <= yearAfter && isCompetitive(world, i)) worked.add(i);
      }
    },
    read: (world, [firm = []]) => [shareOf(firm.filter((i) => (left.get(i) ?? Infinity) <= world.week - yearAfter), (i) => worked.has(i))],
  };
});

const unlimited = trialExperiment('sheltered-unlimited', shelteredFirm, () => ({
  // The one service of this region is the firm.
  read: ({ conduct }) => [conduct.clientWeeks[0]! > 0 ? (100 * weeksPerYear * conduct.hires[0]!) / conduct.clientWeeks[0]! : NaN],
}));

const fiveYearsOn = trialExperiment('five-years-on', startersOfMeasures, () => ({
  read: (world, arms) => {
    const everybody = arms.flat();
    const isDisabled = (i: number): boolean => world.jobSeekers.benefit[i] === benefits.disability;
    return [shareOf(everybody, (i) => isCompetitive(world, i) && !isDisabled(i)), shareOf(everybody, isDisabled)];
  },
}));

export const shelteredExperiments = [timeLimited, unlimited, fiveYearsOn];
