// Prints what each phase allocates as JSON; started by allocation.mjs, with the collector at hand.
import { median } from './figures.mjs';
import { ips, scaled } from './scenario.mjs';
import { begin, layOut, live, phases } from './world.mjs';

const weeks = 104;
const warm = 8;
const replications = 3;

/** Bytes in use, from one place, so that looking costs the same everywhere. */
const inUse = () => process.memoryUsage().heapUsed;

/** What one look itself allocates. */
function costOfLooking() {
  return median(Array.from({ length: 101 }, () => {
    const before = inUse();
    return inUse() - before;
  }));
}

function measure(people) {
  const world = layOut(scaled(people, weeks), ips);
  const found = phases.map(() => new Float64Array(weeks * replications));
  let at = 0;
  const watched = phases.map((phase, k) => (those) => {
    const before = inUse();
    phase(those);
    found[k][at] = inUse() - before;
    if (k === phases.length - 1) at += 1;
  });
  // Optimised code is in place before anything counts; what compiling allocates would look like the phase's own.
  for (let replication = 1; replication <= warm; replication += 1) {
    at = 0;
    begin(world, replication);
    live(world, weeks, watched);
  }
  at = 0;
  for (let replication = 1; replication <= replications; replication += 1) {
    begin(world, warm + replication);
    globalThis.gc();
    costOfLooking();
    live(world, weeks, watched);
  }
  return summary(people, found, costOfLooking());
}

/** The usual week and the mean of all, less what looking costs. A fall would be a collection that ran between two looks: it is told, not averaged. */
function summary(people, found, looks) {
  const fallen = found.flatMap((each) => [...each]).filter((bytes) => bytes < 0).length;
  if (fallen > 0) console.error(`${fallen} of ${found.length * weeks * replications} looks saw the heap shrink; they are left out.`);
  const told = phases.map(({ name }, k) => {
    const grown = [...found[k]].filter((bytes) => bytes >= 0).map((bytes) => Math.max(0, bytes - looks));
    return { name, usual: median(grown), mean: grown.reduce((sum, bytes) => sum + bytes, 0) / grown.length };
  });
  return { people, weeks, looks, phases: told };
}

console.log(JSON.stringify([1000, 10_000].map(measure)));
