/** `inclusim calibrate`: what published trials say of the parameters. */
import { availableParallelism } from 'node:os';
import type { BankPoint, BankRow } from '../../calibration/bank.js';
import { calibrate, simulatedPoints, type Calibrated, type Hands } from '../../calibration/calibrate.js';
import { loadCalibration } from '../../calibration/load.js';
import type { CalibrationPlan } from '../../calibration/plan.js';
import { resultOf } from '../../calibration/result.js';
import { decodeRow, encodeRow } from '../../calibration/rowCodec.js';
import { beginPoints, continuePoints, type KeptPoints } from '../../store/kept-points.js';
import { openRunFolder, reopenRunFolder } from '../../store/run-folder.js';
import { unfinishedOf } from '../../store/find-unfinished.js';
import { jsonText } from '../../store/save-run.js';
import { shareOut } from '../crew.js';
import { diskDoors } from '../doors.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { noteProblems } from '../note-problems.js';
import { createProgress, type Progress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { planHash } from './hash.js';
import { calibrationFiles } from './save.js';
import { calibrationText } from './text.js';
import type { CalibrationAnswer, CalibrationTask } from './worker.js';

export interface CalibrateOptions {
  readonly out?: string;
  readonly resume?: boolean;
  readonly workers?: number;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Calibrates and leaves a folder; returns the exit code. */
export async function calibrateCommand(file: string, options: CalibrateOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const plan = loadCalibration(file, diskDoors(file));
  if ('problems' in plan) {
    noteProblems(terminal, plan.problems);
    return 2;
  }
  const { out = 'output/calibration', resume = false } = options;
  const points = await keptPoints(plan, out, resume);
  interrupt.atOnce = () => points.leaveNow();
  try {
    const calibrated = await work(plan, points, options, terminal, interrupt);
    const result = resultOf(plan, calibrated);
    await points.close();
    for await (const { path, content } of calibrationFiles(plan, calibrated, result)) await points.folder.write(path, content);
    await points.folder.include('journal');
    const folder = await points.folder.finish();
    terminal.out(options.json ? jsonText(result) : calibrationText(result, folder, terminal.outColours));
    return 0;
  } catch (error) {
    await points.leave();
    if (points.count() > 0) terminal.note(`${points.count()} points are kept; continue with: inclusim calibrate ${file} --out ${out} --resume\n`);
    throw error;
  } finally {
    interrupt.atOnce = undefined;
  }
}

async function keptPoints(plan: CalibrationPlan, out: string, resume: boolean): Promise<KeptPoints> {
  const about = { hash: planHash(plan), title: plan.title };
  const place = resume ? await unfinishedOf(out) : undefined;
  if (place === undefined) {
    if (resume) throw new InputError(`${out}: holds no unfinished calibration; expected the folder of one that was interrupted.\n  Leave out --resume to begin one there.`);
    return beginPoints(await openRunFolder(out, true), 'calibration', about);
  }
  const points = await continuePoints(reopenRunFolder(place));
  if ((points.about as { hash?: unknown }).hash === about.hash) return points;
  await points.leave();
  throw new InputError(`${out}: is of another calibration: file, trials or version have changed since; expected the ones that it was begun with.\n  Give another folder with --out to begin anew.`);
}

async function work(plan: CalibrationPlan, points: KeptPoints, { workers = availableParallelism(), quiet = false }: CalibrateOptions, terminal: Terminal, { signal }: Interrupt): Promise<Calibrated> {
  const total = simulatedPoints(plan);
  const progress = quiet ? undefined : createProgress(terminal, 'calibration', workers, () => performance.now(), { things: 'points', shorter: 'Ctrl-C stops it and keeps what is done, to be continued; fewer `points` in the file make it shorter.' });
  const crew = { script: new URL('./worker.js', import.meta.url), workerData: plan, workers, work: 'its points were simulated', signal };
  try {
    return await calibrate(plan, {
      simulate: (asked) => simulateAll(plan, points, asked, { crew, progress, total }),
      async sample(emulator, particles, names) {
        const tasks = names.map((name): CalibrationTask => ({ kind: 'sample', name, emulator, particles, without: -1 }));
        const answers = await shareOut<CalibrationTask, CalibrationAnswer>(tasks, { ...crew, done: () => undefined });
        return answers.flatMap((answer) => ('sample' in answer ? [answer.sample] : []));
      },
      say(text) {
        progress?.end();
        if (!quiet) terminal.note(`calibration: ${text}\n`);
      },
    } satisfies Hands);
  } finally {
    progress?.end();
  }
}

/** Points after which threads are warm: before, what they run has not been compiled, and a point takes several times as long. */
const warm = 30;

interface Simulating {
  readonly crew: { readonly script: URL; readonly workerData: unknown; readonly workers: number; readonly work: string; readonly signal: AbortSignal };
  readonly progress: Progress | undefined;
  readonly total: number;
}

/** Rows in the order asked; those that are kept are not simulated again. */
async function simulateAll(plan: CalibrationPlan, points: KeptPoints, asked: readonly BankPoint[], { crew, progress, total }: Simulating): Promise<BankRow[]> {
  const missing = asked.filter(({ number }) => points.row(number) === undefined);
  const started = performance.now();
  const tasks = missing.map(({ number, position }): CalibrationTask => ({ kind: 'simulate', number, position }));
  const done = (tasksDone: number): void => {
    if (tasksDone >= warm) progress?.timed(1, ((performance.now() - started) / 1000 / tasksDone) * crew.workers);
    progress?.show(points.count(), total);
  };
  await shareOut<CalibrationTask, CalibrationAnswer>(tasks, { ...crew, done }, async (answer, at) => {
    const point = missing[at];
    if (point !== undefined && 'simulation' in answer) await points.keep(point.number, encodeRow({ position: point.position, ...answer.simulation }));
  });
  return asked.map(({ number }) => {
    const row = points.row(number);
    if (row === undefined) throw new Error(`Point ${number} was not kept.`);
    return decodeRow(plan, number, row);
  });
}
