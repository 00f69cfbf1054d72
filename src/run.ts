import { collect, questionsOf } from './outcomes/collect.js';
import { emptyLives, followLives } from './outcomes/lives.js';
import type { Row } from './outcomes/replication.js';
import type { Scenario } from './scenario/scenario.js';
import { observe } from './week/observe.js';
import { step, week, type Phase } from './week/step.js';
import { createWorld } from './world/create.js';
import { settle } from './world/settle.js';
import type { World } from './world/world.js';

/** Lives replications of one arm; its world is laid out once and used again. */
export type LiveArm = (replication: number) => Row;

/** Scenario and seed to outcomes: settle the people, live the weeks, read what came of it. */
export function createRun(scenario: Scenario, arm: number, phases: readonly Phase[] = week, watch?: (world: World) => void): LiveArm {
  const questions = questionsOf(scenario);
  const { seed, weeks, horizon } = scenario;
  const world = createWorld(scenario.arms[arm]!, { seed, weeks, horizon, askedWeeks: questions.weeks, flowWeeks: questions.flowWeeks, columns: questions.columns.length });
  return (replication) => {
    const lives = replication === 0 ? emptyLives(horizon) : new Uint8Array(0);
    const followed: number[] = [];
    const look = () => {
      watch?.(world);
      if (replication === 0) followLives(world, lives, followed);
    };
    settle(world, replication);
    observe(world);
    look();
    while (world.week < weeks) {
      step(world, phases);
      look();
    }
    return collect(world, questions, arm, replication, lives);
  };
}

/** All arms of one replication. */
export function createReplication(scenario: Scenario): (replication: number) => readonly Row[] {
  const arms = scenario.arms.map((_, arm) => createRun(scenario, arm));
  return (replication) => arms.map((live) => live(replication));
}
