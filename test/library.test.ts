import { describe, expect, test } from 'vitest';
import { compare, drawParameters, loadScenario, overridden, parseScenario, problemMessage, simulate } from '../src/index.js';
import { fileDoors } from '../src/node.js';
import { inProcess, replicate } from '../src/replicate.js';
import type { Loaded, Refused } from '../src/scenario/load.js';

const text = 'weeks: 20\nreplications: 6\npopulation: { size: 60 }\nservices: [ { id: office, programme: ips, staff: { count: 2 } } ]\narms: { a: {}, b: { services: [ { id: office, staff: { count: 4 } } ] } }\n';

function fine(loaded: Loaded | Refused): Loaded {
  if ('problems' in loaded) throw new Error(problemMessage(loaded.problems));
  return loaded;
}

const problems = (loaded: Loaded | Refused): string => ('problems' in loaded ? problemMessage(loaded.problems) : '');

describe('the library', () => {
  test('knows the measures and programmes without being told', () => {
    expect(problems(parseScenario('report: { measures: [everCompetitve] }'))).toMatch(/scenario:1:\d+\n✖ .*did you mean "everCompetitive"/);
    expect(problems(parseScenario(text.replace('programme: ips', 'programme: isp'), 'mine'))).toMatch(/^mine:4:\d+\n✖ .*"isp" is not a programme; did you mean "ips"/);
  });

  test('refuses a text that extends a file', () => {
    expect(problems(parseScenario('extends: other.yaml\nweeks: 20'))).toMatch(/can extend nothing/);
  });

  test('loads from the disk what a text says', () => {
    const file = 'scenarios/ips-vs-usual-care.yaml';
    const { scenario } = fine(loadScenario(file, fileDoors(file)));
    expect(scenario.arms.map(({ id }) => id)).toEqual(['usual-care', 'ips']);
    expect(problems(loadScenario('none.yaml', fileDoors('none.yaml')))).toMatch(/none\.yaml\n✖ is not there/);
  });

  test('simulates what replicate does, in one thread unless told otherwise', async () => {
    const { scenario } = fine(parseScenario(text));
    const simulated = await simulate(scenario);
    expect(simulated).toEqual(await replicate(scenario, { workers: 2, spawn: inProcess }));
    expect(compare(scenario, simulated).comparison).toMatchObject({ replications: 6, arms: { a: {}, b: {} } });
  });

  test('tells progress, and stops when told to', async () => {
    const { scenario } = fine(parseScenario(text));
    const told: number[] = [];
    await simulate(scenario, { onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(6);
    await expect(simulate(scenario, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });

  test('gives another seed or number of replications to all arms', async () => {
    const { scenario } = fine(parseScenario(text));
    const other = overridden(scenario, { seed: 9, replications: 4 });
    const rows = (await simulate(other)).rows;
    expect(rows).toHaveLength(4);
    expect(rows).not.toEqual((await simulate(scenario)).rows.slice(0, 4));
    expect(rows).toEqual((await simulate(fine(parseScenario(`${text}seed: 9\n`.replace('replications: 6', 'replications: 4'))).scenario)).rows);
  });

  test('draws what the scenario leaves free, and two replications a draw', () => {
    const drawn = drawParameters(fine(parseScenario(text.replace('replications: 6', 'replications: 5'))));
    expect(drawn.posterior?.from).toBe('shipped');
    expect(drawn.replications).toBe(6);
  });
});
