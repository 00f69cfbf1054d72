import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chance } from '../../src/random/chance.js';
import * as purposes from '../../src/random/purposes.js';
import { week, type Phase } from '../../src/week/step.js';
import { differing, live } from '../support/living.js';
import { randomScenario, runs } from '../support/randomScenarios.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { ipsTeam, scenarioOf, smallWorld } from '../support/scenarios.js';

const numbers = Object.fromEntries(Object.entries(purposes).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
const used = new Set(Object.values(numbers));

describe('Purposes of chance', () => {
  it('share no number', () => {
    expect(used.size).toBe(Object.keys(numbers).length);
  });

  it('have kinds, phases and lanes that fit into the counter', () => {
    for (const number of used) {
      expect(number >> 10).toBeLessThan(Object.keys(purposes.kinds).length);
      expect(number).toBeGreaterThanOrEqual(0);
    }
  });

  it('keep their numbers for ever: a number that moves changes every result', () => {
    expect(numbers).toMatchSnapshot();
    expect(purposes.kinds).toMatchSnapshot();
  });

  it('that draw as many words as they need own their phase', () => {
    for (const owner of [purposes.backgroundLeave, purposes.employerOpenings, purposes.arrivals]) {
      expect([...used].filter((other) => other >> 2 === owner >> 2)).toEqual([owner]);
    }
  });
});

describe('A new purpose of draws', () => {
  it('changes no life, wherever in the week it draws', () => {
    const free = fc.integer({ min: 0, max: 5 * 1024 - 1 }).filter((purpose) => !used.has(purpose));
    fc.assert(fc.property(randomScenario(), free, fc.nat(week.length), (file, purpose, at) => {
      const scenario = scenarioOf(file);
      const drawn = new Set<number>();
      const draws: Phase = (world) => {
        for (let i = 0; i < world.jobSeekers.count; i += 1) drawn.add(world.chance.word(purpose, world.jobSeekers.name[i]!, 0));
      };
      const plain = live(scenario);
      expect(differing(scenario, plain, live(scenario, undefined, { phases: [...week.slice(0, at), draws, ...week.slice(at)] }))).toEqual([]);
      expect(drawn.size).toBeGreaterThan(1);
    }), runs(25));
  });

  it('does not disturb draws that exist, because asking takes nothing away', () => {
    fc.assert(fc.property(randomScenario(), fc.constantFrom(...used), fc.nat(week.length), (file, purpose, at) => {
      const scenario = scenarioOf(file);
      const asksAgain: Phase = (world) => {
        for (let i = 0; i < world.jobSeekers.count; i += 1) world.chance.normal(purpose, world.jobSeekers.name[i]!, 0);
      };
      expect(differing(scenario, live(scenario), live(scenario, undefined, { phases: [...week.slice(0, at), asksAgain, ...week.slice(at)] }))).toEqual([]);
    }), runs(15));
  });
});

describe('A witness', () => {
  it('changes nothing, and every decision that it hears agrees with its draw', () => {
    fc.assert(fc.property(randomScenario(), fc.nat(50), (file, replication) => {
      expectHeardRightly(scenarioOf(file), replication);
    }), runs(40));
  });

  it.each([1, 26, 104])('changes nothing either where thousands of old jobs may end, at a tenure scale of %d weeks', (tenure) => {
    // A look at a bound before the rate itself must not miss anybody.
    expectHeardRightly(smallWorld({ population: { size: 1500, employed: 1, sickListed: 0.2 }, parameters: { job: { tenure, ending: 0.1, sickLeaveWeeks: 260, fit: -2.5, symptoms: 2, overload: 3 } } }), 0);
  });

  it('does not make employers forget faster by looking at them more often', () => {
    expectHeardRightly(smallWorld({ weeks: 52, services: [ipsTeam], employers: { count: 40 }, parameters: { offer: { intercept: 2 }, disclosure: { consent: 6, alliance: 0 }, employerLearning: { halfLife: 13 } } }), 0);
  });
});

function expectHeardRightly(scenario: Scenario, replication: number): void {
  const chance = new Chance(scenario.seed);
  chance.startReplication(replication);
  let heard = 0;
  const alone = live(scenario, undefined, { replication });
  const watched = live(scenario, (world) => {
    // The world is seen at the end of a week; what is heard next belongs to the following one.
    chance.startWeek(world.week + 1);
    world.witness = (purpose, entity, index, probability, yes) => {
      heard += 1;
      if (!(probability >= 0 && probability <= 1)) throw new Error(`purpose ${purpose} has a probability of ${probability}`);
      if (yes !== chance.uniform(purpose, entity, index) < probability) throw new Error(`purpose ${purpose} of ${entity} disagrees with its draw`);
      if (!used.has(purpose)) throw new Error(`purpose ${purpose} is not in the list`);
    };
  }, { replication });
  expect(differing(scenario, alone, watched)).toEqual([]);
  expect(heard).toBeGreaterThan(0);
}
