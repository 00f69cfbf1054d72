import { describe, expect, it } from 'vitest';
import { parameterLeaves } from '../../src/scenario/parameterTable.js';
import type { ScenarioPart } from '../../src/scenario/parts.js';
import { firstMoved, type Move } from '../support/liveness.js';
import { busyRegion } from '../support/livenessScenario.js';

/**
 * Nothing in a scenario is there for show: every leaf from `population` to `parameters`, moved in a region where it should matter, moves
 * some measure or weekly column, bit for bit. What cannot matter does not belong in the schema.
 */

/** Leaves that people read and nobody lives by, each with its reason. */
const exempt: Readonly<Record<string, string>> = {
  'programmes[].id': 'a name',
  'programmes[].title': 'a text',
  'programmes[].source': 'a text',
  'programmes[].stages[].id': 'a name',
  'programmes[].stages[].title': 'a text',
  'instruments[].title': 'a text',
  'instruments[].source': 'a text',
  'events[].because': 'a text',
};

/** What leaves need to matter, beyond the busy region. */
const moves: Readonly<Record<string, Move>> = {
  'population.age.most': { to: [60] },
  'cohort.at': { given: { cohort: { follow: 40 } } },
  'cohort.eligible': { to: [['wantsWork']] },
  'cohort.follow': { to: [40] },
  'labourMarket.urban.unemployment.series': { to: [[0.05, 0.1]] },
  'labourMarket.rural.unemployment.series': { to: [[0.05, 0.1]] },
  'employers.competence.mean': { given: { parameters: { search: { own: 2.5 }, offer: { intercept: 1 }, job: { naturalSupport: 0.2, ending: 0.1, floor: 1, support: -2 } } } },
  'employers.competence.sd': { given: { parameters: { search: { own: 2.5 }, offer: { intercept: 1 }, job: { naturalSupport: 0.2, ending: 0.1, floor: 1, support: -2 } } } },
  'services[].id': { to: ['staying'], in: 'keeping' },
  'services[].programme': { to: ['ips'], in: 'bonus' },
  'services[].staff.role': { to: ['clinician'], in: 'ips' },
  'services[].community': { to: [0.1], in: 'ips' },
  'services[].buying.from': { to: [[]], in: 'office' },
  'programmes[].basedOn': { to: ['ips'], in: 'steps' },
  'programmes[].service.staff.role': { to: ['clinician'], in: 'team' },
  'programmes[].service.community': { to: [0.1], in: 'team' },
  'programmes[].service.buying.from': { to: [[]], in: 'team' },
  'programmes[].stages[].entry.capacity': { in: 'chain.workshop' },
  'programmes[].stages[].workplace.hours': { in: 'chain.adapted' },
  'programmes[].stages[].workplace.pay': { in: 'bonus.place' },
  'programmes[].stages[].workplace.plannedAbsence': { in: 'chain.placement' },
  'programmes[].stages[].workplace.convertible': { in: 'bonus.place' },
  'programmes[].stages[].effects.demand': { in: 'chain.workshop' },
  'programmes[].stages[].effects.skillPull': { in: 'chain.workshop' },
  'programmes[].stages[].effects.habituation': { to: [0.05], in: 'chain.workshop', given: { weeks: 110, parameters: { readiness: { skill: 1 } } } },
  'programmes[].stages[].keepsContact': { in: 'team.search' },
  'programmes[].stages[].onTime': { to: ['leave'], in: 'chain' },
  'programmes[].followAlong.lostJob': { to: ['leave'], in: 'team' },
  'instruments[].id': { to: ['fleksjob'], in: 'wage-subsidy' },
  'events[].change': { to: [{ services: [{ id: 'ips', remove: true }] }] },
  'parameters.placement.cushion': {
    to: [0, -4],
    given: { weeks: 140, welfare: { disabilityPerWeek: 0 }, parameters: { readiness: { skill: 0.2 }, offer: { intercept: -2 }, placement: { conversion: 0.5, ending: 0 }, alliance: { dropout: 0 } } },
  },
  'parameters.employerLearning.expectation': { given: { events: [{ week: 2, change: { instruments: [{ id: 'wage-subsidy', remove: true }] } }], parameters: { offer: { expectation: -3 } } } },
  'parameters.employerLearning.badEnding': { given: { parameters: { job: { naturalSupport: 0, supportMemory: 1, ending: 0.1 } } } },
  'parameters.employerLearning.reputation': { given: { parameters: { job: { naturalSupport: 0, supportMemory: 1, ending: 0.1 }, offer: { intercept: 0.5 }, search: { contacts: 2 } } } },
};

const all = parameterLeaves();
const law = all.slice(all.findIndex(({ path }) => path.startsWith('population.')), all.findLastIndex(({ path }) => path.startsWith('parameters.')) + 1);
const leaves = law.filter(({ path }) => !Object.hasOwn(exempt, path));

/** The group of the schema that a leaf is told with when it fails. */
function groupOf({ path }: ScenarioPart): string {
  return /^(?:parameters\.\w+|programmes\[\]\.(?:stages\[\]|service|followAlong)|[\w[\]]+)/.exec(path)![0];
}

describe('Some measure moves with every leaf of', () => {
  it.each([...new Set(leaves.map(groupOf))])('%s', (group) => {
    const dead = leaves.filter((leaf) => groupOf(leaf) === group && firstMoved(busyRegion, leaf, moves[leaf.path]) === undefined);
    expect(dead.map(({ path }) => path)).toEqual([]);
  });
});

it('What is exempt, or needs something to matter, is a leaf between population and parameters', () => {
  const known = new Set(law.map(({ path }) => path));
  expect([...Object.keys(exempt), ...Object.keys(moves)].filter((path) => !known.has(path))).toEqual([]);
  expect(law.length).toBeGreaterThan(400);
});
