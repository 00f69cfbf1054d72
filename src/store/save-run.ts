/** Fills a run's folder: everything that was run and everything that came of it. */
import type { RunResult } from '../comparison/comparison.js';
import type { Replications } from '../outcomes/replication.js';
import type { Assumption } from '../scenario/provenance.js';
import type { AskedMeasure, PeopleColumns, SeriesColumn } from './columns.js';
import { csvTable, csvWithin } from './csv.js';
import { dictionaryOf } from './dictionary.js';
import { parquetTable } from './parquet.js';
import type { Provenance } from './provenance.js';
import { resultText } from './result-file.js';
import type { RunFolder } from './run-folder.js';
import { peopleTable, replicationsTable, subgroupsTable, weeksTable } from './tables.js';
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
  /** What a table of people holds; null without one. */
  readonly people: PeopleColumns | null;
  /** Charts and report. */
  readonly made: Iterable<MadeFile>;
  /** Asked when the report is made, which shows the same times. */
  readonly provenance: () => Provenance;
}

/** JSON with two spaces and an end of line, as all JSON files of a run are written. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export interface Saving {
  /** Stops between two files; the promise rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Told of a file that would be too large. */
  readonly leftOut?: (file: string) => void;
}

/** A table of people as CSV is left only up to this size: beyond it Parquet is what programs read. */
const largestPeopleCsv = 50_000_000;

/** Writes all files; `provenance.json` comes last. */
export async function saveRun(folder: RunFolder, run: FinishedRun, { signal, leftOut = () => undefined }: Saving = {}): Promise<void> {
  for (const { path, content } of filesOf(run, leftOut)) {
    signal?.throwIfAborted();
    await folder.write(path, content);
  }
}

function* filesOf(run: FinishedRun, leftOut: (file: string) => void): Generator<MadeFile> {
  const { yaml, result, assumptions, made, provenance } = run;
  yield { path: 'scenario.yaml', content: yaml };
  yield { path: 'comparison.json', content: jsonText(result.comparison) };
  yield { path: 'result.json', content: resultText(result, assumptions) };
  yield* tableFiles(run, leftOut);
  yield* made;
  yield { path: 'provenance.json', content: jsonText(provenance()) };
}

/** Every table as CSV, long ones as Parquet too, and the dictionary of their columns. */
function* tableFiles({ replications, result, measures, series, people }: FinishedRun, leftOut: (file: string) => void): Generator<MadeFile> {
  const tables = [replicationsTable(replications, measures), subgroupsTable(result.subgroups), weeksTable(replications, series)];
  if (people !== null) tables.push(peopleTable(replications, people));
  for (const table of [...tables, dictionaryOf(tables)]) {
    if (table.isLong) yield { path: `${table.name}.parquet`, content: parquetTable(table) };
    const csv = table.name === 'people' ? csvWithin(table, largestPeopleCsv) : csvTable(table);
    if (csv === undefined) leftOut(`${table.name}.csv`);
    else yield { path: `${table.name}.csv`, content: csv };
  }
}
