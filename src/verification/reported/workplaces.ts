/** What is read of workplaces that a programme finds: how soon, what comes of them, and how much of all work is ordinary. */
import { quantile } from '../../statistics/quantile.js';
import type { World } from '../../world/world.js';
import { atWorkplace, everybody, inAnyWork, inOrdinaryFirm, inOrdinaryJob, isLast, over, type Reader } from './reader.js';

const year = 52;

/** Notes of each person the week of the first contact and that of the first start since then; forgets them at each week 0. */
function starts(isStart: (world: World, i: number) => boolean): { readonly contact: Map<number, number>; readonly started: Map<number, number>; readonly look: (world: World) => void } {
  const contact = new Map<number, number>();
  const started = new Map<number, number>();
  return {
    contact, started,
    look(world) {
      if (world.week === 0) for (const seen of [contact, started]) seen.clear();
      for (const i of everybody(world)) {
        if (world.jobSeekers.service[i]! >= 0 && !contact.has(i)) contact.set(i, world.week);
        if (contact.has(i) && !started.has(i) && isStart(world, i)) started.set(i, world.week);
      }
    },
  };
}

/** Median weeks from the first week as a client to the first day at any workplace; who never gets there counts as longer than all others. */
export function weeksToStart(): Reader {
  const { contact, started, look } = starts((world, i) => atWorkplace(world, i) || inOrdinaryFirm(world, i));
  const weeks: number[] = [];
  return {
    watch(world) {
      look(world);
      // Whoever came in the last half year had no time to start.
      if (isLast(world)) for (const [i, from] of contact) if (from <= world.week - year / 2) weeks.push((started.get(i) ?? Infinity) - from);
    },
    read: () => ({ value: weeks.length === 0 ? null : middle(weeks), n: weeks.length }),
  };
}

function middle(values: readonly number[]): number {
  // Infinite values stay above whatever they are as large numbers.
  const found = quantile(values.map((value) => Math.min(value, 1e6)), 0.5);
  return found >= 1e5 ? Infinity : found;
}

/** Of those who started at a workplace that is no ordinary job: the share with an ordinary job within a year. */
export function onward(): Reader {
  const { started, look } = starts(atWorkplace);
  const ordinary = new Set<number>();
  let [onwards, all] = [0, 0];
  return {
    watch(world) {
      if (world.week === 0) ordinary.clear();
      look(world);
      for (const [i, from] of started) if (world.week <= from + year && inOrdinaryFirm(world, i)) ordinary.add(i);
      if (!isLast(world)) return;
      const followed = [...started].filter(([, from]) => from <= world.week - year);
      all += followed.length;
      onwards += followed.filter(([i]) => ordinary.has(i)).length;
    },
    read: () => over(onwards, all),
  };
}

/** In the last week, among all who have been clients: people in an ordinary job, of those in any work. */
export function ordinaryOfAttachments(): Reader {
  return attached((ordinary, any) => over(ordinary, any));
}

/** The same the other way round: people in any work for each in an ordinary job. */
export function anyPerOrdinary(): Reader {
  return attached((ordinary, any) => over(any, ordinary));
}

function attached(read: (ordinary: number, any: number) => ReturnType<Reader['read']>): Reader {
  const { contact, look } = starts(atWorkplace);
  let [ordinary, any] = [0, 0];
  return {
    watch(world) {
      look(world);
      if (!isLast(world)) return;
      for (const i of contact.keys()) {
        ordinary += Number(inOrdinaryJob(world, i));
        any += Number(inAnyWork(world, i));
      }
    },
    read: () => read(ordinary, any),
  };
}
