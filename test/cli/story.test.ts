import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { storyCommand, type StoryOptions } from '../../src/cli/story/command.js';
import { readPerson, readReplication, readWeeks } from '../../src/cli/story/options.js';
import { fakeTerminal } from './fake.js';

const folder = mkdtempSync(join(tmpdir(), 'inclusim-story-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, arms: string): string {
  const file = join(folder, name);
  writeFileSync(file, `weeks: 12\nseed: 7\nreplications: 2\npopulation: { size: 40, wantsWork: 1, employed: 0 }\nservices: [{ id: office, programme: usual-care-staircase, staff: { count: 2, norm: 40 } }]\narms:\n${arms}`);
  return file;
}

const three = fileOf('three.yaml', '  base: {}\n  search: { parameters: { search: { own: 3 } } }\n  larger: { population: { size: 50 } }\n');

function told(file: string, options: StoryOptions): string {
  const terminal = fakeTerminal();
  expect(storyCommand(file, options, terminal)).toBe(0);
  return terminal.written.out;
}

const message = (act: () => unknown): string => {
  try {
    return `no error: ${String(act())}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('story', () => {
  test('tells the reference arm and the first other one unless told otherwise', () => {
    expect(told(three, { person: 1 })).toMatch(/^week {2}base +search$/m);
    expect(told(three, { person: 1, arms: 'search,base' })).toMatch(/^week {2}search +base$/m);
  });

  test('tells one arm where there is one, and where one is asked for', () => {
    expect(told(fileOf('one.yaml', '  base: {}\n'), { person: 1 })).toMatch(/^base\n {3}0 {2}Without work/m);
    expect(told(three, { person: 45, arms: 'larger' })).not.toContain('part');
  });

  test('tells some weeks only, but where the lives part whatever the week', () => {
    const text = told(three, { person: 3, weeks: [4, 6] });
    expect(text).not.toMatch(/^ {3}[0-3] /m);
    expect(text).toContain('Where');
  });

  test('is data, with every key', () => {
    const data = JSON.parse(told(three, { person: 3, json: true })) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(['schema', 'scenario', 'title', 'seed', 'replication', 'person', 'of', 'who', 'arms', 'partings', 'note']);
    expect(data).toMatchObject({ schema: 'inclusim-story-1', person: 3, of: 40, arms: [{ arm: 'base' }, { arm: 'search' }], note: expect.stringContaining('Not for decisions about individuals') });
    for (const parting of data['partings'] as object[]) expect(Object.keys(parting)).toEqual(['week', 'of', 'sentence', 'state', 'decision']);
  });

  test.each<[StoryOptions, RegExp]>([
    [{ person: 41 }, /^--person: there is no such person: 41; the cohort has 40 members in arm base\.\n {2}Choose a number from 1 to 40\.$/],
    [{ person: 1, arms: 'base,serch' }, /^--arms: "serch" is no arm of the scenario; did you mean "search"\?\n {2}Its arms: base, search, larger\.$/],
    [{ person: 1, arms: 'base,search,larger' }, /^--arms: found "base,search,larger", expected one or two arms/],
    [{ person: 1, arms: 'base,larger' }, /^--arms: base and larger do not hold the same people/],
    [{ person: 1, weeks: [13, 20] }, /^--weeks: found a first week of 13, but people are followed for 12 weeks/],
  ])('%j is refused', (options, expected) => {
    expect(message(() => told(three, options))).toMatch(expected);
  });

  test('reads its options strictly', () => {
    expect([readPerson('12'), readReplication('0'), readWeeks('0-26')]).toEqual([12, 0, [0, 26]]);
    for (const text of ['0', '-1', '1.5', 'first', '']) expect(message(() => readPerson(text))).toContain('expected a whole number of 1 or more');
    for (const text of ['-1', '1e3', '']) expect(message(() => readReplication(text))).toContain('expected a whole number from 0');
    for (const text of ['26-0', '5', '-5', '1-2-3']) expect(message(() => readWeeks(text))).toContain('expected two weeks');
  });
});
