/** `inclusim trial`: published trials and patterns, or one's own trial, lived again and again at their own size. */
import { availableParallelism } from 'node:os';
import { fittedTrials } from '../../catalogue/evidence/fitted.js';
import type { PublishedTrial } from '../../catalogue/evidence/trial.js';
import type { TrialCounts } from '../../trial/live.js';
import { loadTrial, virtualTrial, type VirtualTrial } from '../../trial/load.js';
import { predict, type TrialPrediction } from '../../trial/predict.js';
import { diskDoors } from '../doors.js';
import { findEvidence, isPattern, type Evidence } from '../evidence/find.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { noteProblems } from '../note-problems.js';
import { createProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { jsonText } from '../../store/save-run.js';
import { version } from '../../version.js';
import { shareOut } from '../crew.js';
import { livePatterns, refuseInexpressible, type PatternPrediction } from './patterns.js';
import { patternsText } from './pattern-text.js';
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

/** Predicts all trials and patterns, or none when one of them is wrong; returns the exit code. */
export async function trialCommand(ids: readonly string[], options: TrialOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const { file = [], fitted = false, seed = 2026, replications = usualReplications } = options;
  const asked = findEvidence(ids, ' A trial of your own is read with --file.');
  const patterns = asked.filter(isPattern);
  const loaded = [...named(asked, fitted).map((trial) => virtualTrial(trial, seed)), ...file.map((path) => loadTrial(path, diskDoors(path), seed))];
  if (loaded.length === 0 && patterns.length === 0) throw new InputError('No trial was named; expected one or more ids, --file with a trial of your own, or --fitted.\n  `inclusim evidence` lists the published trials and the patterns; `inclusim trial --help` shows examples.');
  refuseInexpressible(patterns);
  const problems = loaded.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) {
    noteProblems(terminal, problems);
    return 2;
  }
  const trials = loaded as VirtualTrial[];
  const counts = trials.length === 0 ? [] : await live(trials, replications, options, terminal, interrupt);
  const lived = trials.map(({ trial }, k) => ({ prediction: predict(trial, counts[k] ?? []), counts: counts[k] ?? [] }));
  const studied = await livePatterns(patterns, { ...options, seed, replications }, terminal, interrupt);
  const predictions = lived.map(({ prediction }) => prediction);
  const judged = studied.map(({ prediction }) => prediction);
  const json = jsonOf(predictions, judged, seed);
  const folder = options.out === undefined ? undefined : await saveTrials(options.out, json, lived, studied, interrupt);
  terminal.out(options.json ? json : textOf(predictions, judged, folder, terminal));
  return 0;
}

/** Published trials that were named, and the fitted ones where they are asked for. */
function named(asked: readonly Evidence[], fitted: boolean): PublishedTrial[] {
  const trials = asked.filter((each): each is PublishedTrial => !isPattern(each));
  return fitted ? [...trials, ...fittedTrials.filter(({ id }) => !trials.some((trial) => trial.id === id))] : trials;
}

/** Trials first, then patterns; where there are patterns alone the folder is told below them. */
function textOf(trials: readonly TrialPrediction[], patterns: readonly PatternPrediction[], folder: string | undefined, { outColours }: Terminal): string {
  const texts = [
    ...(trials.length > 0 ? [trialsText(trials, folder, outColours)] : []),
    ...(patterns.length > 0 ? [patternsText(patterns, outColours)] : []),
    ...(trials.length === 0 && folder !== undefined ? [outColours.dim(`Saved ${folder}/ → trials.json · patterns.csv · studies.csv`) + '\n'] : []),
  ];
  return texts.join('\n');
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

/** `parameters` is null as long as they are not among what varies; `patterns` is left out where none was asked for. */
function jsonOf(trials: readonly TrialPrediction[], patterns: readonly PatternPrediction[], seed: number | string): string {
  return jsonText({ schema: 'inclusim-trials-1', version, seed, parameters: null, trials, ...(patterns.length > 0 ? { patterns } : {}) });
}
