import { describe, expect, it } from 'vitest';
import { parameterLeaves } from '../../src/scenario/parameterTable.js';
import type { ScenarioPart } from '../../src/scenario/parts.js';
import { firstMoved, type Move } from '../support/liveness.js';
import { busyRegion } from '../support/livenessScenario.js';

const exempt: Readonly<Record<string, string>> = {
  'costs.currency': 'printed with money',
  'costs.priceYear': 'printed with money',
  'programmes[].id': 'a name',
  'programmes[].title': 'a text',
  'programmes[].kind': 'a label',
  'programmes[].timeLimited': 'a label',
  'programmes[].source': 'a text',
  'programmes[].stages[].id': 'a name',
  'programmes[].stages[].title': 'a text',
  'programmes[].stages[].arena': 'a label',
  'instruments[].title': 'a text',
  'instruments[].source': 'a text',
  'events[].because': 'a text',
};
const moves: Readonly<Record<string, Move>> = {
  'population.age.most': { to: [60] },
  'cohort.at': { given: { cohort: { follow: 40 } } },
  'cohort.eligible': { to: [['inTreatment']] },
  'cohort.follow': { to: [40] },
  'labourMarket.urban.unemployment.series': { to: [[0.05, 0.1]] },
  'labourMarket.rural.unemployment.series': { to: [[0.05, 0.1]] },
  'services[].id': { to: ['staying'], in: 'keeping' },
  'services[].programme': { to: ['ips'], in: 'bonus' },
  'services[].buying.from': { to: [[]], in: 'office' },
  'programmes[].basedOn': { to: ['ips'], in: 'steps' },
  'programmes[].service.buying.from': { to: [[]], in: 'team' },
  'programmes[].stages[].onTime': { to: ['leave'], in: 'chain' },
  'programmes[].followAlong.lostJob': { to: ['leave'], in: 'team' },
  'instruments[].id': { to: ['fleksjob'], in: 'wage-subsidy' },
  'events[].change': { to: [{ services: [{ id: 'ips', remove: true }] }] },
  'parameters.placement.cushion': { given: { weeks: 130, parameters: { placement: { conversion: 0.3 } } } },
};

const all = parameterLeaves();
const from = all.findIndex(({ path }) => path.startsWith('population.'));
const leaves = all.slice(from, all.findLastIndex(({ path }) => path.startsWith('parameters.')) + 1).filter(({ path }) => !Object.hasOwn(exempt, path));
const groups = [...new Set(leaves.map(groupOf))].map((name) => [name, leaves.filter((leaf) => groupOf(leaf) === name)] as const);
function groupOf({ path }: ScenarioPart): string {
  return /^(parameters\.\w+|programmes\[\]\.stages\[\]|programmes\[\]\.(service|followAlong)|[\w[\]]+)/.exec(path)![0];
}

describe('every leaf moves some measure:', () => {
  it.each(groups)('%s', (_, group) => {
    const t = Date.now();
    const out = group.map((leaf) => [leaf.path, firstMoved(busyRegion, leaf, moves[leaf.path])] as const);
    console.log(_, group.length, Date.now() - t, 'ms\n' + out.map(([p, m]) => p + ' -> ' + m).join('\n'));
    expect(out.filter(([, m]) => m === undefined).map(([p]) => p)).toEqual([]);
  });
});
