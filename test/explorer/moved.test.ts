import { describe, expect, test } from 'vitest';
import { levers } from '../../src/catalogue/levers.js';
import { loadData } from '../../src/explorer/base.js';
import { armsOf, fitting, handlesShown, misfits, movedData } from '../../src/explorer/moved.js';
import { firstChoices, withCopy, withMove, withoutArm, type Choices } from '../../src/explorer/state.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { given, opened } from './given.js';

const base = opened('ips-vs-usual-care');
const first = firstChoices(given, 'ips-vs-usual-care');

function scenarioOf(choices: Choices): Scenario {
  const loaded = loadData(given, base, movedData(base, choices));
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.scenario;
}

function armOf(choices: Choices, id: string) {
  return scenarioOf(choices).arms.find((arm) => arm.id === id)!.epochs[0]!.scenario;
}

function moved(moves: Choices['moves'], from = first): Choices {
  return { ...from, moves };
}

describe('choices become a scenario', () => {
  test('without moves it is the shipped one, on fewer people', () => {
    const { arms, seed, weeks, compareWith } = scenarioOf(first);
    expect([arms.map(({ id }) => id), seed, weeks, compareWith]).toEqual([['usual-care', 'ips'], 2026, 78, 'usual-care']);
    const { population, services } = arms[1]!.epochs[0]!.scenario;
    expect(population).toMatchObject({ size: 1000, scale: 0.3 });
    expect(services.map(({ id, staff }) => [id, staff.count, staff.caseload])).toEqual([['office', 25, null], ['ips-team', 30, 20]]);
  });

  test('a service of one arm is moved in that arm alone', () => {
    const choices = moved({ 'ips/ips-team/staff': 12, 'ips/office/norm': 60 });
    expect(armOf(choices, 'ips').services.map(({ staff }) => [staff.count, staff.norm])).toEqual([[25, 60], [12, null]]);
    expect(armOf(choices, 'usual-care').services.map(({ staff }) => [staff.count, staff.norm])).toEqual([[25, 40]]);
  });

  test('follow-along may end or have no limit', () => {
    const weeks = (value: number | null) => armOf(moved({ 'ips/office/followAlong': value, 'ips/ips-team/followAlong': 13 }), 'ips').programmes.map(({ id, followAlong }) => [id, followAlong.weeks]);
    expect(Object.fromEntries(weeks(null))).toEqual({ 'usual-care-staircase': null, ips: 13 });
  });

  test('a wage subsidy comes with the values of the catalogue', () => {
    expect(armOf(moved({ 'ips/subsidy': 0.3 }), 'ips').instruments).toMatchObject([{ id: 'wage-subsidy', force: 'wageSubsidy', level: 0.3, weeks: 52 }]);
    expect(armOf(moved({ 'ips/subsidy': 0.3 }), 'usual-care').instruments).toEqual([]);
  });

  test('society is the same in all arms; unemployment keeps its ratio between regions, and shares of severity sum to 1', () => {
    const choices = moved({ unemployment: 0.06, severe: 0.75, stigma: 0.2 });
    for (const id of ['usual-care', 'ips']) {
      const { labourMarket: { urban, rural }, population: { severity }, employers } = armOf(choices, id);
      expect([urban.unemployment.mean, rural.unemployment.mean, employers.stigma.mean]).toEqual([0.06, 0.075, 0.2]);
      expect([severity.severe, severity.moderate, severity.mild].map((share) => Number(share.toFixed(12)))).toEqual([0.75, 0.2, 0.05]);
    }
    const { mild, moderate } = armOf(moved({ severe: 1 }), 'ips').population.severity;
    expect([mild, moderate]).toEqual([0, 0]);
  });

  test('a copy of an arm begins as its original, with what was moved in it, and goes its own way', () => {
    const start = moved({ 'ips/ips-team/staff': 12 });
    const copied = withCopy(start, armsOf(base, start), 'ips');
    expect(copied.arms).toEqual([{ id: 'usual-care', from: 'usual-care' }, { id: 'ips', from: 'ips' }, { id: 'ips-2', from: 'ips' }]);
    const choices = withMove(copied, 'ips-2/ips-team/staff', 50, 30);
    expect(armOf(choices, 'ips').services[1]!.staff.count).toBe(12);
    expect(armOf(choices, 'ips-2').services[1]!.staff.count).toBe(50);
    expect(withoutArm(choices, armsOf(base, choices), 'ips-2').moves).toEqual({ 'ips/ips-team/staff': 12 });
  });

  test('a lever put back to where the scenario begins counts as not moved', () => {
    expect(withMove(moved({ stigma: 0.2 }), 'stigma', 0.5, 0.5)).toEqual(first);
  });

  test('at most four arms are shown, the reference arm among them', () => {
    const ladder = opened('caseload-ladder');
    const arms = armsOf(ladder, { arms: null });
    expect(ladder.arms.length).toBeGreaterThan(4);
    expect(arms.length).toBe(4);
    expect(arms.some(({ id }) => id === ladder.compareWith)).toBe(true);
  });

  test('what a link names and the scenario has not is found and left out', () => {
    const wrong: Choices = { ...first, arms: [{ id: 'usual-care', from: 'usual-care' }, { id: 'x', from: 'nobody' }], moves: { stigma: 0.2, 'ips/gone/staff': 3 } };
    expect(misfits(base, wrong)).toEqual(['x:nobody', 'ips/gone/staff']);
    expect(fitting(base, wrong)).toEqual({ ...first, moves: { stigma: 0.2 } });
    expect(misfits(base, { ...first, arms: [{ id: 'ips', from: 'ips' }] })).toEqual(['arms']);
  });

  test('every slider begins where the scenario does and says what stands behind it', () => {
    for (const { baseline, values, grade, meaning } of handlesShown(base, first)) {
      expect(values).toContain(baseline);
      expect(values.length).toBeGreaterThan(5);
      expect(values.length).toBeLessThan(170);
      expect(meaning).toMatch(/\.$/);
      expect([null, 'assumed', 'expert', 'cohort', 'trial', 'meta-analysis', 'calibrated']).toContain(grade);
    }
    expect(handlesShown(base, first).find(({ key }) => key === 'unemployment')).toMatchObject({ baseline: 0.02, grade: 'cohort' });
    expect(handlesShown(base, first).find(({ key }) => key === 'ips/ips-team/staff')).toMatchObject({ baseline: 30, grade: null });
  });

  test('every lever has a slider in some shipped scenario', () => {
    const seen = new Set([base, opened('norway-scale-up')].flatMap(({ handles }) => handles.map(({ lever }) => lever)));
    expect([...seen].sort()).toEqual(levers.map(({ id }) => id).sort());
  });
});
