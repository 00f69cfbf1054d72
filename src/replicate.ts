import { questionsOf } from './outcomes/collect.js';
import type { Replications, Row } from './outcomes/replication.js';
import { createReplication } from './run.js';
import { arePaired } from './scenario/paired.js';
import type { Scenario } from './scenario/scenario.js';
import { jackknifeRatio, jackknifeRatioDifference } from './statistics/jackknife.js';
import { intervalAround } from './statistics/interval.js';

/** A block of replications to compute: all arms of replications `first` to `first + count - 1`. */
export interface Block {
  readonly first: number;
  readonly count: number;
}

/** One worker: computes blocks of the scenario that it was made for, one after the other. */
export interface BlockWorker {
  compute(block: Block): Promise<readonly (readonly Row[])[]>;
  close(): Promise<void>;
}

/** The door to threads: makes a worker for a scenario. */
export type Spawn = (scenario: Scenario) => BlockWorker;

export interface ReplicateOptions {
  /** Number of workers; 1 or more. */
  readonly workers: number;
  readonly spawn: Spawn;
  /** Told after each replication that counts; `target` is the present guess of how many it will take. */
  readonly onProgress?: (done: number, target: number) => void;
  /** Stops the run: `replicate` rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Replications between two looks at the precision. */
const checkEvery = 10;

/**
 * Computes replications until the differences are precise enough, or as many as asked. The rule looks at replications
 * in the order of their index, after `least` and then every ten, and throws away any that ran beyond the stop: neither the
 * number of workers nor their speed changes a result.
 */
export async function replicate(scenario: Scenario, options: ReplicateOptions): Promise<Replications> {
  const rule = scenario.replications;
  const most = typeof rule === 'number' ? rule : rule.most;
  const least = typeof rule === 'number' ? rule : Math.min(rule.least, rule.most);
  const rows: (readonly Row[])[] = [];
  let counted = 0; // replications known without a gap, from 0
  let looked = 0; // replications at the last look
  let target = least;
  let stopAt: number | null = null;
  let next = 0;

  /** Looks at the precision wherever the rule says so; sets `stopAt` when it is reached. */
  const look = () => {
    while (rows[counted] !== undefined) {
      counted += 1;
      options.onProgress?.(Math.min(counted, stopAt ?? counted), Math.max(target, counted));
      if (stopAt !== null || counted < least || (counted !== most && (counted - least) % checkEvery !== 0)) continue;
      looked = counted;
      const wanted = typeof rule === 'number' ? most : replicationsNeeded(scenario, rows.slice(0, looked));
      if (wanted <= looked || looked >= most) stopAt = looked;
      else target = Math.min(most, least + checkEvery * Math.ceil((wanted - least) / checkEvery));
    }
  };

  // Workers that have run ahead wait here until another one's block lets the rule look again.
  const waiting: (() => void)[] = [];
  const wake = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };

  const workers = Array.from({ length: Math.max(1, options.workers) }, () => options.spawn(scenario));
  const serve = async (worker: BlockWorker): Promise<void> => {
    while (stopAt === null) {
      options.signal?.throwIfAborted();
      // Up to the guess all workers are busy; beyond it only as far as the next look, so that little is thrown away.
      const limit = Math.min(most, Math.max(target, looked + checkEvery));
      if (next >= limit) {
        if (next >= most) return;
        await new Promise<void>((resolve) => waiting.push(resolve));
        continue;
      }
      const block = { first: next, count: Math.min(limit - next, blockSize(target, workers.length)) };
      next += block.count;
      const computed = await worker.compute(block);
      computed.forEach((row, k) => (rows[block.first + k] = row));
      look();
      wake();
    }
  };
  try {
    await Promise.all(workers.map(serve));
  } finally {
    stopAt ??= counted;
    wake();
    await Promise.all(workers.map((worker) => worker.close()));
  }
  const questions = questionsOf(scenario);
  return {
    arms: scenario.arms.map((arm) => arm.id), measures: questions.measures, groups: questions.groups, columns: questions.columns, horizon: scenario.horizon,
    rows: rows.slice(0, stopAt),
  };
}

/** Small enough that workers end together, large enough that messages cost little. */
function blockSize(target: number, workers: number): number {
  return Math.max(1, Math.min(10, Math.floor(target / (4 * workers))));
}

/** How many replications the wanted precision takes, judged by the variance so far; at most as many as there are when it is reached. */
function replicationsNeeded(scenario: Scenario, rows: readonly (readonly Row[])[]): number {
  if (typeof scenario.replications === 'number') return scenario.replications;
  const { measure, halfWidth } = scenario.replications;
  const at = questionsOf(scenario).measures.indexOf(measure);
  const reference = scenario.arms.findIndex((arm) => arm.id === scenario.compareWith);
  const column = (arm: number, of: 'sums' | 'counts') => Float64Array.from(rows, (row) => row[arm]![of][at]!);
  const halfWidths = scenario.arms.flatMap((_, arm) => {
    if (arm === reference && scenario.arms.length > 1) return [];
    const own = jackknifeRatio(column(arm, 'sums'), column(arm, 'counts'));
    if (scenario.arms.length === 1) return [own];
    if (arePaired(scenario, arm, reference)) return [jackknifeRatioDifference(column(arm, 'sums'), column(arm, 'counts'), column(reference, 'sums'), column(reference, 'counts'))];
    const other = jackknifeRatio(column(reference, 'sums'), column(reference, 'counts'));
    return [{ estimate: own.estimate, standardError: own.standardError === null || other.standardError === null ? null : Math.sqrt(own.standardError * own.standardError + other.standardError * other.standardError) }];
  }).map(({ standardError }) => (standardError === null ? null : intervalAround(0, standardError, rows.length).halfWidth));
  if (halfWidths.some((each) => each === null)) return Infinity;
  const widest = Math.max(...(halfWidths as number[]));
  if (widest <= halfWidth) return rows.length;
  return Math.max(rows.length + 1, Math.ceil(rows.length * (widest / halfWidth) * (widest / halfWidth)));
}

const simulators = new WeakMap<Scenario, ReturnType<typeof createReplication>>();

/** Computes a block in the present thread; the worlds of a scenario are kept for the next one. `wantsPeople` keeps each person too. */
export function computeBlock(scenario: Scenario, block: Block, wantsPeople = false): readonly (readonly Row[])[] {
  let simulator = simulators.get(scenario);
  if (simulator === undefined) {
    simulator = createReplication(scenario);
    simulators.set(scenario, simulator);
  }
  const live = simulator;
  return Array.from({ length: block.count }, (_, k) => live(block.first + k, wantsPeople));
}

/** A worker in the present thread, for tests and small runs. */
export const inProcess: Spawn = (scenario) => ({
  compute: (block) => Promise.resolve(computeBlock(scenario, block)),
  close: () => Promise.resolve(),
});
