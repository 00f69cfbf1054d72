import { uniformFrom, wordsFrom } from '../random/words.js';

/** Groups of people with times, as survival analysis meets them. */
export interface DataSet {
  readonly groups: number;
  /** The last time counted; some people are followed longer. */
  readonly last: number;
  readonly horizon: number;
  readonly level: number;
  readonly people: readonly { readonly group: number; readonly time: number; readonly event: 0 | 1 }[];
}

/** Chances a time of being censored: never, seldom, often, nearly at once. */
const CENSORING = [0, 0.01, 0.1, 0.6];

/** Random data sets: 5 to 400 people, 2 or 3 groups, few times with many ties or many times, with and without censoring. */
export function dataSets(count: number, key: number): DataSet[] {
  const words = wordsFrom(key);
  const whole = (low: number, high: number) => low + Math.floor(uniformFrom(words) * (high - low + 1));
  const one = <T>(list: readonly T[]) => list[whole(0, list.length - 1)]!;
  return Array.from({ length: count }, (_, s) => {
    const groups = whole(2, 3);
    const size = [5, 400][s] ?? Math.round(5 * 80 ** uniformFrom(words));
    const longest = one([2, 5, 20, 80, 300]);
    const censoring = CENSORING[s % CENSORING.length]!;
    const end = censoring === 0 ? Infinity : longest; // of follow-up
    const hazards = Array.from({ length: groups }, () => one(end < Infinity ? [0, 0.3, 1, 1.5, 3] : [0.3, 1, 1.5, 3]) / longest);
    const people = Array.from({ length: size }, (_, i) => {
      const group = i < groups ? i : whole(0, groups - 1);
      const eventTime = waiting(hazards[group]!, uniformFrom(words));
      const censoringTime = Math.min(end, waiting(censoring, uniformFrom(words)));
      return { group, time: Math.min(eventTime, censoringTime), event: eventTime <= censoringTime ? 1 : 0 } as const;
    });
    const latest = Math.max(...people.map(({ time }) => time));
    const last = one([latest, latest, whole(1, latest)]);
    return { groups, last, horizon: whole(1, last), level: one([0.5, 0.8, 0.9, 0.95, 0.99]), people };
  });
}

/** A geometric waiting time of 1 or more, with a chance of `hazard` a time. */
function waiting(hazard: number, uniform: number): number {
  if (hazard >= 1) return 1;
  return hazard > 0 ? 1 + Math.floor(Math.log(uniform) / Math.log1p(-hazard)) : Infinity;
}
