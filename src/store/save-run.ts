/** Fills a run's folder: everything that was run and everything that came of it. */
import type { RunResult } from '../comparison/comparison.js';
import type { Replications } from '../outcomes/replication.js';
import type { Assumption } from '../scenario/provenance.js';
import type { AskedMeasure, SeriesColumn } from './columns.js';
import { csvTable } from './csv.js';
import { dictionaryOf } from './dictionary.js';
import { parquetTable } from './parquet.js';
import type { Provenance } from './provenance.js';
import { resultText } from './result-file.js';
import type { RunFolder } from './run-folder.js';
import type { Table } from './table.js';
import { replicationsTable, subgroupsTable, weeksTable } from './tables.js';
import type { Content } from './write-whole.js';

/** A file that others made, such as a chart. */
export interface MadeFile {
  /** Path within the run's folder. */
  readonly path: string;
  readonly content: Content;
}

export interface FinishedRun {
  /** The complete scenario. */
  readonly yaml: string;
  readonly replications: Replications;
  readonly result: RunResult;
  readonly assumptions: readonly Assumption[];
  readonly measures: readonly AskedMeasure[];
  readonly series: readonly SeriesColumn[];
  /** Charts and report. */
  readonly made: Iterable<MadeFile>;
  /** Asked when the report is made, which shows the same times. */
  readonly provenance: () => Provenance;
}

/** JSON with two spaces and an end of line, as all JSON files of a run are written. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Writes all files; `provenance.json` comes last.
 *
 * @param signal - Stops between two files; the promise rejects with its reason.
 */
export async function saveRun(folder: RunFolder, run: FinishedRun, signal?: AbortSignal): Promise<void> {
  for (const { path, content } of filesOf(run)) {
    signal?.throwIfAborted();
    await folder.write(path, content);
  }
}

function* filesOf({ yaml, replications, result, assumptions, measures, series, made, provenance }: FinishedRun): Generator<MadeFile> {
  yield { path: 'scenario.yaml', content: yaml };
  yield { path: 'comparison.json', content: jsonText(result.comparison) };
  yield { path: 'result.json', content: resultText(result, assumptions) };
  yield* tableFiles([replicationsTable(replications, measures), subgroupsTable(result.subgroups), weeksTable(replications, series)]);
  yield* made;
  yield { path: 'provenance.json', content: jsonText(provenance()) };
}

/** Every table as CSV, long ones as Parquet too, and the dictionary of their columns. */
function* tableFiles(tables: readonly Table[]): Generator<MadeFile> {
  for (const table of [...tables, dictionaryOf(tables)]) {
    yield { path: `${table.name}.csv`, content: csvTable(table) };
    if (table.isLong) yield { path: `${table.name}.parquet`, content: parquetTable(table) };
  }
}
