/** A scenario with another number of posts in one of its services. */
import type { Arm, Scenario } from '../scenario/scenario.js';

/** The service whose staff is looked for, in one arm. */
export interface Staffed {
  /** Place of the arm in the scenario. */
  readonly arm: number;
  /** Id of the service. */
  readonly service: string;
}

/** Full posts of the service by its epochs; null where it does not exist in one. */
function postsByEpoch({ epochs }: Arm, service: string): (number | null)[] {
  return epochs.map(({ scenario }) => scenario.services.find(({ id }) => id === service)?.staff.count ?? null);
}

/** Full posts that the service has in the scenario, from the epoch in which it begins; null where an event changes them, or there is no such service. */
export function presentPosts(scenario: Scenario, { arm, service }: Staffed): number | null {
  const posts = new Set(postsByEpoch(scenario.arms[arm]!, service).filter((count) => count !== null));
  return posts.size === 1 ? [...posts][0]! : null;
}

/** The same scenario with so many full posts in the service, in all epochs in which it exists; other arms stay as they are. */
export function withPosts(scenario: Scenario, { arm, service }: Staffed, count: number): Scenario {
  return { ...scenario, arms: scenario.arms.map((each, at) => (at === arm ? staffedWith(each, service, count) : each)) };
}

function staffedWith(arm: Arm, service: string, count: number): Arm {
  return {
    ...arm,
    epochs: arm.epochs.map((epoch) => ({
      ...epoch,
      scenario: { ...epoch.scenario, services: epoch.scenario.services.map((each) => (each.id === service ? { ...each, staff: { ...each.staff, count } } : each)) },
    })),
  };
}
