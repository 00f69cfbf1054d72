import type { ArmScenario } from '../scenario/schema/scenario.js';
import type { Scenario } from '../scenario/scenario.js';

/** What the first arm begins with, where it does not matter which arm is asked: format, size of the population. */
export function firstEpoch({ name, arms }: Scenario): ArmScenario {
  const scenario = arms[0]?.epochs[0]?.scenario;
  if (scenario === undefined) throw new Error(`The scenario ${name} has no arm.`);
  return scenario;
}
