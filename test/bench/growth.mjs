// How the cost of a person-week and the memory of a person grow with the number of people: the same weeks for all sizes.
import { createRun } from '../../dist/index.js';
import { heading, median, say, spread } from './figures.mjs';
import { bytesAPerson, bytesOf } from './memory.mjs';
import { note } from './record.mjs';
import { ips, scaled } from './scenario.mjs';

const weeks = 26;
const sizes = [1000, 10_000, 100_000, 1_000_000];
const rounds = 3;
/** At most so much more a person-week among the most people than among the fewest, in percent. */
const mostGrowth = 30;

export function growth() {
  heading(`Growth with size: whole replications of ips-vs-usual-care, ips, people x ${weeks}, sizes in turn: median (least to most)`);
  const runs = sizes.map(timed);
  for (const { once } of runs) once();
  const times = sizes.map(() => []);
  for (let round = 1; round <= rounds; round += 1) runs.forEach(({ once, batch }, k) => times[k].push(mean(Array.from({ length: batch }, (_, b) => once(round * batch + b)))));
  sizes.forEach((people, k) => tell(people, times[k], runs[k].bytes()));
  const grown = 100 * (median(times.at(-1)) / median(times[0]) - 1);
  say('growth of the cost a person-week', `${grown.toFixed(0)} % from ${shown(sizes[0])} to ${shown(sizes.at(-1))} people; under ${mostGrowth} %: ${grown < mostGrowth ? 'met' : 'NOT met'}`);
  note('growth of the cost a person-week, 1,000 to 1,000,000 people', grown, '%');
}

/** A world of so many people that is lived again and again: nanoseconds a person-week of a replication, and the bytes it keeps. */
function timed(people) {
  const scenario = scaled(people, weeks);
  let kept;
  const live = createRun(scenario, ips, undefined, (world) => (kept = world));
  const once = (replication = 1) => {
    const start = process.hrtime.bigint();
    live(replication);
    return Number(process.hrtime.bigint() - start) / people / weeks;
  };
  // Small worlds are lived several times in a turn, so that a turn of them is not shorter than the machine's moods.
  return { once, batch: Math.max(1, Math.min(20, 100_000 / people)), bytes: () => bytesOf(kept) / people };
}

function tell(people, times, bytes) {
  say(`${shown(people)} x ${weeks}`, `${spread(times, 0)} ns a person-week; ${bytesAPerson(bytes)}`);
  note(`a person-week, ${shown(people)} x ${weeks}, ips`, median(times), 'ns');
  note(`memory a person, ${shown(people)} x ${weeks}, ips`, bytes, 'bytes');
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const shown = (people) => people.toLocaleString('en');
