import { describe, expect, it } from 'vitest';
import { leverContrasts } from '../../src/catalogue/leverContrasts.js';
import { allQuestions, leverQuestion } from '../../src/calibration/validation/questions.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { nameHash } from '../../src/random/hash.js';
import { createRun } from '../../src/run.js';
import { loadScenario } from '../../src/scenario/load.js';
import { withLeaves } from '../../src/scenario/withLeaves.js';
import { doorsTo, example, shipped } from '../scenario/load-text.js';

const file = 'ips-vs-usual-care.yaml';
const doors = doorsTo({ [file]: example }, { readShipped: shipped, measures, hash: nameHash });
const small = new Map([['population.scale', 0.1]]);
const valueAt = (data: unknown, path: string): unknown => path.split(/\.|(?=\[)/).reduce<unknown>((inner, key) => (key.startsWith('[') ? (inner as { id: string }[]).find(({ id }) => `[${id}]` === key) : (inner as Record<string, unknown>)[key]), data);

describe('A lever', () => {
  it('at the file’s own setting lives exactly as the IPS arm of the shipped comparison does', () => {
    const { loaded, from, to } = leverQuestion({ id: 'caseload', title: '', unit: 'clients', low: 20, high: 21, paths: [{ path: 'services[ips-team].staff.caseload' }] }, file, doors);
    const own = loadScenario(file, doors);
    if ('problems' in own) throw new Error('The shipped comparison should load.');
    const shippedArm = own.scenario.arms.findIndex(({ id }) => id === 'ips');
    expect([from, to]).toEqual(['20', '21 clients']);
    expect(createRun(withLeaves(loaded.scenario, small), 0)(3)).toEqual({ ...createRun(withLeaves(own.scenario, small), shippedArm)(3), arm: 0 });
  });

  it.each(leverContrasts.map((lever) => [lever.id, lever] as const))('%s stands at its low end in the first arm and at its high end in the second, and nothing else differs', (_, lever) => {
    const { loaded: { scenario } } = leverQuestion(lever, file, doors);
    const [low, high] = scenario.arms.map(({ epochs }) => epochs[0]!.scenario);
    for (const { path, low: atLow = lever.low, high: atHigh = lever.high } of lever.paths) {
      if (path.startsWith('programmes')) continue;
      expect([path, valueAt(low, path), valueAt(high, path)]).toEqual([path, atLow, atHigh]);
    }
    expect(scenario.arms.map(({ id }) => id)).toEqual(['low', 'high']);
    expect(scenario.compareWith).toBe('low');
  });

  it('that sets something there is not is told at once', () => {
    expect(() => leverQuestion({ ...leverContrasts[0]!, paths: [{ path: 'clinic.gatekeper' }] }, file, doors)).toThrow(/^staff does not load: .*clinic\.gatekeper is not a known key/);
  });
});

it('questions are the scenarios with two arms or more, and then the levers', () => {
  const one = 'weeks: 8\npopulation: { size: 20 }\n';
  const files: Record<string, string> = { [file]: example, 'lonely.yaml': one };
  const questions = allQuestions(['ips-vs-usual-care', 'lonely'], (name) => ({ file: `${name}.yaml`, doors: doorsTo(files, { readShipped: shipped, measures, hash: nameHash }) }));
  expect(questions.map(({ id }) => id)).toEqual(['ips-vs-usual-care', ...leverContrasts.map(({ id }) => id)]);
  expect(questions[0]).toMatchObject({ kind: 'scenario', from: 'usual-care', to: 'ips' });
});
