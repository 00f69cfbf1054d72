/** One scenario from simulation to folder: simulate, compare, draw, save. */
import { contextOf, drawCharts, type ChartContext } from '../charts/index.js';
import { compare } from '../comparison/compare.js';
import type { Comparison } from '../comparison/comparison.js';
import { measureInfo } from '../outcomes/catalogue.js';
import type { Replications } from '../outcomes/replication.js';
import { answerSentences, type Answer } from '../report/sentences.js';
import { replicateInto, replicationsOf } from '../replicate.js';
import type { Scenario } from '../scenario/scenario.js';
import { printable } from '../scenario/printable.js';
import { scenarioToYaml } from '../scenario/write.js';
import { byteOrder, type KeptRun } from '../store/kept-run.js';
import type { RunTitle } from '../store/run-title.js';
import { readRun } from '../store/read-run.js';
import type { RunFolder } from '../store/run-folder.js';
import { fingerprint } from '../store/run-name.js';
import { saveRun } from '../store/save-run.js';
import { version } from '../version.js';
import type { Asked } from './asked.js';
import { assumptionsOf } from './assumptions.js';
import { finishedRun, provenanceOf, type Course, type Parts } from './finished-run.js';
import type { Interrupt } from './interrupt.js';
import { LeftUnfinished } from './left-unfinished.js';
import { partAgain, savePart, shareOf, type FinishedPart } from './part.js';
import { createProgress } from './progress.js';
import { takeUp, tellDamages } from './take-up.js';
import type { Terminal } from './terminal.js';
import { threads } from './threads.js';

export interface Finished {
  readonly title: string;
  readonly comparison: Comparison;
  readonly context: ChartContext;
  readonly answer: Answer;
  readonly seconds: number;
  readonly folder: string;
}

/**
 * Runs one scenario, or goes on with it; leaves a whole folder, or what is kept to be continued, or nothing where nothing is kept.
 *
 * @throws LeftUnfinished when something goes wrong and replications are kept.
 */
export async function runOne(asked: Asked, terminal: Terminal, interrupt: Interrupt): Promise<Finished | FinishedPart> {
  const yaml = scenarioToYaml(asked.scenario);
  const title = titleOf(asked, yaml);
  const { kept, finished } = await takeUp(asked, title, yaml, terminal);
  if (finished !== undefined) {
    terminal.note(`${printable(finished)} is finished already; nothing was simulated.\n`);
    return asked.part ? partAgain(finished) : finishedAgain(finished, asked.scenario);
  }
  interrupt.atOnce = () => {
    kept.leaveNow();
    if (kept.kept() > 0) terminal.note(`${new LeftUnfinished(undefined, kept.kept(), asked.again(kept.folder.path)).hint}\n`);
  };
  try {
    tellDamages(kept, terminal);
    return await fill(kept, asked, yaml, terminal, interrupt.signal);
  } catch (error) {
    const count = kept.kept();
    await kept.leave();
    throw count === 0 ? error : new LeftUnfinished(error, count, asked.again(kept.folder.path));
  } finally {
    interrupt.atOnce = undefined;
  }
}

function titleOf({ scenario, part, asked }: Asked, yaml: string): RunTitle {
  const { name, seed } = scenario;
  return { scenario: name, seed, version, fingerprint: fingerprint({ yaml, seed, version }), part: part ?? null, asked, byteOrder };
}

/** Simulates what is missing and saves what came of it. */
async function fill(kept: KeptRun, asked: Asked, yaml: string, terminal: Terminal, signal: AbortSignal): Promise<Finished | FinishedPart> {
  const clock = performance.now();
  const count = await simulate(asked, kept, terminal, signal);
  const course = (): Course => ({
    replications: count, workers: asked.workers, started: kept.started, sittings: kept.sitting, asked: kept.title.asked,
    seconds: Math.round(kept.secondsBefore * 1000 + performance.now() - clock) / 1000,
  });
  const assumptions = assumptionsOf(asked.complete(), asked.scenario.compareWith);
  if (asked.part) return savePart(kept, { scenario: asked.scenario, part: asked.part, yaml, assumptions, provenance: provenanceOf(asked.scenario, course()) }, signal);
  const replications = replicationsOf(asked.scenario, kept.rows(0, count));
  const run = await saveWhole(kept.folder, { scenario: asked.scenario, assumptions, yaml, replications, course }, signal);
  await kept.close();
  return { ...run, folder: await kept.folder.finish() };
}

export interface Whole extends Pick<Parts, 'scenario' | 'assumptions' | 'yaml'> {
  readonly replications: Replications;
  /** Asked when all is done but the report. */
  readonly course: () => Course;
}

/** Compares, draws and writes everything that a run leaves; the folder gets its name afterwards. */
export async function saveWhole(folder: RunFolder, { scenario, assumptions, yaml, replications, course }: Whole, signal: AbortSignal): Promise<Finished> {
  const result = compare(scenario, replications);
  const context = contextOf(scenario, measureInfo);
  const charts = await drawCharts(result, context);
  const provenance = () => provenanceOf(scenario, course());
  await saveRun(folder, await finishedRun({ scenario, assumptions, yaml, replications, result, charts, provenance }), signal);
  signal.throwIfAborted();
  return { title: headingOf(scenario), comparison: result.comparison, context, answer: answerSentences(result, scenario, measureInfo), seconds: course().seconds, folder: folder.path };
}

/** What was printed of a run, from what it left. */
async function finishedAgain(folder: string, scenario: Scenario): Promise<Finished> {
  const { result, provenance: { seconds } } = await readRun(folder);
  return { title: headingOf(scenario), comparison: result.comparison, context: contextOf(scenario, measureInfo), answer: answerSentences(result, scenario, measureInfo), seconds, folder };
}

/** Seconds after which a worker hands over what it has, as far as its replications are quicker. */
const handOver = 0.25;

async function simulate({ scenario, part, workers, isQuiet }: Asked, kept: KeptRun, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const progress = createProgress(terminal, scenario.name, workers, () => performance.now());
  const spent = { replications: 0, seconds: 0 };
  const { spawn, closeAll } = threads((replications, seconds) => {
    spent.replications += replications;
    spent.seconds += seconds;
    progress.timed(replications, seconds);
  });
  // A block may take minutes: threads are stopped in the middle of it.
  const stop = (): void => void closeAll();
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const atOnce = () => Math.floor((handOver * spent.replications) / spent.seconds) || 1;
    const share = part && shareOf(scenario, part);
    return await replicateInto(scenario, kept, { workers, spawn, signal, atOnce, ...(share ? { share } : {}), ...(isQuiet ? {} : { onProgress: progress.show }) });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    progress.end();
    await closeAll();
  }
}

export function headingOf({ title, name }: Pick<Scenario, 'title' | 'name'>): string {
  return printable(title === '' ? name : title);
}
