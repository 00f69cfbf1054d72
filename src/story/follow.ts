/** Follows one person through one arm: a look after each phase of each week, and every decision about the person between two looks. */
import { Chance } from '../random/chance.js';
import { kinds } from '../random/purposes.js';
import type { Row } from '../outcomes/replication.js';
import { createRun } from '../run.js';
import type { Scenario } from '../scenario/scenario.js';
import { week as wholeWeek, type Phase } from '../week/step.js';
import type { World } from '../world/world.js';
import { momentOf, type Moment } from './moment.js';

/** A decision about the person: the probability, or a bound of it, that its draw was held against. */
export interface Decision {
  readonly purpose: number;
  readonly index: number;
  readonly probability: number;
  readonly yes: boolean;
  readonly draw: number;
}

/** A look at the person, with the decisions since the last one. */
export interface Step {
  /** Own week of the person. */
  readonly week: number;
  readonly moment: Moment;
  readonly decisions: readonly Decision[];
}

export interface Life {
  readonly arm: string;
  readonly steps: readonly Step[];
  /** What the replication left; the same as when nobody listens. */
  readonly row: Row;
}

/** Who is followed: where. */
export interface Whom {
  readonly arm: number;
  /** The row of the person among all people of the world. */
  readonly person: number;
  readonly replication: number;
  readonly phases?: readonly Phase[];
}

export function follow(scenario: Scenario, { arm, person, replication, phases = wholeWeek }: Whom): Life {
  const steps: Step[] = [];
  let heard: Decision[] = [];
  const look = (world: World): void => {
    const own = world.week - world.jobSeekers.entryWeek[person]!;
    if (person < world.jobSeekers.count && own <= world.horizon) steps.push({ week: steps.length === 0 ? 0 : own, moment: momentOf(world, person), decisions: heard });
    heard = [];
  };
  const listen = listener(scenario, replication, person, (decision) => heard.push(decision));
  const run = createRun(scenario, arm, phases.flatMap((phase) => [phase, look]), (world) => {
    if (world.week > 0) return;
    listen(world);
    look(world);
  });
  const row = run(replication);
  return { arm: scenario.arms[arm]!.id, steps, row };
}

/** Makes a world tell the decisions about a person, with their draws; these are drawn apart, so that the world's own chance is left alone. */
function listener(scenario: Scenario, replication: number, person: number, tell: (decision: Decision) => void): (world: World) => void {
  const chance = new Chance(scenario.seed);
  chance.startReplication(replication);
  return (world) => {
    const { jobSeekers: people } = world;
    world.witness = (purpose, entity, index, probability, yes) => {
      if (purpose >> 10 !== kinds.jobSeeker || person >= people.count || entity !== people.name[person]) return;
      chance.startWeek(world.week);
      tell({ purpose, index, probability, yes, draw: chance.uniform(purpose, entity, index) });
    };
  };
}
