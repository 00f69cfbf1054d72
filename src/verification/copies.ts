/** Copies of a scenario that are small, or that differ in one thing. */
import type { Arm, Scenario } from '../scenario/scenario.js';
import type { ArmScenario, Parameters } from '../scenario/schema/scenario.js';

/** How small a copy has to be. */
export interface Limits {
  /** Person-weeks of all arms that one replication has at most; `leastPeople` goes before it. */
  readonly mostPersonWeeks: number;
  readonly leastPeople: number;
  readonly mostPeople: number;
}

const forVerifying: Limits = { mostPersonWeeks: 60_000, leastPeople: 30, mostPeople: 200 };

/** How small the copy is that is verified. */
export interface Size {
  /** Simulated people at week 0 and arriving later, of the largest arm. */
  readonly people: number;
  /** People whom the file asks for. */
  readonly ofPeople: number;
  /** Share of people, staff and employers that is simulated. */
  readonly scale: number;
}

/** The scenario with another content in every arm and epoch. */
export function changed(scenario: Scenario, change: (inForce: ArmScenario) => ArmScenario): Scenario {
  const arms = scenario.arms.map((arm) => ({ ...arm, epochs: arm.epochs.map((epoch) => ({ ...epoch, scenario: change(epoch.scenario) })) }));
  return { ...scenario, arms };
}

/** The same with other parameters. */
export function withParameters(scenario: Scenario, change: (parameters: Parameters) => Partial<Parameters>): Scenario {
  return changed(scenario, (inForce) => ({ ...inForce, parameters: { ...inForce.parameters, ...change(inForce.parameters) } }));
}

/** The scenario with so few people, staff and employers that one replication takes a moment. */
export function smallCopy(scenario: Scenario, { mostPersonWeeks, leastPeople, mostPeople }: Limits = forVerifying): { readonly copy: Scenario; readonly size: Size } {
  const ofPeople = Math.max(...scenario.arms.map((arm) => peopleOf(arm, scenario.weeks)));
  const wanted = Math.min(mostPeople, Math.max(leastPeople, Math.floor(mostPersonWeeks / (scenario.weeks * scenario.arms.length))));
  const share = Math.min(1, wanted / Math.max(1, ofPeople));
  const copy = changed(scenario, (inForce) => ({ ...inForce, population: { ...inForce.population, scale: inForce.population.scale * share } }));
  return { copy, size: { people: Math.max(1, Math.round(ofPeople * share)), ofPeople: Math.round(ofPeople), scale: share } };
}

/** People whom an arm simulates at week 0 and, in the mean, later. */
function peopleOf({ epochs }: Arm, weeks: number): number {
  const arriving = epochs.reduce((sum, { week, scenario: { population } }, k) => sum + population.arrivalsPerWeek * population.scale * ((epochs[k + 1]?.week ?? weeks) - week), 0);
  const { size, scale } = epochs[0]!.scenario.population;
  return size * scale + arriving;
}
