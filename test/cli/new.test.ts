import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { programmes } from '../../src/catalogue/catalogue.js';
import { answersOf, usualCare, type NewOptions } from '../../src/cli/new/answers.js';
import { newCommand } from '../../src/cli/new/command.js';
import { newScenario } from '../../src/cli/new/text.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { nameHash } from '../../src/random/hash.js';
import { createReplication } from '../../src/run.js';
import { countries } from '../../src/scenario/schema/scenario.js';
import { loaded } from '../scenario/load-text.js';
import { fakeTerminal } from './fake.js';

const folder = mkdtempSync(join(tmpdir(), 'inclusim-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const schema = './scenario.schema.json';
const all = Object.keys(programmes);
/** Each programme against usual care, and against the next one of the catalogue. */
const pairs = all.flatMap((programme, at) => [usualCare, all[(at + 1) % all.length]!].filter((against) => against !== programme).map((against) => ({ programme, against })));

async function written(options: NewOptions): Promise<string> {
  return newScenario(await answersOf(options, undefined, fakeTerminal()), schema);
}

/** Loads a text as `check` does: any problem fails, any warning is given. */
function load(text: string) {
  const { scenario, warnings } = loaded(text, { measures, hash: nameHash });
  return { scenario, warnings: warnings.map(({ message }) => message) };
}

describe('new', () => {
  test('writes a scenario with a comment on each part', async () => {
    expect(await written({})).toMatchSnapshot();
    expect(await written({ programme: 'vta', against: 'usual-care-high-quality', people: '75', weeks: '104', country: 'uk', seed: 'spring', title: 'What: "now" # or never?' })).toMatchSnapshot();
  });

  test.each(pairs)('of $programme against $against loads without problem or warning', async ({ programme, against }) => {
    for (const people of ['20', '60', '1000', '12345']) {
      const { scenario, warnings } = load(await written({ programme, against, people }));
      expect(warnings).toEqual([]);
      expect(scenario.arms).toHaveLength(2);
    }
  });

  test.each(all)('with %s runs', async (programme) => {
    const { scenario } = load(await written({ programme, against: programme === usualCare ? 'ips' : usualCare, people: '60' }));
    const rows = createReplication(scenario)(0);
    expect(rows).toHaveLength(2);
    expect(rows[0]!.sums.some((sum, at) => sum !== rows[1]!.sums[at])).toBe(true);
  });

  test.each(countries)('in %s loads without problem or warning', async (country) => {
    expect(load(await written({ country })).warnings).toEqual([]);
  });

  test('keeps every answer', async () => {
    const title = 'What: "now" # or never? {æøå}';
    const { scenario } = load(await written({ title, people: '75', weeks: '104', country: 'uk', seed: 5 }));
    expect(scenario).toMatchObject({ title, weeks: 104, seed: 5, compareWith: 'usual-care' });
    expect(scenario.arms[0]!.epochs[0]!.scenario).toMatchObject({ country: 'uk', population: { size: 75 } });
  });

  test('has comments of at most 100 columns, and the schema line first', async () => {
    for (const { programme, against } of pairs) {
      const lines = (await written({ programme, against })).split('\n');
      expect(lines[0]).toBe(`# yaml-language-server: $schema=${schema}`);
      expect(lines.filter((line) => line.trimStart().startsWith('#') && line.length > 100)).toEqual([]);
    }
  });

  test.each<[NewOptions, RegExp]>([
    [{ programme: 'isp' }, /^--programme: found "isp", expected a programme of the catalogue\.\n {2}Did you mean ips\?/],
    [{ against: 'nothing' }, /^--against: found "nothing"/],
    [{ programme: 'ips', against: 'ips' }, /^--programme: found "ips", expected another programme/],
    [{ programme: usualCare }, /expected another programme/],
    [{ people: '19' }, /^--people: found "19", expected a whole number from 20 to 1000000/],
    [{ people: 'many' }, /^--people/],
    [{ weeks: '12' }, /^--weeks: found "12", expected a whole number from 13 to 1040/],
    [{ country: 'norwy' }, /^--country: found "norwy".*\n {2}Did you mean norway\?/],
    [{ title: '' }, /^--title/],
    [{ title: 'a\nb' }, /^--title/],
  ])('refuses %j', async (options, message) => {
    await expect(written(options)).rejects.toThrow(message);
  });

  test('asks what no option gives, again when the answer is wrong', async () => {
    const asked: string[] = [];
    const typed = ['isp', 'aps', 'few', ' 400 ', '', ''];
    const terminal = fakeTerminal({ isLive: true });
    const answers = await answersOf({ weeks: '52' }, async (question) => {
      asked.push(question);
      return typed.shift() ?? 'end';
    }, terminal);
    expect(answers).toEqual({ title: 'Work practice in a sheltered firm or usual care', programme: 'aps', against: usualCare, people: 400, weeks: 52, country: 'norway', seed: 2026 });
    expect(asked).toEqual([
      'Which programme is to be compared with usual care? [ips]', 'Which programme is to be compared with usual care? [ips]',
      'How many job seekers? [1000]', 'How many job seekers? [1000]', 'Country? [norway]', 'Title? [Work practice in a sheltered firm or usual care]',
    ]);
    expect(terminal.written.note).toMatchSnapshot();
  });

  test('writes a file once, and says what to do next', async () => {
    const interrupt = { signal: new AbortController().signal, atOnce: undefined };
    const terminal = fakeTerminal();
    const name = join(folder, 'my-region');
    expect(await newCommand(name, {}, terminal, interrupt)).toBe(0);
    expect(terminal.written.out).toContain(`inclusim check ${name}.yaml`);
    const text = readFileSync(`${name}.yaml`, 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=file:\/\/\S+\/scenarios\/scenario\.schema\.json\n/);
    await expect(newCommand(name, { people: '50' }, terminal, interrupt)).rejects.toThrow(/is there already and was left as it is/);
    expect(readFileSync(`${name}.yaml`, 'utf8')).toBe(text);
    writeFileSync(join(folder, 'file'), '');
    await expect(newCommand(join(folder, 'none', 'a'), {}, terminal, interrupt)).rejects.toThrow(/is not there/);
    await expect(newCommand(join(folder, 'file', 'a'), {}, terminal, interrupt)).rejects.toThrow(/is not there/);
    for (const wrong of ['', '.hidden', `${folder}/`, 'a#b', 'a\tb']) await expect(newCommand(wrong, {}, terminal, interrupt), wrong).rejects.toThrow(/is not a name for a scenario file/);
    expect(existsSync(join(folder, 'wrong.yaml'))).toBe(false);
  });
});
