import { describe, expect, test } from 'vitest';
import { csvLine, csvTable } from '../../src/store/csv.js';
import { dictionaryOf } from '../../src/store/dictionary.js';
import { equityLines, equityTable, replicationLines, replicationsTable, subgroupLines, subgroupsTable, weekLines, weeksTable } from '../../src/store/tables.js';
import { noHistories } from '../support/histories.js';
import { csvOf, measureOf, numbersTable, series, tableOf } from '../support/tables.js';

describe('CSV', () => {
  test('quotes what RFC 4180 quotes, and nothing else', () => {
    expect(csvLine(['plain', 'a,b', 'say "hi"', 'two\nlines', '', null])).toBe('plain,"a,b","say ""hi""","two\nlines",,\n');
  });

  test('numbers read back to the very same number', () => {
    for (const number of [0.1 + 0.2, 1 / 3, -1e-300, 123456789.123, Number.MAX_SAFE_INTEGER]) {
      expect(Number(csvLine([number]))).toBe(number);
    }
    expect(csvLine([NaN, Infinity])).toBe(',\n');
  });

  test('a long table comes in pieces that together are the whole', () => {
    const pieces = [...csvTable(numbersTable(2500))];
    expect(pieces).toHaveLength(3);
    expect(Buffer.concat(pieces).toString().split('\n')).toHaveLength(2502);
  });
});

describe('a table as CSV', () => {
  test('has the lines that its cells make one by one, in UTF-8', () => {
    const cells = [['sykehus på nær, "ja"', -1, null], ['日本', 0, 0.1 + 0.2], ['', -0, -1e-300], ['x'.repeat(100_000), 999_999, 1_000_000], ['a', 9, 10], ['ø', 99, 100], ['""', 999, 1000], ['a', 10, 12345.5], ['b', 2 ** 31, 1e21], ['c', NaN, Infinity]] as const;
    const table = tableOf(['text', 'one', 'other'].map((name) => ({ name, type: 'text', unit: '', meaning: '' })), cells);
    expect(csvOf(table)).toBe(['text,one,other\n', ...cells.map(csvLine)].join(''));
  });
});

const row = (arm: number, replication: number) => ({
  arm, replication, sums: Float64Array.of(3, 0), counts: Float64Array.of(12, 0), weeks: Float64Array.of(1, 2, 3, 4), ...noHistories(1),
});
const replications = {
  arms: ['usual-care', 'ips'], measures: ['everCompetitive', 'firstTenure'], groups: [{ by: '', level: '' }], columns: ['hospital', 'dead'], horizon: 1,
  rows: [[row(0, 0), row(1, 0)]],
};

describe('the tables of a run', () => {
  test('a measure that nobody is defined for has an empty value and n 0', () => {
    expect([...replicationLines(replications)].slice(0, 2)).toEqual([['usual-care', 0, 'everCompetitive', 0.25, 12], ['usual-care', 0, 'firstTenure', null, 0]]);
  });

  test('weeks count from the own week 0 and tell the size of the cohort', () => {
    expect(weeksTable(replications, series('hospital', 'dead')).columns.map(({ name }) => name)).toEqual(['arm', 'replication', 'week', 'n', 'hospital', 'dead']);
    expect([...weekLines(replications)]).toEqual([
      ['usual-care', 0, 0, 12, 1, 2], ['usual-care', 0, 1, 12, 3, 4], ['ips', 0, 0, 12, 1, 2], ['ips', 0, 1, 12, 3, 4],
    ]);
  });

  test('cells of fewer than ten people are empty, in the mean and in the number', () => {
    const result = { arm: 'ips', by: 'severity', level: 'mild', measure: 'jobs', mean: 0.5, simulationError: 0.1, gain: null };
    const gain = { difference: 0.3, simulationError: 0.02, parameters: [0.1, 0.4] } as const;
    expect([...subgroupLines([{ ...result, n: 9.9 }, { ...result, n: 10 }, { ...result, n: 10, gain }])].map((cells) => cells.slice(4))).toEqual([
      [null, null, null, null, null, null, null], [0.5, 10, 0.1, null, null, null, null], [0.5, 10, 0.1, 0.3, 0.02, 0.1, 0.4],
    ]);
  });

  test('an index of inequality stands beside its change, which the reference arm has not', () => {
    const index = { arm: 'ips', by: 'region', measure: 'everCompetitive', index: 0.05, simulationError: 0.01, parameters: null, change: { index: -0.02, simulationError: 0.005, parameters: [-0.03, 0.01] } } as const;
    expect([...equityLines([{ ...index, arm: 'usual-care', change: null }, index])]).toEqual([
      ['usual-care', 'region', 'everCompetitive', 0.05, 0.01, null, null, null, null, null, null],
      ['ips', 'region', 'everCompetitive', 0.05, 0.01, null, null, -0.02, 0.005, -0.03, 0.01],
    ]);
    expect(equityTable([]).columns.map(({ name }) => name)).toEqual(['arm', 'by', 'measure', 'index', 'indexError', 'indexLow', 'indexHigh', 'change', 'changeError', 'changeLow', 'changeHigh']);
  });

  test('the dictionary names every column of every table', () => {
    const dictionary = dictionaryOf([replicationsTable(replications, []), subgroupsTable([]), weeksTable(replications, series('hospital'))]);
    const lines = [...dictionary.lines()].map(([file, column]) => `${String(file)} ${String(column)}`);
    for (const column of ['arm', 'replication', 'measure', 'value', 'n']) expect(lines).toContain(`replications.csv ${column}`);
    for (const column of ['arm', 'by', 'level', 'measure', 'mean', 'n', 'simulationError']) expect(lines).toContain(`subgroups.csv ${column}`);
    for (const column of ['arm', 'replication', 'week', 'n', 'hospital']) expect(lines).toContain(`weeks.csv ${column}`);
  });

  test('the dictionary explains each measure in a line of its own, with its unit and week', () => {
    const dictionary = dictionaryOf([replicationsTable(replications, [measureOf('competitiveAt@52')])]);
    const [line] = [...dictionary.lines()].filter(([, , entry]) => entry === 'competitiveAt@52');
    expect(line).toEqual(['replications.csv', 'measure', 'competitiveAt@52', 'share', expect.stringMatching(/^In an ordinary job\. .* At week 52\. Of: all cohort members/), 'text']);
    expect(line).toHaveLength(dictionary.columns.length);
  });

  test('replications may come one by one and be forgotten', () => {
    const streamed = { ...replications, rows: { length: 1, *[Symbol.iterator]() { yield [row(0, 3), row(1, 3)]; } } };
    expect([...replicationLines(streamed)].map(([arm, replication]) => [arm, replication])).toEqual([['usual-care', 3], ['usual-care', 3], ['ips', 3], ['ips', 3]]);
  });
});
