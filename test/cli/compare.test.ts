import { describe, expect, test } from 'vitest';
import { compareRuns, type RunComparison } from '../../src/cli/compare/data.js';
import type { ComparedRun } from '../../src/cli/compare/runs.js';
import { compareText } from '../../src/cli/compare/text.js';
import { columnsOf } from '../../src/cli/wrap.js';
import { intervalAround } from '../../src/statistics/interval.js';
import { mean, variance } from '../../src/statistics/moments.js';
import type { StoredColumn } from '../../src/store/read-replications.js';
import { loaded } from '../scenario/load-text.js';
import { fakeTerminal } from './fake.js';

const text = `weeks: 52
population: { size: 100 }
services: [ { id: office, programme: usual-care-staircase, staff: { count: 3 } } ]
arms: { usual-care: {}, ips: {} }
report: { measures: [everCompetitive, netCost] }
`;

interface Made {
  readonly name?: string;
  readonly seed?: number | string;
  readonly version?: string;
  readonly change?: (text: string) => string;
  /** Values of every measure by arm and replication. */
  readonly values?: readonly (readonly number[])[];
}

/** A run made by hand; every value rests on 50 people. */
function run({ name = 'a', seed = 7, version = '0.1.0', change = (old) => old, values = [[0.2, 0.3, 0.25], [0.5, 0.6, 0.55]] }: Made): ComparedRun {
  const { scenario } = loaded(change(text), {}, `${name}.yaml`);
  const column = (all: readonly number[]): StoredColumn => ({ replications: all.map((_, at) => at), sums: Float64Array.from(all, (value) => value * 50), counts: new Float64Array(all.length).fill(50) });
  const columns = new Map(scenario.arms.map(({ id }, arm) => [id, new Map(['everCompetitive', 'netCost', 'staffYears'].map((measure) => [measure, column(values[arm] ?? [])]))]));
  const provenance = {
    schema: 'inclusim-provenance-1' as const, scenario: name, title: `The scenario ${name}`, version, commit: null, scenarioFormat: 1, seed, replications: values[0]!.length, workers: 1, node: 'v20',
    machine: { os: 'linux', arch: 'x64', cpus: 2, cpu: 'x', memory: '8 GiB' }, started: '2026-11-22T21:30:00.000Z', seconds: 1, asked: '', command: '',
  };
  return { name, folder: `output/${name}/2026-11-22T213000Z-1f2e3d4c`, scenario, provenance, columns };
}

function differenceIn(compared: RunComparison, arm: string) {
  return compared.differences.find((each) => each.arm === arm && each.measure === 'everCompetitive');
}

const values = [[0.22, 0.29, 0.27], [0.41, 0.52, 0.46]];

