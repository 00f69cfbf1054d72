/** Lives virtual studies of patterns, over threads. */
import { availableParallelism } from 'node:os';
import type { Pattern, PatternUnit } from '../../catalogue/evidence/patterns/pattern.js';
import { experimentOf } from '../../pattern/experiments.js';
import { judge, type StatisticJudgement } from '../../pattern/judge.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { createProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { shareOut } from '../crew.js';
import type { LivedStudies, StudyBlock } from './pattern-worker.js';

/** How much is lived, and by how many threads. */
export interface StudyPlan {
  readonly seed: number | string;
  readonly replications: number;
  readonly workers?: number;
  readonly quiet?: boolean;
}

/** A pattern beside its virtual studies, as data. */
export interface PatternPrediction extends Pick<Pattern, 'id' | 'number' | 'title' | 'use' | 'definition'> {
  readonly replications: number;
  /** Whether all figures that are judged pass. */
  readonly passes: boolean;
  readonly statistics: readonly (StatisticJudgement & { readonly title: string; readonly unit: PatternUnit; readonly people: number; readonly standardError: number })[];
}

/** Each virtual study, beside what is said of all of them. */
export interface LivedPattern {
  readonly prediction: PatternPrediction;
  readonly studies: readonly Float64Array[];
}

/** Virtual studies that a thread lives at a time: seconds of work where they are costly. */
const block = 4;

/** Refuses patterns that have no virtual study, with the reason. */
export function refuseInexpressible(patterns: readonly Pattern[]): void {
  const without = patterns.filter(({ id }) => experimentOf(id) === undefined).map(({ id, notExpressible }) => `The pattern ${id} has no virtual study: ${notExpressible ?? 'none is written'}.\n  \`inclusim evidence ${id}\` tells of it.`);
  if (without.length > 0) throw new InputError(without.join('\n\n✖ '));
}

/** Lives all patterns; the same whatever the number of threads. */
export async function livePatterns(patterns: readonly Pattern[], { seed, replications, workers = availableParallelism(), quiet = false }: StudyPlan, terminal: Terminal, { signal }: Interrupt): Promise<LivedPattern[]> {
  if (patterns.length === 0) return [];
  const perPattern = Math.ceil(replications / block);
  const blocks: StudyBlock[] = patterns.flatMap(({ id }) => Array.from({ length: perPattern }, (_, k) => ({ pattern: id, first: k * block, count: Math.min(block, replications - k * block) })));
  const progress = quiet ? undefined : createProgress(terminal, patterns.length === 1 ? patterns.map(({ id }) => id).join() : `${patterns.length} patterns`, workers, () => performance.now());
  const started = performance.now();
  const done = (tasks: number): void => {
    progress?.timed(block, ((performance.now() - started) / 1000 / tasks) * workers);
    progress?.show(Math.min(tasks * block, replications * patterns.length), replications * patterns.length);
  };
  try {
    const answers = await shareOut<StudyBlock, LivedStudies>(blocks, { script: new URL('./pattern-worker.js', import.meta.url), workerData: seed, workers, work: 'its virtual studies were lived', signal, done });
    return patterns.map((pattern, k) => lived(pattern, answers.slice(k * perPattern, (k + 1) * perPattern).flatMap(({ studies }) => studies)));
  } finally {
    progress?.end();
  }
}

function lived(pattern: Pattern, studies: readonly Float64Array[]): LivedPattern {
  const { id, number, title, use, definition } = pattern;
  const { passes, statistics } = judge(pattern, studies);
  const told = pattern.statistics.flatMap((statistic, k) => statistics.slice(k, k + 1).map((judgement) => ({ title: statistic.title, unit: statistic.unit, people: statistic.people, standardError: statistic.standardError, ...judgement })));
  return { prediction: { id, number, title, use, definition, replications: studies.length, passes, statistics: told }, studies };
}
