/** `inclusim query`: asks the tables of runs in SQL. */
import { printable, thousands } from '../../scenario/printable.js';
import { csvLine } from '../../store/csv.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { width, type Terminal } from '../terminal.js';
import { ask, fill, inWords } from './database.js';
import { CannotQuery, loadDuckDb, openDuckDb, type Connection, type LoadDuckDb, type Result } from './duckdb.js';
import { loadings, wanted } from './load-sql.js';
import { plain, textOf, type Plain } from './plain.js';
import { queriedRuns } from './runs.js';
import { answerText } from './text.js';

export interface QueryOptions {
  readonly csv?: boolean;
  readonly json?: boolean;
}

/** Lines that a table for people shows; nobody reads more, and columns are laid out by all of them. */
const shownRows = 1000;

/** @param words - Folders of runs, and the SQL last. */
export async function queryCommand(words: readonly string[], options: QueryOptions, terminal: Terminal, interrupt: Interrupt, load: LoadDuckDb = loadDuckDb): Promise<number> {
  const { paths, sql } = read(words, options);
  const all = loadings(await queriedRuns(paths, terminal));
  const tables = all.map(({ table }) => table);
  try {
    const connection = await openDuckDb(load);
    await stoppable(connection, interrupt, async () => {
      await fill(connection, wanted(all, sql));
      await print(await ask(connection, sql, tables), options, terminal).catch((error: unknown) => { throw inWords(error, tables); });
    });
    return 0;
  } catch (error) {
    if (!(error instanceof CannotQuery)) throw error;
    terminal.note(`${terminal.noteColours.red('✖')} ${error.message.split('\n').map(printable).join('\n')}\n`);
    return 1;
  }
}

function read(words: readonly string[], { csv, json }: QueryOptions): { readonly paths: readonly string[]; readonly sql: string } {
  const paths = words.slice(0, -1);
  const [sql = ''] = words.slice(-1);
  if (csv && json) throw new InputError('--csv and --json: found both, expected one of them.\n  Leave one out.');
  const example = 'inclusim query output/my-region "SELECT arm, avg(value) FROM replications GROUP BY arm"';
  if (paths.length === 0) throw new InputError(`Found only ${JSON.stringify(sql)}, expected a run and then the SQL in quotes:\n  ${example}`);
  // A query of one word does not exist; an unquoted one falls apart into words, the last of which is none.
  if (!/\s|;/.test(sql.trim()) && sql.trim() !== '') throw new InputError(`The last word, ${JSON.stringify(sql)}, is not SQL; expected the SQL in quotes after the runs:\n  ${example}`);
  return { paths, sql };
}

/** Stops DuckDB when the program is stopped. */
async function stoppable(connection: Connection, { signal }: Interrupt, work: () => Promise<void>): Promise<void> {
  const stop = (): void => connection.interrupt();
  signal.addEventListener('abort', stop);
  try {
    await work();
    signal.throwIfAborted();
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    connection.closeSync();
  }
}

async function print(result: Result, { csv = false, json = false }: QueryOptions, terminal: Terminal): Promise<void> {
  if (csv) return printCsv(result, terminal);
  if (json) return printJson(result, terminal);
  return printTable(result, terminal);
}

/** Rows in pieces, as they come out of DuckDB. */
async function* pieces(result: Result): AsyncGenerator<Plain[][]> {
  for await (const rows of result.yieldRows()) yield rows.map((row) => row.map(plain));
}

async function printCsv(result: Result, { out }: Terminal): Promise<void> {
  out(csvLine(result.columnNames()));
  for await (const rows of pieces(result)) out(rows.map((row) => csvLine(row.map((cell) => (typeof cell === 'number' ? cell : textOf(cell))))).join(''));
}

/** A list with a line for each row. */
async function printJson(result: Result, { out }: Terminal): Promise<void> {
  const names = result.deduplicatedColumnNames();
  let before = '[\n';
  for await (const rows of pieces(result)) {
    if (rows.length === 0) continue;
    out(before + rows.map((row) => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])))).join(',\n'));
    before = ',\n';
  }
  out(before === '[\n' ? '[]\n' : '\n]\n');
}

async function printTable(result: Result, { out, note, outColours }: Terminal): Promise<void> {
  const shown: Plain[][] = [];
  let count = 0;
  for await (const rows of pieces(result)) {
    shown.push(...rows.slice(0, Math.max(0, shownRows - count)));
    count += rows.length;
  }
  out(answerText({ columns: result.columnNames(), rows: shown }, width, outColours));
  if (count > shownRows) note(`These are the first ${thousands(shownRows)} of ${thousands(count)} rows; --csv and --json print all of them.\n`);
}
