/** DuckDB, which is used where it is installed: an optional package with large binaries. */
import type * as DuckDb from '@duckdb/node-api';

export type { DuckDBConnection as Connection, DuckDBResult as Result, DuckDBValue as Value } from '@duckdb/node-api';

/** Loads the package; tests hand in another one. */
export type LoadDuckDb = () => Promise<typeof DuckDb>;

export const loadDuckDb: LoadDuckDb = () => import('@duckdb/node-api');

/** The version that inclusim is tested with. */
export const testedVersion = '1.5.6-r.1';

/** A query that failed for no fault of its own: exit code 1. */
export class CannotQuery extends Error {
  override readonly name = 'CannotQuery';
}

/** @throws CannotQuery with the command that installs DuckDB, where it cannot be loaded. */
export async function openDuckDb(load: LoadDuckDb): Promise<DuckDb.DuckDBConnection> {
  let loaded: typeof DuckDb;
  try {
    loaded = await load();
  } catch (error) {
    throw new CannotQuery(whyMissing(error), { cause: error });
  }
  return (await loaded.DuckDBInstance.create(':memory:')).connect();
}

function whyMissing(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const install = `  Install it beside inclusim:  npm install @duckdb/node-api@${testedVersion}\n  The tables of a run are CSV and Parquet files, which other programs read too.`;
  if (code === 'ERR_MODULE_NOT_FOUND') return `\`inclusim query\` needs DuckDB, which is not installed.\n${install}`;
  return `\`inclusim query\` needs DuckDB, which cannot be loaded on this machine: ${(message ?? String(error)).split('\n', 1).join()}\n${install}`;
}
