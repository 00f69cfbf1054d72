import { questionsOf } from './outcomes/collect.js';
import type { RememberedReplications, Replications, Row, Rows } from './outcomes/replication.js';
import { createReplication } from './run.js';
import { checkEvery } from './scenario/fewestReplications.js';
import { replicationsPerDraw } from './scenario/posterior/drawn.js';
import type { Scenario } from './scenario/scenario.js';
import { createStopping, type Share, type Stopping } from './stopping.js';

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

/** Where replications are kept as they are finished. */
export interface Keeper {
  /** Those that are kept already, in any order: they are not computed again. */
  known(): Iterable<readonly Row[]>;
  /** Keeps replications, each `[arm]`; resolves when they survive whatever happens to the program. Only then do they count. */
  keep(replications: readonly (readonly Row[])[]): Promise<void>;
}

export interface ReplicateOptions {
  /** Number of workers; 1 or more. */
  readonly workers: number;
  readonly spawn: Spawn;
  /** Told after each replication that counts; `target` is the present guess of how many it will take. */
  readonly onProgress?: (done: number, target: number) => void;
  /** Stops the run: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Most replications that a worker computes before it hands them over, asked before each block; ten unless told. */
  readonly atOnce?: () => number;
  /** Only these of a fixed number of replications. */
  readonly share?: Share;
}

/** Computes replications until the differences are precise enough, or as many as asked, and returns them in memory. */
export async function replicate(scenario: Scenario, options: ReplicateOptions): Promise<RememberedReplications> {
  const rows: (readonly Row[])[] = [];
  const count = await replicateInto(scenario, {
    known: () => [],
    keep(replications) {
      for (const row of replications) rows[row[0]!.replication] = row;
      return Promise.resolve();
    },
  }, options);
  const first = options.share?.first ?? 0;
  return replicationsOf(scenario, rows.slice(first, first + count));
}

/** Rows together with what they are of. */
export function replicationsOf<R extends Rows>(scenario: Scenario, rows: R): Replications<R> {
  const { measures, groups, columns } = questionsOf(scenario);
  return { arms: scenario.arms.map((arm) => arm.id), measures, groups, columns, horizon: scenario.horizon, ...(scenario.posterior ? { perDraw: replicationsPerDraw } : {}), rows };
}

/**
 * Computes replications until the differences are precise enough, or as many as asked, and hands them to a keeper; few of them are in
 * memory at a time. What ran beyond the stop may be kept, but does not count: neither the number of workers nor their speed, nor
 * what was kept before, changes a result.
 *
 * @returns How many replications count, from the first one on.
 */
export async function replicateInto(scenario: Scenario, keeper: Keeper, options: ReplicateOptions): Promise<number> {
  const stopping = createStopping(scenario, options.share);
  const first = stopping.counted;
  const known = new Set<number>();
  for (const row of keeper.known()) {
    known.add(row[0]!.replication);
    stopping.tell(row);
  }
  if (stopping.stopAt === null) await computeRest(scenario, { stopping, known, first, keeper }, options);
  return (stopping.stopAt ?? stopping.counted) - first;
}

interface Rest {
  readonly stopping: Stopping;
  readonly known: ReadonlySet<number>;
  readonly first: number;
  readonly keeper: Keeper;
}

async function computeRest(scenario: Scenario, { stopping, known, first, keeper }: Rest, options: ReplicateOptions): Promise<void> {
  let next = first;
  let isOver = false;
  // Workers that have run ahead wait here until another one's block lets the rule look again.
  const waiting: (() => void)[] = [];
  const wake = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };

  /** The next replications that nobody has computed or is computing, if any are wanted now. */
  const nextBlock = (): Block | undefined => {
    if (stopping.stopAt !== null) return undefined;
    // Up to the guess all workers are busy; beyond it only as far as the next look, so that little is thrown away.
    const limit = Math.min(stopping.most, Math.max(stopping.target, stopping.looked + checkEvery));
    while (next < limit && known.has(next)) next += 1;
    const most = Math.min(limit - next, blockSize(stopping.target - first, options.workers, options.atOnce?.()));
    let count = 0;
    while (count < most && !known.has(next + count)) count += 1;
    next += count;
    return count > 0 ? { first: next - count, count } : undefined;
  };
  const keep = async (computed: readonly (readonly Row[])[]): Promise<void> => {
    await keeper.keep(computed);
    for (const row of computed) {
      stopping.tell(row, () => options.onProgress?.(Math.min(stopping.counted, stopping.stopAt ?? Infinity) - first, Math.max(stopping.target, stopping.counted) - first));
    }
    wake();
  };

  const workers = Array.from({ length: Math.max(1, options.workers) }, () => options.spawn(scenario));
  const serve = async (worker: BlockWorker): Promise<void> => {
    // A worker computes its next block while the last one is being kept, and no further ahead, so that little waits in memory.
    let kept = Promise.resolve();
    while (!isOver) {
      options.signal?.throwIfAborted();
      let block = nextBlock();
      if (block === undefined) {
        await kept;
        block = nextBlock();
      }
      if (block === undefined) {
        if (stopping.stopAt !== null || next >= stopping.most) return;
        await new Promise<void>((resolve) => waiting.push(resolve));
        continue;
      }
      const computed = await worker.compute(block);
      await kept;
      kept = keep(computed);
      kept.catch(() => undefined); // Whoever awaits it is told.
    }
    await kept;
  };
  try {
    await Promise.all(workers.map(serve));
  } finally {
    isOver = true;
    wake();
    await Promise.all(workers.map((worker) => worker.close()));
  }
}

/** Small enough that workers end together, large enough that messages cost little. */
function blockSize(target: number, workers: number, atOnce = 10): number {
  return Math.max(1, Math.min(10, atOnce, Math.floor(target / (4 * workers))));
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
