import type { Scenario } from './scenario.js';

/**
 * Whether two arms hold the same people: as many at the start and arriving at the same rate, so that person i of one is
 * person i of the other. Otherwise they are compared as independent groups.
 */
export function arePaired(scenario: Scenario, a: number, b: number): boolean {
  const epochs = [scenario.arms[a]!, scenario.arms[b]!].map((arm) => arm.epochs.map(({ week, scenario: s }) => ({ week, size: s.population.size, scale: s.population.scale, arrivals: s.population.arrivalsPerWeek })));
  const at = (arm: number, week: number) => epochs[arm]!.filter((e) => e.week <= week).at(-1)!;
  const weeks = new Set(epochs.flat().map((e) => e.week));
  return [...weeks].every((week) => at(0, week).size === at(1, week).size && at(0, week).scale === at(1, week).scale && at(0, week).arrivals === at(1, week).arrivals);
}
