import { describe, expect, test } from 'vitest';
import { diskDoors } from '../../src/cli/doors.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { nameHash } from '../../src/random/hash.js';
import { loadScenario, type Loaded } from '../../src/scenario/load.js';
import { cellsOf, ownSeed } from '../../src/sensitivity/sweep/cells.js';
import { factorsOf, type AskedFactor, type SweepDesign } from '../../src/sensitivity/sweep/factors.js';
import { answersIn, sweepLines, sweepResult, type SweepPlan } from '../../src/sensitivity/sweep/result.js';
import { simulatePoint } from '../../src/sensitivity/simulate.js';
import { withSettings } from '../../src/sensitivity/settings.js';
import { createReplication } from '../../src/run.js';
import { compare } from '../../src/comparison/compare.js';
import { inProcess, replicate } from '../../src/replicate.js';

const file = 'scenarios/ips-vs-usual-care.yaml';
const loaded = loadScenario(file, { ...diskDoors(file), measures, hash: nameHash }) as Loaded;
const factors = (asked: readonly AskedFactor[], design: SweepDesign) => {
  const found = factorsOf(loaded, asked, design);
  return 'factors' in found ? found.factors : found.problems;
};
const caseload = 'services[ips-team].staff.caseload';
const count = 'services[ips-team].staff.count';

/** A sweep of a twelfth of the people over half a year. */
function swept(values: readonly number[], independent: boolean): ReturnType<typeof sweepResult> {
  const found = factorsOf(loaded, [{ path: caseload, values }], 'factorial');
  const known = 'factors' in found ? found.factors : [];
  const scenario = withSettings({ ...loaded.scenario, weeks: 26, horizon: 26, report: { ...loaded.scenario.report, measures: ['everCompetitive'], by: [] } }, new Map([['population.scale', 0.08]]));
  const asked = { arms: ['usual-care', 'ips'], measures: ['everCompetitive', 'everCompetitive'], replications: 3 };
  const cells = cellsOf(known, 'factorial', 0, 1).map((cell) => ({ values: cell, scenario: { ...withSettings(scenario, new Map([[caseload, cell[0]!]])), seed: independent ? ownSeed(known, cell, 7) : 7 } }));
  const plan: SweepPlan = { scenario, design: 'factorial', factors: known, independent, measure: 'everCompetitive', arm: 'ips', cells, asked };
  return sweepResult(plan, cells.map((cell) => simulatePoint(cell.scenario, asked, 0)));
}

describe('a sweep', () => {
  test.each([false, true])('keeps every line of a setting to the last bit when a value is added (luck of its own: %s)', (independent) => {
    const lines = (values: readonly number[]) => sweepLines(swept(values, independent)).map(({ cell: _, ...line }) => line);
    const few = lines([5, 40]);
    const more = lines([5, 12, 40]);
    expect(more.filter((line) => line[caseload] !== 12)).toEqual(few);
    expect(more).toHaveLength(6);
    expect(few[1]!.difference).not.toBe(few[3]!.difference);
  });

  test('gives the means, differences and simulation errors that a run of the same scenario gives', async () => {
    const { lines } = swept([20], false);
    const scenario = withSettings({ ...loaded.scenario, seed: 7, weeks: 26, horizon: 26, replications: 3, report: { ...loaded.scenario.report, measures: ['everCompetitive'], by: [] } }, new Map([['population.scale', 0.08]]));
    const { comparison } = compare(scenario, await replicate(scenario, { workers: 1, spawn: inProcess }));
    const { mean, simulationError } = comparison.arms['ips']!.measures['everCompetitive']!;
    expect(lines[1]!.level).toEqual({ mean, error: simulationError });
    const difference = comparison.differences.find(({ measure }) => measure === 'everCompetitive')!;
    expect(lines[1]!.difference).toEqual({ mean: difference.difference, error: difference.simulationError });
    expect(createReplication(scenario)(0)[1]!.counts[0]).toBeGreaterThan(10);
  });

  test('has every combination of a factorial design, in the order asked', () => {
    const known = factorsOf(loaded, [{ path: caseload, values: [10, 20] }, { path: 'services[office].seat', values: ['clinic', 'welfareOffice'] }], 'factorial');
    expect('factors' in known && cellsOf(known.factors, 'factorial', 0, 1)).toEqual([[10, 'clinic'], [10, 'welfareOffice'], [20, 'clinic'], [20, 'welfareOffice']]);
  });

  test('takes more points of Sobol’s sequence without moving the first, and all of a sample lie in the range', () => {
    const known = factorsOf(loaded, [{ path: caseload, range: [10, 40] }, { path: 'population.size', range: [500, 502] }], 'sobol');
    const all = 'factors' in known ? known.factors : [];
    const points = cellsOf(all, 'sobol', 32, 1);
    expect(points.slice(0, 16)).toEqual(cellsOf(all, 'sobol', 16, 1));
    for (const [first, second] of [...points, ...cellsOf(all, 'latin-hypercube', 32, 1)]) {
      expect(Number(first)).toBeGreaterThan(10);
      expect(Number(first)).toBeLessThan(40);
      expect([500, 501, 502]).toContain(second);
    }
  });

  test('tells the answer of each setting, the lowest first', () => {
    const answers = answersIn(swept([3, 40], false));
    expect(answers.map(({ values }) => values[0])).toEqual([3, 40]);
  });

  test('is refused with all that is wrong', () => {
    expect(factors([{ path: 'services[ips-tem].staff.caseload', values: [1] }, { path: 'services', values: [1] }, { path: caseload, range: [1, 2] }, { path: count, values: [1, 1] }, { path: count, values: [2] }], 'factorial')).toEqual([
      '"services[ips-tem].staff.caseload": no arm has it; expected the path of a value; did you mean "services[ips-team].staff.caseload"?',
      '"services": found a group or a list there, expected a single value',
      `"${caseload}": found a range, expected values for a factorial design, such as ${caseload}=1,2,3 or ${caseload}=10..40:4`,
      `"${count}": found a value twice, expected each once`,
      `"${count}": found twice, expected each path once`,
    ]);
    expect(factors([{ path: caseload, values: [1, 2] }], 'sobol')).toEqual([`"${caseload}": found values, expected a range for this design, such as ${caseload}=10..40`]);
  });
});
