import { describe, expect, test } from 'vitest';
import { nearest, slipsBetween } from '../../src/scenario/didYouMean.js';
import { problemMessage, sortedProblems } from '../../src/scenario/problem.js';
import { messageOf, problemsOf } from './load-text.js';

const office = '{ id: office, programme: usual-care-staircase, staff: { count: 25, norm: 40 } }';

describe('a message', () => {
  test('has exactly the form that is promised', () => {
    const text = `${'\n'.repeat(13)}services: [ { id: a, programme: "isp", staff: { count: 3 } } ]`;
    expect(problemMessage(problemsOf(text, {}, 'scenarios/my-region.yaml'))).toBe([
      'scenarios/my-region.yaml:14:33',
      '✖ services[0].programme "isp" is not a programme; did you mean "ips"?',
      '  `inclusim programmes` lists all of them.',
    ].join('\n'));
  });

  test('says what was found and what is expected', () => {
    expect(messageOf('weeks: 0')).toBe('a.yaml:1:8\n✖ weeks 0 is not a whole number from 1 to 1,040');
    expect(messageOf('weeks: 1.5')).toContain('weeks 1.5 is not a whole number from 1 to 1,040');
    expect(messageOf('weeks:')).toContain('weeks null is not a whole number');
    expect(messageOf('population: [1]')).toContain('population (a list) is not a group of keys');
    expect(messageOf('switches: { employerMemory: yes }')).toContain('"yes" is not true or false\n  Write true.');
    expect(messageOf('population: { women: 45 % }')).toContain('Write 0.45: shares are numbers from 0 to 1.');
    expect(messageOf('country: norwey')).toContain('country "norwey" is not one of norway, denmark, sweden, uk,');
    expect(messageOf('inclusim: 2')).toContain('inclusim 2 is not 1');
    expect(messageOf('report: { currency: nok }')).toContain('is not three capital letters');
  });

  test('about a seed or replications is as plain, although they may be of several kinds', () => {
    expect(messageOf('seed: -1')).toContain('seed -1 is not a whole number from 0 below 2^53 or a text that is not empty');
    expect(messageOf('seed: 9007199254740993')).toContain('is not a whole number from 0 below 2^53');
    expect(messageOf('replications: 1')).toContain('replications 1 is not a whole number from 2 to 1,000,000 or a group of keys');
    expect(messageOf('replications: { least: 1, mesure: x }')).toMatch(/replications\.least 1 is not[^]*replications\.mesure is not a known key; did you mean "measure"\?/);
    expect(messageOf('seed: 1e3')).toBe('');
  });

  test('points at the parent of what is missing', () => {
    expect(messageOf('services:\n  - { id: a, staff: { count: 3 } }')).toMatch(/^a\.yaml:2:5\n✖ services\[0\]\.programme is missing; expected a name/);
  });

  test('says each unknown key by itself, with a guess or with what is known', () => {
    expect(messageOf('population: { sise: 3, xyzzy: 4 }')).toBe([
      'a.yaml:1:15\n✖ population.sise is not a known key; did you mean "size"?\n',
      `a.yaml:1:24\n✖ population.xyzzy is not a known key\n  Known here: ${'size, scale, arrivalsPerWeek'}`,
    ].join('\n') + messageOf('population: { sise: 3, xyzzy: 4 }').split('arrivalsPerWeek')[1]);
    expect(messageOf('arm: {}')).toContain('did you mean "arms"?');
    expect(messageOf('extend: b.yaml')).toContain('did you mean "extends"?');
  });

  test('lists everything that is wrong, in the order of the file', () => {
    const text = `weeks: 0\npopulation: { size: -5, severity: { mild: 0.9 } }\nservices:\n  - { id: a, programme: isp, staff: { count: -3 } }\n  - { id: b, programme: ips }\n  - ${office}\nnonsense: 1`;
    expect(problemsOf(text).map(({ line, path }) => `${line} ${path}`)).toEqual([
      '1 weeks', '2 population.size', '2 population.severity', '4 services[0].programme', '4 services[0].staff.count', '5 services[1].staff.count', '7 nonsense',
    ]);
  });

  test('is said once when several arms run into it', () => {
    expect(problemsOf('population: { size: 0 }\narms: { a: {}, b: { because: why }, c: { population: { rural: 0.5 } } }')).toHaveLength(1);
  });

  test('of another file comes after, sorted by name', () => {
    const one = { file: 'b', line: 1, column: 1, path: '', found: '', expected: 'x', hint: '' };
    expect(sortedProblems([one, { ...one, file: 'a', line: 2 }, one, { ...one, file: 'a' }]).map(({ file, line }) => `${file}${line}`)).toEqual(['a1', 'a2', 'b1']);
  });
});

describe('a misspelt word', () => {
  test.each([['isp', 'ips'], ['IPS', 'ips'], ['usualcare', 'usual-care'], ['everCompetitve', 'everCompetitive']])('%s was meant as %s', (word, meant) => {
    expect(nearest(word, ['ips', 'usual-care', 'everCompetitive', 'weeks'])).toBe(meant);
  });

  test('that resembles nothing is left without a guess', () => {
    expect(nearest('banana', ['ips', 'usual-care'])).toBeUndefined();
    expect(nearest('x'.repeat(1e6), ['ips'])).toBeUndefined();
  });

  test('is measured in letters changed, added, dropped or swapped', () => {
    expect([slipsBetween('', 'abc'), slipsBetween('abc', 'abc'), slipsBetween('isp', 'ips'), slipsBetween('kitten', 'sitting'), slipsBetween('ca', 'abc')]).toEqual([3, 0, 1, 3, 3]);
  });
});
