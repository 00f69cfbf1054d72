import { questionsOf } from './outcomes/collect.js';
import type { Row } from './outcomes/replication.js';
import { believedFrom, checkEvery } from './scenario/fewestReplications.js';
import { replicationsPerDraw } from './scenario/posterior/drawn.js';
import { arePaired } from './scenario/paired.js';
import type { Scenario } from './scenario/scenario.js';
import { jackknifeRatio, jackknifeRatioDifference } from './statistics/jackknife.js';
import { groupSums } from './statistics/groupSums.js';
import { intervalAround } from './statistics/interval.js';

/** A share of a fixed number of replications. */
export interface Share {
  readonly first: number;
  readonly count: number;
}

/** Says when there are enough replications. */
export interface Stopping {
  /** Replications known without a gap: all before this number. */
  readonly counted: number;
  /** Replications at the last look. */
  readonly looked: number;
  /** The present guess of how many it will take. */
  readonly target: number;
  /** How many count, once that is known. */
  readonly stopAt: number | null;
  /** No replication of this number or a higher one is ever asked for. */
  readonly most: number;
  /** Tells the arms of a replication, in any order; `onCount` is called for each that counts by it. */
  tell(row: readonly Row[], onCount?: () => void): void;
}

/**
 * The rule of a scenario. It looks at replications in the order of their number, after `least` and then every ten, so that it does not
 * matter in which order they are told, and remembers two numbers an arm of each. What fewer than twenty seem to show has to hold at the next look too.
 *
 * @param share - Only these of a fixed number of replications.
 */
export function createStopping(scenario: Scenario, share?: Share): Stopping {
  const rule = scenario.replications;
  const all = typeof rule === 'number' ? { first: 0, count: rule } : { first: 0, count: rule.most };
  const { first, count } = share ?? all;
  const most = first + count;
  const least = typeof rule === 'number' ? most : Math.min(rule.least, most);
  const precision = typeof rule === 'number' ? undefined : precisionOf(scenario, rule);
  const early = new Set<number>(); // replications that are known before one of a lower number is
  const state = { counted: first, looked: first, target: least, stopAt: null as number | null, most };

  // Where parameters are drawn, two replications under one draw are one sign of what they do.
  const believed = believedFrom * (scenario.posterior ? replicationsPerDraw : 1);
  let isContent = false; // whether the last look found the precision reached

  const look = () => {
    state.looked = state.counted;
    const wanted = precision === undefined ? most : precision.needed(state.looked);
    const isBelieved = isContent || state.looked >= believed;
    isContent = wanted <= state.looked;
    if ((isContent && isBelieved) || state.looked >= most) state.stopAt = state.looked;
    else state.target = Math.min(most, Math.max(state.looked + checkEvery, least + checkEvery * Math.ceil((wanted - least) / checkEvery)));
  };
  return Object.assign(state, {
    tell(row: readonly Row[], onCount: () => void = () => undefined) {
      early.add(row[0]!.replication);
      precision?.remember(row);
      while (early.delete(state.counted)) {
        state.counted += 1;
        onCount();
        if (state.stopAt !== null || state.counted < least || (state.counted !== most && (state.counted - least) % checkEvery !== 0)) continue;
        look();
      }
    },
  });
}

type Rule = Exclude<Scenario['replications'], number>;

/** The two numbers an arm that the precision of the rule's measure rests on, by replication, and what they say. */
function precisionOf(scenario: Scenario, { measure, halfWidth }: Rule) {
  const at = questionsOf(scenario).measures.indexOf(measure);
  const arms = scenario.arms.map(() => ({ sums: [] as number[], counts: [] as number[] }));
  // What shares a draw of the parameters counts as one.
  const size = scenario.posterior ? replicationsPerDraw : 1;
  const together = (values: readonly number[]) => groupSums(values, size);
  return {
    remember(row: readonly Row[]): void {
      arms.forEach(({ sums, counts }, arm) => {
        const { replication } = row[arm]!;
        sums[replication] = row[arm]!.sums[at]!;
        counts[replication] = row[arm]!.counts[at]!;
      });
    },
    /** How many replications the wanted precision takes, judged by the first so many; at most as many as there are when it is reached. */
    needed(replications: number): number {
      const columns = arms.map(({ sums, counts }) => ({ sums: together(sums.slice(0, replications)), counts: together(counts.slice(0, replications)) }));
      const halfWidths = standardErrorsOf(scenario, columns).map((error) => (error === null ? null : intervalAround(0, error, Math.ceil(replications / size)).halfWidth));
      if (halfWidths.some((each) => each === null)) return Infinity;
      const widest = Math.max(...(halfWidths as number[]));
      if (widest <= halfWidth) return replications;
      return Math.max(replications + 1, Math.ceil(replications * (widest / halfWidth) * (widest / halfWidth)));
    },
  };
}

interface Column {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

/** Standard errors of all differences from the reference arm, or of the only arm; null where there is none. */
function standardErrorsOf(scenario: Scenario, columns: readonly Column[]): (number | null)[] {
  const reference = scenario.arms.findIndex((arm) => arm.id === scenario.compareWith);
  const level = ({ sums, counts }: Column) => jackknifeRatio(sums, counts).standardError;
  if (columns.length === 1) return columns.map(level);
  const other = columns[reference]!;
  return columns.flatMap((own, arm) => {
    if (arm === reference) return [];
    // Both arms of a draw have the same parameters, whoever lives in them.
    if (scenario.posterior || arePaired(scenario, arm, reference)) return [jackknifeRatioDifference(own.sums, own.counts, other.sums, other.counts).standardError];
    const errors = [level(own), level(other)] as const;
    return [errors[0] === null || errors[1] === null ? null : Math.sqrt(errors[0] * errors[0] + errors[1] * errors[1])];
  });
}
