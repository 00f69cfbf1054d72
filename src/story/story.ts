/** One person's weeks in one or two arms, and where and why the lives part. */
import type { Scenario } from '../scenario/scenario.js';
import { eventsOf, type LifeEvent } from './events.js';
import { follow } from './follow.js';
import { membersOf, type Member } from './members.js';
import { partingsOf, type Parting } from './parting.js';

export interface Asked {
  /** Places of one or two arms. */
  readonly arms: readonly number[];
  /** Number of the member of the cohort, from 1. */
  readonly person: number;
  readonly replication: number;
}

export interface Story extends Omit<Asked, 'arms'> {
  readonly arms: readonly { readonly arm: string; readonly events: readonly LifeEvent[] }[];
  readonly who: Member;
  /** Number of members. */
  readonly of: number;
  readonly partings: readonly Parting[];
}

/** There is no such member; of so many. */
export interface Nobody {
  readonly of: number;
  /** The arm in which there is none. */
  readonly arm: string;
}

/** Tells a story; of a member of the first arm's cohort, who must be a member in the other arm, too. */
export function storyOf(scenario: Scenario, asked: Asked): Story | Nobody {
  const { arms, person, replication } = asked;
  const cohorts = arms.map((arm) => membersOf(scenario, arm, replication));
  const who = cohorts[0]?.[person - 1];
  const lacking = arms.findIndex((_, k) => who === undefined || !cohorts[k]!.some(({ row }) => row === who.row));
  if (who === undefined || lacking >= 0) return { of: cohorts[Math.max(0, lacking)]?.length ?? 0, arm: scenario.arms[arms[Math.max(0, lacking)]!]!.id };
  const lives = arms.map((arm) => follow(scenario, { arm, person: who.row, replication }));
  const [one, other] = lives;
  return {
    person, replication, who, of: cohorts[0]!.length,
    arms: lives.map((life) => ({ arm: life.arm, events: eventsOf(life) })),
    partings: one !== undefined && other !== undefined ? partingsOf(one, other) : [],
  };
}
