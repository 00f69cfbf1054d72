/** The cohort of one arm and replication, and who its members are. */
import { createRun } from '../run.js';
import { diagnoses, severityBands, regions } from '../scenario/schema/population.js';
import type { Scenario } from '../scenario/scenario.js';
import type { World } from '../world/world.js';

/** A member as they were in their own week 0. */
export interface Member {
  /** Row among all people of the world. */
  readonly row: number;
  readonly entryWeek: number;
  readonly woman: boolean;
  readonly age: number;
  readonly severity: (typeof severityBands)[number];
  readonly diagnosis: (typeof diagnoses)[number];
  readonly region: (typeof regions)[number];
}

/** All members of the cohort, in the order of their rows. */
export function membersOf(scenario: Scenario, arm: number, replication: number): Member[] {
  let members: Member[] = [];
  const run = createRun(scenario, arm, undefined, (world) => {
    if (world.week === scenario.weeks) members = membersIn(world);
  });
  run(replication);
  return members;
}

function membersIn(world: World): Member[] {
  const { jobSeekers: people, accounts } = world;
  return Array.from({ length: people.count }, (_, i) => i).filter((i) => accounts.member[i] === 1).map((i) => ({
    row: i,
    entryWeek: people.entryWeek[i]!,
    woman: people.woman[i] === 1,
    age: Math.floor(people.ageAtEntry[i]!),
    severity: severityBands[people.severityBand[i]!]!,
    diagnosis: diagnoses[people.diagnosis[i]!]!,
    region: regions[people.region[i]!]!,
  }));
}
