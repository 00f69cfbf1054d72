/** Notes on the first ordinary job of each person of a cohort: when it began, and what came within so many weeks of that. */
import type { World } from '../world/world.js';

export interface FirstJobs {
  /** Looks at the world at the end of a week. */
  readonly watch: (world: World) => void;
  /** Own week in which the first job of a person began; 0 none. */
  readonly started: (i: number) => number;
  /** Jobs that a person had begun, the first one included, when the weeks were over. */
  readonly jobsBy: (i: number) => number;
}

/** @param weeks - Weeks from the first day of the job for which its holder is followed. */
export function watchFirstJobs(weeks: number): FirstJobs {
  const start: number[] = [];
  const jobs: number[] = [];
  return {
    watch: (world) => {
      const { accounts, jobSeekers: people, week } = world;
      if (week === 0) start.length = jobs.length = 0;
      for (let i = start.length; i < people.count; i += 1) {
        start.push(0);
        jobs.push(0);
      }
      for (let i = 0; i < people.count; i += 1) {
        if (accounts.jobs[i] === 0) continue;
        const ownWeek = week - people.entryWeek[i]!;
        if (start[i] === 0) start[i] = ownWeek;
        if (ownWeek < start[i]! + weeks) jobs[i] = accounts.jobs[i]!;
      }
    },
    started: (i) => start[i] ?? 0,
    jobsBy: (i) => jobs[i] ?? 0,
  };
}

/** Of some people those whose first job came first, as many as there are up to a number; who starts in one week stands in the order of people. */
export function firstOf(people: readonly number[], started: (i: number) => number, { count, within }: { readonly count: number; readonly within: number }): number[] {
  return people.filter((i) => started(i) > 0 && started(i) <= within).sort((a, b) => started(a) - started(b) || a - b).slice(0, count);
}
