/** Lives a world from its first week to its last, replication after replication, and reads it at the end of each. */
import { seriesColumns } from '../outcomes/activities.js';
import type { Arm, Scenario } from '../scenario/scenario.js';
import { observe } from '../week/observe.js';
import { step } from '../week/step.js';
import { createWorld } from '../world/create.js';
import { settle } from '../world/settle.js';
import type { World } from '../world/world.js';

/** What is asked of a life. */
export interface Questions<T> {
  /** Own weeks at which states are kept. */
  readonly askedWeeks?: readonly number[];
  /** Looks at the world when it has been settled (week 0), and at the end of each week. It changes nothing. */
  readonly watch?: (world: World) => void;
  /** Reads the world at the end of its last week. */
  readonly read: (world: World) => T;
}

/** Lays out the world of an arm once. Each call lives one replication of it. */
export function createLife<T>({ seed, weeks, horizon }: Scenario, arm: Arm, { askedWeeks = [], watch, read }: Questions<T>): (replication: number) => T {
  const asked = [...new Set(askedWeeks)].sort((a, b) => a - b);
  const world = createWorld(arm, { seed, weeks, horizon, askedWeeks: asked, flowWeeks: [], columns: seriesColumns.length });
  return (replication) => {
    settle(world, replication);
    observe(world);
    watch?.(world);
    while (world.week < weeks) {
      step(world);
      watch?.(world);
    }
    return read(world);
  };
}
