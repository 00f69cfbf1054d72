import { describe, expect, test } from 'vitest';
import { shippedPosterior } from '../../src/catalogue/posterior/shipped.js';
import { readWithExtends } from '../../src/scenario/extends.js';
import { loadScenario, type Loaded } from '../../src/scenario/load.js';
import { allInputs, askedInputs, posteriorInputs, valueAt, valueInRange } from '../../src/sensitivity/inputs.js';
import { loadWithSettings, withSettings } from '../../src/sensitivity/settings.js';
import { diskDoors } from '../../src/cli/doors.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { nameHash } from '../../src/random/hash.js';

const file = 'scenarios/ips-vs-usual-care.yaml';
const doors = { ...diskDoors(file), measures, hash: nameHash };
const loaded = loadScenario(file, doors) as Loaded;
const tree = readWithExtends(file, doors).tree!;
const load = (settings: Record<string, number>) => loadWithSettings({ scenario: loaded.scenario, tree }, new Map(Object.entries(settings)), doors);

describe('inputs', () => {
  test('are the parameters of the posterior that the scenario leaves open, over the central 95 % of their draws', () => {
    const inputs = posteriorInputs(loaded, shippedPosterior);
    expect(inputs.map(({ path }) => path)).toEqual(shippedPosterior.parameters.map(({ path }) => path));
    for (const [p, input] of inputs.entries()) {
      const inside = shippedPosterior.draws.reduce((sum, { values, weight }) => sum + (values[p]! >= input.low && values[p]! <= input.high ? weight : 0), 0);
      expect(Math.abs(inside - 0.95)).toBeLessThan(0.011);
      expect([valueInRange(input, 0), valueInRange(input, 1)]).toEqual([input.low, input.high].map((end) => expect.closeTo(end, 9)));
      expect(Math.abs(shippedPosterior.draws.reduce((sum, { values, weight }) => sum + (values[p]! <= valueAt(input, 0.3) ? weight : 0), 0) - 0.3)).toBeLessThan(0.01);
    }
    const set = { ...loaded, isFree: (path: string) => [[path !== 'parameters.search.own']] };
    expect(posteriorInputs(set, shippedPosterior).map(({ path }) => path)).not.toContain('parameters.search.own');
  });

  test('may be every number of the model, the rest over the range that the schema allows', () => {
    const inputs = allInputs(loaded, shippedPosterior);
    expect(inputs.length).toBeGreaterThan(60);
    expect(new Set(inputs.map(({ path }) => path)).size).toBe(inputs.length);
    expect(inputs.filter(({ low, high }) => !(low < high))).toEqual([]);
  });

  test('may be any number of the scenario with a range of one’s own; whole numbers stay whole and all come alike', () => {
    const asked = askedInputs(loaded, shippedPosterior, [{ path: 'population.size', range: [18, 20] }, { path: 'parameters.search.own' }]);
    const [size, own] = 'inputs' in asked ? asked.inputs : [];
    expect(size).toMatchObject({ base: 1000, from: 'asked', isWhole: true });
    expect([0.1, 0.5, 0.9, 0.9999].map((share) => valueAt(size!, share))).toEqual([18, 19, 20, 20]);
    expect(own).toMatchObject({ from: 'posterior' });
  });

  test('are refused all at once with what is wrong', () => {
    const asked = askedInputs(loaded, shippedPosterior, [{ path: 'parameters.search.onw' }, { path: 'services[office].seat' }, { path: 'services[office].staff.norm' }, { path: 'weeks', range: [9, 30] }, { path: 'population.size', range: [9, 3] }, { path: 'parameters.search.own' }, { path: 'parameters.search.own' }]);
    expect('problems' in asked && asked.problems).toEqual([
      '"parameters.search.onw": no arm has it; expected the path of a number; did you mean "parameters.search.own"?',
      '"services[office].seat": found "welfareOffice" there, expected a number',
      '"services[office].staff.norm": its evidence has no range; expected one, such as services[office].staff.norm=20..80',
      '"weeks": all arms share it, so that they can be compared person by person; expected a number that an arm may set',
      '"population.size": found the range 9 to 3, expected a lower end and a higher one',
      '"parameters.search.own": found twice, expected each path once',
    ]);
  });
});

describe('settings', () => {
  const settings = { 'services[ips-team].staff.caseload': 12, 'parameters.search.own': 2, 'arms.ips.services[office].staff.norm': 55, 'population.size': 700 };

  test('laid over the file and put into the finished scenario give the same', () => {
    const checked = load(settings) as Loaded;
    expect(withSettings(loaded.scenario, new Map(Object.entries(settings)))).toEqual(checked.scenario);
    const [usual, ips] = checked.scenario.arms.map(({ epochs }) => epochs[0]!.scenario);
    expect([usual!.services[0]!.staff.norm, ips!.services[0]!.staff.norm]).toEqual([40, 55]);
    expect(ips!.services[1]!.staff.caseload).toBe(12);
    expect([usual!.parameters.search.own, ips!.parameters.search.own]).toEqual([2, 2]);
  });

  test('reach what all arms share', () => {
    expect((load({ weeks: 100 }) as Loaded).scenario.weeks).toBe(100);
  });

  test('are checked like values of the file', () => {
    const refused = load({ 'services[ips-team].staff.caseload': -3 });
    expect('problems' in refused && refused.problems[0]).toMatchObject({ found: '-3' });
  });
});
