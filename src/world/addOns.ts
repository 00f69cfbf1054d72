import type { Arm } from '../scenario/scenario.js';

/** Services that stand beside other programmes: help that a person may have in addition, several at once. */
export interface AddOns {
  /** Rows of the services. */
  readonly services: readonly number[];
  /** `[place in the list][person]`: week in which the person got it. */
  readonly since: readonly Int16Array[];
}

/** Finds the add-ons among an arm's services. */
export function createAddOns(arm: Arm, ids: readonly string[], capacity: number): AddOns {
  const isAddOn = (id: string) => arm.epochs.some(({ scenario }) => {
    const service = scenario.services.find((each) => each.id === id);
    return service !== undefined && scenario.programmes.find((each) => each.id === service.programme)!.addOn;
  });
  const services = ids.flatMap((id, s) => (isAddOn(id) ? [s] : []));
  return { services, since: services.map(() => new Int16Array(capacity)) };
}
