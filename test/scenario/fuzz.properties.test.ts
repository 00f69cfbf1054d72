import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { problemMessage } from '../../src/scenario/problem.js';
import { doorsTo, example } from './load-text.js';

/** Loads a text; whatever it is, there are problems with places in the file, or a scenario. */
function expectAnAnswer(text: string): void {
  const result = loadScenario('a.yaml', doorsTo({ 'a.yaml': text }, { measures: [{ id: 'everCompetitive', atWeek: false }], hash: (id) => id.length }));
  if (!('problems' in result)) {
    expect(Object.isFrozen(result.scenario)).toBe(true);
    expect(result.complete().length).toBe(result.scenario.arms.length);
    return;
  }
  expect(result.problems.length).toBeGreaterThan(0);
  expect(problemMessage(result.problems)).toContain('✖');
  const lines = text.split('\n').length;
  for (const { file, line, column } of result.problems) expect([file, line >= 0 && line <= lines, column >= 0]).toEqual(['a.yaml', true, true]);
}

const rich = `${example}
events: [ { week: 20, because: a, change: { services: [ { id: office, staff: { count: 5 } } ], programmes: [ { id: ips, reentryWeeks: 3 } ] } } ]
programmes: [ { id: mine, basedOn: ips, stages: [ { id: search, onTime: leave } ] } ]
instruments: [ &i { id: wage-subsidy, share: 0.5 } ]
`;
const scraps = ['{', '}', '[', ']', ':', ',', '- ', '\n', '  ', '"', '#', '*i', '&i ', 'null', '-1', '1e9', 'true', 'id', 'ips', 'services', 'remove: true', 'basedOn: mine', '__proto__', '!!x', '|', '---\n', '\t', 'week', '0', '.nan', 'arms:', 'extends: a.yaml', '\u0000', '\ud800'];

describe('any change of a good file', () => {
  test('by cutting, doubling or putting in scraps gives problems or a scenario, and never throws', () => {
    const slip = fc.record({ at: fc.nat(rich.length), cut: fc.nat(12), put: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 3 })) });
    fc.assert(fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
      expectAnAnswer(slips.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), rich));
    }), { numRuns: 900 });
  }, 60_000);

  test('of lines, left out, doubled or swapped, does neither', () => {
    const lines = rich.split('\n');
    fc.assert(fc.property(fc.array(fc.nat(lines.length - 1), { minLength: 1, maxLength: lines.length }), (order) => {
      expectAnAnswer(order.map((index) => lines[index]).join('\n'));
    }), { numRuns: 700 });
  }, 60_000);
});

describe('any data at all', () => {
  const word = fc.constantFrom('title', 'weeks', 'services', 'programmes', 'arms', 'events', 'id', 'programme', 'staff', 'count', 'stages', 'basedOn', 'change', 'week', 'remove', 'population', 'severity', 'size', 'report', 'measures', 'replications', 'least', 'country', 'toString', 'x');
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 6 }, fc.constantFrom<unknown>(null, 0, 1, -1, 52, 0.5, 1e300, true, 'ips', 'x', '', 'search', 'leave', 'toString'), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(word, tie('value'), { maxKeys: 5, noNullPrototype: true })),
  }));

  test('under known keys gives problems or a scenario, and never throws', () => {
    fc.assert(fc.property(fc.dictionary(word, value, { maxKeys: 6, noNullPrototype: true }), (data) => { expectAnAnswer(JSON.stringify(data)); }), { numRuns: 1000 });
  }, 60_000);
});
