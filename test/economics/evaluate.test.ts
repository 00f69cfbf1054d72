import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/economics/evaluate.js';
import { questionsOf } from '../../src/outcomes/collect.js';
import { ledgerIds, type LedgerItem } from '../../src/outcomes/ledger.js';
import type { Replications, Row } from '../../src/outcomes/replication.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { noHistories } from '../support/histories.js';
import { smallWorld } from '../support/scenarios.js';

type Year = Partial<Record<LedgerItem, number>>;

const asked = { perspective: 'public', discountRate: { costs: 0.25, effects: 0 }, willingnessToPay: 1000, entrantsPerYear: 10, budgetYears: 3 };
const scenarioFor = (economics: object): Scenario => smallWorld({ weeks: 104, arms: { usual: {}, ips: {} }, report: { economics } });

/** A replication of 100 members who cost and gain this in their two years. */
function rowOf(scenario: Scenario, arm: number, replication: number, years: readonly [Year, Year], work: { readonly ever: number; readonly atEnd: number }): Row {
  const { measures, columns } = questionsOf(scenario);
  const of = (values: Readonly<Record<string, number>>, other = 0) => Float64Array.from(measures, (id) => values[id] ?? other);
  const ledger = Float64Array.from(years.flatMap((year) => ledgerIds.map((item) => 100 * (year[item] ?? 0))));
  return { arm, replication, ...noHistories(104), sums: of({ everCompetitive: work.ever, competitiveAt: work.atEnd }), counts: of({}, 100), weeks: new Float64Array(105 * columns.length), ledger };
}

function replicationsOf(scenario: Scenario, rows: readonly (readonly Row[])[]): Replications {
  const { measures, columns, groups } = questionsOf(scenario);
  return { arms: ['usual', 'ips'], measures, columns, groups, horizon: 104, rows };
}

const usual: readonly [Year, Year] = [{ benefits: 100, hospital: 40, assistance: 10, qalys: 0.7 }, { benefits: 100, hospital: 40, assistance: 10, qalys: 0.6 }];
const ips: readonly [Year, Year] = [{ benefits: 90, hospital: 40, assistance: 10, staffHealth: 60, wages: 20, taxes: 5, subsidies: 4, qalys: 0.7 }, { benefits: 50, hospital: 20, assistance: 10, staffHealth: 30, places: 1, wages: 60, taxes: 15, qalys: 0.7 }];

function evaluated(economics: object) {
  const scenario = scenarioFor(economics);
  const rows = [0, 1].map((r) => [rowOf(scenario, 0, r, usual, { ever: 20, atEnd: 10 }), rowOf(scenario, 1, r, ips, { ever: 50, atEnd: 30 })]);
  return evaluate(scenario, replicationsOf(scenario, rows))!;
}

describe('An economic evaluation, worked out by hand', () => {
  const found = evaluated(asked);
  const [difference] = found.differences;

  it('adds up what each payer spends, and what society uses up and produces', () => {
    expect(found.arms['usual']!.lines).toEqual({ welfare: 200, health: 80, municipality: 20, treasury: 0, resources: 80, production: 0 });
    // 90 + 4 + 50 + 1; 40 + 60 + 20 + 30; 5 + 15 in taxes; 60 + 30 + 1 + 60 used up; 20 + 60 produced.
    expect(found.arms['ips']!.lines).toEqual({ welfare: 145, health: 150, municipality: 20, treasury: -20, resources: 151, production: -80 });
  });

  it('discounts the second year', () => {
    // Public cost: 150, 150; and 90 + 4 + 40 + 60 + 10 - 5 = 199, 50 + 1 + 20 + 30 + 10 - 15 = 96. At 25 % the second year counts .8.
    expect(found.arms['usual']!.cost.mean).toBeCloseTo(150 + 0.8 * 150, 10);
    expect(found.arms['ips']!.cost.mean).toBeCloseTo(199 + 0.8 * 96, 10);
    expect(found.arms['ips']!.qalys.mean).toBeCloseTo(1.4, 10);
  });

  it('gives what a QALY and a person in work cost', () => {
    // 5.8 more for .1 QALY; for .3 ever in work; for .2 in work at the end.
    expect(difference!.costPerQaly).toEqual({ ratio: expect.closeTo(58, 8) as number, parameters: null, place: 'costs' });
    expect(difference!.costPerPersonEverInWork.ratio).toBeCloseTo(5.8 / 0.3, 8);
    expect(difference!.costPerPersonInWork.ratio).toBeCloseTo(29, 8);
    expect(found.frontier.map(({ arm, icer, dominated }) => [arm, icer, dominated])).toEqual([['usual', null, null], ['ips', expect.closeTo(58, 8), null]]);
  });

  it('counts society’s costs as resources less production, so that transfers cancel out', () => {
    const { mean } = difference!.perspectives.society;
    // 40 + 60 - 20 less 40; 20 + 30 + 1 - 60 less 40.
    expect(mean).toBeCloseTo(40 + 0.8 * -49, 10);
    // What the public pays less what people gain (benefits and wages after tax) less what employers gain (subsidies).
    const people = 90 + 10 + 20 - 5 - 110 + 0.8 * (50 + 10 + 60 - 15 - 110);
    expect(mean).toBeCloseTo(difference!.perspectives.public.mean - people - 4, 10);
    expect(evaluated({ ...asked, perspective: 'society' }).arms['ips']!.cost.mean).toBeCloseTo(80 + 0.8 * -9, 10);
  });

  it('lays the own years of each year’s entrants over each other in the budget', () => {
    const years = found.budget!.arms['ips']!;
    // Each of 10 entrants: 49 more in the own first year, 54 less in the second, nothing known after it.
    expect(years.map(({ year, net }) => [year, net.mean])).toEqual([[1, expect.closeTo(490, 8)], [2, expect.closeTo(-50, 8)], [3, expect.closeTo(-50, 8)]]);
    expect(years[1]!.payers).toEqual({ welfare: expect.closeTo(10 * (94 - 100 + 51 - 100), 8), health: expect.closeTo(10 * (60 + 10), 8), municipality: expect.closeTo(0, 8), treasury: expect.closeTo(-200, 8) });
  });

  it('says nothing of parameters where none are drawn, and nothing at all where it is not asked', () => {
    expect([found.curve, found.information, difference!.plane, found.draws]).toEqual([null, null, [], null]);
    const scenario = scenarioFor({});
    expect(evaluate(scenario, replicationsOf(scenario, []))).toBeNull();
  });
});

it('Costs per member are the ratio of sums where replications have unlike numbers of members', () => {
  const scenario = scenarioFor(asked);
  const rows = [usual, ips].map((_, r) => [0, 1].map((arm) => {
    const row = rowOf(scenario, arm, r, [{ benefits: arm === 0 ? 3 : 5 }, {}], { ever: 0, atEnd: 0 });
    // The second replication has half as many, who cost twice as much each.
    return r === 0 ? row : { ...row, counts: row.counts.map(() => 50) };
  }));
  const found = evaluate(scenario, replicationsOf(scenario, rows))!;
  expect(found.arms['usual']!.cost.mean).toBeCloseTo(600 / 150, 12);
  expect(found.arms['ips']!.cost.mean).toBeCloseTo(1000 / 150, 12);
});
