import { describe, expect, it } from 'vitest';
import { readPosterior } from '../../../src/scenario/posterior/read.js';
import { smallPosterior } from '../../support/posterior.js';

type Plain = Record<string, unknown>;

/** The small posterior with one place changed. */
function changed(change: (posterior: { parameters: Plain[]; draws: { weight: unknown; values: unknown[] }[]; between: Plain } & Plain) => void): unknown {
  const copy = structuredClone(smallPosterior()) as never;
  change(copy);
  return copy;
}

function problemsOf(data: unknown): readonly string[] {
  const read = readPosterior(data);
  return 'problems' in read ? read.problems : [];
}

describe('A posterior', () => {
  it('is read as it is', () => {
    expect(readPosterior(smallPosterior())).toEqual({ posterior: smallPosterior() });
  });

  it('may record more of how it was made', () => {
    expect(problemsOf(changed((data) => { data['made'] = { ...smallPosterior().made, waves: 3 }; }))).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['is no group', 7, /^the file: found 7, expected a group of keys/],
    ['is of another format', changed((data) => { data['schema'] = 'inclusim-run-1'; }), /^schema: found "inclusim-run-1", expected "inclusim-posterior-1"/],
    ['lacks its draws', changed((data) => { delete (data as Plain)['draws']; }), /^draws: found nothing, expected a list/],
    ['has a key too many', changed((data) => { data['weights'] = []; }), /^the file: found "weights", expected only schema, version/],
    ['has a text as a value', changed((data) => { data.draws[3]!.values[1] = 'much'; }), /^draws\[3\]\.values\[1\]: found "much", expected a number/],
    ['names what is no number of the model', changed((data) => { data.parameters[0]!['path'] = 'parameters.search.owm'; }), /^parameters\[0\]\.path: found "parameters\.search\.owm", expected a number of the model.*did you mean "parameters\.search\.own"/],
    ['names people, which are chosen and not unknown', changed((data) => { data.parameters[0]!['path'] = 'population.size'; }), /^parameters\[0\]\.path: found "population\.size"/],
    ['names a parameter twice', changed((data) => { data.parameters[1]!['path'] = 'parameters.search.own'; }), /^parameters\[1\]\.path: found "parameters\.search\.own" again/],
    ['has a value out of range', changed((data) => { data.draws[2]!.values[0] = 12; }), /^draws\[2\]\.values\[0\]: found 12 for parameters\.search\.own, expected a number from 0 to 3/],
    ['has weights that do not sum to 1', changed((data) => { data.draws[0]!.weight = 0.4; }), /^draws: found weights that sum to 1\.3000000, expected 1/],
    ['has a weight below 0', changed((data) => { data.draws[0]!.weight = -0.1; }), /^draws\[0\]\.weight: found -0\.1, expected a number from 0/],
    ['has a draw that is too short', changed((data) => { data.draws[5]!.values.pop(); }), /^draws\[5\]\.values: found 2 numbers, expected 3, one for each parameter/],
    ['says of too few draws how trials differ', changed((data) => { data.between['effect'] = [0.1]; }), /^between\.effect: found 1 numbers, expected 6, one for each draw/],
  ])('that %s is refused, with the place', (_, data, problem) => {
    expect(problemsOf(data)[0]).toMatch(problem);
  });

  it('tells ten problems and counts the others', () => {
    const problems = problemsOf(changed((data) => { for (const draw of data.draws) draw.values = [9, 9, 9]; }));
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)).toBe('and 8 more like these');
  });
});
