import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explain } from '../../src/cli/main.js';
import { queryCommand, type QueryOptions } from '../../src/cli/query/command.js';
import { alignedAtPoint, rounded } from '../../src/cli/query/numbers.js';
import { answerText } from '../../src/cli/query/text.js';
import { columnsOf } from '../../src/cli/wrap.js';
import { dictionaryOf } from '../../src/store/dictionary.js';
import { parquetTable } from '../../src/store/parquet.js';
import { replicationsTable, weeksTable } from '../../src/store/tables.js';
import { noHistories } from '../support/histories.js';
import { csvOf, measureOf, series } from '../support/tables.js';
import { fakeTerminal } from './fake.js';

const top = mkdtempSync(join(tmpdir(), 'inclusim-query-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** Leaves a run of two arms and two replications; arm b has ten more of everything. */
function leaveRun(name: string, { parquet = true, started = '2026-11-22', arms = ['a', 'b'] } = {}): string {
  const folder = join(top, name);
  mkdirSync(folder, { recursive: true });
  for (const file of ['scenario.yaml', 'comparison.json', 'result.json']) writeFileSync(join(folder, file), '{}');
  writeFileSync(join(folder, 'provenance.json'), JSON.stringify({ started }));
  const row = (arm: number, replication: number) => ({
    arm, replication, sums: Float64Array.of(3 + 10 * arm + replication, 0), counts: Float64Array.of(20, 0), weeks: Float64Array.of(1, 2, 3, 4 + 10 * arm), ...noHistories(1),
  });
  const replications = { arms, measures: ['everCompetitive', 'firstTenure'], groups: [], columns: ['hospital', 'dead'], horizon: 1, rows: [0, 1].map((replication) => [row(0, replication), row(1, replication)]) };
  const tables = [replicationsTable(replications, replications.measures.map(measureOf)), weeksTable(replications, series('hospital', 'dead'))];
  for (const table of [...tables, dictionaryOf(tables)]) {
    writeFileSync(join(folder, `${table.name}.csv`), csvOf(table));
    if (parquet && table.isLong) for (const piece of parquetTable(table)) appendFileSync(join(folder, `${table.name}.parquet`), piece);
  }
  return folder;
}

/** What the command prints and returns, as the program gives it. */
async function query(words: readonly string[], options: QueryOptions = {}, load?: Parameters<typeof queryCommand>[4]) {
  const terminal = fakeTerminal();
  const interrupt = { signal: new AbortController().signal, atOnce: undefined };
  const code = await queryCommand(words, options, terminal, interrupt, load).catch((error: unknown) => explain(error, terminal));
  return { code, ...terminal.written };
}

let run: string;
beforeAll(() => { run = leaveRun('output/mine/first'); });

describe('query', () => {
  test('answers a question about a run as a table', async () => {
    const { code, out, note } = await query([run, "SELECT arm, avg(value) AS mean, count(*) AS n FROM replications WHERE measure = 'everCompetitive' GROUP BY arm ORDER BY arm"]);
    expect({ code, note }).toEqual({ code: 0, note: '' });
    expect(out).toBe('arm   mean  n\n───  ─────  ─\na    0.175  2\nb    0.675  2\n');
  });

  test('prints the table of a run with --csv as the run left it', async () => {
    for (const table of ['replications', 'weeks']) expect((await query([run, `FROM ${table}`], { csv: true })).out).toBe(readFileSync(join(run, `${table}.csv`), 'utf8'));
  });

  test('prints whole numbers, decimals, dates, lists, groups and nothing as JSON has them', async () => {
    const sql = "SELECT 12::BIGINT AS b, sum(n) AS h, 0.1 AS d, DATE '2026-11-22' AS day, TIMESTAMP '2026-11-22 21:30:00' AS t, [1, NULL] AS l, {'x': 1::BIGINT} AS s, MAP {'k': 2} AS m, NULL AS z, 'nan'::DOUBLE AS q, true AS y, 12345678901234567890 AS big FROM weeks";
    const { out } = await query([run, sql], { json: true });
    expect(JSON.parse(out)).toEqual([{ b: 12, h: 160, d: 0.1, day: '2026-11-22', t: '2026-11-22 21:30:00', l: [1, null], s: { x: 1 }, m: { k: 2 }, z: null, q: null, y: true, big: '12345678901234567890' }]);
    expect((await query([run, sql], { csv: true })).out.split('\n')[1]).toBe('12,160,0.1,2026-11-22,2026-11-22 21:30:00,"[1,null]","{""x"":1}","{""k"":2}",,,true,12345678901234567890');
  });

  test('keeps both of two columns of one name, and knows of no rows', async () => {
    expect(JSON.parse((await query([run, 'SELECT 1 AS a, 2 AS a'], { json: true })).out)).toEqual([{ a: 1, 'a:1': 2 }]);
    expect((await query([run, 'FROM weeks WHERE week > 9'], { json: true })).out).toBe('[]\n');
    expect((await query([run, 'SELECT arm FROM weeks WHERE week > 9'])).out).toBe('arm\n───\nno rows\n');
  });

  test('has the dictionary of columns as a table', async () => {
    const { out } = await query([run, `SELECT unit FROM columns WHERE file = 'replications.csv' AND entry = 'firstTenure'`], { json: true });
    expect(JSON.parse(out)).toEqual([{ unit: 'weeks' }]);
  });

  test('sets several runs below each other, with the name of each folder as run', async () => {
    const other = leaveRun('output/theirs/second');
    const { out } = await query([run, other, 'SELECT run, count(*) AS lines FROM weeks GROUP BY run ORDER BY run'], { json: true });
    expect(JSON.parse(out)).toEqual([{ run: 'first', lines: 8 }, { run: 'second', lines: 8 }]);
    const same = leaveRun('output/theirs/first');
    expect(JSON.parse((await query([run, same, 'SELECT DISTINCT run FROM replications ORDER BY run'], { json: true })).out)).toEqual([{ run }, { run: same }]);
  });

  test('takes the newest run of a scenario, and says which', async () => {
    const newest = leaveRun('output/two/z', { started: '2026-11-23' });
    leaveRun('output/two/zz', { started: '2026-11-21' });
    expect(await query([join(top, 'output/two'), 'SELECT 1 AS one'])).toEqual({ code: 0, out: 'one\n───\n  1\n', note: `Newest run in ${join(top, 'output/two')}: ${newest}\n` });
  });

  test('reads the CSV of older runs, which left no Parquet; names of arms stay texts', async () => {
    const older = leaveRun('older', { parquet: false, arms: ['1', '2'] });
    expect(readdirSync(older)).not.toContain('weeks.parquet');
    const sql = 'SELECT arm, measure, value, n FROM replications WHERE replication = 1 ORDER BY ALL';
    expect(JSON.parse((await query([older, sql], { json: true })).out)).toEqual([
      { arm: '1', measure: 'everCompetitive', value: 0.2, n: 20 }, { arm: '1', measure: 'firstTenure', value: null, n: 0 },
      { arm: '2', measure: 'everCompetitive', value: 0.7, n: 20 }, { arm: '2', measure: 'firstTenure', value: null, n: 0 },
    ]);
    expect(JSON.parse((await query([older, run, 'SELECT count(*) AS n FROM weeks'], { json: true })).out)).toEqual([{ n: 16 }]);
  });

  test('reads a folder whose name has signs that stand for other names', async () => {
    const odd = leaveRun("it's [odd] *");
    expect((await query([odd, 'SELECT count(*) AS n FROM weeks'], { json: true })).out).toBe('[\n{"n":8}\n]\n');
  });

  test('of several statements the last one answers', async () => {
    expect((await query([run, 'CREATE TABLE few AS FROM weeks LIMIT 3; SELECT count(*) AS n FROM few;'], { json: true })).out).toBe('[\n{"n":3}\n]\n');
  });

  test.each([
    ["COPY weeks TO 'stolen.csv'"], ["SELECT * FROM read_csv('/etc/passwd')"], ["ATTACH 'other.db'"], ['SET enable_external_access = true'], ['INSTALL httpfs'], ["SELECT * FROM 'scenario.yaml'"],
  ])('can neither read nor write beside the tables: %s', async (sql) => {
    const before = readdirSync(run);
    expect(await query([run, sql])).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/^✖ The SQL was refused:\n {2}(Permission|Invalid Input|Catalog) Error: /) });
    expect(readdirSync(run)).toEqual(before);
  });

  test('leaves the files of a run as they are, whatever is done to the tables', async () => {
    const before = readFileSync(join(run, 'weeks.parquet'));
    expect((await query([run, 'DROP TABLE weeks'])).code).toBe(0);
    expect(readFileSync(join(run, 'weeks.parquet')).equals(before)).toBe(true);
  });

  test.each<[string, string, RegExp]>([
    ['wrong SQL', 'SELEC 1', /^✖ The SQL was refused:\n {2}Parser Error: syntax error at or near "SELEC"\n {2}LINE 1: SELEC 1\n {10}\^\n {2}Tables: replications, weeks, columns; /],
    ['an unknown column', 'SELECT wek FROM weeks', /Referenced column "wek" not found.*\n {2}Candidate bindings: "week"/],
    ['an unknown table', 'FROM wekes', /Table with name wekes does not exist!\n {2}Did you mean "weeks"\?/],
    ['a table that this run did not leave', 'FROM people', /The table people is left by `inclusim run --people`\./],
    ['a value that is none', "SELECT arm::INTEGER FROM weeks", /Conversion Error: Could not convert string 'a' to INT32/],
    ['no SQL', '  ', /The SQL is empty/],
    ['a run where the SQL should be', 'output/theirs', /The last word, "output\/theirs", is not SQL; expected the SQL in quotes after the runs/],
  ])('says what is wrong with %s, exit code 2', async (_, sql, message) => {
    expect(await query([run, sql])).toMatchObject({ code: 2, out: '', note: expect.stringMatching(message) });
  });

  test('refuses a run that is not there, damaged, named twice or without tables', async () => {
    const refused = async (words: readonly string[], message: RegExp) => expect(await query([...words, 'FROM weeks'])).toMatchObject({ code: 2, out: '', note: expect.stringMatching(message) });
    await refused([join(top, 'none')], /none is not there; is the path right/);
    await refused([run, run], /is named twice/);
    const damaged = leaveRun('damaged');
    writeFileSync(join(damaged, 'weeks.parquet'), readFileSync(join(run, 'weeks.parquet')).subarray(0, 200));
    await refused([damaged], /weeks\.parquet cannot be read: .*\n {2}Fetch the run’s folder again/);
    const bare = leaveRun('bare', { parquet: false });
    rmSync(join(bare, 'weeks.csv'));
    await refused([bare], /bare is not a whole run: weeks\.parquet and weeks\.csv are missing/);
  });

  test('says how to install DuckDB where it is missing, exit code 1', async () => {
    const missing = () => Promise.reject(Object.assign(new Error("Cannot find package '@duckdb/node-api'"), { code: 'ERR_MODULE_NOT_FOUND' }));
    expect(await query([run, 'FROM weeks'], {}, missing)).toMatchObject({ code: 1, out: '', note: expect.stringMatching(/needs DuckDB, which is not installed\.\n.*npm install @duckdb\/node-api@\d/) });
    const broken = () => Promise.reject(new Error('libstdc++ is too old\nmore'));
    expect(await query([run, 'FROM weeks'], {}, broken)).toMatchObject({ code: 1, note: expect.stringMatching(/cannot be loaded on this machine: libstdc\+\+ is too old\n/) });
  });

  test('names the version of DuckDB that package.json has', async () => {
    const { devDependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { testedVersion } = await import('../../src/cli/query/duckdb.js');
    expect([devDependencies['@duckdb/node-api'], peerDependencies['@duckdb/node-api']]).toEqual([testedVersion, testedVersion]);
  });

  test('stops when it is told to', async () => {
    const controller = new AbortController();
    const interrupt = { signal: controller.signal, atOnce: undefined };
    const endless = queryCommand([run, 'SELECT sum(a.range * b.range) FROM range(1e7::BIGINT) a, range(1e7::BIGINT) b'], {}, fakeTerminal(), interrupt);
    setTimeout(() => controller.abort(new Error('told to')), 300);
    await expect(endless).rejects.toThrow('told to');
  });

  test('shows the first thousand rows of a longer table, and says so', async () => {
    const { out, note } = await query([run, 'FROM range(2500)']);
    expect(out.split('\n')).toHaveLength(1003);
    expect(note).toBe('These are the first 1,000 of 2,500 rows; --csv and --json print all of them.\n');
    expect((await query([run, 'FROM range(2500)'], { csv: true })).out.split('\n')).toHaveLength(2502);
  });
});

