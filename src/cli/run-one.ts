/** One scenario from simulation to folder: simulate, compare, draw, save. */
import { contextOf, drawCharts, type ChartContext } from '../charts/index.js';
import { compare } from '../comparison/compare.js';
import type { Comparison } from '../comparison/comparison.js';
import { measureInfo } from '../outcomes/catalogue.js';
import type { Replications } from '../outcomes/replication.js';
import { answerSentences, type Answer } from '../report/sentences.js';
import { replicate } from '../replicate.js';
import type { Scenario } from '../scenario/scenario.js';
import { printable } from '../scenario/printable.js';
import { scenarioToYaml } from '../scenario/write.js';
import { openRunFolder } from '../store/run-folder.js';
import { runFolderName } from '../store/run-name.js';
import { saveRun } from '../store/save-run.js';
import { version } from '../version.js';
import type { Asked } from './asked.js';
import { finishedRun, provenanceOf } from './finished-run.js';
import type { Interrupt } from './interrupt.js';
import { createProgress } from './progress.js';
import type { Terminal } from './terminal.js';
import { spawnThread, threads } from './threads.js';

export interface Finished {
  readonly title: string;
  readonly comparison: Comparison;
  readonly context: ChartContext;
  readonly answer: Answer;
  readonly seconds: number;
  readonly folder: string;
}

/** Runs one scenario; leaves a whole folder, or none when anything goes wrong. */
export async function runOne(asked: Asked, terminal: Terminal, interrupt: Interrupt): Promise<Finished> {
  const { scenario, out } = asked;
  const started = new Date();
  const clock = performance.now();
  const seconds = (): number => Math.round(performance.now() - clock) / 1000;
  const yaml = scenarioToYaml(scenario);
  const folder = await openRunFolder(out ?? runFolderName(scenario.name, started, { yaml, seed: scenario.seed, version }), out !== undefined);
  interrupt.atOnce = () => folder.discardNow();
  try {
    const replications = await simulate(asked, terminal, interrupt.signal);
    const result = compare(scenario, replications);
    const context = contextOf(scenario, measureInfo);
    const charts = await drawCharts(result, context);
    const provenance = () => provenanceOf(asked, replications.rows.length, started, seconds());
    const leftOut = (file: string): void => {
      if (!asked.isQuiet) terminal.note(`${file} would be larger than 50 MB and is left out; people.parquet holds everybody.\n`);
    };
    await saveRun(folder, await finishedRun({ asked, yaml, replications, result, charts, provenance }), { signal: interrupt.signal, leftOut });
    interrupt.signal.throwIfAborted();
    const path = await folder.finish();
    return { title: titleOf(scenario), comparison: result.comparison, context, answer: answerSentences(result, scenario, measureInfo), seconds: seconds(), folder: path };
  } catch (error) {
    await folder.discard();
    throw error;
  } finally {
    interrupt.atOnce = undefined;
  }
}

async function simulate({ scenario, workers, isQuiet, wantsPeople }: Asked, terminal: Terminal, signal: AbortSignal): Promise<Replications> {
  const progress = createProgress(terminal, scenario.name, workers, () => performance.now());
  const { spawn, closeAll } = threads(progress.timed, (each) => spawnThread(each, wantsPeople));
  // A block may take minutes: threads are stopped in the middle of it.
  const stop = (): void => void closeAll();
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    return await replicate(scenario, { workers, spawn, signal, ...(isQuiet ? {} : { onProgress: progress.show }) });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    progress.end();
    await closeAll();
  }
}

function titleOf({ title, name }: Scenario): string {
  return printable(title === '' ? name : title);
}
