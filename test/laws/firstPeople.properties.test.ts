import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { World } from '../../src/world/world.js';
import { columnsOf, hasSameBits, live } from '../support/living.js';
import { randomScenario, runs } from '../support/randomScenarios.js';
import { laidOver, scenarioOf, type Part } from '../support/scenarios.js';

/** People who share neither staff nor vacancies nor employers' memory nor clinicians who learn from one another's successes. */
const alone: Part = { services: [], events: [], cohort: { at: 'start', follow: null }, switches: { employerMemory: false }, employers: { count: 30 }, labourMarket: { competition: { on: false } }, clinic: { softening: 0, coLocation: 0 } };

function livesOf(world: World, people: number) {
  const groups = { jobSeekers: world.jobSeekers, jobs: world.jobs, accounts: world.accounts };
  return Object.entries(groups).flatMap(([group, columns]) => columnsOf(columns).map(([name, column]) => [`${group}.${name}`, column.slice(0, people)] as const));
}

/** Names of columns, with the week, in which the first people of a larger world live other lives. */
function differences(file: Part, few: number, many: number): string[] {
  const withPeople = (size: number) => scenarioOf(laidOver(laidOver(file, alone), { population: { size } }));
  const small: ReturnType<typeof livesOf>[] = [];
  live(withPeople(few), (world) => small.push(livesOf(world, few)));
  const found: string[] = [];
  let week = 0;
  live(withPeople(many), (world) => {
    livesOf(world, few).forEach(([name, column], k) => {
      if (!hasSameBits(column, small[week]![k]![1])) found.push(`${name} in week ${week}`);
    });
    week += 1;
  });
  return found;
}

describe('The first people of a larger world', () => {
  it('live the same lives as in a smaller one, to the bit, where nobody shares staff or employers', () => {
    fc.assert(fc.property(randomScenario({ events: false }), fc.integer({ min: 10, max: 150 }), fc.integer({ min: 1, max: 150 }), (file, few, more) => {
      expect(differences(file, few, few + more)).toEqual([]);
    }), runs(12));
  });

  it('are 500 of 1,000, too', () => {
    expect(differences({ weeks: 26, seed: 4, replications: 2, population: { employed: 0.1, arrivalsPerWeek: 2 } }, 500, 1000)).toEqual([]);
  });
});
