/** What is read of places that people stay in: how many leave them for ordinary jobs, and who wants one without asking for it. */
import { weeksPerYear } from '../../world/calendar.js';
import { everybody, inOrdinaryFirm, isLast, over, type Reader } from './reader.js';

/** Ordinary jobs started per 100 years of places: weeks of clients without an ordinary job, and how many of those have one a week later. */
export function throughput(): Reader {
  let [jobs, placeWeeks] = [0, 0];
  const inPlace = new Set<number>();
  return {
    watch(world) {
      if (world.week === 0) inPlace.clear();
      for (const i of inPlace) if (inOrdinaryFirm(world, i)) jobs += 1;
      inPlace.clear();
      for (const i of everybody(world)) if (world.jobSeekers.service[i]! >= 0 && !inOrdinaryFirm(world, i)) inPlace.add(i);
      placeWeeks += inPlace.size;
    },
    read: () => over(100 * jobs, placeWeeks / weeksPerYear),
  };
}

/** People who would want a place and do not apply, per person on the list, at the end. */
export function hiddenDemand(): Reader {
  let [hidden, listed] = [0, 0];
  return {
    watch(world) {
      if (!isLast(world)) return;
      const { services } = world;
      for (let s = 0; s < services.ids.length; s += 1) {
        hidden += services.hidden[s]!;
        listed += services.waiting[s]!;
      }
    },
    read: () => over(hidden, listed),
  };
}
