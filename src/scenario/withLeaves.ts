import type { Scenario } from './scenario.js';
import type { ArmScenario } from './schema/scenario.js';

/** Numbers and switches of a scenario, by their path in dots, and what they are to be. */
export type Leaves = ReadonlyMap<string, number | boolean>;

/**
 * A scenario in which some numbers and switches are others, in every arm and at all times. What is not on the way to one of them is shared with the old one.
 *
 * @throws RangeError when a path leads to nothing of that kind.
 */
export function withLeaves(scenario: Scenario, leaves: Leaves): Scenario {
  const arms = scenario.arms.map((arm) => ({ ...arm, epochs: arm.epochs.map((epoch) => ({ ...epoch, scenario: changed(epoch.scenario, leaves) })) }));
  return { ...scenario, arms };
}

type Branch = Record<string, unknown>;

function changed(scenario: ArmScenario, leaves: Leaves): ArmScenario {
  const root: Branch = { ...scenario };
  const copied = new Map<string, Branch>([['', root]]);
  for (const [path, value] of leaves) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let branch = root;
    let at = '';
    for (const key of keys) {
      at = `${at}.${key}`;
      const known = copied.get(at);
      const next = known ?? { ...(branch[key] as Branch | undefined) };
      if (known === undefined) copied.set(at, next);
      branch[key] = next;
      branch = next;
    }
    if (typeof branch[last] !== typeof value) throw new RangeError(`${path} is no ${typeof value} of a scenario.`);
    branch[last] = value;
  }
  return root as unknown as ArmScenario;
}
