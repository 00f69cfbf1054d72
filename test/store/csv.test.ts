import { describe, expect, test } from 'vitest';
import { columnLines } from '../../src/store/columns.js';
import { csvLine, csvTable } from '../../src/store/csv.js';
import { noHistories } from '../support/histories.js';
import { replicationLines, subgroupLines, weekLines, weeksHeader } from '../../src/store/tables.js';

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
    const pieces = [...csvTable(['n'], Array.from({ length: 2500 }, (_, n) => [n]))];
    expect(pieces).toHaveLength(3);
    expect(pieces.join('').split('\n')).toHaveLength(2502);
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
    expect(weeksHeader(replications)).toEqual(['arm', 'replication', 'week', 'n', 'hospital', 'dead']);
    expect([...weekLines(replications)]).toEqual([
      ['usual-care', 0, 0, 12, 1, 2], ['usual-care', 0, 1, 12, 3, 4], ['ips', 0, 0, 12, 1, 2], ['ips', 0, 1, 12, 3, 4],
    ]);
  });

  test('cells of fewer than ten people are empty, in the mean and in the number', () => {
    const result = { arm: 'ips', by: 'severity', level: 'mild', measure: 'jobs', mean: 0.5, simulationError: 0.1 };
    expect([...subgroupLines([{ ...result, n: 9.9 }, { ...result, n: 10 }])].map((cells) => cells.slice(4))).toEqual([[null, null, null], [0.5, 10, 0.1]]);
  });

  test('the dictionary names every column of every table', () => {
    const lines = [...columnLines([], [{ id: 'hospital', unit: 'people', meaning: 'Hospital.' }])].map(([file, column]) => `${String(file)} ${String(column)}`);
    for (const column of ['arm', 'replication', 'measure', 'value', 'n']) expect(lines).toContain(`replications.csv ${column}`);
    for (const column of ['arm', 'by', 'level', 'measure', 'mean', 'n', 'simulationError']) expect(lines).toContain(`subgroups.csv ${column}`);
    for (const column of ['arm', 'replication', 'week', 'n', 'hospital']) expect(lines).toContain(`weeks.csv ${column}`);
  });
});
