import { spellKinds, type SpellKind } from '../outcomes/spells.js';
import type { Replications, Row } from '../outcomes/replication.js';
import type { Scenario } from '../scenario/scenario.js';
import { kaplanMeier, medianSurvival, productLimit, restrictedMean } from '../statistics/survival.js';
import type { SurvivalCounts } from '../statistics/survivalCounts.js';
import type { SurvivalCurve, SurvivalSummary } from './comparison.js';
import { rangeOf } from './draws.js';
import type { Gathered, Question } from './gather.js';
import { logRanksOf } from './logRanks.js';
import { spellCounts, spellsFrom, totalOf } from './spellCounts.js';
import { summed } from './summed.js';

/** Kaplan-Meier estimates of each kind of spell in each arm, and the log-rank tests that studies of this size would make. */
export function survivalOf(scenario: Scenario, replications: Replications, scale: number): Question<SurvivalSummary> {
  const { arms, horizon, rows, perDraw = 1 } = replications;
  const together = summed(arms.length, spellKinds.length * 2 * (horizon + 1), (row) => row.spells);
  const tests = logRanksOf(replications, scenario.compareWith, scale);
  const edges = arms.map(() => spellKinds.map((): Edges => ({ low: [], high: [] })));
  const cells = Array.from({ length: spellKinds.length * (horizon + 1) }, (_, cell) => cell);
  const curve = (a: number, kind: number): SurvivalCurve => curveOf(spellsFrom(together.sums[a]!, kind, horizon), edges[a]![kind]!, horizon, rows.length * scale);
  return {
    hear(row) {
      together.hear(row);
      tests.hear?.(row);
    },
    wishes: [{ cells, readers: [(row) => ownSurvival(row, horizon)], take: (gathered) => { addEdges(edges, gathered, { horizon, perDraw, scale }); } }],
    answer: () => ({
      weeks: horizon,
      arms: Object.fromEntries(arms.map((arm, a) => [arm, Object.fromEntries(spellKinds.map((spell, kind) => [spell, curve(a, kind)])) as Record<SpellKind, SurvivalCurve>])),
      logRank: tests.answer(),
    }),
  };
}

/** The range of the replications' own estimates, week by week. */
interface Edges {
  readonly low: number[];
  readonly high: number[];
}

/** All replications together, with the range of their own estimates; numbers of people are those of the whole population. */
function curveOf(together: SurvivalCounts, { low, high }: Edges, horizon: number, people: number): SurvivalCurve {
  const curve = kaplanMeier(together);
  return {
    survival: together.start === 0 ? new Array<number>(horizon + 1).fill(0) : [1, ...lasting(curve.survival)],
    low, high,
    atRisk: [together.start, ...curve.atRisk].map((n) => n / people),
    n: together.start / people, ended: totalOf(together.events) / people,
    median: medianSurvival(curve).estimate, restrictedMean: restrictedMean(curve).estimate,
  };
}

/** Adds a week of a kind of spell to the edges of each arm, `[arm][kind]`. */
function addEdges(edges: readonly (readonly Edges[])[], { cell, arms }: Gathered, { horizon, perDraw, scale }: { readonly horizon: number; readonly perDraw: number; readonly scale: number }): void {
  arms.forEach(([shares], a) => {
    const { low, high } = edges[a]![Math.floor(cell / (horizon + 1))]!;
    const own = shares!.filter((share) => !Number.isNaN(share));
    // Where parameters are drawn, places tell which replications share a draw.
    const [lowest, highest] = own.length === 0 ? [0, 0] : rangeOf(perDraw === 1 ? own : shares!, perDraw, scale);
    low.push(lowest);
    high.push(highest);
  });
}

/** A replication's own estimates of both kinds, `[kind * (horizon + 1) + week]`; NaN where it had no such spell. */
function ownSurvival(row: Row, horizon: number): number[] {
  return spellKinds.flatMap((spell) => {
    const counts = spellCounts(row, spell, horizon);
    return counts.start === 0 ? new Array<number>(horizon + 1).fill(NaN) : [1, ...lasting(productLimit(counts))];
  });
}

/** A curve that nobody is left to continue stays where it was. */
function lasting(survival: Float64Array): number[] {
  let known = 1;
  return Array.from(survival, (share) => (known = Number.isNaN(share) ? known : share));
}
