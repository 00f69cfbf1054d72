// Person-weeks per second of one thread: `npm run bench`. Figures of absolute speed depend on the machine; compare ratios within one run.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createRun, loadScenario, measures, problemMessage, threefry4x32 } from '../../dist/index.js';

const file = new URL('../../scenarios/ips-vs-usual-care.yaml', import.meta.url);
const base = readFileSync(file, 'utf8');
const floor = 2e6;

/** The shipped scenario with `people` job seekers, staff in proportion, 104 weeks. */
function scenarioOf(people) {
  const text = base
    .replace('size: 1000', `size: ${people}`)
    .replace('weeks: 78', 'weeks: 104')
    .replace('count: 25', `count: ${(25 * people) / 1000}`)
    .replace('count: 30', `count: ${(30 * people) / 1000}`);
  const loaded = loadScenario('ips-vs-usual-care.yaml', { read: () => ({ text }), measures });
  if ('problems' in loaded) throw new Error(problemMessage(loaded.problems));
  return loaded.scenario;
}

/** Person-weeks a second of each of `runs` replications of an arm, after one to warm up. */
function speeds(people, arm, runs) {
  const live = createRun(scenarioOf(people), arm);
  live(0);
  return Array.from({ length: runs }, (_, k) => {
    const start = process.hrtime.bigint();
    live(k + 1);
    return (people * 104) / (Number(process.hrtime.bigint() - start) / 1e9);
  }).sort((a, b) => a - b);
}

/** Nanoseconds of one block of four random words, best of several: the yardstick of this machine. */
function blockTime() {
  const out = new Int32Array(4);
  let best = Infinity;
  for (let run = 0; run < 30; run += 1) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < 100_000; i += 1) threefry4x32(i, run, 3, 0, 1, 2, 3, 4, out);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 100_000);
  }
  return best;
}

console.log(`inclusim bench · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'} · one thread`);
console.log(`one block of four random words: ${blockTime().toFixed(1)} ns`);
console.log('people x weeks     arm          million person-weeks/s: median (least to most)   ns a person-week');
for (const [people, arm, name, runs] of [[1000, 1, 'ips', 15], [10_000, 0, 'usual-care', 7], [10_000, 1, 'ips', 9], [100_000, 1, 'ips', 3]]) {
  const found = speeds(people, arm, runs);
  const median = found[found.length >> 1];
  const show = (speed) => (speed / 1e6).toFixed(2);
  const label = `${people.toLocaleString('en')} x 104`;
  console.log(`${label.padEnd(18)} ${name.padEnd(12)} ${show(median)} (${show(found[0])} to ${show(found.at(-1))})`.padEnd(72), (1e9 / median).toFixed(0));
  if (people === 10_000 && name === 'ips') console.log(`${''.padEnd(18)} floor of ${show(floor)}: ${median >= floor ? 'met' : 'NOT met'}`);
}
