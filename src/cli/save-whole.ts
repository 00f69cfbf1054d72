/** The last stop of a run, or of its parts together: compare, draw, save. */
import { contextOf, drawCharts, type ChartContext } from '../charts/index.js';
import { compare } from '../comparison/compare.js';
import type { Comparison } from '../comparison/comparison.js';
import { evaluate } from '../economics/evaluate.js';
import { measureInfo } from '../outcomes/catalogue.js';
import { chartsInAllLanguages } from '../report/charts.js';
import { answerSentences, type Answer } from '../report/sentences.js';
import { printable } from '../scenario/printable.js';
import type { Replications } from '../outcomes/replication.js';
import type { Scenario } from '../scenario/scenario.js';
import { readRun } from '../store/read-run.js';
import type { RunFolder } from '../store/run-folder.js';
import { saveRun } from '../store/save-run.js';
import type { StoredRows } from '../store/stored-rows.js';
import type { Finding } from '../verification/finding.js';
import { startChecks, type Checks } from './checks.js';
import { columnsOf, finishedRun, provenanceOf, type Course, type Parts } from './finished-run.js';
import { startPictures, type Pictures } from './pictures.js';
import type { TablesTask } from './tables-worker.js';
import type { Terminal } from './terminal.js';
import { startTables, type WrittenTables } from './written-tables.js';

/** A run that is whole, as it is printed. */
export interface Finished {
  readonly title: string;
  readonly comparison: Comparison;
  readonly context: ChartContext;
  readonly answer: Answer;
  readonly seconds: number;
  /** What was checked on a small copy of the scenario; nothing in a run of an earlier version. */
  readonly checks: readonly Finding[];
  /** The run's folder. */
  readonly folder: string;
}

export interface Whole extends Pick<Parts, 'scenario' | 'assumptions' | 'yaml' | 'wantsPeople'> {
  readonly replications: Replications<StoredRows>;
  /** Asked once, when all is done but the report. */
  readonly course: () => Course;
}

export interface Saving {
  /** Stops the saving; the promise rejects with its reason. */
  readonly signal: AbortSignal;
  /** Told of a file that would be too large. */
  readonly leftOut?: (file: string) => void;
}

/**
 * Compares, draws and writes everything that a run leaves; the folder gets its name afterwards. Meanwhile one thread writes the long tables and
 * others make pictures and check a small copy of the scenario; when this returns or throws, none of them goes on.
 */
export async function saveWhole(folder: RunFolder, whole: Whole, { signal, leftOut = () => undefined }: Saving): Promise<Finished> {
  signal.throwIfAborted();
  const pictures = startPictures();
  const checks = startChecks(whole.scenario);
  const tables = startTables(tablesTask(folder, whole));
  const stop = () => Promise.all([tables.close(), pictures.close(), checks.close()]);
  const stopNow = (): void => void stop();
  signal.addEventListener('abort', stopNow);
  try {
    const finished = await compareAndSave(folder, whole, { tables, pictures, checks, signal });
    for (const file of await tables.done) leftOut(file);
    return finished;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stopNow);
    await stop();
  }
}

function tablesTask({ path, unfinished, isWithin }: RunFolder, whole: Whole): TablesTask {
  const { rows, ...of } = whole.replications;
  return { folder: { path, unfinished, isWithin }, rows: rows.place, of, columns: columnsOf(whole) };
}

interface Beside {
  readonly tables: WrittenTables;
  readonly pictures: Pictures;
  readonly checks: Checks;
  readonly signal: AbortSignal;
}

async function compareAndSave(folder: RunFolder, whole: Whole, { tables, pictures, checks, signal }: Beside): Promise<Finished> {
  const { scenario, replications } = whole;
  // What is printed is what provenance.json says, so that a finished run is told in the same words again.
  let told: Course | undefined;
  const course = (): Course => (told ??= whole.course());
  const result = compare(scenario, replications);
  const context = contextOf(scenario, measureInfo);
  const economics = evaluate(scenario, replications);
  const charts = await drawCharts(result, context, { drawn: pictures.begin, economics });
  const allCharts = await chartsInAllLanguages(charts, { result, economics }, context);
  const provenance = () => provenanceOf(whole, course());
  const findings = await checks.done;
  await saveRun(folder, finishedRun({ ...whole, result, economics, checks: findings, charts, allCharts, pictures, tables: tables.done, provenance }), signal);
  signal.throwIfAborted();
  return { title: headingOf(scenario), comparison: result.comparison, context, answer: answerSentences(result, scenario, measureInfo), seconds: course().seconds, checks: findings, folder: folder.path };
}

/** Says on stderr which table was left out for its size. */
export function tellLeftOut({ note }: Terminal): (file: string) => void {
  return (file) => {
    note(`${file} would be larger than 50 MB and is left out; people.parquet holds everybody.\n`);
  };
}

/** What was printed of a run, from what it left. */
export async function finishedAgain(folder: string, scenario: Scenario): Promise<Finished> {
  const { result, checks, provenance: { seconds } } = await readRun(folder);
  return { title: headingOf(scenario), comparison: result.comparison, context: contextOf(scenario, measureInfo), answer: answerSentences(result, scenario, measureInfo), seconds, checks, folder };
}

export function headingOf({ title, name }: Pick<Scenario, 'title' | 'name'>): string {
  return printable(title === '' ? name : title);
}
