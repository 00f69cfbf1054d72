/** One scenario from simulation to folder. */
import { loadVega } from '../charts/index.js';
import { replicateInto, replicationsOf } from '../replicate.js';
import { printable } from '../scenario/printable.js';
import { scenarioToYaml } from '../scenario/write.js';
import { byteOrder, type KeptRun } from '../store/kept-run.js';
import type { RunTitle } from '../store/run-title.js';
import { fingerprint } from '../store/run-name.js';
import { version } from '../version.js';
import type { Asked } from './asked.js';
import { assumptionsOf } from './assumptions.js';
import { provenanceOf, type Course } from './finished-run.js';
import type { Interrupt } from './interrupt.js';
import { LeftUnfinished } from './left-unfinished.js';
import { partAgain, savePart, shareOf, type FinishedPart } from './part.js';
import { createProgress } from './progress.js';
import { finishedAgain, saveWhole, tellLeftOut, type Finished } from './save-whole.js';
import { takeUp, tellDamages } from './take-up.js';
import type { Terminal } from './terminal.js';
import { spawnThread, threads } from './threads.js';

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

function titleOf({ scenario, part, wantsPeople, asked }: Asked, yaml: string): RunTitle {
  const { name, seed, posterior: drawn } = scenario;
  const posterior = drawn?.hash;
  return { scenario: name, seed, version, fingerprint: fingerprint({ yaml, seed, version, posterior }), part: part ?? null, people: wantsPeople, ...(posterior === undefined ? {} : { posterior }), asked, byteOrder };
}

/** Simulates what is missing and saves what came of it. */
async function fill(kept: KeptRun, asked: Asked, yaml: string, terminal: Terminal, signal: AbortSignal): Promise<Finished | FinishedPart> {
  const clock = performance.now();
  const count = await simulate(asked, kept, terminal, signal);
  const course = (): Course => ({
    replications: count, workers: asked.workers, started: kept.started, sittings: kept.sitting, asked: kept.title.asked,
    seconds: Math.round(kept.secondsBefore * 1000 + performance.now() - clock) / 1000,
  });
  const { scenario, part, wantsPeople } = asked;
  const assumptions = assumptionsOf(asked.complete(), scenario);
  if (part) return savePart(kept, { scenario, part, yaml, assumptions, provenance: provenanceOf(asked, course()) }, signal);
  const replications = replicationsOf(scenario, kept.rows(0, count));
  const run = await saveWhole(kept.folder, { scenario, assumptions, yaml, replications, wantsPeople, course }, { signal, ...(asked.isQuiet ? {} : { leftOut: tellLeftOut(terminal) }) });
  await kept.close();
  return { ...run, folder: await kept.folder.finish() };
}

/** Seconds after which a worker hands over what it has, as far as its replications are quicker. */
const handOver = 0.25;

async function simulate({ scenario, part, workers, isQuiet, wantsPeople }: Asked, kept: KeptRun, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const progress = createProgress(terminal, scenario.name, workers, () => performance.now());
  const spent = { replications: 0, seconds: 0 };
  const { spawn, closeAll } = threads((replications, seconds) => {
    spent.replications += replications;
    spent.seconds += seconds;
    progress.timed(replications, seconds);
  }, (each) => spawnThread(each, wantsPeople));
  // A block may take minutes: threads are stopped in the middle of it.
  const stop = (): void => void closeAll();
  // While others simulate; whoever draws is told what is wrong.
  if (part === undefined) void loadVega().catch(() => undefined);
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
