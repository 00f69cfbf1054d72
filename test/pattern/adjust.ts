/** Moves scenarios: leaves of the parameters by their path, in every epoch. */
import type { Adjust } from '../../src/pattern/experiment.js';

/** @param leaves - Values by path, such as `parameters.job.quitShare`. */
export function setting(leaves: Readonly<Record<string, unknown>>): Adjust {
  return (scenario) => ({
    ...scenario,
    arms: scenario.arms.map((arm) => ({
      ...arm,
      epochs: arm.epochs.map((epoch) => {
        const held = structuredClone(epoch.scenario) as never as Record<string, unknown>;
        for (const [path, value] of Object.entries(leaves)) put(held, path.split('.'), value);
        return { ...epoch, scenario: held as never };
      }),
    })),
  });
}

function put(part: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (!(key in part)) throw new Error(`There is no ${key} here.`);
  if (rest.length === 0) part[key] = value;
  else put(part[key] as Record<string, unknown>, rest, value);
}
