import { spellKinds, type SpellKind } from '../outcomes/spells.js';
import type { Replications, Row } from '../outcomes/replication.js';
import type { Scenario } from '../scenario/scenario.js';
import { logRank } from '../statistics/logRank.js';
import { quantile } from '../statistics/quantile.js';
import { kaplanMeier, medianSurvival, restrictedMean } from '../statistics/survival.js';
import type { SurvivalCounts } from '../statistics/survivalCounts.js';
import type { LogRank, SurvivalCurve, SurvivalSummary } from './comparison.js';

/** Kaplan-Meier estimates of each kind of spell in each arm, and the log-rank tests that studies of this size would make. */
export function survivalOf(scenario: Scenario, replications: Replications, scale: number): SurvivalSummary {
  const { arms, horizon, rows } = replications;
  const reference = arms.indexOf(scenario.compareWith);
  return {
    weeks: horizon,
    arms: Object.fromEntries(arms.map((arm, a) => [
      arm, Object.fromEntries(spellKinds.map((spell) => [spell, curveOf(rows.map((row) => countsOf(row[a]!, spell, horizon)), horizon, scale)])) as Record<SpellKind, SurvivalCurve>,
    ])),
    logRank: arms.flatMap((arm, a) => (a === reference ? [] : spellKinds.map((spell) => logRankOf(replications, a, reference, spell, scale, { arm, against: scenario.compareWith, spell })))),
  };
}

/** One replication's spells of a kind, by length from 1 to the horizon. */
function countsOf({ spells }: Row, spell: SpellKind, horizon: number): SurvivalCounts {
  const lengths = horizon + 1;
  const at = spellKinds.indexOf(spell) * 2 * lengths;
  const events = spells.subarray(at + 1, at + lengths);
  const censored = spells.subarray(at + lengths + 1, at + 2 * lengths);
  return { start: sum(events) + sum(censored), events, censored };
}

function sum(counts: ArrayLike<number>): number {
  return Array.from(counts).reduce((total, count) => total + count, 0);
}

/** All replications together, with the range of their own estimates; numbers of people are those of the whole population. */
function curveOf(each: readonly SurvivalCounts[], horizon: number, scale: number): SurvivalCurve {
  const together = pooled(each, horizon);
  const curve = kaplanMeier(together);
  const own = each.filter(({ start }) => start > 0).map((counts) => [1, ...lasting(kaplanMeier(counts).survival)]);
  const people = each.length * scale;
  const edge = (p: number) => Array.from({ length: horizon + 1 }, (_, week) => (own.length === 0 ? 0 : quantile(own.map((survival) => survival[week]!), p)));
  return {
    survival: together.start === 0 ? new Array<number>(horizon + 1).fill(0) : [1, ...lasting(curve.survival)],
    low: edge(0.025), high: edge(0.975),
    atRisk: [together.start, ...curve.atRisk].map((n) => n / people),
    n: together.start / people, ended: sum(together.events) / people,
    median: medianSurvival(curve).estimate, restrictedMean: restrictedMean(curve).estimate,
  };
}

/** A curve that nobody is left to continue stays where it was. */
function lasting(survival: Float64Array): number[] {
  let known = 1;
  return Array.from(survival, (share) => (known = Number.isNaN(share) ? known : share));
}

function pooled(each: readonly SurvivalCounts[], horizon: number): SurvivalCounts {
  const events = new Float64Array(horizon);
  const censored = new Float64Array(horizon);
  for (const counts of each) {
    for (let week = 0; week < horizon; week += 1) {
      events[week]! += counts.events[week]!;
      censored[week]! += counts.censored[week]!;
    }
  }
  return { start: sum(events) + sum(censored), events, censored };
}

function logRankOf({ rows, horizon }: Replications, arm: number, reference: number, spell: SpellKind, scale: number, names: Pick<LogRank, 'arm' | 'against' | 'spell'>): LogRank {
  // A study has two groups of different people: an arm of one replication meets the reference of the next.
  // One in 1 / scale is a smaller study than the one that is asked about.
  const p = rows.length < 2 || scale !== 1 ? [] : rows.flatMap((row, r) => logRank([countsOf(row[arm]!, spell, horizon), countsOf(rows[(r + 1) % rows.length]![reference]!, spell, horizon)]).pValue ?? []);
  return { ...names, power: p.length === 0 ? null : p.filter((each) => each < 0.05).length / p.length, medianP: p.length === 0 ? null : quantile(p, 0.5) };
}
