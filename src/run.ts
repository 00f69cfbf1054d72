import { collect, questionsOf } from './outcomes/collect.js';
import { createEntries, noteEntries } from './outcomes/entries.js';
import { emptyLives, followLives } from './outcomes/lives.js';
import { readPeople } from './outcomes/people.js';
import type { Row } from './outcomes/replication.js';
import { armsDrawn } from './scenario/posterior/armsDrawn.js';
import type { Scenario } from './scenario/scenario.js';
import { arrive } from './week/arrival.js';
import { observe } from './week/observe.js';
import { step, week, type Phase } from './week/step.js';
import { createWorld } from './world/create.js';
import { liveUnder } from './world/liveUnder.js';
import { settle } from './world/settle.js';
import type { World } from './world/world.js';

/** Lives replications of one arm; its world is laid out once and used again. `wantsPeople` keeps what was counted of each person too. */
export type LiveArm = (replication: number, wantsPeople?: boolean) => Row;

/** Scenario and seed to outcomes: settle the people, live the weeks, read what came of it. */
export function createRun(scenario: Scenario, arm: number, phases: readonly Phase[] = week, watch?: (world: World) => void): LiveArm {
  const questions = questionsOf(scenario);
  const { seed, weeks, horizon } = scenario;
  const drawn = armsDrawn(scenario, arm);
  const world = createWorld(scenario.arms[arm]!, { seed, weeks, horizon, askedWeeks: questions.weeks, flowWeeks: questions.flowWeeks, columns: questions.columns.length });
  return (replication, wantsPeople = false) => {
    const entries = wantsPeople ? createEntries(world) : undefined;
    const note = () => entries && noteEntries(world, entries);
    // Noted as they come: later in their first week they would not be what they were.
    const phasesNoted = entries ? phases.flatMap((phase) => (phase === arrive ? [phase, note] : [phase])) : phases;
    const lives = replication === 0 ? emptyLives(horizon) : new Uint8Array(0);
    const followed: number[] = [];
    const look = () => {
      watch?.(world);
      if (replication === 0) followLives(world, lives, followed);
    };
    const { arm: values, draw } = drawn(replication);
    liveUnder(world, values);
    settle(world, replication);
    note();
    observe(world);
    look();
    while (world.week < weeks) {
      step(world, phasesNoted);
      look();
    }
    const people = entries ? readPeople(world, questions.measures, questions.found, entries) : new Float64Array(0);
    const row = collect(world, questions, arm, replication, { lives, people });
    return draw === undefined ? row : { ...row, draw };
  };
}

/** All arms of one replication. */
export function createReplication(scenario: Scenario): (replication: number, wantsPeople?: boolean) => readonly Row[] {
  const arms = scenario.arms.map((_, arm) => createRun(scenario, arm));
  return (replication, wantsPeople) => arms.map((live) => live(replication, wantsPeople));
}
