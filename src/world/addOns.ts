import type { Arm } from '../scenario/scenario.js';
import type { World } from './world.js';

/** Services that stand beside other programmes: help that a person may have in addition, several at once. */
export interface AddOns {
  /** Rows of the services. */
  readonly services: readonly number[];
  /** `[place in the list][person]`: week in which the person got it. */
  readonly since: readonly Int16Array[];
}

/** Most add-ons in one scenario: one bit each in a column of 16. */
export const mostAddOns = 16;

/** Finds the add-ons among an arm's services. */
export function createAddOns(arm: Arm, ids: readonly string[], capacity: number): AddOns {
  const isAddOn = (id: string) => arm.epochs.some(({ scenario }) => {
    const service = scenario.services.find((each) => each.id === id);
    return service !== undefined && scenario.programmes.find((each) => each.id === service.programme)!.addOn;
  });
  const services = ids.flatMap((id, s) => (isAddOn(id) ? [s] : []));
  return { services, since: services.map(() => new Int16Array(capacity)) };
}

/** Ends one add-on of a person. */
export function endAddOn(world: World, i: number, at: number): void {
  world.jobSeekers.addOns[i]! &= ~(1 << at);
  world.services.enrolled[world.addOns.services[at]!]! -= 1;
}

/** Ends all add-ons of a person who leaves working age. */
export function leaveAddOns(world: World, i: number): void {
  for (let at = 0; at < world.addOns.services.length; at += 1) if ((world.jobSeekers.addOns[i]! & (1 << at)) !== 0) endAddOn(world, i, at);
}

/** Ends an add-on for everybody who has it. */
export function endAddOns(world: World, s: number): void {
  const at = world.addOns.services.indexOf(s);
  if (at < 0) return;
  for (let i = 0; i < world.jobSeekers.count; i += 1) if ((world.jobSeekers.addOns[i]! & (1 << at)) !== 0) endAddOn(world, i, at);
}
