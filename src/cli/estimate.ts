/** How long a scenario will take and how much memory: a few replications of a small version of it are run and timed. */
import { compare } from '../comparison/compare.js';
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
  readonly seconds: number;
  /** Bytes. */
  readonly memory: number;
}

/** People in a trial run: enough that time grows in proportion. */
const trialPeople = 1000;
/** Replications of the trial run when they are quick. */
const trialReplications = 10;
/** Seconds that loading, charts and report take. */
const around = 4;
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
  const replications = expected(small, last.result, share);
  return {
    replications,
    isFixed: typeof scenario.replications === 'number',
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
function expected(scenario: Scenario, result: RememberedReplications, share: number): number {
  const rule = scenario.replications;
  if (typeof rule === 'number') return rule;
  const errors = compare(overridden(scenario, { replications: result.rows.length }), result).comparison.differences
    .filter(({ measure }) => measure === rule.measure)
    .map(({ simulationError }) => simulationError ?? Infinity);
  const ratio = Math.max(0, ...errors) / rule.halfWidth;
  const needed = Math.ceil(result.rows.length * ratio * ratio * share);
  return Math.min(rule.most, Math.max(fewestReplications(rule), Number.isFinite(needed) ? needed : rule.most));
}

function bytesOf({ rows }: RememberedReplications): number {
  const [row = []] = rows;
  return row.reduce((sum, { sums, counts, weeks }) => sum + sums.byteLength + counts.byteLength + weeks.byteLength, 0);
}
