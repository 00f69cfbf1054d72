/** One answer after the other: simulates what was chosen last, shows it when there is something to show, and drops it at the next move. */
import type { RunResult } from '../comparison/comparison.js';
import type { Base } from '../explorer/base.js';
import { mostReplications } from '../explorer/moved.js';
import { markToShow } from '../explorer/pacing.js';
import type { Choices } from '../explorer/state.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Hand } from './crew.js';
import type { Rows } from './messages.js';

export interface Shown {
  readonly scenario: Scenario;
  readonly result: RunResult;
  /** What it was made from. */
  readonly choices: Choices;
  readonly base: Base;
}

export interface Listener {
  readonly shown: (shown: Shown) => void;
  /** Replications that are done. */
  readonly progress: (done: number) => void;
}

/** What is simulated: a scenario that the first worker has loaded, when it was asked for, and what it came from. */
export interface Wish extends Omit<Shown, 'result'> {
  /** Milliseconds. */
  readonly started: number;
}

/** Replications that a worker computes at a time, few, so that the next move does not wait; one where they take so many milliseconds. */
const atOnce = 2;
const slow = 150;

/** Simulates a scenario until there are enough replications or `isCurrent` says no. */
export async function simulate(crew: readonly [Hand, ...Hand[]], { scenario, base, choices, started }: Wish, isCurrent: () => boolean, listener: Listener): Promise<void> {
  const [chief, ...others] = crew;
  const done = new Set<number>();
  let [next, counted, shown] = [0, 0, 0];
  let comparing = Promise.resolve();

  const show = () => {
    const mark = markToShow(counted, shown, (performance.now() - started) / 1000);
    if (mark === undefined) return;
    shown = mark;
    comparing = comparing.then(async () => {
      // Others have reached the next mark meanwhile, or the person has moved on.
      if (!isCurrent() || mark < shown) return;
      const result = await chief.ask('compare', { count: mark });
      if (isCurrent()) listener.shown({ scenario, result, choices, base });
    });
  };
  const count = (first: number, many: number) => {
    for (let each = first; each < first + many; each += 1) done.add(each);
    while (done.has(counted)) counted += 1;
    listener.progress(counted);
    show();
  };
  const serve = async (hand: Hand): Promise<void> => {
    if (hand !== chief) await hand.ask('take', { scenario });
    let took = 0;
    while (isCurrent() && next < mostReplications) {
      const block = { first: next, count: Math.min(took > slow ? 1 : atOnce, mostReplications - next) };
      next += block.count;
      const asked = performance.now();
      const rows = await hand.ask('live', { block, keep: hand === chief });
      took = (performance.now() - asked) / block.count;
      if (!isCurrent()) return;
      if (hand !== chief) await chief.ask('keep', { rows }, buffersIn(rows));
      if (isCurrent()) count(block.first, block.count);
    }
  };
  await Promise.all([chief, ...others].map(serve));
  await comparing;
}

function buffersIn(rows: Rows): Transferable[] {
  const arrays = rows.flat().flatMap(({ sums, counts, weeks, spells, flows, attitudes, ledger, lives, people }) => [sums, counts, weeks, spells, flows, attitudes, ledger, lives, people]);
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}
