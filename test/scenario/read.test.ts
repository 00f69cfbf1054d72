import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { problemMessage } from '../../src/scenario/problem.js';
import { readText } from '../../src/scenario/read.js';
import { toData } from '../../src/scenario/tree.js';
import { lived, loaded, messageOf, problemsOf } from './load-text.js';

describe('a file that cannot be a scenario', () => {
  test('that is not there is named', () => {
    const result = loadScenario('none.yaml', { read: () => ({ problem: 'is not there', isMissing: true }) });
    expect('problems' in result && problemMessage(result.problems)).toBe('none.yaml\n✖ is not there');
  });

  test('that is a folder is named, in the words of the door', () => {
    const result = loadScenario('scenarios', { read: () => ({ problem: 'is a folder' }) });
    expect('problems' in result && problemMessage(result.problems)).toBe('scenarios\n✖ is a folder');
  });

  test.each([['nothing', ''], ['blanks', ' \n\n'], ['comments', '# a\n# b\n'], ['a byte order mark', '\uFEFF'], ['an empty document', '---\n'], ['null', 'null']])('that holds only %s is empty', (_, text) => {
    expect(messageOf(text)).toContain('a.yaml:1:1\n✖ is empty');
  });

  test.each([['a list', '- a\n- b', '1:1'], ['a text', 'hello', '1:1'], ['a number', '\n 3', '2:2']])('that is %s is refused with its place', (_, text, place) => {
    expect(messageOf(text)).toMatch(new RegExp(`^a\\.yaml:${place}\n.* is not a scenario`));
  });

  test('of more than 1 MB is refused, also when the characters are few but wide', () => {
    expect(messageOf(`title: ${'a'.repeat(1_000_000)}`)).toContain('larger than 1 MB');
    expect(messageOf(`title: ${'€'.repeat(400_000)}`)).toContain('larger than 1 MB');
    expect(messageOf(`# ${'a'.repeat(999_000)}\ntitle: a`)).toBe('');
  });

  test('with two documents is refused at the second', () => {
    expect(messageOf('title: a\n---\ntitle: b\n')).toMatch(/^a\.yaml:2:1\n.*second document/);
  });
});

describe('broken YAML', () => {
  test.each([
    ['an open bracket', 'title: a\ncohort: [a', '2:9', 'is not closed before the next key'],
    ['a tab as indentation', 'population:\n\tsize: 3', '2:1', 'begins with a tab, with which YAML cannot indent'],
    ['two colons', 'title: a\nweeks: 3: 4', '2:9', 'is a second colon in one line'],
    ['an open quote', 'title: "a\n', '1:8', 'opens a quote that is not closed'],
    ['what nobody has met yet', 'title: a\nweeks: &a &b 3', '2:11', 'cannot be read as YAML: A node can have at most one anchor'],
  ])('says line and column of %s', (_, text, place, expected) => {
    expect(problemsOf(text).map((problem) => [`${problem.line}:${problem.column}`, problem.expected])).toEqual([[place, expected]]);
  });

  test('of a megabyte is refused like any other', () => {
    expect(problemsOf('a: b: c\n'.repeat(40_000)).length).toBeLessThanOrEqual(50);
    expect(problemsOf(`weeks: ${'1 '.repeat(400_000)}x`)).toHaveLength(1);
    expect(problemsOf(`a: @${': '.repeat(400_000)}\nb: c`)).not.toEqual([]);
  });

  test('lists several errors at once', () => {
    expect(problemsOf('title: @a\nquestion: `b\n').map(({ line }) => line)).toEqual([1, 2]);
  });

  test.each(['!!js/function "x"', '!!set {a, b}', '!mine 3'])('refuses the tag of %s', (value) => {
    expect(messageOf(`title: ${value}`)).toContain('begins with a tag');
  });

  test.each(['.nan', '.inf', '-.inf', '1e999'])('refuses %s, which is no number to count with', (value) => {
    expect(messageOf(`weeks: ${value}`)).toMatch(/a\.yaml:1:8\n.*is not a finite number/);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s, in JSON as well', (key) => {
    expect(messageOf(`population: { ${key}: { size: 3 } }`)).toMatch(/a\.yaml:1:15\n.*is not a key/);
    expect(messageOf(`{ "${key}": 3 }`)).toContain('is not a key');
  });

  test.each(['1', 'true', 'null', '[a]', '{a: 1}'])('refuses the key %s, which is no text', (key) => {
    expect(messageOf(`arms:\n  ? ${key}\n  : {}`)).toMatch(/a\.yaml:2:5\n.*is not a key; expected a word/);
  });

  test('is YAML 1.2 throughout: "no" is a text, and a directive cannot change that', () => {
    expect(lived(loaded('title: no')).title).toBe('no');
    expect(lived(loaded('%YAML 1.1\n---\ntitle: no')).title).toBe('no');
    expect(lived(loaded('%YAML 1.1\n---\nweeks: 0100')).weeks).toBe(100);
  });
});

