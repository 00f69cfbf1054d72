/** Figures that studies print. */
import { log } from '../statistics/log.js';
import { grades } from '../world/jobs.js';
import type { World } from '../world/world.js';

/** Share of people of whom something is true; NaN of nobody. */
export function shareOf(people: readonly number[], isTrue: (i: number) => boolean): number {
  return people.length === 0 ? NaN : people.filter(isTrue).length / people.length;
}

/** Mean over people; NaN of nobody. */
export function meanOf(people: readonly number[], value: (i: number) => number): number {
  return people.length === 0 ? NaN : people.reduce((sum, i) => sum + value(i), 0) / people.length;
}

/** Log-odds of a share; where nobody or everybody is counted, with half a person added to both. */
export function logOdds(events: number, people: number): number {
  if (people === 0) return NaN;
  const add = events === 0 || events === people ? 0.5 : 0;
  return log((events + add) / (people - events + add));
}

/** Log-odds of something among people. */
export function logOddsOf(people: readonly number[], isTrue: (i: number) => boolean): number {
  return logOdds(people.filter(isTrue).length, people.length);
}

/** Whether a person holds a competitive job that has begun, present or absent. */
export function isCompetitive({ jobs, week }: World, i: number): boolean {
  return jobs.grade[i] === grades.competitive && jobs.startWeek[i]! <= week;
}

/** Whether a person got a competitive job within follow-up. */
export function hasWorked({ accounts }: World, i: number): boolean {
  return accounts.firstCompetitive[i]! > 0;
}

/** Product-moment correlation; NaN where one of the two does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const sum = (f: (k: number) => number): number => xs.reduce((all, _, k) => all + f(k), 0);
  const spread = Math.sqrt(sum((k) => (xs[k]! - mx) * (xs[k]! - mx)) * sum((k) => (ys[k]! - my) * (ys[k]! - my)));
  return spread > 0 ? sum((k) => (xs[k]! - mx) * (ys[k]! - my)) / spread : NaN;
}
