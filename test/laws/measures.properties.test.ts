import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import { measureInfo, measures } from '../../src/outcomes/catalogue.js';
import { differing, replicationsOf } from '../support/living.js';
import { randomScenario, runs } from '../support/randomScenarios.js';
import { firstShipped, scenarioFromText, scenarioOf } from '../support/scenarios.js';

/** A rounding error of a sum. */
const slack = 1e-9;

describe('Measures', () => {
  it('are numbers within their range, and null with nobody to count where they are undefined', () => {
    const seen = new Set<string>();
    const undefinedSomewhere = new Set<string>();
    fc.assert(fc.property(randomScenario(), (file) => {
      const scenario = scenarioOf({ ...file, arms: { base: {}, tight: { labourMarket: { urban: { unemployment: { mean: 0.1 } } } } } });
      const replications = replicationsOf(scenario);
      for (const row of replications.rows.flat()) for (const numbers of [row.sums, row.counts, row.weeks]) expect(numbers.every(Number.isFinite)).toBe(true);
      const { comparison, subgroups, weekly } = compare(scenario, replications);
      const results = [...Object.values(comparison.arms).flatMap((arm) => Object.entries(arm.measures)), ...subgroups.map((one) => [one.measure, one] as const)];
      for (const [id, { mean, n, simulationError }] of results) {
        const [least, most] = measureInfo(id)!.range;
        if (mean === null) {
          expect(n, id).toBe(0);
          undefinedSomewhere.add(id);
        } else {
          expect(n, id).toBeGreaterThan(0);
          expect(mean, id).toBeGreaterThanOrEqual((least ?? -1e12) - slack);
          expect(mean, id).toBeLessThanOrEqual((most ?? 1e12) + slack);
          if (mean !== 0) seen.add(id);
        }
        if (simulationError !== null) expect(Number.isFinite(simulationError) && simulationError >= 0, id).toBe(true);
      }
      for (const { difference, simulationError, ratio, nnt, varianceRatio } of comparison.differences) {
        for (const value of [difference, simulationError, ratio, nnt, varianceRatio]) expect(value === null || Number.isFinite(value)).toBe(true);
      }
      for (const column of Object.values(weekly.arms).flatMap((arm) => Object.values(arm))) {
        column.mean.forEach((mean, week) => {
          expect(column.low[week]! <= column.high[week]! && Number.isFinite(mean)).toBe(true);
        });
      }
    }), runs(30));
    // The law has been put to the test: every measure had a value other than 0 somewhere, and some were undefined.
    expect(measures.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
    expect(undefinedSomewhere.size).toBeGreaterThan(10);
  });

  it('of subgroups add up to those of everybody', () => {
    fc.assert(fc.property(randomScenario(), (file) => {
      const { rows, measures: ids, groups } = replicationsOf(scenarioOf(file));
      for (const { sums, counts } of rows.flat()) {
        for (const by of new Set(groups.slice(1).map((group) => group.by))) {
          const members = groups.flatMap((group, g) => (group.by === by ? [g] : []));
          ids.forEach((id, m) => {
            if (measureInfo(id)!.reading.over === 'arm') return;
            expect(members.reduce((sum, g) => sum + counts[g * ids.length + m]!, 0)).toBe(counts[m]);
            expect(members.reduce((sum, g) => sum + sums[g * ids.length + m]!, 0)).toBeCloseTo(sums[m]!, 5);
          });
        }
      }
    }), runs(10));
  });
});

describe('Half of the people, staff and employers', () => {
  it('stand for all of them: staff-years are those of the whole, and rates are alike', () => {
    const at = (scale: number) => {
      const scenario = scenarioFromText(firstShipped(6, 1000, 40).replace('size: 1000', `size: 1000, scale: ${scale}`));
      return compare(scenario, replicationsOf(scenario)).comparison.arms;
    };
    const [whole, half] = [at(1), at(0.5)];
    for (const arm of ['usual-care', 'ips']) {
      const [one, other] = [whole[arm]!, half[arm]!];
      expect(other.staffYears / one.staffYears).toBeGreaterThan(0.97);
      expect(other.staffYears / one.staffYears).toBeLessThan(1.03);
      for (const rate of ['everCompetitive', 'weeksWorked', 'supportHours', 'load']) {
        const [a, b] = [one.measures[rate]!, other.measures[rate]!];
        // Twice the half-widths of both: about one in ten thousand by chance, and the seed is fixed.
        expect(Math.abs(a.mean! - b.mean!), `${rate} of ${arm}`).toBeLessThan(2 * Math.sqrt(a.simulationError! * a.simulationError! + b.simulationError! * b.simulationError!));
      }
    }
  });
});

describe('A scenario with a text as seed', () => {
  it('gives the same results each time, and others than another text', () => {
    const run = (seed: string | number) => {
      const scenario = scenarioFromText(firstShipped(2, 100, 10).replace('seed: 2026', `seed: ${JSON.stringify(seed)}`));
      return { scenario, rows: replicationsOf(scenario).rows };
    };
    const [one, again, other, second] = [run('spring'), run('spring'), run('autumn'), run(7)];
    expect(differing(one.scenario, one.rows[1]![1]!, again.rows[1]![1]!)).toEqual([]);
    for (const each of [other, second]) expect(differing(one.scenario, one.rows[1]![1]!, each.rows[1]![1]!)).not.toEqual([]);
  });
});
