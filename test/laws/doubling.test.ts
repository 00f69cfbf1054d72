import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import type { ArmResult } from '../../src/comparison/comparison.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { replicationsOf } from '../support/living.js';
import { scenarioOf, type Part } from '../support/scenarios.js';

/** A region with everything that is shared: staff, places, lists, employers with few openings, vacancies that others want too. */
function region(times: number): Part {
  return {
    weeks: 78, seed: 2026, replications: 12, population: { size: 300 * times, arrivalsPerWeek: 0.5 * times, rural: 0.3 },
    labourMarket: { competition: { on: true } }, instruments: [{ id: 'wage-subsidy', share: 0.3 }, { id: 'employer-network' }],
    services: [
      { id: 'ips-team', programme: 'ips', staff: { count: 4 * times, caseload: 20 } },
      { id: 'office', programme: 'usual-care-staircase', staff: { count: 2 * times, norm: 30 }, buying: { perWeek: 0.1, from: ['firm'] } },
      { id: 'firm', programme: 'aps', staff: { count: 4 * times } },
      { id: 'placements', programme: 'arbeidspraksis', staff: { count: times }, places: 15 * times },
      { id: 'guide', programme: 'recovery-guide', staff: { count: times } },
    ],
    report: { measures: ['everCompetitive'] },
  };
}

/** Numbers of people and of staff, which double; everything else is a rate. */
const counts = ['staffYears', 'listed', 'hiddenDemand'];

describe('Twice the people, staff, employers and vacancies', () => {
  const [once, twice] = [1, 2].map((times) => {
    const scenario = scenarioOf(region(times));
    return Object.values(compare(scenario, replicationsOf(scenario)).comparison.arms)[0]!.measures;
  }) as [ArmResult['measures'], ArmResult['measures']];

  it.each(measures.map(({ id }) => id).filter((id) => !counts.includes(id)))('leave %s unchanged within its error', (id) => {
    const [one, two] = [once[id]!, twice[id]!];
    expect(one.mean === null).toBe(two.mean === null);
    if (one.mean === null || two.mean === null) return;
    // Errors are half-widths of 95 %; 4 standard errors leave room for the forty measures that are asked at once.
    const error = Math.hypot(one.simulationError!, two.simulationError!) / 1.96;
    expect(Math.abs(two.mean - one.mean)).toBeLessThanOrEqual(4 * error + 1e-9);
  });

  it.each(counts)('double %s', (id) => {
    expect(twice[id]!.mean! / once[id]!.mean!).toBeGreaterThan(1.6);
    expect(twice[id]!.mean! / once[id]!.mean!).toBeLessThan(2.5);
  });
});
