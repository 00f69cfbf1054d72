import { activityCodes } from '../../world/activity.js';
import { grades } from '../../world/jobs.js';
import type { World } from '../../world/world.js';

/** What was read: a number, and how many people, weeks or endings it rests on. */
export interface Read {
  /** Null where there is nothing to divide by. */
  readonly value: number | null;
  readonly n: number;
}

/** Looks at the weeks of many replications, one after the other, and says what it counted in all of them. */
export interface Reader {
  /** Sees the world at week 0 and at the end of each week. */
  readonly watch: (world: World) => void;
  readonly read: () => Read;
}

/** Main activities at a workplace of an ordinary employer without an ordinary contract. */
const workplaces: ReadonlySet<number> = new Set([activityCodes.placement, activityCodes.bonusWage]);

/** Whether somebody has a job with an ordinary employer, with subsidy or without, that has begun. */
export function inOrdinaryFirm({ jobs, week }: World, i: number): boolean {
  const grade = jobs.grade[i];
  return (grade === grades.competitive || grade === grades.subsidised) && jobs.startWeek[i]! <= week;
}

/** The same without subsidy. */
export function inOrdinaryJob({ jobs, week }: World, i: number): boolean {
  return jobs.grade[i] === grades.competitive && jobs.startWeek[i]! <= week;
}

/** Whether somebody spent the week at a workplace that a programme found: unpaid, with bonus pay or adapted. */
export function atWorkplace({ jobSeekers, jobs }: World, i: number): boolean {
  const activity = jobSeekers.activity[i]!;
  // An adapted job is shown among the subsidised ones, but is none.
  return workplaces.has(activity) || (activity === activityCodes.subsidised && jobs.grade[i] !== grades.subsidised);
}

/** Any attachment to work: a job of any kind, a workplace, a sheltered place. */
export function inAnyWork(world: World, i: number): boolean {
  return inOrdinaryFirm(world, i) || atWorkplace(world, i) || world.jobSeekers.activity[i] === activityCodes.sheltered;
}

/** One number over another; `n` is the one below the line. */
export function over(above: number, below: number): Read {
  return { value: below === 0 ? null : above / below, n: below };
}

/** Whether this is the last week of the run. */
export function isLast({ week, scenario }: World): boolean {
  return week === scenario.weeks;
}

/** Rows of everybody in the world. */
export function* everybody({ jobSeekers }: World): Generator<number> {
  for (let i = 0; i < jobSeekers.count; i += 1) yield i;
}
