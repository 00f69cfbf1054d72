/** A database in memory that holds copies of runs' tables and can reach nothing else. */
import { UnreadableRun } from '../../store/unreadable-run.js';
import { InputError } from '../input-error.js';
import { CannotQuery, type Connection, type Result } from './duckdb.js';
import type { Loading } from './load-sql.js';

/** From here on no file, network, extension or setting can be touched. */
const locks = [
  "SET temp_directory = ''", 'SET autoinstall_known_extensions = false', 'SET autoload_known_extensions = false', 'SET enable_external_access = false', 'SET lock_configuration = true',
];

/**
 * Copies tables into memory, then shuts the database in.
 *
 * @throws UnreadableRun when a file is damaged.
 */
export async function fill(connection: Connection, loading: readonly Loading[]): Promise<void> {
  for (const { sql, paths } of loading) {
    try {
      await connection.run(sql);
    } catch (error) {
      refuseOwnFailure(error);
      throw new UnreadableRun(`${paths.join(' or ')} cannot be read: ${firstLine(error)}\n  Fetch the run’s folder again from where it came, or run its scenario.yaml.`, { cause: error });
    }
  }
  for (const lock of locks) await connection.run(lock);
}

/**
 * Asks in SQL; of several statements the last one answers.
 *
 * @param tables - What there is to ask, for messages.
 * @throws InputError with DuckDB's own words when the SQL is wrong.
 */
export async function ask(connection: Connection, sql: string, tables: readonly string[]): Promise<Result> {
  try {
    const statements = await connection.extractStatements(sql);
    for (let at = 0; at < statements.count - 1; at += 1) await (await statements.prepare(at)).run();
    return await (await statements.prepare(statements.count - 1)).stream();
  } catch (error) {
    throw inWords(error, tables);
  }
}

/** What DuckDB says of a query, with what there is to ask. */
export function inWords(error: unknown, tables: readonly string[]): unknown {
  if (!(error instanceof Error)) return error;
  refuseOwnFailure(error);
  // So it says of a text without a statement.
  if (error.message === 'Error in native callback') return new InputError('The SQL is empty; expected a query, such as "SELECT arm, avg(value) FROM replications GROUP BY arm".');
  // DuckDB proposes tables of its own where it knows nothing like what was asked for.
  const lines = error.message.replace('Failed to extract statements: ', '').split('\n').filter((line) => line !== '' && !line.startsWith('Did you mean "pg_'));
  const message = lines.map((line) => `  ${line}`).join('\n');
  const people = tables.includes('people') || !/\bpeople\b/.test(message) ? '' : '\n  The table people is left by `inclusim run --people`.';
  return new InputError(`The SQL was refused:\n${message}\n  Tables: ${tables.join(', ')}; \`DESCRIBE weeks\` lists the columns of one.${people}`);
}

/** Memory that ran out, or a mistake of DuckDB's, is no fault of the question. */
function refuseOwnFailure(error: unknown): void {
  if (!/^(Out of Memory|INTERNAL|FATAL) Error/.test((error as Error).message)) return;
  throw new CannotQuery(`The query failed: ${firstLine(error)}\n  If memory ran out, ask for fewer lines or columns.`, { cause: error });
}

function firstLine(error: unknown): string {
  return (error as Error).message.split('\n', 1).join();
}
