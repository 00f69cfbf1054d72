/** Fills a run's folder: everything that was run and everything that came of it. */
import type { RunResult } from '../comparison/comparison.js';
import type { Replications } from '../outcomes/replication.js';
import type { Assumption } from '../scenario/provenance.js';
import { columnLines, columnsHeader, type AskedMeasure, type SeriesColumn } from './columns.js';
import { csvTable } from './csv.js';
import type { Provenance } from './provenance.js';
import { resultText } from './result-file.js';
import type { RunFolder } from './run-folder.js';
import { replicationLines, replicationsHeader, subgroupLines, subgroupsHeader, weekLines, weeksHeader } from './tables.js';
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
  yield { path: 'replications.csv', content: csvTable(replicationsHeader, replicationLines(replications)) };
  yield { path: 'subgroups.csv', content: csvTable(subgroupsHeader, subgroupLines(result.subgroups)) };
  yield { path: 'weeks.csv', content: csvTable(weeksHeader(replications), weekLines(replications)) };
  yield { path: 'columns.csv', content: csvTable(columnsHeader, columnLines(measures, series)) };
  yield* made;
  yield { path: 'provenance.json', content: jsonText(provenance()) };
}
