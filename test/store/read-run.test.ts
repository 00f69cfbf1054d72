import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRun } from '../../src/store/find-run.js';
import type { Provenance } from '../../src/store/provenance.js';
import { readRun } from '../../src/store/read-run.js';
import { resultText } from '../../src/store/result-file.js';
import { jsonText } from '../../src/store/save-run.js';
import { fakeEconomics } from '../charts/economicsFixture.js';
import { fakeResult } from '../charts/fixture.js';
import { fakeAssumptions, fakeChecks } from '../report/fixture.js';

const top = mkdtempSync(join(tmpdir(), 'inclusim-read-'));
const folder = join(top, 'output', 'fake', 'run');
const result = fakeResult();
const { seed, replications } = result.comparison;
const provenance: Provenance = {
  schema: 'inclusim-provenance-1', scenario: 'fake', title: '', version: '0.1.0', commit: null, scenarioFormat: 1, seed, replications, workers: 2, node: 'v20.19.0',
  machine: { os: 'linux', arch: 'x64', cpus: 2, cpu: 'x', memory: '8 GiB' }, started: '2026-11-22T21:30:00.000Z', seconds: 6.2, asked: 'inclusim run fake.yaml', command: 'inclusim run scenario.yaml',
};

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'scenario.yaml'), 'title: fake\n');
  writeFileSync(join(folder, 'comparison.json'), jsonText(result.comparison));
  writeFileSync(join(folder, 'result.json'), resultText(result, fakeAssumptions(), fakeChecks));
  writeFileSync(join(folder, 'provenance.json'), jsonText(provenance));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** A copy of the run with one file changed. */
function changed(name: string, file: string, change: (text: string) => string | Uint8Array): string {
  const copy = join(top, name);
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
  return copy;
}

describe('reading a run back', () => {
  test('gives what was written; groups of fewer than ten people have no numbers', async () => {
    const read = await readRun(folder);
    const subgroups = result.subgroups.map((each) => (each.n > 0 && each.n < 10 ? { ...each, mean: null, n: 1, simulationError: null } : each));
    expect(subgroups).not.toEqual(result.subgroups);
    expect(read).toEqual({ result: { ...result, subgroups }, economics: null, assumptions: fakeAssumptions(), checks: fakeChecks, provenance });
    const text = readFileSync(join(folder, 'result.json'), 'utf8');
    expect(text === `${JSON.stringify(JSON.parse(text))}\n`).toBe(true);
  });

  test('keeps parts that this version does not know', async () => {
    const later = changed('later', 'result.json', (text) => text.replace('{', '{"weather":{"rain":1},'));
    expect((await readRun(later)).result).toMatchObject({ weather: { rain: 1 } });
  });

  test('gives the economic evaluation where the run left one, and refuses that of another run', async () => {
    const economics = fakeEconomics();
    const withOne = join(top, 'economics');
    cpSync(folder, withOne, { recursive: true });
    writeFileSync(join(withOne, 'economics.json'), jsonText(economics));
    expect((await readRun(withOne)).economics).toEqual(economics);
    writeFileSync(join(withOne, 'economics.json'), jsonText({ ...economics, cohort: { ...economics.cohort, weeks: 52 } }));
    await expect(readRun(withOne)).rejects.toThrow(/holds files of two runs: comparison\.json has the arms usual-care, ips over 78 weeks, economics\.json the arms usual-care, ips over 52/);
    writeFileSync(join(withOne, 'economics.json'), jsonText({ ...economics, perspective: 'nobody' }));
    await expect(readRun(withOne)).rejects.toThrow(/economics\.json is not as a run leaves it: perspective/);
  });

  test.each<readonly [what: string, file: string, change: (text: string) => string | Uint8Array, message: RegExp]>([
    ['cut off', 'result.json', (text) => text.slice(0, 5000), /result\.json:1:\d+ is cut off: it ends here, in the middle\.\n {2}\S/],
    ['empty', 'comparison.json', () => '', /comparison\.json:1:1 is cut off/],
    ['damaged', 'comparison.json', (text) => text.replace('"arms": {', '"arms": <'), /comparison\.json:\d+:\d+ is damaged: found "<\\n/],
    ['not text', 'result.json', () => Uint8Array.of(0x7b, 0xff), /result\.json is damaged: it is not text in UTF-8/],
    ['of a newer program', 'result.json', (text) => text.replace('result-1', 'result-2'), /newer inclusim: its format is inclusim-result-2, this program reads inclusim-result-1/],
    ['of another format', 'provenance.json', () => '{"schema":"other"}', /another format: found the schema "other", expected "inclusim-provenance-1"/],
    ['of no format', 'provenance.json', () => '[1]', /another format: found no "schema"/],
    ['without a part', 'result.json', (text) => text.replace('"weekly"', '"weakly"'), /result\.json is not as a run leaves it: weekly: /],
    ['with a text for a number', 'result.json', (text) => text.replace(/"mean":\[[\d.]+/, '"mean":["x"'), /result\.json is not as a run leaves it: weekly\.arms\.usual-care\.\w+\.mean\[0\]: /],
    ['of another run', 'result.json', (text) => text.replaceAll('"ips":', '"ipsy":'), /holds files of two runs: comparison\.json has the arms usual-care, ips over 78 weeks, result\.json the arms usual-care, ipsy over/],
    ['of another seed', 'provenance.json', (text) => text.replace(/"seed": \d+/, '"seed": 1'), /holds files of two runs: comparison\.json has the seed/],
  ])('is refused when a file is %s', async (what, file, change, message) => {
    await expect(readRun(changed(what, file, change))).rejects.toMatchObject({ name: 'UnreadableRun', message: expect.stringMatching(message) });
  });
});

describe('finding a run', () => {
  test('takes its own folder, or the newest in the folder of a scenario by when runs began', async () => {
    const scenario = join(top, 'output', 'fake');
    expect(await findRun(folder)).toEqual({ folder, isNewest: false });
    expect(await findRun(scenario)).toEqual({ folder, isNewest: true });
    const newer = changed('output/fake/a-name', 'provenance.json', (text) => text.replace('2026-11-22', '2026-11-23'));
    changed('output/fake/z-older', 'provenance.json', (text) => text.replace('2026-11-22', '2026-11-21'));
    changed('output/fake/.unfinished', 'provenance.json', (text) => text.replace('2026-11-22', '2026-11-24'));
    expect(await findRun(scenario)).toEqual({ folder: newer, isNewest: true });
  });

  test('says what is not there', async () => {
    const empty = join(top, 'nothing-in-it');
    mkdirSync(empty);
    const copy = changed('missing', 'scenario.yaml', (text) => text);
    const message = (path: string) => findRun(path).then(() => '', (error: unknown) => (error as Error).message);
    expect(await message(join(top, 'none'))).toMatch(/none is not there/);
    expect(await message(join(folder, 'comparison.json'))).toMatch(/is a file, not the folder of a run\.\n {2}Name the folder that it lies in: .*run$/);
    expect(await message(empty)).toMatch(/nothing-in-it holds no run: scenario\.yaml, comparison\.json, result\.json, provenance\.json are missing/);
    rmSync(join(copy, 'result.json'));
    expect(await message(copy)).toMatch(/is not a whole run: result\.json is missing\.\n {2}The run is of an inclusim/);
    rmSync(join(copy, 'scenario.yaml'));
    expect(await message(copy)).toMatch(/scenario\.yaml, result\.json are missing/);
  });
});
