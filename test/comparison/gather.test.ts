import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import type { Replications, Row } from '../../src/outcomes/replication.js';
import { replicationsOf } from '../support/living.js';
import { ipsTeam, laidOver, scenarioOf, small } from '../support/scenarios.js';

const scenario = scenarioOf(laidOver(small, { weeks: 12, population: { size: 60 }, replications: 7, report: { by: ['severity'] }, arms: { base: {}, helped: { services: [ipsTeam] } } }));
const remembered = replicationsOf(scenario);

/** The same replications, one after the other as from a disk; `passes` counts how often they were begun. */
function oneByOne(): { readonly replications: Replications; passes: number } {
  const counted = { passes: 0, replications: { ...remembered, rows: { length: remembered.rows.length, *[Symbol.iterator](): Generator<readonly Row[]> {
    counted.passes += 1;
    for (const row of remembered.rows) yield structuredClone(row);
  } } } };
  return counted;
}

describe('A comparison', () => {
  it('is the same whether replications lie in memory or are read one after the other', () => {
    expect(compare(scenario, oneByOne().replications)).toEqual(compare(scenario, remembered));
  });

  it('is the same with little memory, for which it goes through the replications more often', () => {
    const [roomy, narrow, least] = [oneByOne(), oneByOne(), oneByOne()];
    const result = compare(scenario, roomy.replications);
    expect(compare(scenario, narrow.replications, 10_000)).toEqual(result);
    expect(compare(scenario, least.replications, 1)).toEqual(result);
    expect(roomy.passes).toBe(1);
    expect(narrow.passes).toBeGreaterThan(roomy.passes);
    expect(least.passes).toBeGreaterThan(narrow.passes);
  });
});
