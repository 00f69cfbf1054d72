import { describe, expect, it } from 'vitest';
import { ledgerIds, yearOf, yearsWithin, type LedgerItem } from '../../src/outcomes/ledger.js';
import type { Row } from '../../src/outcomes/replication.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { live, replicationsOf } from '../support/living.js';
import { busyRegion } from '../support/livenessScenario.js';
import { ipsTeam, laidOver, office, scenarioOf, small, smallWorld, type Part } from '../support/scenarios.js';

const year = ({ ledger }: Row, item: LedgerItem, at: number) => ledger[at * ledgerIds.length + ledgerIds.indexOf(item)]!;
const whole = (row: Row, item: LedgerItem) => Array.from({ length: row.ledger.length / ledgerIds.length }, (_, at) => year(row, item, at)).reduce((sum, one) => sum + one, 0);
const summed = (scenario: Scenario, measure: string) => {
  const { measures, rows } = replicationsOf(scenario);
  return { row: rows[0]![0]!, sum: rows[0]![0]!.sums[measures.indexOf(measure)]!, members: rows[0]![0]!.counts[measures.indexOf('everCompetitive')]! };
};
const paidFor = (row: Row) => ledgerIds.filter((item) => !['wages', 'qalys', 'taxes'].includes(item)).reduce((sum, item) => sum + whole(row, item), 0);

describe('The ledger', () => {
  it.each([
    ['where everything is on', { ...busyRegion, replications: 2 }],
    ['with people who come later and are followed a year', { ...small, weeks: 100, cohort: { at: 'arrival', follow: 52 }, population: { size: 60, arrivalsPerWeek: 2, employed: 0.2 }, services: [ipsTeam, office] }],
    ['with subsidies and bonus pay', { ...small, weeks: 60, services: [ipsTeam], instruments: [{ id: 'wage-subsidy', share: 1, weeks: 26 }], parameters: { offer: { intercept: 1 } } }],
  ])('adds up to the public cost and the QALYs of members %s', (_, file) => {
    const scenario = scenarioOf(file);
    const { row, sum } = summed(scenario, 'netCost');
    expect(paidFor(row) - whole(row, 'taxes')).toBeCloseTo(sum, 2);
    expect(whole(row, 'qalys')).toBeCloseTo(summed(scenario, 'qalys').sum, 8);
    expect(whole(row, 'wages')).toBeGreaterThan(0);
  });

  it('has a benefit of 66 % of a full-time wage for each week of those who only have that', () => {
    const quiet: Part = { weeks: 104, population: { disabilityBenefit: 1, inTreatment: 0 }, parameters: { search: { own: 0 }, relapse: { rate: 0 }, mortality: { rate: 0 } } };
    const { row, members } = summed(smallWorld(quiet), 'netCost');
    expect(year(row, 'benefits', 0)).toBeCloseTo(members * 52 * 0.66 * 37.5 * 220, 2);
    expect(year(row, 'benefits', 1)).toBeCloseTo(year(row, 'benefits', 0), 2);
    expect(['assistance', 'subsidies', 'places', 'hospital', 'taxes', 'wages'].map((item) => whole(row, item as LedgerItem))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('charges staff to who pays for the service, and moves nothing else', () => {
    const paidBy = (payer: string) => live(smallWorld({ services: [{ ...ipsTeam, payer }] }));
    const [welfare, health, municipality] = [paidBy('welfare'), paidBy('health'), paidBy('municipality')] as const;
    expect(whole(welfare, 'staffWelfare')).toBeGreaterThan(0);
    expect(whole(health, 'staffHealth')).toBe(whole(welfare, 'staffWelfare'));
    expect(whole(municipality, 'staffMunicipality')).toBe(whole(welfare, 'staffWelfare'));
    expect([whole(health, 'staffWelfare'), whole(municipality, 'staffWelfare'), whole(health, 'benefits')]).toEqual([0, 0, whole(welfare, 'benefits')]);
  });

  it('stands by own years, which end with a month', () => {
    expect([0, 1, 52, 53, 104, 105, 157].map(yearOf)).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect([26, 52, 78, 522].map(yearsWithin)).toEqual([1, 1, 2, 10]);
    expect(live(scenarioOf(laidOver(small, { weeks: 60 }))).ledger).toHaveLength(2 * ledgerIds.length);
  });
});
