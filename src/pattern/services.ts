/** Patterns of services: who leaves them, admissions, limits, and a programme that ends. */
import { ipsLite, ipsMa, stavanger } from '../catalogue/evidence/studies.js';
import { burns2007Eqolise } from '../catalogue/evidence/trials/europe.js';
import { weekOfMonth } from '../outcomes/months.js';
import type { World } from '../world/world.js';
import { trialExperiment } from './experiment.js';
import { hasWorked, isCompetitive, shareOf } from './figures.js';

const dropout = trialExperiment('dropout-europe', burns2007Eqolise, () => ({
  read: ({ accounts }, arms) => arms.map((people) => shareOf(people, (i) => accounts.dropouts[i]! > 0)),
}));

const readmission = trialExperiment('readmission-europe', burns2007Eqolise, () => ({
  read: ({ accounts }, arms) => arms.map((people) => shareOf(people, (i) => accounts.admissions[i]! > 0)),
}));

const limits = trialExperiment('time-limited-ips', ipsLite, () => ({
  read: (world, [ips = [], limited = []]) => {
    const worked = (i: number): boolean => hasWorked(world, i);
    const [withIps, withLimits] = [shareOf(ips, worked), shareOf(limited, worked)];
    const late = shareOf([...ips, ...limited].filter(worked), (i) => world.accounts.firstCompetitive[i]! > weekOfMonth(9));
    return [withIps, withLimits, withIps - withLimits, late, shareOf(ips, (i) => hasLeft(world, i)), shareOf(limited, (i) => hasLeft(world, i))];
  },
}));

/** Whether a person who was with a service is with none now. */
function hasLeft({ accounts, jobSeekers }: World, i: number): boolean {
  return accounts.enrolments[i]! > 0 && jobSeekers.service[i]! < 0;
}

const moodAndAnxiety = trialExperiment('mood-and-anxiety-denmark', ipsMa, () => ({
  read: (world, arms) => arms.map((people) => shareOf(people, (i) => isCompetitive(world, i) || world.jobSeekers.inEducation[i] === 1)),
}));

/** Own week at which the support of the programme in Stavanger is over for most. */
const supportEnds = 78;

const firstEpisode = trialExperiment('stavanger-first-episode', stavanger, () => {
  let atEnd: (i: number) => boolean = () => false;
  return {
    watch: (world) => {
      if (world.arm.randomised?.week !== world.week - supportEnds + 1) return;
      const working = new Set(Array.from({ length: world.jobSeekers.count }, (_, i) => i).filter((i) => worksHalfAWeek(world, i)));
      atEnd = (i) => working.has(i);
    },
    read: (world, [offered = [], control = []]) => {
      const later = (i: number): boolean => worksHalfAWeek(world, i);
      return [shareOf(offered, atEnd), shareOf(control, atEnd), shareOf(offered, later) - shareOf(control, later)];
    },
  };
});

function worksHalfAWeek(world: World, i: number): boolean {
  return isCompetitive(world, i) && world.jobs.hours[i]! > 20;
}

export const serviceExperiments = [dropout, readmission, limits, moodAndAnxiety, firstEpisode];
