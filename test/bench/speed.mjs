// Person-weeks per second of one thread, by size, arm and kind of scenario: whole replications, as `run` lives them.
import { cpus } from 'node:os';
import { createRun, threefry4x32 } from '../../dist/index.js';
import { heading, median, say, spread } from './figures.mjs';
import { ips, scaled, shipped } from './scenario.mjs';

const floor = 2e6;

/** Million person-weeks a second of each of `runs` replications of an arm, after one to warm up. */
function speeds(scenario, arm, runs) {
  let lived = 0;
  const live = createRun(scenario, arm, undefined, (world) => (lived += world.week > 0 ? world.jobSeekers.count : 0));
  live(0);
  return Array.from({ length: runs }, (_, k) => {
    lived = 0;
    const start = process.hrtime.bigint();
    live(k + 1);
    return (lived / Number(process.hrtime.bigint() - start)) * 1e3;
  });
}

function tell(label, found) {
  say(label, `${spread(found, 2)} million person-weeks/s   ${(1e3 / median(found)).toFixed(0)} ns a person-week`);
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

export function machine() {
  console.log(`inclusim bench · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'} · one thread where nothing else is said`);
  say('one block of four random words', `${blockTime().toFixed(1)} ns`);
}

export function sizes() {
  heading('Whole replications of ips-vs-usual-care, people x weeks and arm: median (least to most)');
  for (const [people, arm, name, runs] of [[1000, ips, 'ips', 15], [10_000, 0, 'usual-care', 7], [10_000, ips, 'ips', 9], [100_000, ips, 'ips', 3]]) {
    const found = speeds(scaled(people), arm, runs);
    tell(`${people.toLocaleString('en')} x 104, ${name}`, found);
    if (people === 10_000 && arm === ips) say('', `floor of ${floor / 1e6}: ${median(found) * 1e6 >= floor ? 'met' : 'NOT met'}`);
  }
}

/** Scenarios of other kinds: a trial, arrivals and ceilings, and everything at once. */
export function scenarios() {
  heading('Whole replications of shipped scenarios as they are, last arm');
  for (const name of ['norway-trial', 'caseload-ladder', 'all-programmes']) {
    const scenario = shipped(name);
    const arm = scenario.arms.length - 1;
    tell(`${name}, ${scenario.arms[arm].id}`, speeds(scenario, arm, 5));
  }
}
