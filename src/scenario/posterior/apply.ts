/** A loaded scenario under a posterior: which of its parameters are drawn, and how many replications that takes. */
import { switchedOff } from '../../catalogue/posterior/structures.js';
import { frozen } from '../freeze.js';
import type { Loaded } from '../load.js';
import type { Scenario } from '../scenario.js';
import { withValue } from '../withValue.js';
import { fewestDraws, replicationsPerDraw, type DrawnParameters, type SwitchedOff } from './drawn.js';

export interface UnderPosterior {
  readonly scenario: Scenario;
  /** Parameters that the scenario sets somewhere, so that they are not drawn there. */
  readonly set: readonly string[];
  /** Switches that the posterior's structure has off and the scenario on. */
  readonly on: readonly string[];
  /** Whether the number of replications was rounded up, so that each draw has as many. */
  readonly isRounded: boolean;
}

/**
 * Puts a scenario under a posterior. What a file, an extended file, an arm, an event, an instrument or a country sets is not drawn there.
 * What the posterior's structure switches off is off, unless somebody set it.
 *
 * @param loaded - The scenario, perhaps with another seed or number of replications, and what is free in it.
 * @returns Undefined where nothing is left to draw.
 */
export function underPosterior({ scenario, isFree }: Pick<Loaded, 'scenario' | 'isFree'>, { posterior, hash, from }: Pick<DrawnParameters, 'posterior' | 'hash' | 'from'>): UnderPosterior | undefined {
  const paths = posterior.parameters.map(({ path }) => path);
  const byPath = paths.map(isFree);
  const free = scenario.arms.map(({ epochs }, arm) => epochs.map((_, epoch) => byPath.map((where) => where[arm]?.[epoch] ?? false)));
  if (!free.flat(2).includes(true)) return undefined;
  const replications = wholeDraws(scenario.replications);
  const off = switchedOff[posterior.made.structure ?? 'both'].map((path) => ({ path, free: isFree(path) }));
  const switched = turnedOff(withReplications(scenario, replications), off);
  return {
    scenario: { ...switched, posterior: { posterior, hash, from, free, ...(off.length === 0 ? {} : { off }) } },
    on: off.map(({ path }) => path).filter((path) => isOn(switched, path)),
    set: paths.filter((_, p) => byPath[p]?.flat().includes(false)),
    isRounded: typeof replications === 'number' && replications !== scenario.replications,
  };
}

/** The scenario with these switches off where nobody has set them. */
function turnedOff(scenario: Scenario, off: readonly SwitchedOff[]): Scenario {
  if (off.length === 0) return scenario;
  const arms = scenario.arms.map((arm, a) => ({ ...arm, epochs: arm.epochs.map((epoch, e) => ({ ...epoch, scenario: off.reduce((data, { path, free }) => (free[a]?.[e] === true ? withValue(data, path.split('.'), false) : data), epoch.scenario) })) }));
  return frozen({ ...scenario, arms });
}

/** Whether a switch is on anywhere. */
function isOn({ arms }: Scenario, path: string): boolean {
  return arms.some(({ epochs }) => epochs.some(({ scenario }) => path.split('.').reduce<unknown>((data, key) => (data as Readonly<Record<string, unknown>> | undefined)?.[key], scenario) === true));
}

/** A rule goes on until there is an interval of the parameters; a number is what somebody asked for. */
function wholeDraws(rule: Scenario['replications']): Scenario['replications'] {
  if (typeof rule === 'number') return roundedUp(rule);
  const most = roundedUp(rule.most);
  return { ...rule, least: Math.min(most, Math.max(replicationsPerDraw * fewestDraws, roundedUp(rule.least))), most };
}

function roundedUp(count: number): number {
  return replicationsPerDraw * Math.ceil(count / replicationsPerDraw);
}

/** The scenario with another number of replications, in all its arms. */
export function withReplications(scenario: Scenario, replications: Scenario['replications']): Scenario {
  const arms = scenario.arms.map((arm) => ({ ...arm, epochs: arm.epochs.map((epoch) => ({ ...epoch, scenario: { ...epoch.scenario, replications } })) }));
  return { ...scenario, replications, arms };
}