describe('a table for people', () => {
  const plainColours = fakeTerminal().outColours;
  const linesOf = (columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]) => answerText({ columns, rows }, 80, plainColours).trimEnd().split('\n');

  test('has numbers with five digits, and their points below each other', () => {
    expect([0.123456, 12.3456, 123456.78, 7, -0.5, 1e-7, 12345678].map(rounded)).toEqual(['0.12346', '12.346', '123457', '7', '-0.5', '1e-7', '12345678']);
    expect(alignedAtPoint(['0.25', '7', '12.5'])).toEqual(['0.25', '7   ', '12.5 ']);
    expect(linesOf(['n', 'value'], [[1, 0.25], [20, 12.5], [3, null]])).toEqual([' n  value', '──  ─────', ' 1   0.25', '20  12.5', ' 3   –']);
  });

  test('breaks long texts so that all fits into 80 columns', () => {
    const lines = linesOf(['measure', 'meaning', 'n'], [['weeksWorked', 'Weeks with at least an hour worked in a competitive job, counted from the own week 0 of every member.', 540]]);
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map(columnsOf))).toBe(80);
  });

  test('tells rows one by one where they are too wide', () => {
    const columns = Array.from({ length: 30 }, (_, at) => `column${at}`);
    const lines = linesOf(columns, [columns.map((_, at) => at), columns.map(() => null)]);
    expect(lines.slice(0, 3)).toEqual(['row 1', '  column0   0', '  column1   1']);
    expect(lines[32]).toBe('row 2');
    expect(lines).toHaveLength(31 + 1 + 31);
  });

  test('shows signs that would move the cursor as escapes', () => {
    expect(linesOf(['a\u001b[2J'], [['x\u0007']]).join()).toContain('a\\u001b[2J');
  });
});