describe('compare', () => {
  test('pairs runs of the same people with the same luck', () => {
    const compared = compareRuns([run({}), run({ name: 'b', values })]);
    expect(Object.values(compared.arms).map(({ whyUnpaired }) => whyUnpaired)).toEqual([null, null, null, null]);
    const changes = [0.22 - 0.2, 0.29 - 0.3, 0.27 - 0.25];
    const found = differenceIn(compared, 'b:usual-care')!;
    expect(found.paired).toBe(true);
    expect(found.difference).toBeCloseTo(mean(changes), 12);
    expect(found.simulationError).toBeCloseTo(intervalAround(0, Math.sqrt(variance(changes) / 3), 3).halfWidth, 12);
  });

  test('counts two replications that share a draw of the parameters as one', () => {
    const drawn = (made: Made): ComparedRun => {
      const plain = run(made);
      return { ...plain, provenance: { ...plain.provenance, posterior: { from: 'p.json', version: 'small', hash: 'a'.repeat(64), draws: 2 } } };
    };
    const compared = compareRuns([drawn({ values: [[0.2, 0.3, 0.25, 0.21], [0.5, 0.6, 0.55, 0.51]] }), drawn({ name: 'b', values: [[0.22, 0.29, 0.27, 0.3], [0.4, 0.5, 0.6, 0.5]] })]);
    const changes = [(0.22 + 0.29 - 0.2 - 0.3) / 2, (0.27 + 0.3 - 0.25 - 0.21) / 2];
    const found = differenceIn(compared, 'b:usual-care')!;
    expect(found.difference).toBeCloseTo(mean(changes), 12);
    expect(found.simulationError).toBeCloseTo(intervalAround(0, Math.sqrt(variance(changes) / 2), 2).halfWidth, 12);
  });

  test('compares others as independent groups, with the degrees of freedom of the fewer replications', () => {
    const compared = compareRuns([run({ values: [[0.2, 0.3, 0.25, 0.21], [0.5, 0.6, 0.55, 0.51]] }), run({ name: 'b', values })]);
    const found = differenceIn(compared, 'b:usual-care')!;
    const error = Math.sqrt(variance([0.2, 0.3, 0.25, 0.21]) / 4 + variance(values[0]!) / 3);
    expect(found.paired).toBe(false);
    expect(found.difference).toBeCloseTo(mean(values[0]!) - 0.24, 12);
    expect(found.simulationError).toBeCloseTo(intervalAround(0, error, 3).halfWidth, 12);
  });

  test.each<[string, Made, string | null]>([
    ['another seed', { seed: 8 }, 'the seeds differ (7 and 8)'],
    ['a seed that is a text', { seed: '7' }, 'the seeds differ (7 and "7")'],
    ['another version', { version: '0.2.0' }, 'the versions differ (0.1.0 and 0.2.0)'],
    ['more people', { change: (old) => old.replace('size: 100', 'size: 101') }, 'the populations differ'],
    ['other people', { change: (old) => old.replace('size: 100', 'size: 100, women: 0.5') }, 'the populations differ'],
    ['more replications', { values: [[0.1, 0.2, 0.3, 0.4], [0.1, 0.2, 0.3, 0.4]] }, 'the replications differ (3 and 4)'],
    ['another labour market', { change: (old) => `${old}labourMarket: { urban: { unemployment: { mean: 0.1 } } }\n` }, null],
  ])('with %s', (_, made, why) => {
    const compared = compareRuns([run({}), run({ name: 'b', ...made })]);
    expect(compared.arms['b:ips']!.whyUnpaired).toBe(why);
    expect(compared.arms['a:ips']!.whyUnpaired).toBeNull();
    expect(differenceIn(compared, 'b:ips')!.paired).toBe(why === null);
  });

  test('measures everything against the reference arm of the first run', () => {
    const compared = compareRuns([run({ change: (old) => `${old}compareWith: ips\n` }), run({ name: 'b' })]);
    expect(compared.compareWith).toBe('a:ips');
    expect(Object.keys(compared.arms)).toEqual(['a:usual-care', 'a:ips', 'b:usual-care', 'b:ips']);
    expect(new Set(compared.differences.map(({ arm }) => arm))).toEqual(new Set(['a:usual-care', 'b:usual-care', 'b:ips']));
  });

  const single = (old: string): string => old.replace('{ usual-care: {}, ips: {} }', '{ usual-care: {} }');
  const long = 'a-very-long-name-for-a-scenario-that-nobody-would-want-to-read';
  test.each<[string, readonly ComparedRun[]]>([
    ['two runs', [run({}), run({ name: 'b', values })]],
    ['two runs of one arm', [run({ change: single }), run({ name: 'b', values, change: single })]],
    ['three arms in two runs, one with another seed', [run({}), run({ name: 'b', seed: 8, values, change: single })]],
    ['three runs, unpaired for two reasons', [run({}), run({ name: 'b', seed: 8, values }), run({ name: 'c', values, change: (old) => old.replace('size: 100', 'size: 90') })]],
    ['runs with long names', [run({ name: long }), run({ name: `${long}-2`, values })]],
  ])('prints %s in 80 columns', (_, runs) => {
    const printed = compareText(compareRuns(runs), runs[0]!.scenario, fakeTerminal().outColours);
    expect(printed).toMatchSnapshot();
    expect(printed.split('\n').filter((line) => columnsOf(line) > 80 || / $/.test(line))).toEqual([]);
  });
});
