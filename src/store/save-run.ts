/** Fills a run's folder: everything that was run and everything that came of it. */
import type { RunResult } from '../comparison/comparison.js';
import type { Economics } from '../economics/economics.js';
import type { Replications } from '../outcomes/replication.js';
import type { DrawnParameters } from '../scenario/posterior/drawn.js';
import type { Assumption } from '../scenario/provenance.js';
import type { Finding } from '../verification/finding.js';
import { csvTable } from './csv.js';
import { dictionaryOf } from './dictionary.js';
import { posteriorFile, type Provenance } from './provenance.js';
import { resultText } from './result-file.js';
import type { RunFolder } from './run-folder.js';
import { longTables, type LongColumns } from './save-tables.js';
import type { Table } from './table.js';
import { equityTable, subgroupsTable } from './tables.js';
import type { Content } from './write-whole.js';

/** A file that others made, such as a chart. */
export interface MadeFile {
  /** Path within the run's folder. */
  readonly path: string;
  readonly content: Content;
}

/** Files that are made one after the other, some of them by others. */
export type MadeFiles = Iterable<MadeFile> | AsyncIterable<MadeFile>;

export interface FinishedRun {
  /** The complete scenario. */
  readonly yaml: string;
  /** What parameters were drawn from, where they were. */
  readonly posterior?: DrawnParameters['posterior'];
  readonly replications: Replications;
  readonly columns: LongColumns;
  readonly result: RunResult;
  /** Null where the scenario asks for none. */
  readonly economics: Economics | null;
  readonly assumptions: readonly Assumption[];
  readonly checks: readonly Finding[];
  readonly charts: MadeFiles;
  /** Resolves when the long tables are in the folder: somebody else writes them meanwhile. */
  readonly tables: Promise<unknown>;
  /** Made when all else is done, because it tells how long that took. */
  readonly report: () => MadeFile;
  readonly provenance: () => Provenance;
}

/** JSON with two spaces and an end of line, as all JSON files of a run are written. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Writes all files but the long tables; `provenance.json` comes last.
 *
 * @param signal - Stops between two files; the promise rejects with its reason.
 */
export async function saveRun(folder: Pick<RunFolder, 'write'>, run: FinishedRun, signal?: AbortSignal): Promise<void> {
  for await (const { path, content } of filesOf(run)) {
    signal?.throwIfAborted();
    await folder.write(path, content);
  }
}

async function* filesOf({ yaml, posterior, replications, columns, result, economics, assumptions, checks, charts, tables, report, provenance }: FinishedRun): AsyncGenerator<MadeFile> {
  yield { path: 'scenario.yaml', content: yaml };
  if (posterior) yield { path: posteriorFile, content: jsonText(posterior) };
  yield { path: 'comparison.json', content: jsonText(result.comparison) };
  if (economics) yield { path: 'economics.json', content: jsonText(economics) };
  yield { path: 'result.json', content: resultText(result, assumptions, checks) };
  yield* shortTables(longTables(replications, columns), result);
  yield* charts;
  await tables;
  yield report();
  yield { path: 'provenance.json', content: jsonText(provenance()) };
}

/** The tables of subgroups and of equity, where there is one, and the dictionary of all columns: they are no longer for more replications. */
function* shortTables(long: readonly Table[], { subgroups, equity }: RunResult): Generator<MadeFile> {
  const short = [subgroupsTable(subgroups), ...(equity.length === 0 ? [] : [equityTable(equity)])];
  const all = [...long.slice(0, 1), ...short, ...long.slice(1)];
  for (const table of [...short, dictionaryOf(all)]) yield { path: `${table.name}.csv`, content: csvTable(table) };
}
