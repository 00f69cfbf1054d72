import { describe, expect, test } from 'vitest';
import { csvWithin } from '../../src/store/csv.js';
import { longTables, saveTables } from '../../src/store/save-tables.js';
import { peopleTable } from '../../src/store/tables.js';
import { noHistories } from '../support/histories.js';
import { csvOf, measureOf, numbersTable } from '../support/tables.js';

const row = (arm: number, people: readonly number[]) => ({
  arm, replication: 4, sums: new Float64Array(0), counts: new Float64Array(0), weeks: new Float64Array(0), ...noHistories(1), people: Float64Array.from(people),
});
const replications = { arms: ['usual-care', 'ips'], measures: ['weeksWorked'], groups: [], columns: [], horizon: 1, rows: [[row(0, [1, 30.5, 12, 0, 44, NaN]), row(1, [])]] };
const table = peopleTable(replications, {
  attributes: [{ id: 'sex', levels: ['men', 'women'], isWhole: true, unit: '', meaning: 'Sex.' }, { id: 'age', levels: null, isWhole: false, unit: 'years', meaning: 'Age.' }],
  measures: [measureOf('weeksWorked')],
});

describe('the table of people', () => {
  test('has a line for each person, with texts for groups, and nothing where a measure is not defined', () => {
    expect(csvOf(table)).toBe('arm,replication,person,sex,age,weeksWorked\nusual-care,4,1,women,30.5,12\nusual-care,4,2,men,44,\n');
  });

  test('explains its columns, and the texts that stand in them', () => {
    expect(table.columns.find(({ name }) => name === 'sex')).toMatchObject({ type: 'text', meaning: 'Sex. One of: men, women.' });
    expect(table.columns.find(({ name }) => name === 'weeksWorked')).toMatchObject({ type: 'number', unit: 'weeks', mayBeEmpty: true });
  });
});

describe('a CSV that may not become too large', () => {
  const size = csvOf(numbersTable(2500)).length;

  test('is whole up to its limit, and left out beyond it', () => {
    expect(Buffer.concat([...csvWithin(numbersTable(2500), size) ?? []])).toHaveLength(size);
    expect(csvWithin(numbersTable(2500), size - 1)).toBeUndefined();
  });

  test('leaves a run with Parquet alone above 50 MB of people, which is told', async () => {
    const attributes = [{ id: 'age', levels: null, isWhole: false, unit: 'years', meaning: 'Age.' }];
    const files = async (everybody: number): Promise<{ written: string[]; told: string[] }> => {
      const written: string[] = [];
      const folder = { write: (path: string) => { written.push(path); return Promise.resolve(); } };
      const people = { ...replications, measures: [], rows: [[{ ...row(0, []), people: new Float64Array(everybody).fill(1 / 3) }]] };
      const told = await saveTables(folder, longTables(people, { measures: [], series: [], people: { attributes, measures: [] } }));
      return { written: written.filter((file) => file.startsWith('people')), told };
    };
    expect(await files(1000)).toEqual({ written: ['people.parquet', 'people.csv'], told: [] });
    expect(await files(1_400_000)).toEqual({ written: ['people.parquet'], told: ['people.csv'] });
  });

  test('is given up as soon as that is known', () => {
    const endless = { ...numbersTable(0), *lines() { for (;;) yield [1]; } };
    expect(csvWithin(endless, 100_000)).toBeUndefined();
  });
});
