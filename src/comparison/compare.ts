import { isShareOfMembers } from '../outcomes/catalogue.js';
import type { Replications } from '../outcomes/replication.js';
import { arePaired } from '../scenario/paired.js';
import { replicationsPerDraw } from '../scenario/posterior/drawn.js';
import type { Scenario } from '../scenario/scenario.js';
import { attitudesOf } from './attitudes.js';
import { drawnParameters, splitByEvidence } from './byEvidence.js';
import { columnsOf, type Column } from './column.js';
import type { ArmResult, Comparison, Difference, MeasureResult, PosteriorUsed, RunResult } from './comparison.js';
import { equityOf } from './equity.js';
import { differenceOf, meansOf } from './difference.js';
import { overDraws } from './draws.js';
import { flowsOf } from './flows.js';
import { ask, type Question } from './gather.js';
import { levelOf } from './level.js';
import { livesOf } from './lives.js';
import { subgroupsOf } from './subgroups.js';
import { survivalOf } from './survival.js';
import { weeklyOf } from './weekly.js';

/**
 * Makes the comparison, the subgroups and the weekly summary of a run from its replications.
 *
 * @param memory - Bytes that the numbers of all replications may take at a time; the result does not depend on it.
 */
export function compare(scenario: Scenario, replications: Replications, memory?: number): RunResult {
  const { scale } = scenario.arms[0]!.epochs[0]!.scenario.population;
  const comparison = comparisonOf(scenario, replications);
  const subgroups = subgroupsOf(scenario, replications, scale);
  const weekly = weeklyOf(replications, scale);
  const survival = survivalOf(scenario, replications, scale);
  const flows = flowsOf(replications);
  const attitudes = attitudesOf(replications, scale);
  const lives = livesOf(replications);
  const equity = equityOf(scenario, replications);
  ask(replications.rows, replications.arms.length, [comparison, subgroups, weekly, survival, flows, attitudes, lives, equity], memory);
  return {
    comparison: comparison.answer(), subgroups: subgroups.answer(), weekly: weekly.answer(), survival: survival.answer(),
    flows: flows.answer(), attitudes: attitudes.answer(), lives: lives.answer(), equity: equity.answer(),
  };
}

function comparisonOf(scenario: Scenario, replications: Replications): Question<Comparison> {
  const { arms, measures, rows, perDraw } = replications;
  const reference = arms.indexOf(scenario.compareWith);
  const { scale } = scenario.arms[reference]!.epochs[0]!.scenario.population;
  const split = splitByEvidence(scenario, rows.length);
  const levels = arms.map((): [string, MeasureResult][] => []);
  const differences = arms.map((): Difference[] => []);
  const wish = columnsOf(replications, [0], ({ measure: m, columns }) => {
    const measure = measures[m]!;
    arms.forEach((arm, a) => {
      levels[a]!.push([measure, levelUnder(columns[a]!, scale, perDraw)]);
      if (a === reference) return;
      const difference = differenceOf(columns[a]!, columns[reference]!, { paired: arePaired(scenario, a, reference), isShare: isShareOfMembers(measure), scale, perDraw, split });
      differences[a]!.push({ arm, against: scenario.compareWith, measure, ...difference });
    });
  });
  return { wishes: [wish], answer: () => comparisonFrom(scenario, rows.length, arms.map((id, a) => [id, armOf(levels[a]!)]), differences.flat()) };
}

function comparisonFrom(scenario: Scenario, replications: number, arms: readonly (readonly [string, ArmResult])[], differences: readonly Difference[]): Comparison {
  const results = Object.fromEntries(arms);
  return {
    schema: 'inclusim-comparison-1', scenario: scenario.name,
    cohort: { n: results[scenario.compareWith]!.measures['everCompetitive']!.n, at: scenario.cohort.at, eligible: scenario.cohort.eligible },
    weeks: scenario.horizon, seed: scenario.seed, replications, ...posteriorOf(scenario, replications), arms: results, differences,
  };
}

function posteriorOf({ posterior: drawn }: Scenario, replications: number): { readonly posterior?: PosteriorUsed } {
  if (drawn === undefined) return {};
  const { hash, posterior: { version } } = drawn;
  return { posterior: { version, hash, draws: Math.ceil(replications / replicationsPerDraw), perDraw: replicationsPerDraw, parameters: drawnParameters(drawn) } };
}

/** The level of a measure, and what is expected of it over draws where parameters are drawn. */
function levelUnder(column: Column, scale: number, perDraw: number | undefined): MeasureResult {
  const level = levelOf(column, scale, perDraw);
  if (perDraw === undefined) return level;
  const { parameters, variance } = overDraws(meansOf(column), perDraw);
  return { ...level, parameters, variance };
}

function armOf(levels: readonly (readonly [string, MeasureResult])[]): ArmResult {
  const measures = Object.fromEntries(levels);
  return { staffYears: measures['staffYears']!.mean!, measures };
}
