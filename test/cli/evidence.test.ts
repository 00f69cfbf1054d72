import { describe, expect, test } from 'vitest';
import { fittedTrials } from '../../src/catalogue/evidence/fitted.js';
import { patterns } from '../../src/catalogue/evidence/patterns.js';
import { publishedTrials } from '../../src/catalogue/evidence/published.js';
import { evidenceCommand } from '../../src/cli/evidence/command.js';
import { InputError } from '../../src/cli/input-error.js';
import { columnsOf } from '../../src/cli/wrap.js';
import { fakeTerminal } from './fake.js';

function printed(ids: readonly string[], options: { json?: boolean } = {}): string {
  const terminal = fakeTerminal();
  expect(evidenceCommand(ids, options, terminal)).toBe(0);
  expect(terminal.written.note).toBe('');
  return terminal.written.out;
}

const words = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('evidence', () => {
  test('lists every trial once, those that are fitted first', () => {
    const [fitted = '', others = ''] = printed([]).split(/^Left out/m);
    const idsIn = (text: string) => publishedTrials.filter(({ id }) => new RegExp(`^${id} `, 'm').test(text)).map(({ id }) => id);
    expect(idsIn(fitted)).toEqual(fittedTrials.map(({ id }) => id));
    expect(idsIn(others)).toEqual(publishedTrials.filter((trial) => !fittedTrials.includes(trial)).map(({ id }) => id));
  });

  test('gives the counts and shares of both arms in a line', () => {
    const lines = printed([]).split('\n').map(words);
    expect(lines).toContain('burns2007-eqolise germany 78 85/156 54.5 % 43/156 27.6 %');
    // Two controls together; counts from memory; a share without counts; nothing known.
    expect(lines).toContain('mueser2004-hartford usa 104 51/69 73.9 % 31/135 23.0 %');
    expect(lines).toContain('bejerholm2015-malmo sweden 78 ~19/41 46.3 % ~5/46 10.9 %');
    expect(lines).toContain('christensen2019-denmark denmark 78 59.9 % 46.5 %');
    expect(lines).toContain('sed2022-us usa 157 – –');
  });

  test('says of each trial that is left out why', () => {
    const text = words(printed([]));
    for (const { leftOut } of publishedTrials) if (leftOut !== null) expect(text).toContain(leftOut);
  });

  test('says what the fitted trials give together', () => {
    expect(words(printed([]))).toContain('The 20 fitted together: 2.55 times as many with supported employment (95 % 2.08 to 3.14); between trials the log ratio varies by 0.33');
  });

  test('tells of one trial', () => {
    expect(printed(['mueser2004-hartford'])).toMatchSnapshot();
  });

  test.each(publishedTrials)('tells of $id all its sources, in at most 80 columns', (trial) => {
    const text = printed([trial.id]);
    expect(text.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
    for (const path of Object.keys(trial.sources)) expect(text).toContain(path);
    for (const { title } of trial.arms) expect(words(text)).toContain(title);
  });

  test('keeps the list within 80 columns', () => {
    expect(printed([]).split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
  });

  test('as data is the trial itself, a list of several, or all of them with what is pooled', () => {
    const [first, second] = publishedTrials;
    expect(JSON.parse(printed([first!.id], { json: true }))).toEqual(first);
    expect(JSON.parse(printed([second!.id, first!.id], { json: true }))).toEqual([second, first]);
    expect(JSON.parse(printed([], { json: true }))).toMatchObject({ pooled: { studies: 20 }, trials: publishedTrials, patterns });
  });

  test('lists every pattern once, with its number and use', () => {
    const lines = printed([]).split(/^Patterns: /m)[1]!.split('\n').map(words);
    for (const { id, number } of patterns) expect(lines.filter((line) => line.trimStart().startsWith(`${number} ${id} `))).toHaveLength(1);
    expect(lines.join('\n')).toMatch(/12 job-endings target 59\.0 %; 17\.0 %; 14\.0 %; 10\.0 %/);
  });

  test.each(patterns)('tells of $id what was observed, its error and its source, in at most 80 columns', (pattern) => {
    const text = printed([pattern.id]);
    expect(text.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
    for (const { id, title, source } of pattern.statistics) {
      expect(text).toContain(id);
      expect(words(text).replaceAll(' ', '')).toContain(title.split(' ')[0]!);
      expect(words(text)).toContain(source.status);
    }
    expect(words(text)).toContain(words(pattern.definition));
  });

  test('as data gives a pattern as it is, and trials and patterns in the order asked', () => {
    expect(JSON.parse(printed(['employer-audit'], { json: true }))).toEqual(patterns.find(({ id }) => id === 'employer-audit'));
    expect(JSON.parse(printed(['job-endings', 'drake1996-nh'], { json: true })).map(({ id }: { id: string }) => id)).toEqual(['job-endings', 'drake1996-nh']);
  });

  test('tells all names that are not known, with what is near', () => {
    const asked = () => printed(['drake1996-hn', 'burns2007-eqolise', 'xyzzy']);
    expect(asked).toThrow(InputError);
    expect(asked).toThrow(/"drake1996-hn" is not a published trial or pattern here; did you mean "drake1996-nh"\?\n[^]*"xyzzy" is not/);
    expect(() => printed(['employer-audti'])).toThrow(/did you mean "employer-audit"/);
  });
});
