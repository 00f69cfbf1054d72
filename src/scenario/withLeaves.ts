import type { Scenario } from './scenario.js';
import type { ArmScenario } from './schema/scenario.js';
import { withValue } from './withValue.js';

/** Numbers and switches of a scenario, by their path in dots, and what they are to be. */
export type Leaves = ReadonlyMap<string, number | boolean>;

/**
 * A scenario in which some numbers and switches are others, in every arm and at all times.
 *
 * @throws RangeError when a path leads to nothing of that kind.
 */
export function withLeaves(scenario: Scenario, leaves: Leaves): Scenario {
  const arms = scenario.arms.map((arm) => ({ ...arm, epochs: arm.epochs.map((epoch) => ({ ...epoch, scenario: changed(epoch.scenario, leaves) })) }));
  return { ...scenario, arms };
}

function changed(scenario: ArmScenario, leaves: Leaves): ArmScenario {
  let result = scenario;
  for (const [path, value] of leaves) {
    const keys = path.split('.');
    const before = keys.reduce<unknown>((data, key) => (data as Readonly<Record<string, unknown>> | undefined)?.[key], result);
    if (typeof before !== typeof value) throw new RangeError(`${path} is no ${typeof value} of a scenario.`);
    result = withValue(result, keys, value);
  }
  return result;
}
