import type { World } from '../../world/world.js';
import { everybody, inOrdinaryFirm, type Read, type Reader } from './reader.js';

/** A job of somebody who was a client when it began. */
interface Followed {
  readonly spell: number;
  readonly started: number;
  /** First week of the job without support; null while it lasts. */
  cut: number | null;
}

interface Window { endings: number; weeks: number }

/** Weeks on each side of the cut. */
const span = 8;

/**
 * Endings per job-week in the 8 weeks after support ended while the job went on, over those with support in the 8 weeks before it ends
 * by rule.
 *
 * @param rule - Weeks after the hire at which follow-along ends.
 */
export function endingsAroundTheCut(rule: number): Reader {
  const before: Window = { endings: 0, weeks: 0 };
  const after: Window = { endings: 0, weeks: 0 };
  const jobs = new Map<number, Followed>();
  return {
    watch(world) {
      if (world.week === 0) jobs.clear();
      for (const [i, job] of jobs) book(world, i, job, windowOf(world, i, job));
      for (const i of everybody(world)) begin(world, i);
    },
    read: (): Read => ({ value: before.endings * after.weeks === 0 ? null : (after.endings / after.weeks) / (before.endings / before.weeks), n: before.endings + after.endings }),
  };

  /** The window in which this week of a job lies, if any. Who loses a job with support is back in the programme's search: still a client. */
  function windowOf(world: World, i: number, job: Followed): Window | null {
    if (world.jobSeekers.service[i]! < 0) job.cut ??= world.week;
    if (job.cut !== null) return world.week < job.cut + span ? after : null;
    const age = world.week - job.started;
    return age >= rule - span && age < rule ? before : null;
  }

  /** Counts the week, and the ending where the job is gone; death and retirement end no follow-up of jobs. */
  function book(world: World, i: number, job: Followed, window: Window | null): void {
    const isGone = world.jobs.spell[i] !== job.spell || !inOrdinaryFirm(world, i);
    if (isGone) jobs.delete(i);
    if (window === null || world.jobSeekers.leftWeek[i] !== 0) return;
    window.weeks += 1;
    if (isGone) window.endings += 1;
  }

  function begin(world: World, i: number): void {
    if (jobs.has(i) || world.jobs.startWeek[i] !== world.week || !inOrdinaryFirm(world, i) || world.jobSeekers.service[i]! < 0) return;
    jobs.set(i, { spell: world.jobs.spell[i]!, started: world.week, cut: null });
  }
}
