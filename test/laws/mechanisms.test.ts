import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import type { Comparison, Difference } from '../../src/comparison/comparison.js';
import { replicationsOf } from '../support/living.js';
import { firstShipped, scenarioFromText } from '../support/scenarios.js';

/**
 * Nothing in the model says that one programme is better: what IPS achieves has to come from what its staff do. So each of its
 * ingredients, taken away, must cost something, and given to the other programme must work there too.
 */
const arms = `  half-the-staff:
    services: [{ id: ips-team, programme: ips, staff: { count: 15, caseload: 40 }, offeredTo: cohort }]
  not-integrated:
    services: [{ id: ips-team, programme: ips, staff: { count: 30, caseload: 20 }, integration: { start: 0, ceiling: 0 }, offeredTo: cohort }]
  no-follow-along:
    services: [{ id: ips-team, programme: ips, staff: { count: 30, caseload: 20 }, offeredTo: cohort }]
    programmes: [{ id: ips, followAlong: { weeks: 0 } }]
  steps-with-the-same-staff:
    services:
      - id: ips-team
        programme: steps-like-ips
        staff: { count: 30, role: jobSpecialist, caseload: 20, overhead: 0.3, coordination: 0.12 }
        seat: clinic
        label: psychiatric
        integration: { start: 0.4, ceiling: 0.9, weeks: 39 }
        offeredTo: cohort
    programmes:
      - id: steps-like-ips
        basedOn: usual-care-staircase
        reentryWeeks: 4
        stages:
          - { id: assessment, hours: &hours { first: 1.9, firstWeeks: 13, later: 1.1 }, onEmployers: 0.35, mapping: 0.2, ownSearch: 1, onTime: search }
          - { id: search, hours: *hours, onEmployers: 0.35, mapping: 0.2, ownSearch: 1, keepsContact: true, duration: { mean: null, most: null } }
        followAlong: { hours: { first: 1, firstWeeks: 13, later: 0.4 }, weeks: null }
compareWith: ips`;

let comparison: Comparison;
beforeAll(() => {
  const scenario = scenarioFromText(firstShipped(8).replace('compareWith: usual-care', arms));
  comparison = compare(scenario, replicationsOf(scenario)).comparison;
}, 120_000);

/** An arm less the arm with full IPS. */
function againstIps(arm: string, measure: string): Difference {
  return comparison.differences.find((each) => each.arm === arm && each.measure === measure)!;
}

/** Asserts that the difference lies below `most`, and that simulation error does not reach it. */
function expectLoss({ difference, simulationError }: Difference, most: number): void {
  expect(difference!).toBeLessThanOrEqual(most);
  expect(difference! + simulationError!).toBeLessThan(0);
}

describe('Full IPS', () => {
  it('brings many more people into an ordinary job than usual care does', () => {
    expectLoss(againstIps('usual-care', 'everCompetitive'), -0.2);
  });

  it('loses at least 2 points when half of the staff see twice as many clients each', () => {
    expectLoss(againstIps('half-the-staff', 'everCompetitive'), -0.02);
    // The load works through hours, not through a coefficient.
    expectLoss(againstIps('half-the-staff', 'supportHours'), -1);
    expect(comparison.arms['half-the-staff']!.measures['load']!.mean).toBeGreaterThan(1.2 * comparison.arms['ips']!.measures['load']!.mean!);
  });

  it('loses at least 2 points when the team is not integrated with treatment', () => {
    expectLoss(againstIps('not-integrated', 'everCompetitive'), -0.02);
  });

  it.each(['weeksWorked', 'competitiveAt'])('loses at least a tenth of its effect on %s when nobody follows along after the hire', (measure) => {
    const effect = againstIps('usual-care', measure).difference!;
    expect(effect).toBeLessThan(0);
    expectLoss(againstIps('no-follow-along', measure), 0.1 * effect);
  });

  it('is no magic word: steps with the same staff, hours and contacts bring as many offers', () => {
    const { ratio } = againstIps('steps-with-the-same-staff', 'offers');
    expect(ratio).toBeGreaterThan(0.95);
    expect(ratio).toBeLessThan(1.05);
  });
});
