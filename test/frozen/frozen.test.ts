import { describe, expect, it } from 'vitest';
import { replicationsOf } from '../support/living.js';
import { firstShipped, ipsTeam, laidOver, office, scenarioFromText, scenarioOf, small, type Part } from '../support/scenarios.js';

const manyThings: Part = {
  weeks: 30, seed: 'frozen', population: { size: 90, employed: 0.3, rural: 0.4, arrivalsPerWeek: 1 }, employers: { count: 25 },
  services: [{ ...ipsTeam, staff: { count: 1.5, caseload: 12, leavingPerYear: 1 }, background: { clients: 0.4, weeks: 10 } }, { ...office, places: 15, fundingWeeks: 20 }],
  instruments: [{ id: 'wage-subsidy', share: 0.5, weeks: 8 }, { id: 'sickness-cost-insurance', share: 0.5 }, { id: 'contact-campaign', share: 0.3, weeks: 20 }],
  labourMarket: { urban: { unemployment: { noise: 0.002 } } },
  events: [{ week: 12, change: { services: [{ id: 'ips-team', staff: { count: 3 } }] } }],
};

/** Small scenarios that together touch every part of the engine. */
const scenarios = {
  'ips-vs-usual-care': scenarioFromText(firstShipped(3, 200, 26), 'ips-vs-usual-care'),
  'many-things': scenarioOf(laidOver(small, manyThings)),
  arrivals: scenarioOf(laidOver(small, { ...manyThings, cohort: { at: 'arrival', follow: 12 }, population: { size: 40, wantsWork: 0.7, arrivalsPerWeek: 3 } })),
  'without-memory': scenarioOf(laidOver(small, { population: { size: 60, wantsWork: 0.5, employed: 0.2 }, services: [office], switches: { employerMemory: false }, parameters: { heterogeneity: { frailty: false, discouragement: false } } })),
};

describe('Results', () => {
  it('are what they were', async () => {
    const results = Object.entries(scenarios).flatMap(([name, scenario]) => {
      const { arms, rows, measures, columns, groups } = replicationsOf(scenario);
      const byName = (names: readonly string[], values: Float64Array, from: number) => Object.fromEntries(names.map((id, k) => [id, values[from + k]!]));
      return rows.flatMap((row, replication) => row.map(({ sums, counts, weeks }, arm) => ({
        scenario: name, replication, arm: arms[arm],
        groups: groups.map(({ by, level }, g) => ({ group: by === '' ? 'everybody' : `${by} ${level}`, sums: byName(measures, sums, g * measures.length), counts: byName(measures, counts, g * measures.length) })),
        lastWeek: byName(columns, weeks, weeks.length - columns.length),
        // All weeks of a column in one number, each week with a weight of its own.
        series: Object.fromEntries(columns.map((column, c) => [column, weeks.reduce((sum, value, at) => (at % columns.length === c ? sum + value * (1 + (at - c) / columns.length) : sum), 0)])),
      })));
    });
    await expect(`${results.map((one) => JSON.stringify(one)).join('\n')}\n`).toMatchFileSnapshot('results.jsonl');
  });
});
