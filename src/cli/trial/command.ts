/** `inclusim trial`: published trials, or one's own, lived again and again at their own size. */
import { availableParallelism } from 'node:os';
import { fittedTrials } from '../../catalogue/evidence/fitted.js';
import { problemMessage } from '../../scenario/problem.js';
import type { TrialCounts } from '../../trial/live.js';
import { loadTrial, virtualTrial, type VirtualTrial } from '../../trial/load.js';
import { predict, type TrialPrediction } from '../../trial/predict.js';
import { diskDoors } from '../doors.js';
import { findTrials } from '../evidence/find.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { createProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { jsonText } from '../../store/save-run.js';
import { version } from '../../version.js';
import { shareOut } from '../crew.js';
import { saveTrials } from './save.js';
import { trialsText } from './text.js';
import type { LivedBlock, TrialBlock } from './worker.js';

export interface TrialOptions {
  readonly file?: readonly string[];
  /** All trials that the model is fitted to. */
  readonly fitted?: boolean;
  readonly out?: string;
  readonly seed?: number | string;
  readonly replications?: number;
  readonly workers?: number;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const usualReplications = 400;
/** Replications that a thread lives at a time: about a second's work. */
const block = 20;

/** Predicts all trials, or none when one of them is wrong; returns the exit code. */
export async function trialCommand(ids: readonly string[], options: TrialOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const { file = [], fitted = false, seed = 2026, replications = usualReplications } = options;
  const loaded = [...named(ids, fitted).map((trial) => virtualTrial(trial, seed)), ...file.map((path) => loadTrial(path, diskDoors(path), seed))];
  if (loaded.length === 0) throw new InputError('No trial was named; expected one or more ids, --file with a trial of your own, or --fitted.\n  `inclusim evidence` lists the published trials; `inclusim trial --help` shows examples.');
  const problems = loaded.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) {
    terminal.note(`${problemMessage(problems).replaceAll(/^✖/gm, terminal.noteColours.red('✖'))}\n`);
    return 2;
  }
  const trials = loaded as VirtualTrial[];
  const counts = await live(trials, replications, options, terminal, interrupt);
  const lived = trials.map(({ trial }, k) => ({ prediction: predict(trial, counts[k] ?? []), counts: counts[k] ?? [] }));
  const predictions = lived.map(({ prediction }) => prediction);
  const json = jsonOf(predictions, seed);
  const folder = options.out === undefined ? undefined : await saveTrials(options.out, json, lived, interrupt);
  terminal.out(options.json ? json : trialsText(predictions, folder, terminal.outColours));
  return 0;
}

function named(ids: readonly string[], fitted: boolean) {
  const asked = findTrials(ids, ' A trial of your own is read with --file.');
  return fitted ? [...asked, ...fittedTrials.filter(({ id }) => !ids.includes(id))] : asked;
}

/** Counts by trial and replication; the same whatever the number of threads. */
async function live(trials: readonly VirtualTrial[], replications: number, { workers = availableParallelism(), quiet = false }: TrialOptions, terminal: Terminal, { signal }: Interrupt): Promise<TrialCounts[][]> {
  const perTrial = Math.ceil(replications / block);
  const blocks: TrialBlock[] = trials.flatMap((_, trial) => Array.from({ length: perTrial }, (_, k) => ({ trial, first: k * block, count: Math.min(block, replications - k * block) })));
  const progress = quiet ? undefined : createProgress(terminal, trials.length === 1 ? trials.map(({ trial }) => trial.id).join() : `${trials.length} trials`, workers, () => performance.now());
  const started = performance.now();
  const done = (tasks: number): void => {
    const lived = Math.min(tasks * block, replications * trials.length);
    progress?.timed(block, ((performance.now() - started) / 1000 / tasks) * workers);
    progress?.show(lived, replications * trials.length);
  };
  try {
    const answers = await shareOut<TrialBlock, LivedBlock>(blocks, { script: new URL('./worker.js', import.meta.url), workerData: trials, workers, work: 'its virtual trials were lived', signal, done });
    return trials.map((_, k) => answers.slice(k * perTrial, (k + 1) * perTrial).flatMap(({ counts }) => counts));
  } finally {
    progress?.end();
  }
}

/** `parameters` is null as long as they are not among what varies. */
function jsonOf(trials: readonly TrialPrediction[], seed: number | string): string {
  return jsonText({ schema: 'inclusim-trials-1', version, seed, parameters: null, trials });
}
