import { frozen } from '../freeze.js';
import { withValue } from '../withValue.js';
import type { Arm, Epoch, Scenario } from '../scenario.js';
import { drawsInOrder } from './order.js';

/** An arm with the values of one draw. */
export interface DrawnArm {
  readonly arm: Arm;
  /** The draw's place in the posterior; undefined without one. */
  readonly draw?: number;
}

/** The arm that a replication lives in: always the same without a posterior, else the same object as long as the draw is. */
export function armsDrawn(scenario: Scenario, at: number): (replication: number) => DrawnArm {
  const arm = scenario.arms[at];
  if (arm === undefined) throw new RangeError(`The scenario ${scenario.name} has no arm at place ${at}.`);
  const { posterior: drawn } = scenario;
  if (drawn === undefined) return () => ({ arm });
  const { parameters, draws } = drawn.posterior;
  const paths = parameters.map(({ path }) => path.split('.'));
  const drawOf = drawsInOrder(draws, scenario.seed);
  const under = (draw: number): DrawnArm => {
    const values = draws[draw]?.values ?? [];
    return { draw, arm: { ...arm, epochs: arm.epochs.map((epoch, e) => withValues(epoch, paths, values, drawn.free[at]?.[e] ?? [])) } };
  };
  let last: DrawnArm | undefined;
  return (replication) => {
    const draw = drawOf(replication);
    if (last?.draw !== draw) last = under(draw);
    return last;
  };
}

function withValues(epoch: Epoch, paths: readonly (readonly string[])[], values: readonly number[], free: readonly boolean[]): Epoch {
  const scenario = paths.reduce((data, path, p) => (free[p] === true ? withValue(data, path, values[p]) : data), epoch.scenario);
  return { ...epoch, scenario: frozen(scenario) };
}
