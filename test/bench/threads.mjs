// Two worker threads against one, as the command line starts them: blocks of replications of all arms.
import { availableParallelism } from 'node:os';
import { spawnThread } from '../../dist/cli/threads.js';
import { heading, median, say, spread } from './figures.mjs';
import { scaled } from './scenario.mjs';

const people = 2000;
const block = 8;
const rounds = 5;
/** At least so many times as fast. */
const target = 1.8;

export async function threads() {
  heading(`Threads: ${people.toLocaleString('en')} x 104, both arms, ${block} replications a thread`);
  const scenario = scaled(people);
  const workers = [spawnThread(scenario), spawnThread(scenario)];
  const seconds = async (used, round) => {
    const start = performance.now();
    await Promise.all(used.map((worker, k) => worker.compute({ first: (2 * round + k) * block, count: block })));
    return (performance.now() - start) / 1000;
  };
  try {
    await seconds(workers, 0);
    const gains = [];
    for (let round = 1; round <= rounds; round += 1) gains.push((2 * await seconds(workers.slice(0, 1), round)) / await seconds(workers, round));
    say('two against one', `${spread(gains, 2)} times as fast on ${availableParallelism()} processors; at least ${target}: ${median(gains) >= target ? 'met' : 'NOT met'}`);
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
  }
}
