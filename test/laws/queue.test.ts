import { describe, expect, it } from 'vitest';
import { createRun } from '../../src/run.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import type { World } from '../../src/world/world.js';
import { erlangList, meanList, stationaryList, weeks, type Chain } from '../support/birthAndDeath.js';
import { scenarioOf } from '../support/scenarios.js';

/**
 * A service with one stage, Poisson arrivals, geometric service, nobody who gives up, declines, falls ill or leaves: the weekly
 * queue is a Markov chain that can be solved by numbers, and in continuous time it is Erlang's.
 */
function queue({ arrivals, places, p }: Chain, length: number): Scenario {
  const file = {
    weeks: Math.min(length, 1040), seed: 'queue', replications: 2, cohort: { at: 'arrival', eligible: [], follow: 1 },
    population: { size: 1, wantsWork: 0, employed: 0, arrivalsPerWeek: arrivals },
    programmes: [{ id: 'one-stage', stages: [{ id: 'only', duration: { mean: 1 / p, least: 0, most: null }, hours: { first: 0.1, firstWeeks: 0, later: 0.1 }, ownSearch: 0 }], reentryWeeks: null }],
    services: [{ id: 'desk', programme: 'one-stage', places, offeredTo: 'cohort', staff: { count: 1, leavingPerYear: 0 } }],
    clinic: { referralPerWeek: 0 }, welfare: { referralPerWeek: 0, selfReferralPerWeek: 0, disabilityPerWeek: 0 },
    parameters: {
      alliance: { dropout: 0, giveUp: 0, takeUp: 6 }, relapse: { rate: 0 }, mortality: { rate: 0, retirement: 100 }, education: { entryPerYear: 0 }, search: { own: 0, contacts: 0 },
    },
  };
  const { arms, ...rest } = structuredClone<Scenario>(scenarioOf(file));
  // Nobody declines a place, for which the schema has no value; and the run is longer than a file may ask for.
  for (const { scenario } of arms[0]!.epochs) (scenario.parameters.alliance as { takeUp: number }).takeUp = 1000;
  return { ...rest, arms, weeks: length };
}

interface Path {
  /** People on the list at the end of each week after the warm-up. */
  readonly list: readonly number[];
  /** Weeks that all people together have waited, counted person by person over the whole run. */
  readonly waited: number;
  readonly listed: number;
  /** People who have arrived. */
  readonly arrived: number;
}

function pathOf(scenario: Scenario, replication: number, warmUp: number): Path {
  const list: number[] = [];
  const waits: number[] = [];
  let listed = 0;
  let arrived = 0;
  createRun(scenario, 0, undefined, ({ week, services, jobSeekers: people }: World) => {
    if (week === 0) return;
    listed += services.waiting[0]!;
    if (week > warmUp) list.push(services.waiting[0]!);
    for (let i = 1; i < people.count; i += 1) if (people.offered[i]! >= 0) waits[i] = (waits[i] ?? 0) + 1;
    arrived = people.count - 1;
  })(replication);
  return { list, waited: waits.reduce((sum, each) => sum + (each ?? 0), 0), listed, arrived };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far the mean of independent values lies from what is expected, in its standard errors. */
function distance(values: readonly number[], expected: number): number {
  const middle = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / (values.length - 1);
  return Math.abs(middle - expected) / Math.sqrt(variance / values.length);
}

const office: Chain = { arrivals: (0.9 * 20) / 52, places: 20, p: 1 / 52 };

describe('A waiting list', () => {
  it('is as long, and as slow, as the stationary chain says', () => {
    const chain: Chain = { arrivals: (0.8 * 4) / 6, places: 4, p: 1 / 6 };
    const expected = stationaryList(chain);
    const paths = Array.from({ length: 16 }, (_, replication) => pathOf(queue(chain, 700), replication, 150));
    const lists = paths.map(({ list }) => mean(list));
    expect(distance(lists, expected)).toBeLessThan(4);
    // Weeks waited per arrival: mean list over arrivals a week (Little), here from the people's own weeks.
    expect(distance(paths.map(({ waited, arrived }) => waited / arrived), expected / chain.arrivals)).toBeLessThan(4);
  });

  it('grows from an empty start as the chain does, with 20 places, a year of service and a load of .9', () => {
    const length = 780;
    let sum = 0;
    let week = 0;
    for (const here of weeks(office)) {
      week += 1;
      sum += meanList(here, office.places);
      if (week === length) break;
    }
    const lists = Array.from({ length: 20 }, (_, replication) => mean(pathOf(queue(office, length), replication, 0).list));
    expect(distance(lists, sum / length)).toBeLessThan(4);
  });

  it('comes near to Erlang’s formula with 20 places, a year of service and a load of .9', () => {
    const ratio = stationaryList(office) / erlangList(18, 20);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
  });

  it('holds Little’s law exactly: the list summed over weeks is the waiting summed over people', () => {
    for (let replication = 0; replication < 5; replication += 1) {
      const { waited, listed } = pathOf(queue(office, 400), replication, 0);
      expect(waited).toBe(listed);
      expect(listed).toBeGreaterThan(0);
    }
  });
});
