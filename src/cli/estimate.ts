/** How long a scenario will take and how much memory: a few replications of a small version of it are run and timed. */
import { compare } from '../comparison/compare.js';
import type { Comparison, SubgroupResult } from '../comparison/comparison.js';
import { workingMemory } from '../comparison/gather.js';
import type { RememberedReplications } from '../outcomes/replication.js';
import { inProcess, replicate } from '../replicate.js';
import { fewestReplications } from '../scenario/fewestReplications.js';
import { overridden } from '../scenario/overridden.js';
import type { Scenario } from '../scenario/scenario.js';
import { firstEpoch } from './first-epoch.js';

export interface Estimate {
  readonly replications: number;
  /** Whether the number of replications is known beforehand. */
  readonly isFixed: boolean;
  /** Replications that the precision asked for needs, whether allowed or not; undefined where none is asked for. */
  readonly needed: number | undefined;
  /** People counted in each subgroup of the report, where any are, in the arm that has fewest. */
  readonly subgroups: readonly Subgroup[];
  readonly seconds: number;
  /** Bytes. */
  readonly memory: number;
}

export interface Subgroup {
  readonly by: string;
  readonly level: string;
  readonly people: number;
}

/** People in a trial run: enough that time grows in proportion. */
const trialPeople = 1000;
/** Replications of the trial run when they are quick. */
const trialReplications = 10;
/** Seconds that loading, charts and report take. */
const around = 4;
/** A measure that counts every member of the cohort. */
const ofEverybody = 'everCompetitive';
/** Bytes of a thread without people. */
const thread = 15e6;

/**
 * @param workers - Number of threads that the run would use.
 * @param now - The clock, in milliseconds.
 */
export async function estimate(scenario: Scenario, workers: number, now: () => number): Promise<Estimate> {
  const { small, share } = smallVersion(scenario);
  const trial = async (replications: number): Promise<{ result: RememberedReplications; seconds: number }> => {
    const started = now();
    const result = await replicate(overridden(small, { replications }), { workers: 1, spawn: inProcess });
    return { result, seconds: (now() - started) / 1000 / replications };
  };
  const before = process.memoryUsage().rss;
  const first = await trial(2);
  const last = first.seconds > 1 ? first : await trial(trialReplications);
  const { comparison, subgroups } = compare(overridden(small, { replications: last.result.rows.length }), last.result);
  const needed = neededFor(small, last.result.rows.length, comparison, share);
  const replications = allowed(small, needed);
  return {
    replications,
    isFixed: typeof scenario.replications === 'number',
    needed,
    subgroups: fewest(subgroups),
    seconds: around + (last.seconds / share) * (replications / Math.min(workers, replications)),
    memory: process.memoryUsage().rss + workers * (thread + Math.max(0, process.memoryUsage().rss - before) / share) + Math.min(workingMemory, replications * bytesOf(last.result)),
  };
}

/** The scenario with at most so many people; everything else shrinks alike. */
function smallVersion(scenario: Scenario): { readonly small: Scenario; readonly share: number } {
  const { size, scale } = firstEpoch(scenario).population;
  const share = Math.min(1, trialPeople / (size * scale));
  if (share === 1) return { small: scenario, share };
  const arms = scenario.arms.map((arm) => ({
    ...arm,
    epochs: arm.epochs.map((epoch) => {
      const population = { ...epoch.scenario.population, scale: epoch.scenario.population.scale * share };
      return { ...epoch, scenario: { ...epoch.scenario, population } };
    }),
  }));
  return { small: { ...scenario, arms }, share };
}

/** Replications until the stopping rule is content, judged by the simulation error of a few. */
function neededFor({ replications: rule }: Scenario, made: number, { differences }: Comparison, share: number): number | undefined {
  if (typeof rule === 'number') return undefined;
  const errors = differences.filter(({ measure }) => measure === rule.measure).map(({ simulationError }) => simulationError ?? Infinity);
  const ratio = Math.max(0, ...errors) / rule.halfWidth;
  return Math.ceil(made * ratio * ratio * share);
}

function allowed({ replications: rule }: Scenario, needed = 0): number {
  if (typeof rule === 'number') return rule;
  return Math.min(rule.most, Math.max(fewestReplications(rule), Number.isFinite(needed) ? needed : rule.most));
}

/** People of each subgroup in the arm that has fewest. */
function fewest(results: readonly SubgroupResult[]): Subgroup[] {
  const found = new Map<string, Subgroup>();
  for (const { by, level, n } of results.filter(({ measure }) => measure === ofEverybody)) {
    found.set(`${by} ${level}`, { by, level, people: Math.min(n, found.get(`${by} ${level}`)?.people ?? Infinity) });
  }
  return [...found.values()].filter(({ people }) => people > 0);
}

function bytesOf({ rows }: RememberedReplications): number {
  const [row = []] = rows;
  return row.reduce((sum, { sums, counts, weeks }) => sum + sums.byteLength + counts.byteLength + weeks.byteLength, 0);
}