describe('a key or an id given twice', () => {
  test('is refused at the second place, naming the first', () => {
    expect(messageOf('weeks: 10\ntitle: a\nweeks: 20')).toBe('a.yaml:3:1\n✖ weeks stands twice; the first is in line 1\n  Keep one of the two.');
  });

  test('names an arm that stands twice', () => {
    expect(messageOf('arms:\n  ips: {}\n  ips: {}')).toMatch(/^a\.yaml:3:3\n✖ arms\.ips stands twice; the first is in line 2/);
  });

  test('is found in JSON too', () => {
    expect(messageOf('{ "weeks": 10,\n"weeks": 20 }')).toMatch(/^a\.yaml:2:1\n✖ weeks stands twice/);
  });

  test('names a service that stands twice in one list', () => {
    const text = 'services:\n  - { id: a, programme: ips, staff: { count: 1 } }\n  - { id: a, programme: ips, staff: { count: 2 } }';
    expect(messageOf(text)).toMatch(/^a\.yaml:3:5\n✖ services\[1\] id "a" stands twice in one list; the first is in line 2/);
  });
});

describe('aliases', () => {
  test('stand for what they name', () => {
    const text = 'arms:\n  a: &half { population: { rural: 0.5 } }\n  b: *half';
    expect(lived(loaded(text), 1).population.rural).toBe(0.5);
  });

  test('to nothing, or to what holds them, are refused with their place', () => {
    expect(messageOf('title: *x')).toMatch(/a\.yaml:1:8\n.*stands for nothing/);
    expect(messageOf('population: &p { size: *p }')).toMatch(/a\.yaml:1:24\n.*contains itself/);
  });

  test('that would grow without measure are refused at once', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(', ')}]`)].join('\n');
    const start = performance.now();
    expect(messageOf(bomb)).toContain('holds more than 50000 values');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a file made to break the parser', () => {
  test.each([
    ['open brackets', '['.repeat(900_000)], ['open braces', '{a: '.repeat(200_000)], ['dashes', '- '.repeat(400_000)], ['question marks', '? '.repeat(400_000)],
    ['colons within braces', `a: {${'b: '.repeat(50_000)}}`], ['quotes', '"'.repeat(999_999)], ['levels by indentation', Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['keys', Array.from({ length: 70_000 }, (_, i) => `k${i}: 1`).join('\n')], ['65 levels', `a: ${'['.repeat(65)}${']'.repeat(65)}`], ['null characters', '\0'.repeat(1000)],
  ])('by many %s is refused', (_, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  }, 20_000);

  test('cannot put control characters on the terminal', () => {
    // eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
    expect(messageOf('"\\u001b[31m": 1\ntitle: ["\\u001b[2J\\u0085"]\nweeks: "\\u001b[2J"\nextends: "\\u001b"')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('JSON', () => {
  test('goes through the same parser, tabs and all', () => {
    const data = { title: 'a', services: [{ id: 'office', programme: 'ips', staff: { count: 3 } }] };
    for (const indent of [0, 2, '\t']) expect(toData(readText('a.json', JSON.stringify(data, null, indent)).tree!)).toEqual(data);
  });

  test('gives the scenario the name of the file without its ending', () => {
    expect(loaded('{}', {}, 'folder/my.region.json').scenario.name).toBe('my.region');
  });

  test('may begin with a byte order mark and end its lines with carriage returns', () => {
    expect(problemsOf('\uFEFFtitle: a\r\nweeks: 0\r\n')).toMatchObject([{ line: 2, column: 8 }]);
  });
});
