/** What is read of places that people stay in: how many leave them for ordinary jobs, and who wants one without asking for it. */
import { weeksPerYear } from '../../world/calendar.js';
import type { World } from '../../world/world.js';
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

/**
 * Hidden demand per person on the list. The first arm has few places, the second room for all: who is a client where there is room and,
 * as the same person in the same week, has neither place nor list nor job where there is none, wants a place and does not apply.
 */
export function hiddenDemand(): Reader {
  let [hidden, listed] = [0, 0];
  const without = new Set<number>();
  return {
    watch(world) {
      if (!isLast(world)) return;
      const { service } = world.jobSeekers;
      if (world.arm.id === 'places') {
        without.clear();
        for (const i of everybody(world)) {
          if (isListed(world, i)) listed += 1;
          else if (service[i]! < 0 && !inOrdinaryFirm(world, i) && world.jobSeekers.leftWeek[i] === 0) without.add(i);
        }
      } else for (const i of without) if (service[i]! >= 0) hidden += 1;
    },
    read: () => over(hidden, listed),
  };
}

function isListed({ jobSeekers: { waitingFor, offered, service } }: World, i: number): boolean {
  return service[i]! < 0 && (waitingFor[i]! >= 0 || offered[i]! >= 0);
}
