import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import { createReplication, createRun } from '../../src/run.js';
import type { World } from '../../src/world/world.js';
import { columnsOf, differing, hasSameBits, live, replicationsOf } from '../support/living.js';
import { randomScenario, runs } from '../support/randomScenarios.js';
import { scenarioOf, type Part } from '../support/scenarios.js';

const unused = { id: 'a-new-service', programme: 'ips', staff: { count: 3, caseload: 20 }, offeredTo: 'nobody' };

/** Measures that count all staff, also those of services that nobody is offered. */
const ofAllStaff = new Set(['hiresPerStaffYear', 'staffYears', 'load', 'utilisation', 'weekly load', 'weekly staffedPosts', 'weekly utilisation']);

function withArms(file: Part, arms: Part): Part {
  return { ...file, arms };
}

describe('Arms', () => {
  it('that change nothing differ by exactly nothing, in every measure and replication', () => {
    fc.assert(fc.property(randomScenario(), (file) => {
      const scenario = scenarioOf(withArms(file, { before: {}, after: {} }));
      const replications = replicationsOf(scenario);
      for (const [before, after] of replications.rows) expect(differing(scenario, before!, after!)).toEqual([]);
      for (const { difference, simulationError, nnt, ratio } of compare(scenario, replications).comparison.differences) {
        expect([null, 0]).toContain(difference);
        expect([null, 0]).toContain(simulationError);
        expect([null, 1]).toContain(ratio);
        expect(nnt).toBeNull();
      }
    }), runs(20));
  });

  it('change nothing in one another when some are added, removed or put in another order', () => {
    const arms: Record<string, Part> = {
      base: {}, tight: { labourMarket: { urban: { unemployment: { mean: 0.01 } } } }, helped: { services: [{ id: 'helpers', programme: 'ips', staff: { count: 2, caseload: 10 } }] },
      prouder: { parameters: { belief: { start: 0.9 } } },
    };
    fc.assert(fc.property(randomScenario({ events: false }), fc.shuffledSubarray(Object.keys(arms), { minLength: 1 }), (file, ids) => {
      const all = scenarioOf(withArms(file, arms));
      const some = scenarioOf(withArms(file, Object.fromEntries(ids.map((id) => [id, arms[id]]))));
      const [inAll, inSome] = [createReplication(all)(3), createReplication(some)(3)];
      ids.forEach((id, at) => {
        expect(differing(all, inAll[Object.keys(arms).indexOf(id)]!, inSome[at]!)).toEqual([]);
      });
    }), runs(15));
  });

  it('live the same lives whatever was lived in the same memory before', () => {
    fc.assert(fc.property(randomScenario(), (file) => {
      const scenario = scenarioOf(file);
      const run = createRun(scenario, 0);
      const [first] = [run(0), run(1)];
      expect(differing(scenario, run(0), first)).toEqual([]);
    }), runs(15));
  });
});

describe('A service that nobody is offered', () => {
  it('changes nothing for anybody, wherever it stands in the list', () => {
    fc.assert(fc.property(randomScenario(), fc.boolean(), (file, first) => {
      const services = file['services'] as readonly Part[];
      const [without, plus] = [scenarioOf(file), scenarioOf({ ...file, services: first ? [unused, ...services] : [...services, unused] })];
      // Numbers of services, stages and posts are places in lists; the lives are told by the other columns.
      const numbers = new Set(['service', 'stage', 'contact', 'waitingFor', 'offered', 'hidden', 'second', 'secondStage', 'secondContact', 'lastService', 'provider']);
      const lives = (world: World) => [world.jobSeekers, world.jobs, world.accounts].flatMap(columnsOf).filter(([name]) => !numbers.has(name)).map(([name, column]) => [name, column.slice()] as const);
      const before: ReturnType<typeof lives>[] = [];
      const one = live(without, (world) => before.push(lives(world)));
      let week = 0;
      const other = live(plus, (world) => {
        const changed = lives(world).filter(([, column], k) => !hasSameBits(column, before[week]![k]![1]));
        expect(changed.map(([name]) => name)).toEqual([]);
        week += 1;
      });
      expect(differing(without, one, other).filter((what) => !ofAllStaff.has(what))).toEqual([]);
    }), runs(15));
  });
});
