/** Patterns of jobs. */
import { americanIps, eidpJobs, hongKongJobs } from '../catalogue/evidence/studies.js';
import { bond20124rctPooled } from '../catalogue/evidence/trials/pooled.js';
import { monthsOf } from '../outcomes/months.js';
import { log } from '../statistics/log.js';
import { trialExperiment } from './experiment.js';
import { hasWorked, meanOf, shareOf } from './figures.js';
import { firstOf, watchFirstJobs } from './firstJobs.js';

const sooner = trialExperiment('first-job-sooner', bond20124rctPooled, () => ({
  read: (world, arms) => {
    const [ips, control] = arms.map((people) => meanOf(people.filter((i) => hasWorked(world, i)), (i) => world.accounts.firstCompetitive[i]!));
    return [control! - ips!, ips!, control!];
  },
}));

const hours = trialExperiment('hours', bond20124rctPooled, () => ({
  read: ({ accounts: { hoursWorked, weeksWorked } }, [ips = []]) => [shareOf(ips.filter((i) => weeksWorked[i]! > 0), (i) => hoursWorked[i]! >= 20 * weeksWorked[i]!)],
}));

/** Weeks in which people may start the job from which they are followed. */
const startsWithin = 104;

const tenure = trialExperiment('first-job-tenure', americanIps, () => {
  const { watch, started, jobsBy } = watchFirstJobs(104);
  return {
    watch,
    read: ({ accounts: { firstTenure, firstEnded } }, [ips = []]) => {
      const people = firstOf(ips, started, { count: 142, within: startsWithin });
      return [
        monthsOf(meanOf(people, (i) => Math.min(104, firstTenure[i]!))),
        shareOf(people, (i) => firstTenure[i]! > 104 || (firstTenure[i] === 104 && firstEnded[i] === 0)),
        meanOf(people, (i) => jobsBy(i)),
      ];
    },
  };
});

const shape = trialExperiment('job-survival-shape', hongKongJobs, () => {
  const { watch, started } = watchFirstJobs(52);
  return {
    watch,
    read: ({ accounts: { firstTenure, firstEnded } }, [all = []]) => {
      const people = firstOf(all, started, { count: 748, within: startsWithin });
      // Everybody is followed for a year or to the end of working age, so a share that lasts is the survival.
      const lasting = [4, 26, 52].map((weeks) => shareOf(people, (i) => firstTenure[i]! > weeks || firstEnded[i] === 0));
      const [month = NaN, half = NaN, year = NaN] = lasting.map((share) => (share > 0 ? -log(share) : NaN));
      const [first, next, later] = [month / 4, (half - month) / 22, (year - half) / 26];
      return [first / next, next / later].map((ratio) => (Number.isFinite(ratio) && ratio > 0 ? ratio : NaN));
    },
  };
});

/** Endings that were published. */
const endingsCounted = 2086;

const endings = trialExperiment('job-endings', eidpJobs, () => ({
  read: ({ accounts: { endedQuit, endedDismissed, endedTemporary, endedLaidOff } }, arms) => {
    const columns = [endedQuit, endedDismissed, endedTemporary, endedLaidOff];
    const counts = columns.map(() => 0);
    let all = 0;
    // People of both arms in turn, with all that they had, until so many jobs are together or nobody is left.
    for (const i of inTurn(arms)) {
      if (all >= endingsCounted) break;
      columns.forEach((column, k) => {
        counts[k]! += column[i]!;
        all += column[i]!;
      });
    }
    return counts.map((count) => count / all);
  },
}));

/** The people of all arms, one of each after the other. */
function inTurn(arms: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...arms.map(({ length }) => length));
  return Array.from({ length: longest }, (_, k) => arms.flatMap((people) => people.slice(k, k + 1))).flat();
}

export const jobExperiments = [sooner, hours, tenure, shape, endings];
