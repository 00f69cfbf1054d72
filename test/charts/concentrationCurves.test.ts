import { describe, expect, test } from 'vitest';
import { concentrationCurves } from '../../src/charts/equity/concentrationCurves.js';
import type { EquityResult, RunResult, SubgroupResult } from '../../src/comparison/comparison.js';
import { context, fakeResult } from './fixture.js';

/** People and shares of town and country by arm. */
function town(arms: Readonly<Record<string, readonly [people: number, share: number][]>>): RunResult {
  const subgroups = Object.entries(arms).flatMap(([arm, groups]) => groups.map(([n, mean], at): SubgroupResult => (
    { arm, by: 'region', level: ['rural', 'urban'][at]!, measure: 'everCompetitive', mean, n, simulationError: 0.01, gain: null }
  )));
  const equity = Object.keys(arms).map((arm): EquityResult => ({ arm, by: 'region', measure: 'everCompetitive', index: 0.08, simulationError: 0.01, parameters: null, change: null }));
  return { ...fakeResult(Object.keys(arms)), subgroups, equity };
}

describe('concentration curves', () => {
  // 100 of 400 people live in the country. There 10 of 100, in town 60 of 300: 10 of 70. With IPS 30 of 100 and 90 of 300: 30 of 120.
  const result = town({ 'usual-care': [[100, 0.1], [300, 0.2]], ips: [[100, 0.3], [300, 0.3]] });
  const draft = concentrationCurves(result, context)!;

  test('go through the part of the less advantaged in the people and in the outcome', () => {
    expect(draft.rows.map(({ arm, upTo, people, outcome }) => [arm, upTo, people, outcome])).toEqual([
      ['usual-care', '', 0, 0], ['usual-care', 'rural', 0.25, 10 / 70], ['usual-care', 'urban', 1, 1], ['ips', '', 0, 0], ['ips', 'rural', 0.25, 0.25], ['ips', 'urban', 1, 1],
    ]);
  });

  test('say in words what falls to the less advantaged, and the index', () => {
    expect(draft.alt).toContain('Region, rural: 25 % of all people; of those with this outcome 14 % with usual care and 25 % with IPS. Index of inequality 0.080 with usual care and 0.080 with IPS.');
  });

  test('name equal parts on the side of the diagonal that curves leave free', () => {
    const offset = (of: RunResult) => /"angle":-\d+[^}]*?"dy":(-?\d+)/.exec(JSON.stringify(concentrationCurves(of, context)!.specAt(720)))![1];
    expect(offset(result)).toBe('-10');
    expect(offset(town({ 'usual-care': [[100, 0.3], [300, 0.1]] }))).toBe('10');
  });

  test('leave out an arm in which nobody has the outcome, or a group is too small to be told of', () => {
    const arms = (of: RunResult) => new Set(concentrationCurves(of, context)?.rows.map(({ arm }) => arm));
    expect(arms(town({ 'usual-care': [[100, 0], [300, 0]], ips: [[100, 0.3], [300, 0.3]] }))).toEqual(new Set(['ips']));
    expect(arms(town({ 'usual-care': [[9, 0.1], [300, 0.2]], ips: [[100, 0.3], [300, 0.3]] }))).toEqual(new Set(['ips']));
    expect(concentrationCurves(town({ 'usual-care': [[9, 0.1], [300, 0.2]] }), context)).toBeNull();
    expect(concentrationCurves(town({ 'usual-care': [[0, 0], [300, 0.2]] }), context)).toBeNull();
  });

  test('are drawn where a grouping has an order alone', () => {
    expect(concentrationCurves({ ...fakeResult(), equity: [] }, context)).toBeNull();
    expect(concentrationCurves(fakeResult(), context)!.rows[0]).toMatchObject({ measure: 'everCompetitive', by: 'severity' });
  });

  test('show the measure of the chart of subgroups where it has an index, else ever in an ordinary job', () => {
    const measureOf = (reported: readonly string[], of: RunResult = fakeResult()) => concentrationCurves(of, { ...context, reported })!.rows[0]!['measure'];
    expect(measureOf(['competitiveAt@52'])).toBe('everCompetitive');
    expect(measureOf(['competitiveAt@52'], { ...fakeResult(), equity: fakeResult().equity.map((each) => ({ ...each, measure: 'competitiveAt@52' })) })).toBe('competitiveAt@52');
    expect(measureOf([])).toBe('everCompetitive');
  });
});
