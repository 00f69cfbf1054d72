import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readReplications } from '../../src/store/read-replications.js';

const folder = mkdtempSync(join(tmpdir(), 'inclusim-replications-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const header = 'arm,replication,measure,value,n\n';

async function read(text: string) {
  writeFileSync(join(folder, 'replications.csv'), text);
  return readReplications(folder);
}

describe('replications.csv', () => {
  test('is read back as sums and denominators; an empty value is nobody', async () => {
    const columns = await read(`${header}a,0,jobs,0.5,10\na,0,dropout,,0\na,1,jobs,0.25,8\na,1,dropout,1,2.5\nb,0,jobs,-1e-7,3\n`);
    expect([...columns.keys()]).toEqual(['a', 'b']);
    expect(columns.get('a')!.get('jobs')).toEqual({ replications: [0, 1], sums: Float64Array.of(5, 2), counts: Float64Array.of(10, 8) });
    expect(columns.get('a')!.get('dropout')).toEqual({ replications: [0, 1], sums: Float64Array.of(0, 2.5), counts: Float64Array.of(0, 2.5) });
  });

  test.each([
    ['without its header', 'a,0,jobs,0.5,10\n', /replications\.csv:1:1 is not as a run leaves it/],
    ['empty', '', /replications\.csv:1:1/],
    ['cut off', `${header}a,0,jobs,0.5,1`, /replications\.csv:2 is cut off/],
    ['with a text for a number', `${header}a,0,jobs,0.5,10\na,1,jobs,half,10\n`, /replications\.csv:3 is damaged: found "a,1,jobs,half,10"/],
    ['with a line too short', `${header}a,0,jobs\n`, /replications\.csv:2 is damaged/],
    ['with a line too long', `${header}a,0,jobs,1,2,3\n`, /replications\.csv:2 is damaged/],
    ['with a value of nobody', `${header}a,0,jobs,1,0\n`, /replications\.csv:2 is damaged/],
    ['with people without a value', `${header}a,0,jobs,,5\n`, /replications\.csv:2 is damaged/],
    ['with half a replication', `${header}a,0.5,jobs,1,5\n`, /replications\.csv:2 is damaged/],
  ])('%s is refused', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  test('that is missing is told', async () => {
    await expect(readReplications(join(folder, 'none'))).rejects.toThrow(/replications\.csv is missing\.\n {2}Fetch/);
  });
});
