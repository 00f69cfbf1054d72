// A world of the engine that the bench lives itself, so that only the weeks are timed.
import { questionsOf } from '../../dist/outcomes/collect.js';
import { observe } from '../../dist/week/observe.js';
import { step, week as phases } from '../../dist/week/step.js';
import { createWorld } from '../../dist/world/create.js';
import { settle } from '../../dist/world/settle.js';

export { phases };

/** Lays out the world of an arm as `createRun` does. */
export function layOut(scenario, arm) {
  const questions = questionsOf(scenario);
  const { seed, weeks, horizon } = scenario;
  return createWorld(scenario.arms[arm], { seed, weeks, horizon, askedWeeks: questions.weeks, flowWeeks: questions.flowWeeks, columns: questions.columns.length });
}

/** Settles a replication, with its week 0 observed. */
export function begin(world, replication) {
  settle(world, replication);
  observe(world);
}

/** Lives the weeks; nanoseconds a person-week by the clock on the wall and in processor time (of all threads of the process). */
export function live(world, weeks, list = phases) {
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  while (world.week < weeks) step(world, list);
  const wall = Number(process.hrtime.bigint() - start);
  const { user, system } = process.cpuUsage(before);
  return [wall, (user + system) * 1000].map((ns) => ns / world.jobSeekers.count / weeks);
}
