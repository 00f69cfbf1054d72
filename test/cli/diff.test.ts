import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffCommand } from '../../src/cli/diff/command.js';
import type { ScenarioDifferences } from '../../src/cli/diff/scenarios.js';
import { columnsOf } from '../../src/cli/wrap.js';
import { fakeTerminal } from './fake.js';

const before = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'inclusim-diff-'));
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const text = `title: A region
weeks: 52
population: { size: 1000 }
services:
  - { id: office, programme: usual-care-staircase, staff: { count: 25, norm: 40 } }
arms:
  usual-care: {}
  ips: { services: [ { id: ips-team, programme: ips, staff: { count: 20, caseload: 25 }, offeredTo: cohort } ] }
report: { measures: [everCompetitive] }
`;

async function diff(from: string, to: string, json = false): Promise<string> {
  const terminal = fakeTerminal();
  expect(await diffCommand(from, to, { json }, terminal)).toBe(0);
  expect(terminal.written.note).toBe('');
  return terminal.written.out;
}

/** Writes two files and says what the second one changes. */
async function changed(change: (text: string) => string, json = false): Promise<string> {
  writeFileSync('a.yaml', text);
  writeFileSync('b.yaml', change(text));
  return diff('a.yaml', 'b.yaml', json);
}

const changes: Readonly<Record<string, (text: string) => string>> = {
  'a value of one arm': (old) => old.replace('caseload: 25', 'caseload: 20'),
  'values of every arm, and one of an arm': (old) => old.replace('size: 1000', 'size: 500, wantsWork: 0.7').replace('count: 20', 'count: 10.5').replace('weeks: 52', 'weeks: 78'),
  'a limit taken away, a text and a list': (old) => old.replace('caseload: 25', 'caseload: null').replace('A region', 'Another region').replace('[everCompetitive]', '[everCompetitive, netCost]'),
  'a new arm and one that is gone': (old) => old.replace('  ips:', '  more: { services: [ { id: office, staff: { count: 1 } } ] }\n  ips-2:'),
  'another service, programme and event': (old) => old.replace('programme: ips', 'programme: aps').replace('arms:', 'instruments: [ { id: wage-subsidy, share: 0.5 } ]\nevents: [ { week: 26, because: less money, change: { services: [ { id: office, staff: { count: 10 } } ] } } ]\narms:'),
  'a number of replications instead of a precision': (old) => `replications: 100\n${old}`,
};

describe('diff', () => {
  test.each(Object.entries(changes))('tells %s', async (_, change) => {
    const out = await changed(change);
    expect(out).toMatchSnapshot();
    expect(out.split('\n').filter((line) => columnsOf(line) > 80 || / $/.test(line))).toEqual([]);
  });

  test('tells the order of services where it alone differs', async () => {
    const two = text.replace('arms:', '  - { id: second, programme: aps, staff: { count: 1 } }\narms:');
    writeFileSync('two.yaml', two);
    writeFileSync('turned.yaml', two.replace(/( {2}- \{ id: office.*\n)( {2}- \{ id: second.*\n)/, '$2$1'));
    expect(await diff('two.yaml', 'turned.yaml')).toContain('services: in another order, second, office instead of office, second');
  });

  test('says plainly when nothing differs, however it is written', async () => {
    expect(await changed((old) => old)).toMatch(/^Nothing differs: a\.yaml and b\.yaml have the same values, [\d,]+ in all\.\n$/);
    expect(await changed((old) => `${old}compareWith: usual-care\ncountry: norway # as before\n`)).not.toContain('Nothing');
    expect(await changed((old) => `${old}country: norway # as before\n`)).toContain('Nothing differs');
    expect(await diff('a.yaml#ips', 'b.yaml#ips')).toContain('Nothing differs');
  });

  test('compares two arms of one file, or of two', async () => {
    writeFileSync('a.yaml', text);
    expect(await diff('a.yaml#usual-care', 'a.yaml#ips')).toMatchSnapshot();
    writeFileSync('single.yaml', text.replace(/arms:[^]*?report/, 'report'));
    expect(await diff('a.yaml#usual-care', 'single.yaml')).toMatch(/^Nothing differs/);
  });

  test('gives the same as data; each way round it is the mirror image', async () => {
    const there = JSON.parse(await changed(changes['values of every arm, and one of an arm']!, true)) as ScenarioDifferences;
    expect(there).toMatchObject({ schema: 'inclusim-diff-1', from: { named: 'a.yaml', arm: null }, isSame: false, removedArms: [] });
    expect(there.everywhere.map(({ path, was, now, unit }) => ({ path, was, now, unit }))).toEqual([
      { path: 'weeks', was: 52, now: 78, unit: 'weeks' }, { path: 'population.size', was: 1000, now: 500, unit: 'people' }, { path: 'population.wantsWork', was: 0.6, now: 0.7, unit: 'share' },
    ]);
    expect(there.arms).toMatchObject([{ to: 'usual-care', changes: [] }, { to: 'ips', changes: [{ path: 'services[ips-team].staff.count', kind: 'changed', was: 20, now: 10.5 }] }]);
    const back = JSON.parse(await diff('b.yaml', 'a.yaml', true)) as ScenarioDifferences;
    expect(back.everywhere.map(({ path, was, now }) => [path, now, was])).toEqual(there.everywhere.map(({ path, was, now }) => [path, was, now]));
  });

  test.each([
    ['a.yaml#isp', 'a.yaml', /^a\.yaml#isp: "isp" is not an arm of this scenario; did you mean "ips"\?\n {2}Its arms: usual-care, ips\.$/],
    ['a.yaml#ips', 'a.yaml', /^a\.yaml has 2 arms and none was named; an arm is compared with an arm\.\n {2}Name one: a\.yaml#usual-care, a\.yaml#ips\.$/],
    ['.', 'a.yaml', /^\. holds no run/],
  ])('refuses %s %s', async (from, to, message) => {
    writeFileSync('a.yaml', text);
    await expect(diffCommand(from, to, {}, fakeTerminal())).rejects.toThrow(message);
  });

  test('tells what is wrong with both files', async () => {
    writeFileSync('wrong.yaml', 'weeks: 0\n');
    const terminal = fakeTerminal();
    expect(await diffCommand('wrong.yaml', 'none.yaml', {}, terminal)).toBe(2);
    expect(terminal.written.note).toMatch(/wrong\.yaml:1:8[^]*none\.yaml\n✖ is not there|none\.yaml\n✖ is not there[^]*wrong\.yaml:1:8/);
  });
});
